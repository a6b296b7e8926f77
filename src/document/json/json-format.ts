import type { Document } from '../../model/document.js'
import type { Format, Reading } from '../format.js'
import { htmlOutline } from '../html/html-format.js'
import { strayEnds } from '../nesting.js'
import { findProtected } from '../protected.js'
import type { Item } from '../region.js'
import { encodeJson } from './encode-json.js'
import { messageParagraphs } from './message.js'
import { readJson } from './read-json.js'

/**
 * JSON whose strings are prose: a catalogue of i18next or of ICU's MessageFormat, an export of a CMS with HTML in its strings. Every string is text but keys,
 * addresses, dates and names of files; order, indents, numbers and escapes are the skeleton.
 */
export const jsonFormat: Format = {
  name: 'json',
  extensions: ['.json'],
  read: (text): Reading => ({ flows: readJson(text).flows }),
  encode: encodeJson,
  outline: outlineOf,
}

/** The file without its words: each string that holds text as the codes in its paragraphs, in any order. */
function outlineOf({ text }: Document): string {
  const { values, icu } = readJson(text)
  const outline: string[] = []
  let at = 0
  for (const { string, html } of values) {
    const { span, value } = string
    outline.push(text.slice(at, span.start))
    outline.push(
      html ? htmlOutline(value) : JSON.stringify(messageParagraphs(value, icu).map((each) => markup(value, each))),
    )
    at = span.end
  }
  outline.push(text.slice(at))
  return JSON.stringify(outline)
}

function markup(value: string, paragraph: readonly Item[]): readonly string[] {
  const codes = paragraph.flatMap((item) => {
    const raw = value.slice(item.start, item.end)
    return item.type === 'text' ? findProtected(raw).map(({ start, end }) => raw.slice(start, end)) : [raw]
  })
  const says = paragraph.some((item) => item.type === 'text' && /\S/.test(value.slice(item.start, item.end)))
  return [...codes.sort(), ...strayEnds(paragraph), says ? '#text' : '#space']
}
