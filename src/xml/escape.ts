import { isXmlText } from './characters.js'

/**
 * Writes a text as the content of an element; a carriage return survives as a reference.
 *
 * @throws RangeError if XML 1.0 cannot hold it: the caller must have written such characters otherwise.
 * @example
 * escapeText('a < b ]]>\r') // => 'a &lt; b ]]&gt;&#13;'
 */
export function escapeText(text: string): string {
  refuse(text)
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, reference) : text
}

/**
 * Writes a text as an attribute's value, between either kind of quotes; tabs and line breaks survive as references.
 *
 * @throws RangeError if XML 1.0 cannot hold it.
 * @example
 * escapeAttribute('"a"\t') // => '&quot;a&quot;&#9;'
 */
export function escapeAttribute(text: string): string {
  refuse(text)
  return /[&<>"'\r\n\t]/.test(text) ? text.replace(/[&<>"'\r\n\t]/g, reference) : text
}

/**
 * Writes a comment; what would end it early is parted by a space.
 *
 * @example
 * writeComment('a--b-') // => '<!--a- -b- -->'
 */
export function writeComment(text: string): string {
  refuse(text)
  return `<!--${text.replace(/-(?=-)/g, '- ').replace(/-$/, '- ')}-->`
}

/**
 * Writes a CDATA section, or several where the text holds what ends one.
 *
 * @example
 * writeCdata('a]]>b') // => '<![CDATA[a]]]]><![CDATA[>b]]>'
 */
export function writeCdata(text: string): string {
  refuse(text)
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/**
 * Writes a processing instruction.
 *
 * @throws RangeError if the target is no name or is `xml`, or if the text ends the instruction.
 */
export function writeInstruction(target: string, text: string): string {
  refuse(text)
  if (!isName(target) || /^xml$/i.test(target) || text.includes('?>'))
    throw new RangeError(`no XML instruction: ${target}`)
  return text === '' ? `<?${target}?>` : `<?${target} ${text}?>`
}

/** Whether a text is an XML name, with one colon at most (Namespaces in XML, QName). */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?$/u.test(text)
}

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
])

function reference(character: string): string {
  return references.get(character) ?? character
}

function refuse(text: string): void {
  if (!isXmlText(text)) throw new RangeError('a character that XML 1.0 cannot hold')
}
