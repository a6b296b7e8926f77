import { InputError } from '../model/input-error.js'
import { docxFormat } from './docx/docx-format.js'
import type { Format } from './format.js'
import { htmlFormat } from './html/html-format.js'
import { jsonFormat } from './json/json-format.js'
import { markdownFormat } from './markdown/markdown-format.js'
import { mdxFormat } from './mdx/mdx-format.js'
import { srtFormat, vttFormat } from './subtitles/subtitles-format.js'
import { textFormat } from './text/text-format.js'

/** The formats that guillemet reads. */
export const formats: readonly Format[] = [
  textFormat,
  htmlFormat,
  markdownFormat,
  mdxFormat,
  jsonFormat,
  srtFormat,
  vttFormat,
  docxFormat,
]

/**
 * The format of a file: the one named, else the one that its name's ending says; a file without a name is text.
 *
 * @throws InputError `format-unknown`.
 */
export function formatFor(file: string | undefined, name?: string): Format {
  const extension = file === undefined ? '.txt' : extensionOf(file)
  const found = formats.find((format) =>
    name === undefined ? format.extensions.includes(extension) : format.name === name,
  )
  if (found === undefined)
    throw new InputError('format-unknown', {
      ...(file === undefined ? {} : { file }),
      values: { format: name ?? extension, known: formats.flatMap((format) => format.extensions).join(' ') },
    })
  return found
}

/** The endings of all files that guillemet reads, with their dot. */
export function knownExtensions(): readonly string[] {
  return formats.flatMap((format) => format.extensions)
}

/** A file name's last ending in lower case, with its dot; empty where there is none. */
function extensionOf(file: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}
