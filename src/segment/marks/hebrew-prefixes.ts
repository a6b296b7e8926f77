import type { Surroundings } from './surroundings.js'

/**
 * Whether a mark between Hebrew letters opens a quotation after particles that are written together with the next word (ב"הארץ", ה"לא"): one to
 * three of them at a word's start, a word after it rather than an acronym's last letter, and a mark ahead that closes it before another opens.
 */
export function opensAfterHebrewPrefix(at: Surroundings): boolean {
  const { mark, offset } = at.mark
  if (!/(?:^|[^\u05D0-\u05EA"'״׳”’])[משהוכלב]{1,3}$/u.test(at.text.slice(Math.max(0, offset - 4), offset))) return false
  const rest = at.text.slice(offset + mark.length, offset + mark.length + 4)
  const word = /^[\u05D0-\u05EA]*/u.exec(rest)?.[0] ?? ''
  const short = word.length === 2 && (rest.charAt(2) === mark || !at.open.expects(mark))
  if (word.length < 3 && !short) return false

  const { ahead, marks } = at.inventory
  const closing = ahead.closing[at.index] ?? marks.length
  if (closing >= marks.length || closing > (ahead.opener[at.index] ?? 0)) return false
  if (!at.open.expects(mark)) return true

  // Inside one of the same marks a second has to close that one.
  const outer = ahead.closing[closing] ?? marks.length
  return outer < marks.length && outer <= (ahead.opener[closing] ?? 0)
}
