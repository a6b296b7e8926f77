/** Whether XML 1.0 can hold a character (its production Char); a lone half of a surrogate pair is none. */
export function isXmlCharacter(point: number): boolean {
  return (
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff)
  )
}

/** Whether a text is nothing but XML's white space (its production S), which no-break and other spaces are not. */
export function isXmlSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0xa && unit !== 0x9 && unit !== 0xd) return false
  }
  return true
}

/** What XML 1.0 cannot hold, one character a match. */
const forbidden: RegExp =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/**
 * Whether XML 1.0 can hold a text as it is.
 *
 * @example
 * isXmlText('a\u0001') // => false
 */
export function isXmlText(text: string): boolean {
  return !doubtful.test(text) || !forbidden.test(text)
}

/** What XML 1.0 cannot hold, and halves of surrogate pairs, which it can in pairs. */
const doubtful = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/**
 * Cuts a text where XML 1.0 cannot hold it: pieces of text, and between them the code units that it forbids.
 *
 * @example
 * splitForbidden('a\u0001b') // => ['a', 1, 'b']
 */
export function splitForbidden(text: string): readonly (string | number)[] {
  if (isXmlText(text)) return [text]
  const pieces: (string | number)[] = []
  let end = 0
  for (const match of text.matchAll(new RegExp(forbidden, 'g'))) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push(match[0].charCodeAt(0))
    end = match.index + 1
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/**
 * A text with what XML 1.0 cannot hold written out, for places that have no element for it (notes, attributes).
 *
 * @example
 * showForbidden('a\u0001b') // => 'a\\u{1}b'
 */
export function showForbidden(text: string): string {
  if (isXmlText(text)) return text
  return splitForbidden(text)
    .map((piece) => (typeof piece === 'string' ? piece : `\\u{${piece.toString(16)}}`))
    .join('')
}
