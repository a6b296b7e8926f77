import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { isSafePath } from './paths.js'
import { SetupError } from './setup-error.js'

/** The places of one article in one locale; all paths are absolute. */
export interface Places {
  readonly source: string
  readonly locale: string
  /** The bilingual work file. */
  readonly work: string
  /** The finished article. */
  readonly article: string
  /** Its i18next resources. */
  readonly resources: string
  /** The folder that nothing may leave. */
  readonly root: string
  /** Where the copy for a translator's tool goes, for a profile; absent without a workspace. */
  readonly handoff?: (profile: string) => string
}

/** Where a finished article goes unless the configuration says otherwise. */
export const defaultOutput = 'locales/{locale}/{dir}/{name}.{ext}'

const placeholders = ['locale', 'dir', 'name', 'ext']

/**
 * The part of a path template that cannot stand; absent where all is well.
 *
 * @example
 * templateFault('i18n/{lang}/{name}.{ext}') // => '{lang}'
 */
export function templateFault(template: string): string | undefined {
  const unknown = [...template.matchAll(/\{([^{}]*)\}/g)].find((match) => !placeholders.includes(match[1] ?? ''))
  if (unknown) return unknown[0]
  for (const needed of ['locale', 'name', 'ext']) if (!template.includes(`{${needed}}`)) return `{${needed}}`
  const filled = fillTemplate(template, { locale: 'uk', dir: 'news', name: 'article', ext: 'txt' })
  return isSafePath(filled) ? undefined : template
}

/** A path template with its values; an empty folder leaves no empty step, an empty extension no dot at the end. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<'locale' | 'dir' | 'name' | 'ext', string>>,
): string {
  return template
    .replace(/\{(locale|dir|name|ext)\}/g, (_, key: keyof typeof values) => values[key])
    .split('/')
    .filter((part) => part !== '')
    .join('/')
    .replace(/\.$/, '')
}

/** The places of a source of the workspace. `base` is the folder that its glob begins with. */
export function workspacePlaces(
  root: string,
  base: string,
  source: string,
  locale: string,
  output: string = defaultOutput,
): Places {
  const { name, ext } = splitName(source)
  const folder = relative(base, dirname(source)).split(sep).join('/')
  const dir = folder.startsWith('..') ? '' : folder
  const article = join(root, fillTemplate(output, { locale, dir, name, ext }))
  const resources = join(root, fillTemplate(output, { locale, dir, name, ext: 'json' }))
  const work = join(root, 'locales', locale, dir, `${name}.xlf`)
  const handoff = (profile: string): string => join(root, 'handoff', locale, dir, `${name}.${profile}.xlf`)
  return { source, locale, work, article, resources, root, handoff }
}

/** The places of a source without a workspace: beside it, or in another folder. */
export function loosePlaces(source: string, locale: string, folder: string = dirname(source)): Places {
  const { name, ext } = splitName(source)
  const place = (end: string): string => join(folder, `${name}.${locale}${end === '' ? '' : `.${end}`}`)
  return { source, locale, work: place('xlf'), article: place(ext), resources: place('json'), root: folder }
}

/** A file's name and its extension without the dot. */
export function splitName(path: string): { readonly name: string; readonly ext: string } {
  const ext = extname(path)
  return { name: basename(path, ext), ext: ext.slice(1) }
}

/**
 * Refuses two sources that would share an output, also on a disk that does not tell upper from lower case.
 *
 * @throws SetupError `output-clash`
 */
export function refuseClashes(places: readonly Places[], shown: (path: string) => string): void {
  const taken = new Map<string, string>()
  for (const { source, work, article, resources } of places)
    for (const path of [work, article, resources]) {
      const key = path.normalize('NFC').toLowerCase()
      const other = taken.get(key)
      if (other !== undefined && other !== source)
        throw new SetupError('output-clash', {
          file: shown(source),
          values: { other: shown(other), output: shown(path) },
        })
      taken.set(key, source)
    }
}
