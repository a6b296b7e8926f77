/** Letters (`\p{L}`); kinds of characters are bits, and may be joined. */
export const letter = 1
/** Marks over or under letters (`\p{M}`). */
export const mark = 2
/** Figures and other numbers (`\p{N}`). */
export const number = 4

/** Latin letters; those of the next two look like them. */
export const latin = 8
/** Cyrillic letters. */
export const cyrillic = 16
/** Greek letters. */
export const greek = 32
/** Signs that may end a sentence, and line ends. */
export const stop = 512

/** The bits above, and one for each script whose letters look like another's. */
const patterns: readonly RegExp[] = [
  /\p{L}/u,
  /\p{M}/u,
  /\p{N}/u,
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Armenian}/u,
  /[\p{Sentence_Terminal}…\n\u0085\u2028\u2029]/u,
]
const scripts = stop - 1 - (letter | mark | number)
const looked = 1 << patterns.length
/** What was found out of each UTF-16 unit so far; 0 where nobody asked. */
const kinds = new Uint16Array(0x10000)

function kindOf(character: string): number {
  return patterns.reduce((sum, pattern, bit) => (pattern.test(character) ? sum | (1 << bit) : sum), 0)
}

/** The kinds of the character at an offset; none of half a pair, and beyond the end. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  if (at >= text.length) return 0
  if (isPair(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
  const kind = kindOf(text.charAt(at)) | looked
  kinds[unit] = kind
  return kind
}

function isPair(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

/** Whether the character at an offset is of one of the kinds. */
export function isOf(text: string, at: number, wanted: number): boolean {
  return (kindAt(text, at) & wanted) !== 0
}

/** Whether a text has a character of one of the kinds. */
export function hasAny(text: string, wanted: number): boolean {
  return nextOf(text, 0, wanted) < text.length
}

/** Where the next character of one of the kinds stands; the text's length where there is none. */
export function nextOf(text: string, from: number, wanted: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & wanted) === 0) at++
  return at
}

/** Where a run of characters of the kinds that begins at an offset ends. */
export function runEnd(text: string, from: number, wanted: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & wanted) !== 0) at += isPair(text.charCodeAt(at)) ? 2 : 1
  return at
}

/** Whether a stretch has letters of more than one of the scripts whose letters look alike: Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian. */
export function mixesScripts(text: string, start: number, end: number): boolean {
  let found = 0
  for (let at = start; at < end; at++) found |= kindAt(text, at) & scripts
  return (found & (found - 1)) !== 0
}

/** The scripts of a text's letters as bits, one for all scripts that have no bit of their own: two texts without a common bit have no word in common. */
export function scriptsOf(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if ((kind & letter) !== 0) found |= kind & scripts || letter
  }
  return found
}
