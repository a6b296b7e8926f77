import type { Format, Reading, WrittenLanguage } from '../format.js'
import { strayEnds } from '../nesting.js'
import { encodeHtml } from './encode-html.js'
import { readHtml } from './read-html.js'
import { type Attribute, tokensOf } from './tokens.js'

/**
 * HTML: a page, or a piece of one as a CMS holds it. Read by the standard's tokenizer, never as a tree, so that every place is the file's. Text and the attributes
 * alt, title, placeholder, aria-label, summary and the content of a few `<meta>` are translatable; `translate` and the class `notranslate` rule.
 */
export const htmlFormat: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: (text): Reading => ({ flows: readHtml(text).flows }),
  encode: encodeHtml,
  encodingNamed,
  withLanguage,
  outline: ({ text }): string => htmlOutline(text),
}

/** The page with its language in `lang` (and `xml:lang` where it is) and its direction in `dir`; a piece of a page has no place for them. Left to right is said only where the page says otherwise. */
function withLanguage(text: string, { tag, direction }: WrittenLanguage): string {
  const start = tokensOf(text).find((token) => token.type === 'start' && token.name === 'html')
  if (start?.type !== 'start') return text
  const attribute = (name: string): Attribute | undefined => start.attributes.find((each) => each.name === name)
  const dir = attribute('dir')
  const values: readonly (readonly [string, string | undefined])[] = [
    ['dir', direction === 'rtl' || dir !== undefined ? direction : undefined],
    ['xml:lang', attribute('xml:lang') && tag],
    ['lang', tag],
  ]
  const after = start.start + '<html'.length
  const edits = values.flatMap(([name, value]) => {
    if (value === undefined) return []
    const known = attribute(name)
    if (known === undefined) return [{ start: after, end: after, text: ` ${name}="${value}"` }]
    return known.value === value ? [] : [{ ...known.span, text: known.quote === '' ? `"${value}"` : value }]
  })
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end), text)
}

/** The encoding that a `<meta>` or an XML declaration names (HTML, 13.2.3.2, in short). */
function encodingNamed(start: string): string | undefined {
  const declared = /^<\?xml[^>]{1,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(start)
  return (declared ?? /<meta\b[^>]{1,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(start))?.[1]
}

/** The page without its words: what stands between stretches of running text, and the markup in each, in any order. */
export function htmlOutline(text: string): string {
  const { regions, attributes } = readHtml(text)
  const outline: string[] = []
  let at = 0
  let next = 0
  const blanked = (start: number, end: number): string => {
    const pieces: string[] = []
    let from = start
    for (
      let attribute = attributes[next];
      attribute !== undefined && attribute.span.start < end;
      attribute = attributes[next]
    ) {
      const { start: first, end: last } = quoted(attribute)
      pieces.push(text.slice(from, first), '""')
      from = last
      next += 1
    }
    return pieces.join('') + text.slice(from, end)
  }
  let markup: string[] = []
  let says = false
  const close = (): void => {
    for (const each of markup.sort()) outline.push(each)
    outline.push(says ? '#text' : '#space')
    markup = []
    says = false
  }
  for (const [index, { start, end, items, joined }] of regions.entries()) {
    if (!joined) {
      if (index > 0) close()
      outline.push(blanked(at, start))
    }
    for (const item of items) {
      if (item.type !== 'text') markup.push(blanked(item.start, item.end))
      else says ||= /\S/.test(text.slice(item.start, item.end))
    }
    markup.push(...strayEnds(items))
    at = end
  }
  if (regions.length > 0) close()
  outline.push(blanked(at, text.length))
  return JSON.stringify(outline)
}

/** The range of an attribute's value with its quotes. */
function quoted({ span, quote }: Attribute): { readonly start: number; readonly end: number } {
  return { start: span.start - quote.length, end: span.end + quote.length }
}
