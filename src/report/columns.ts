import { eastAsianWidth } from 'get-east-asian-width'

/** The columns of each character of the Basic Multilingual Plane by itself, as far as they were asked for: one more than they are. */
const known = new Uint8Array(0x10000)

const joiner = 0x200d
const emojiSign = 0xfe0f

/**
 * How many columns a terminal gives a text: two for a wide character (UAX 11) and an emoji, none for what hangs on another character or is not seen
 * (noncharacters are not printed: the command line marks looks with them).
 *
 * @example
 * columns('ab日') // => 4
 * @example
 * columns('e\u0301👩‍👩‍👧') // => 3
 */
export function columns(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let sum = 0
  let before = 0
  /** How wide the last character that is seen has become, and whether it is the first half of a flag. */
  let last = 0
  let flag = false
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isFlag = code >= 0x1f1e6 && code <= 0x1f1ff
    const hangs = before === joiner || (code >= 0x1f3fb && code <= 0x1f3ff && last === 2) || (isFlag && flag)
    const wide = code === emojiSign ? 2 - last : hangs ? 0 : isFlag ? 2 : ownColumns(code)
    sum += last === 0 && code === emojiSign ? 0 : wide
    if (wide > 0) last = code === emojiSign ? 2 : wide
    flag = isFlag && !flag
    before = code
  }
  return sum
}

function ownColumns(code: number): number {
  const found = known[code] ?? 0
  if (found > 0) return found - 1
  const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Mn}\p{Me}\u1160-\u11FF\uFDD0-\uFDEF]/u.test(
    String.fromCodePoint(code),
  )
  const own = unseen ? 0 : eastAsianWidth(code)
  if (code < known.length) known[code] = own + 1
  return own
}
