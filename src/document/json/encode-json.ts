import type { Block, Document } from '../../model/document.js'
import { blocksOf } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import type { Span } from '../../model/span.js'
import { encodeRuns } from '../encode-runs.js'
import type { EncodeContext } from '../format.js'
import { encodeHtml } from '../html/encode-html.js'
import { readHtml } from '../html/read-html.js'
import { readJson } from './read-json.js'
import { type EscapeStyle, escapeStyle, type JsonString, unescapeString, writeString } from './string-forms.js'

/**
 * Writes a target in place of a block of a JSON file: as HTML where the string is HTML, then with the escapes that JSON needs, in the forms that the source used.
 *
 * @throws InputError `code-foreign` for a code that the block has not.
 */
export function encodeJson(target: readonly Inline[], block: Block, context: EncodeContext): string {
  const { places, style } = placesIn(context.document)
  const raw = (span: Span): string => unescapeString(context.raw(span))
  const place = places.get(block.span.start)
  const value = place === undefined ? encodeRuns(target, block, raw) : html(target, place, raw)
  return writeString(value, context.document.text.slice(block.span.start, block.span.end), style)
}

function html(target: readonly Inline[], { string, document, block }: HtmlPlace, raw: (span: Span) => string): string {
  const inFile = ({ start, end }: Span): Span => ({ start: string.at(start), end: string.at(end) })
  return encodeHtml(target, block, { document, raw: (span) => raw(inFile(span)) })
}

/** A block of a string of HTML, as it stands in the string's value. */
interface HtmlPlace {
  readonly string: JsonString
  /** The value as a document. */
  readonly document: Document
  readonly block: Block
}

interface Places {
  /** By the block's start in the file. */
  readonly places: ReadonlyMap<number, HtmlPlace>
  readonly style: EscapeStyle
}

const known = new WeakMap<Document, Places>()

function placesIn(document: Document): Places {
  const found = known.get(document)
  if (found !== undefined) return found
  const places = new Map<number, HtmlPlace>()
  for (const { string } of readJson(document.text).values.filter((value) => value.html)) {
    const inner: Document = { ...document, format: 'html', text: string.value, flows: readHtml(string.value).flows }
    for (const block of blocksOf(inner)) places.set(string.at(block.span.start), { string, document: inner, block })
  }
  const made = { places, style: escapeStyle(document.text) }
  known.set(document, made)
  return made
}
