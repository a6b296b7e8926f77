/** The classes of characters that the rules ask about, one bit each. */
const tests: readonly RegExp[] = [
  /^[\s\u200B]$/u,
  /^[\p{L}\p{M}\u200C\u200D]/u,
  /^\p{Nd}/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]/u,
  /^\p{Script=Hangul}/u,
  /^[\p{Lu}\p{Lt}]/u,
  /^(?!\p{Script=Georgian})\p{Changes_When_Uppercased}/u,
  /^[—–―‒⸺]/u,
  /^[\p{Sentence_Terminal}…⋯]/u,
  /^[,，、،;；]/u,
  /^(?![„‚])[\p{Ps}¿¡/]/u,
  /^\p{Pe}/u,
]

const [space, letter, digit, unspaced, hangul, upper, cased, dash, terminal, comma, opening, bracket] = tests.map(
  (_, index) => 1 << index,
) as [number, number, number, number, number, number, number, number, number, number, number, number]
const known = 1 << 15

/** What was found out about each UTF-16 code unit: regular expressions over Unicode's properties are asked once a character. */
const memo = new Uint16Array(0x10000)

function classesOf(char: string): number {
  if (char === '') return 0
  if (char.length > 1) return findClasses(char)
  const code = char.charCodeAt(0)
  const found = memo[code] ?? 0
  if (found !== 0) return found
  const classes = findClasses(char) | known
  memo[code] = classes
  return classes
}

function findClasses(char: string): number {
  let classes = 0
  for (const [index, test] of tests.entries()) if (test.test(char)) classes |= 1 << index
  return classes
}

const has = (char: string, classes: number): boolean => (classesOf(char) & classes) !== 0

/** Says whether a character is white space (no-break spaces and the zero-width space too). */
export function isSpace(char: string): boolean {
  return has(char, space)
}

/** Says whether a character is a letter, or a mark or joiner that belongs to one. */
export function isLetter(char: string): boolean {
  return has(char, letter)
}

/** Says whether a character is a figure of any script. */
export function isDigit(char: string): boolean {
  return has(char, digit)
}

/** Says whether a character is of a script whose particles stand right after a closing mark: East and South-East Asian ones. */
export function isParticleScript(char: string): boolean {
  return has(char, unspaced | hangul)
}

/** Says whether a character is a capital letter. */
export function isUpper(char: string): boolean {
  return has(char, upper)
}

/** Says whether a character is a small letter of a script that has capitals. */
export function isLower(char: string): boolean {
  return (classesOf(char) & (letter | cased | upper)) === (letter | cased)
}

/** Says whether a character is a Hebrew letter. */
export function isHebrew(char: string): boolean {
  return char >= '\u05D0' && char <= '\u05EA'
}

/** Says whether a character is a dash: en dash, em dash, horizontal bar, not the hyphen. */
export function isDash(char: string): boolean {
  return has(char, dash)
}

/** Says whether a character ends a sentence by itself in some script (Unicode's Sentence_Terminal), or is an ellipsis. */
export function isTerminal(char: string): boolean {
  return has(char, terminal)
}

/** Says whether a mark after this character is one that closes, rather than an apostrophe: the end of a sentence or a comma. */
export function isStop(char: string): boolean {
  return has(char, terminal | comma)
}

/** Says whether a character is an opening bracket or an inverted mark of Spanish, or a slash. */
export function isOpeningPunctuation(char: string): boolean {
  return has(char, opening)
}

/** Says whether a character is a closing bracket. */
export function isClosingBracket(char: string): boolean {
  return has(char, bracket)
}

/** Says whether a character is an Arabic letter, of whatever language, or the stroke that lengthens one. */
export function isArabic(char: string): boolean {
  return /^[\p{Script=Arabic}\u0640]/u.test(char)
}

/** Says whether a character only turns the direction of writing and is not seen. */
export function isDirectionMark(char: string): boolean {
  return /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(char)
}

/** The character before an offset, a surrogate pair as a whole; empty at the text's start. */
export function charBefore(text: string, offset: number): string {
  if (offset <= 0) return ''
  const unit = text.charCodeAt(offset - 1)
  if (unit < 0xdc00 || unit > 0xdfff || offset === 1) return text.charAt(offset - 1)
  const pair = text.codePointAt(offset - 2) ?? unit
  return pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(offset - 1)
}

/** The character at an offset, a surrogate pair as a whole; empty at the text's end. */
export function charAt(text: string, offset: number): string {
  const unit = text.charCodeAt(offset)
  if (!(unit >= 0xd800 && unit <= 0xdbff)) return text.charAt(offset)
  return String.fromCodePoint(text.codePointAt(offset) ?? unit)
}
