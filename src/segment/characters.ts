import { characterRuns, kindClasses } from './character-table.js'

/** The classes of characters that the rules ask about, one bit each; scripts/character-classes.mjs defines them in this order. */
const space: number = 1 << 0
const letter: number = 1 << 1
const digit: number = 1 << 2
const unspaced: number = 1 << 3
const hangul: number = 1 << 4
const upper: number = 1 << 5
const cased: number = 1 << 6
const dash: number = 1 << 7
const terminal: number = 1 << 8
const comma: number = 1 << 9
const opening: number = 1 << 10
const bracket: number = 1 << 11

/** What words are made of: letters, their marks, figures. */
export const wordClass: number = 1 << 12
/** Letters and their marks. */
export const letterOrMarkClass: number = 1 << 13
/** Letters without marks. */
export const letterClass: number = 1 << 14
/** Capital letters (Lu). */
export const capitalClass: number = 1 << 15
/** Small letters (Ll). */
export const smallClass: number = 1 << 16
/** Figures and numbers of any kind. */
export const numberClass: number = 1 << 17
const arabic: number = 1 << 18
const direction: number = 1 << 19
/** Scripts whose particles stand right after a closing mark: East and South-East Asian ones. */
export const particleClass: number = unspaced | hangul
/** White space, the zero-width space too. */
export const spaceClass: number = space
/** Brackets and quotation marks that close. */
export const bracketClass: number = bracket
/** What ends sentences by itself, and ellipses. */
export const terminalClass: number = terminal
/** Dashes, not the hyphen. */
export const dashClass: number = dash
/** `;` and Greek's own sign that looks like it: they end questions in Greek. */
export const greekQuestionClass: number = 1 << 20
/** Everything that is or looks like a quotation mark or an apostrophe: Unicode's Quotation_Mark, ornaments used as such, primes, Hebrew's and Armenian's own marks, the modifier letter. */
export const markClass: number = 1 << 21
/** Opening brackets, inverted marks of Spanish, the slash. */
export const openingClass: number = opening

/** The code units of the classes that no property of Unicode says. */
const ownClasses: readonly (readonly [classes: number, characters: string])[] = [
  [greekQuestionClass, ';\u037E'],
  [markClass, '"\'‘’‚‛“”„‟«»‹›⹂「」『』〝〞〟﹁﹂﹃﹄｢｣＂＇❛❜❝❞❮❯′″‴״׳՚ʼ'],
]

const { units, astralStarts, astralClasses } = readRuns()

/** The classes of each code unit, and for the characters beyond the first plane where each run of one kind begins. */
function readRuns(): {
  readonly units: Int32Array
  readonly astralStarts: readonly number[]
  readonly astralClasses: readonly number[]
} {
  const units = new Int32Array(0x10000)
  const astralStarts: number[] = []
  const astralClasses: number[] = []
  let code = 0
  for (let at = 0; at < characterRuns.length; at += 2) {
    const classes = kindClasses[characterRuns[at + 1] ?? 0] ?? 0
    const end = code + (characterRuns[at] ?? 0)
    if (code < 0x10000 && classes !== 0) units.fill(classes, code, Math.min(end, 0x10000))
    if (end > 0x10000) {
      astralStarts.push(Math.max(code, 0x10000))
      astralClasses.push(classes)
    }
    code = end
  }
  for (const [classes, characters] of ownClasses)
    for (const character of characters) {
      const unit = character.charCodeAt(0)
      units[unit] = (units[unit] ?? 0) | classes
    }
  return { units, astralStarts, astralClasses }
}

/** The classes of a code unit that stands for a character by itself. */
function classesOfUnit(unit: number): number {
  return units[unit & 0xffff] ?? 0
}

/** The classes of the character whose first half stands at an offset before a limit. */
function classesOfPair(text: string, offset: number, limit: number): number {
  const code = offset + 1 < limit ? (text.codePointAt(offset) ?? 0) : 0
  if (code <= 0xffff) return 0
  let low = 0
  let high = astralStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((astralStarts[middle] ?? 0) <= code) low = middle
    else high = middle - 1
  }
  return astralClasses[low] ?? 0
}

/** Says whether a code unit is the first half of a pair. */
function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

/** The classes of the character at an offset, a surrogate pair as a whole; none beyond the text: V8 gives up its fast code where that is asked for. */
export function classesAt(text: string, offset: number): number {
  if (offset < 0 || offset >= text.length) return 0
  const unit = text.charCodeAt(offset)
  return isHigh(unit) ? classesOfPair(text, offset, text.length) : classesOfUnit(unit)
}

/** Where the next character of some classes stands from an offset on, before a limit; the limit (the text's end) where there is none. */
export function nextOf(text: string, from: number, classes: number, limit: number = text.length): number {
  let at = from
  while (at < limit) {
    const unit = text.charCodeAt(at)
    if ((classesOfUnit(unit) & classes) !== 0 || (isHigh(unit) && (classesOfPair(text, at, limit) & classes) !== 0))
      break
    at++
  }
  return at
}

/** Where the run of characters of some classes ends that begins at an offset, no further than a limit. */
export function runEnd(text: string, from: number, limit: number, classes: number): number {
  let at = from
  while (at < limit) {
    const unit = text.charCodeAt(at)
    if ((classesOfUnit(unit) & classes) !== 0) at++
    else if (isHigh(unit) && (classesOfPair(text, at, limit) & classes) !== 0) at += 2
    else break
  }
  return at
}

/** Where the run of characters of some classes begins that ends at an offset, not before a limit. */
export function runStart(text: string, to: number, least: number, classes: number): number {
  let at = to
  while (at > least) {
    const unit = text.charCodeAt(at - 1)
    if ((classesOfUnit(unit) & classes) !== 0) at--
    else if ((unit & 0xfc00) === 0xdc00 && at - 2 >= least && (classesOfLow(text, at) & classes) !== 0) at -= 2
    else break
  }
  return at
}

/** The classes of the character whose second half stands before an offset. */
function classesOfLow(text: string, offset: number): number {
  return isHigh(text.charCodeAt(offset - 2)) ? classesOfPair(text, offset - 2, offset) : 0
}

/** Where the word ends that begins at an offset, parts after a hyphen or an apostrophe included; the offset itself where none begins. */
export function wordEnd(text: string, from: number, limit: number): number {
  let end = runEnd(text, from, limit, wordClass)
  if (end === from) return from
  while (end < limit && isJoint(text.charCodeAt(end))) {
    const next = runEnd(text, end + 1, limit, wordClass)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** Where the word begins that ends at an offset, parts before a hyphen or an apostrophe included; the offset itself where none ends. */
export function wordStart(text: string, to: number, least: number): number {
  let start = runStart(text, to, least, wordClass)
  while (start < to && start > least + 1 && isJoint(text.charCodeAt(start - 1))) {
    const next = runStart(text, start - 1, least, wordClass)
    if (next === start - 1) break
    start = next
  }
  return start
}

/** Says whether a code unit joins the parts of a word: ' ’ -. */
function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d
}

/** Says whether a code unit is by itself a letter or a figure. */
export function isLetterOrFigure(unit: number): boolean {
  return (classesOfUnit(unit) & (letterClass | numberClass)) !== 0
}

/** Says whether a text from an offset on is nothing but small letters, letters without case and figures of one code unit each. */
export function isPlain(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const classes = classesOfUnit(text.charCodeAt(at))
    if ((classes & (letterClass | digit)) === 0 || (classes & upper) !== 0) return false
  }
  return true
}

/** Says whether the first letter of a text is a capital one (Lu). */
export function beginsWithCapital(text: string): boolean {
  return (classesAt(text, nextOf(text, 0, letterClass)) & capitalClass) !== 0
}

/** Says whether the first letter of a text is a small one (Ll). */
export function beginsWithSmall(text: string): boolean {
  return (classesAt(text, nextOf(text, 0, letterClass)) & smallClass) !== 0
}

/** Says whether a word is a capital with nothing but small letters and marks after it. */
export function isCapitalised(word: string): boolean {
  let at = runEnd(word, 0, Math.min(2, word.length), capitalClass)
  if (at !== charAt(word, 0).length) return false
  for (; at < word.length; at++) {
    const classes = classesAt(word, at)
    const marked = (classes & (letterClass | letterOrMarkClass)) === letterOrMarkClass
    if ((classes & smallClass) === 0 && !marked) return false
    if (isHigh(word.charCodeAt(at))) at++
  }
  return word !== ''
}

/** A text in lower case; most words are, and to see that takes less time than to turn them. */
export function lowerCase(text: string): string {
  return isPlain(text, 0) ? text : text.toLowerCase()
}

/** How many code units the character before an offset has. */
function widthBefore(text: string, offset: number): number {
  const low = (text.charCodeAt(offset - 1) & 0xfc00) === 0xdc00
  return low && offset > 1 && isHigh(text.charCodeAt(offset - 2)) ? 2 : 1
}

/** Whether a character (nothing, or one, as one or two code units) is of some classes. */
function has(char: string, classes: number): boolean {
  return (classesAt(char, 0) & classes) !== 0
}

/** Says whether a character (nothing, or one) is among some. */
export function isAmong(char: string, characters: string): boolean {
  return char !== '' && characters.includes(char)
}

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
  return has(char, particleClass)
}

/** Says whether a character is a capital letter. */
export function isUpper(char: string): boolean {
  return has(char, upper)
}

/** Says whether a character is a small letter of a script that has capitals. */
export function isLower(char: string): boolean {
  return (classesAt(char, 0) & (letter | cased | upper)) === (letter | cased)
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

/** Says the same of a code unit. */
export function isTerminalUnit(unit: number): boolean {
  return (classesOfUnit(unit) & terminal) !== 0
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

/** Says whether a code unit is or looks like a quotation mark or an apostrophe by itself. */
export function isMarkUnit(unit: number): boolean {
  return (classesOfUnit(unit) & markClass) !== 0
}

/** Says whether a code unit is a bracket of any kind by itself, or what else may open as one does. */
export function isBracketUnit(unit: number): boolean {
  return (classesOfUnit(unit) & (opening | bracket)) !== 0
}

/** Says whether a character is an Arabic letter, of whatever language, or the stroke that lengthens one. */
export function isArabic(char: string): boolean {
  return has(char, arabic)
}

/** Says whether a character only turns the direction of writing and is not seen. */
export function isDirectionMark(char: string): boolean {
  return has(char, direction)
}

/** The character before an offset, a surrogate pair as a whole; empty at the text's start. */
export function charBefore(text: string, offset: number): string {
  if (offset <= 0) return ''
  return text.slice(offset - widthBefore(text, offset), offset)
}

/** The character at an offset, a surrogate pair as a whole; empty at the text's end. */
export function charAt(text: string, offset: number): string {
  if (offset >= text.length) return ''
  const unit = text.charCodeAt(offset)
  return isHigh(unit) ? String.fromCodePoint(text.codePointAt(offset) ?? unit) : text.charAt(offset)
}
