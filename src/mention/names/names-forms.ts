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

/** So many letters at their beginning all forms of a name have in common, but for short ones with a vowel that goes. */
const leastStem = 2

function sharesStem(a: string, b: string, language: Language): boolean {
  if (a === b) return true
  if (!language.spaced) return false
  const common = commonPrefix(a, b)
  if (common < leastStem) return false
  const { endings, longEndings, alternations } = inflectionOf(language)
  if (endings === undefined)
    return common >= 3 && Math.max(a.length, b.length) - common <= 4 && common * 2 >= Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  const allowed = (rest: string): boolean => rest === '' || endings.has(rest)
  for (let cut = common; cut >= Math.max(leastStem, common - 2); cut--) {
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
  for (let at = Math.max(leastStem, stem - 1); at <= stem; at++)
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

/** Three lines of a table of costs, kept for the next pair of words. */
let lines = [0, 1, 2].map(() => new Uint32Array(64))

/**
 * The least number of letters to put in, take out, change or exchange with a neighbour; `limit + 1` where it is more.
 *
 * @example
 * editDistance('путін', 'птуін', 2) // => 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const start = commonPrefix(a, b)
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const width = endB - start
  if (endA === start || width === 0) return Math.max(endA - start, width)
  if (width >= (lines[0]?.length ?? 0)) lines = lines.map(() => new Uint32Array(width * 2))
  let [beforeLast = noCosts, last = noCosts, row = noCosts] = lines
  for (let j = 0; j <= width; j++) row[j] = j
  for (let i = 1; i <= endA - start; i++) {
    const oldest = beforeLast
    beforeLast = last
    last = row
    row = oldest
    const one = a.charCodeAt(start + i - 1)
    row[0] = i
    let least = i
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(start + j - 1)
      let cost = Math.min(cell(last, j - 1) + (one === other ? 0 : 1), cell(last, j) + 1, cell(row, j - 1) + 1)
      const turned = i > 1 && j > 1 && one === b.charCodeAt(start + j - 2) && other === a.charCodeAt(start + i - 2)
      if (turned) cost = Math.min(cost, cell(beforeLast, j - 2) + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
  }
  return Math.min(cell(row, width), limit + 1)
}

const noCosts = new Uint32Array(0)

function cell(costs: Uint32Array, at: number): number {
  return costs[at] ?? 0
}

/** Up to how many changed letters a word may still be a slip of a name of this length. */
export function slipLimit(length: number): number {
  return length >= 7 ? 2 : length >= 3 ? 1 : 0
}

/** Whether a word is near a form of a name, and not one of its forms: 1 or 2 changed letters, else 0. With `free` two may be changed in short words too. */
export function slipDistance(word: string, forms: readonly string[], language: Language, free = false): number {
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
  return best > 0 && isFormOf(word, forms, language) ? 0 : best
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

const stems = new WeakMap<Language, Map<string, readonly string[]>>()
/** Words come again and again: as many are kept for each language. */
const mostKept = 20_000

/** A word and what is left of it, four letters at least, without each ending of the language that it may have. */
export function stemsOf(word: string, language: Language): readonly string[] {
  let known = stems.get(language)
  if (known === undefined || known.size >= mostKept) {
    known = new Map()
    stems.set(language, known)
  }
  let found = known.get(word)
  if (found === undefined) {
    found = [word, ...cutStems(word, inflectionOf(language))]
    known.set(word, found)
  }
  return found
}

function* cutStems(word: string, { endings }: Inflection): Iterable<string> {
  for (let length = 1; length <= 4 && length + 4 <= word.length; length++)
    if (endings?.has(word.slice(-length)) === true) yield word.slice(0, -length)
}
