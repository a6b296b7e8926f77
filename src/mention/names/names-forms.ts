import type { Language } from '../../language/index.js'

/** How a language inflects names, made ready for comparison. */
export interface Inflection {
  readonly endings: ReadonlySet<string> | undefined
  readonly longEndings: ReadonlySet<string>
  readonly alternations: readonly (readonly [string, string])[]
  readonly fleeting: boolean
  /** How long the longest of the endings is. */
  readonly longest: number
}

const memo = new WeakMap<Language, Inflection>()
const vowels: ReadonlySet<string> = new Set('aeiouyąęóáéíúůýěаеєиіїоуюяыэё')

/** Whether a letter in lower case is a vowel, in languages whose vowels come and go. */
export function isVowel(letter: string): boolean {
  return vowels.has(letter)
}

/** How a language inflects names. */
export function inflectionOf(language: Language): Inflection {
  const known = memo.get(language)
  if (known !== undefined) return known
  const { endings, longEndings, alternations, fleeting } = language.names
  const split = (list: string | undefined): readonly string[] =>
    (list ?? '').split(/\s+/u).filter((part) => part !== '')
  const [short, long] = [split(endings), split(longEndings)]
  const inflection: Inflection = {
    endings: endings === undefined && language.cased ? undefined : new Set(short),
    longEndings: new Set(long),
    alternations: split(alternations).map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
    fleeting: fleeting ?? false,
    longest: [...short, ...long].reduce((most, ending) => Math.max(most, ending.length), 0),
  }
  memo.set(language, inflection)
  return inflection
}

/**
 * Whether two words in lower case can be forms of one name: they differ by endings that the language has, and by what
 * the end of a stem does before them.
 */
export function isSameName(a: string, b: string, language: Language): boolean {
  return sharesStem(a, b, language) || sharesFleetingStem(a, b, language)
}

/** Whether a word is one of a name's forms, or can be: a vowel that changes inside counts only where no form says otherwise. */
export function isFormOf(word: string, forms: readonly string[], language: Language): boolean {
  if (forms.includes(word) || forms.some((form) => sharesStem(form, word, language))) return true
  if (!forms.some((form) => sharesFleetingStem(form, word, language))) return false
  return !forms.some(
    (form) => form.length === word.length && editDistance(form, word, 1) === 1 && form.at(-1) === word.at(-1),
  )
}

function sharesStem(a: string, b: string, language: Language): boolean {
  if (a === b) return true
  const { endings, longEndings, alternations } = inflectionOf(language)
  if (!language.spaced) return false
  const common = commonPrefix(a, b)
  if (endings === undefined)
    return common >= 3 && Math.max(a.length, b.length) - common <= 4 && common * 2 >= Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  const allowed = (rest: string): boolean => rest === '' || endings.has(rest)
  for (let cut = common; cut >= Math.max(2, common - 2); cut--) {
    if (cut * 2 < shorter) break
    const one = a.slice(cut)
    const other = b.slice(cut)
    if (allowed(one) && allowed(other)) return true
    if (cut >= 5 && (allowed(one) || longEndings.has(one)) && (allowed(other) || longEndings.has(other))) return true
  }
  for (const [from, to] of alternations)
    if (alternates(a, b, from, to, allowed) || alternates(b, a, from, to, allowed)) return true
  return false
}

function sharesFleetingStem(a: string, b: string, language: Language): boolean {
  const { endings, fleeting } = inflectionOf(language)
  if (!fleeting || endings === undefined || a.charCodeAt(0) !== b.charCodeAt(0)) return false
  const allowed = (rest: string): boolean => rest === '' || endings.has(rest)
  return fleets(a, b, allowed) || fleets(b, a, allowed)
}

/** `a` has the stem with `from`, `b` with `to` and an ending. */
function alternates(a: string, b: string, from: string, to: string, allowed: (rest: string) => boolean): boolean {
  const stem = commonPrefix(a, b)
  for (let at = Math.max(2, stem - 1); at <= stem; at++)
    if (
      a.startsWith(from, at) &&
      b.startsWith(to, at) &&
      allowed(a.slice(at + from.length)) &&
      b.length > at + to.length &&
      allowed(b.slice(at + to.length))
    )
      return true
  return false
}

/** `a` is the bare form with a vowel before its last consonant, `b` an ending on the stem where that vowel is another one or gone. */
function fleets(a: string, b: string, allowed: (rest: string) => boolean): boolean {
  const bare = hardened(a)
  const last = bare.at(-1) ?? ''
  const inner = bare.at(-2) ?? ''
  if (bare.length < 3 || isVowel(last) || !isVowel(inner)) return false
  const stem = bare.slice(0, -2)
  if (!b.startsWith(stem)) return false
  let rest = b.slice(stem.length)
  if (isVowel(rest.charAt(0))) rest = rest.slice(1)
  return rest.startsWith(last) && rest.length > 1 && allowed(rest.slice(1).replace(/^ь/u, ''))
}

/** A word in lower case whose last consonant is not softened in writing. */
export function hardened(word: string): string {
  return word
    .replace(/ь$/u, '')
    .replace(/ń$/u, 'n')
    .replace(/(?<=[ln])j$/u, '')
}

/** How many letters two words share at the beginning. */
export function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/**
 * The least number of letters to put in, take out, change or exchange with a neighbour; `limit + 1` where it is more.
 *
 * @example
 * editDistance('путін', 'птуін', 2) // => 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1)
}

/** Up to how many changed letters a word may still be a slip of a name of this length. */
export function slipLimit(length: number): number {
  return length >= 7 ? 2 : length >= 3 ? 1 : 0
}

/** Whether a word is near a form of a name, and not one of its forms: 1 or 2 changed letters, else 0. With `free` two may be changed in short words too. */
export function slipDistance(word: string, forms: readonly string[], language: Language, free = false): number {
  if (isFormOf(word, forms, language)) return 0
  let best = 0
  for (const form of forms) {
    const shorter = Math.min(form.length, word.length)
    const limit =
      free && shorter >= (/^\p{Script=Katakana}/u.test(word) ? 4 : 5) && form.charAt(0) === word.charAt(0)
        ? 2
        : slipLimit(shorter)
    const distance = stemDistance(word, form, limit, language)
    if (distance > 0 && distance <= limit && (best === 0 || distance < best)) best = distance
  }
  return best
}

/** The distance of two words, or of their stems where both have endings of the language. */
function stemDistance(a: string, b: string, limit: number, language: Language): number {
  let best = editDistance(a, b, limit)
  const { endings } = inflectionOf(language)
  if (endings === undefined || best <= 1 || !language.spaced) return best
  for (const one of stemsOf(a, language))
    for (const other of stemsOf(b, language))
      if (Math.min(one.length, other.length) >= 4) best = Math.min(best, editDistance(one, other, limit))
  return best
}

/** A word and what is left of it, four letters at least, without each ending of the language that it may have. */
export function stemsOf(word: string, language: Language): readonly string[] {
  const { endings } = inflectionOf(language)
  const found = [word]
  for (let length = 1; length <= 4 && length + 4 <= word.length; length++)
    if (endings?.has(word.slice(-length))) found.push(word.slice(0, -length))
  return found
}
