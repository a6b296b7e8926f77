/** Letters (`\p{L}`); kinds of characters are bits, and may be joined. */
export const letter = 1
/** Marks over or under letters (`\p{M}`). */
export const mark = 2
/** Figures and other numbers (`\p{N}`). */
export const number = 4

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
]
const scripts = ~(letter | mark | number) & ((1 << patterns.length) - 1)
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
