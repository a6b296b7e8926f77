import type { Document, Encoding } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { decodeText } from './decode.js'
import type { Format, FormatSettings } from './format.js'
import { formatFor, loadFormat } from './formats.js'

/** How a file is to be read. */
export interface ReadOptions {
  /** The file's name: its ending says the format, and errors name it. */
  readonly file?: string
  /** The format's name, whatever the file's. */
  readonly format?: string
  /** A label of the encoding (WHATWG: `windows-1251`, `shift_jis`); asked only where the bytes are not Unicode. */
  readonly encoding?: string
  /** The format's choices; for text `layout`: `lines` or `wrapped`. */
  readonly settings?: FormatSettings
}

/**
 * Reads an article: its text, and where everything translatable stands in it.
 *
 * @throws InputError `format-unknown`, `not-text` or `encoding`, with the file and the place.
 * @example
 * readDocument(new Uint8Array([72, 105, 10])).flows[0].blocks[0].span // => {start: 0, end: 2}
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const format = formatFor(options.file, options.format)
  try {
    if (format.container !== undefined) {
      const text = format.container.open(bytes)
      return { ...parseDocument(text, { name: 'utf-8', bom: false }, format, options.settings), container: bytes }
    }
    const { text, encoding } = decodeText(bytes, (start) => options.encoding ?? format.encodingNamed?.(start))
    return parseDocument(text, encoding, format, options.settings)
  } catch (error) {
    throw error instanceof InputError && options.file !== undefined ? error.in(options.file) : error
  }
}

/** Reads an article as `readDocument` does, and loads its format first. */
export async function loadDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  await loadFormat(options.file, options.format)
  return readDocument(bytes, options)
}

/** Reads a text that is decoded already. */
export function parseDocument(
  text: string,
  encoding: Encoding,
  format: Format,
  settings: FormatSettings = {},
): Document {
  return { format: format.name, text, encoding, ...format.read(text, settings) }
}
