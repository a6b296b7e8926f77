import { InputError } from '../model/input-error.js'
import type { Format } from './format.js'

/** A format by its file names. */
interface KnownFormat extends Pick<Format, 'name' | 'extensions'> {
  readonly load: () => Promise<Format>
}

/** What is known of each format before it is loaded: finding and compiling the parsers takes longer than most commands. */
const known: readonly KnownFormat[] = [
  {
    name: 'text',
    extensions: ['.txt', '.text'],
    load: async () => (await import('./text/text-format.js')).textFormat,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html/html-format.js')).htmlFormat,
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown/markdown-format.js')).markdownFormat,
  },
  { name: 'mdx', extensions: ['.mdx'], load: async () => (await import('./mdx/mdx-format.js')).mdxFormat },
  { name: 'json', extensions: ['.json'], load: async () => (await import('./json/json-format.js')).jsonFormat },
  {
    name: 'srt',
    extensions: ['.srt'],
    load: async () => (await import('./subtitles/subtitles-format.js')).srtFormat,
  },
  {
    name: 'vtt',
    extensions: ['.vtt', '.webvtt'],
    load: async () => (await import('./subtitles/subtitles-format.js')).vttFormat,
  },
  {
    name: 'docx',
    extensions: ['.docx', '.docm', '.dotx'],
    load: async () => (await import('./docx/docx-format.js')).docxFormat,
  },
]

const loaded = new Map<string, Format>()

/**
 * Makes formats known by their names and endings, and gives them back. One of its own that has the name or an ending of another takes that one's place;
 * `docs/formats.md` says what a format must keep to.
 */
export function addFormats(formats: readonly Format[]): readonly Format[] {
  for (const format of formats) loaded.set(format.name, format)
  return formats
}

/** The formats that are known, the latest that was added of one's own first. */
function all(): readonly KnownFormat[] {
  const names = new Set(formatNames())
  const own = [...loaded.values()].filter(({ name }) => !names.has(name))
  return [...own.reverse().map((format) => ({ ...format, load: async () => format })), ...known]
}

/**
 * Loads the format of a file, so that `formatFor` knows it.
 *
 * @throws InputError `format-unknown`.
 */
export async function loadFormat(file: string | undefined, name?: string): Promise<Format> {
  const found = find(file, name)
  const format = loaded.get(found.name) ?? (await found.load())
  loaded.set(format.name, format)
  return format
}

/**
 * The format of a file: the one named, else the one that its name's ending says; a file without a name is text. It must have been loaded.
 *
 * @throws InputError `format-unknown`.
 */
export function formatFor(file: string | undefined, name?: string): Format {
  const found = find(file, name)
  const format = loaded.get(found.name)
  if (format === undefined) throw new Error(`The format ${found.name} has not been loaded.`)
  return format
}

/** The names of all formats that guillemet itself has. */
export function formatNames(): readonly string[] {
  return known.map(({ name }) => name)
}

/** The names of all formats that guillemet itself has, by their endings without a dot. */
export function namesByEnding(): ReadonlyMap<string, string> {
  return new Map(known.flatMap(({ name, extensions }) => extensions.map((each) => [each.slice(1), name])))
}

/** The endings of all files that guillemet reads, with their dot. */
export function knownExtensions(): readonly string[] {
  return known.flatMap((format) => format.extensions)
}

function find(file: string | undefined, name: string | undefined): KnownFormat {
  const extension = file === undefined ? '.txt' : extensionOf(file)
  const formats = all()
  const found = formats.find((format) =>
    name === undefined ? format.extensions.includes(extension) : format.name === name,
  )
  if (found !== undefined) return found
  const others = formats.flatMap((format) => (name === undefined ? format.extensions : format.name))
  throw new InputError('format-unknown', {
    ...(file === undefined ? {} : { file }),
    values: { format: name ?? (extension === '' ? (file ?? '') : extension), known: others.join(' ') },
  })
}

/** A file name's last ending in lower case, with its dot; empty where there is none. */
function extensionOf(file: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}
