import type { Language } from '../../language/index.js'
import { hardened, type Inflection, inflectionOf, isVowel } from './names-forms.js'

/** Words by what they share with their other forms, so that the forms of a word are looked up and not searched for. */
export class StemIndex<T> {
  readonly #byStem = new Map<string, T[]>()
  readonly #language: Language
  /** How the words begin, by two letters: most that are asked for begin like none of them. */
  readonly #beginnings = new Set<string>()
  /** The same by one letter: of all words, and of those of which other forms may have no more in common. */
  readonly #letters = new Set<string>()
  readonly #lettersOfShort = new Set<string>()

  constructor(language: Language) {
    this.#language = language
  }

  /** Keeps a value under a word in lower case. */
  add(word: string, value: T): void {
    this.#beginnings.add(word.slice(0, 2))
    this.#letters.add(word.charAt(0))
    if (sharesOneLetter(word)) this.#lettersOfShort.add(word.charAt(0))
    for (const stem of stemKeys(word, this.#language)) {
      const values = this.#byStem.get(stem)
      if (values === undefined) this.#byStem.set(stem, [value])
      else if (values.at(-1) !== value) values.push(value)
    }
  }

  /** The values of all words of which the word may be a form (`isFormOf`), and of some others: ask of each. */
  candidates(word: string): ReadonlySet<T> {
    if (!this.#mayHold(word)) return none
    let found: Set<T> | undefined
    for (const stem of stemKeys(word, this.#language)) {
      const values = this.#byStem.get(stem)
      if (values === undefined) continue
      found ??= new Set()
      for (const value of values) found.add(value)
    }
    return found ?? none
  }

  #mayHold(word: string): boolean {
    if (this.#beginnings.has(word.slice(0, 2))) return true
    if (this.#language.names.fleeting !== true) return false
    return (sharesOneLetter(word) ? this.#letters : this.#lettersOfShort).has(word.charAt(0))
  }
}

const none: ReadonlySet<never> = new Set()

/** Of a word whose vowel goes, other forms have all but its last two letters, and a softening sign, in common. */
function sharesOneLetter(word: string): boolean {
  return hardened(word).length <= 3
}

/** The longest ending that a language without a list of them may have. */
const anyEnding = 4

/**
 * What a word may share with its other forms: whenever `isSameName` holds of two words, they have one of these in common.
 * As many as the language has endings that the word may end in, and not many more.
 */
export function stemKeys(word: string, language: Language): readonly string[] {
  if (!language.spaced) return [word]
  const inflection = inflectionOf(language)
  const { endings, longest } = inflection
  const keys = [word]
  if (endings === undefined) {
    for (let at = Math.max(3, word.length - anyEnding); at < word.length; at++) keys.push(word.slice(0, at))
    return keys
  }
  for (let at = Math.max(2, word.length - longest); at < word.length; at++) {
    const rest = word.slice(at)
    if (endings.has(rest) || (at >= 5 && inflection.longEndings.has(rest))) keys.push(word.slice(0, at))
  }
  if (inflection.alternations.length > 0) keys.push(...alternatingKeys(word, inflection))
  if (inflection.fleeting) keys.push(...fleetingKeys(word, inflection))
  return keys
}

/** The stem without the letters at its end that change before an ending. */
function alternatingKeys(word: string, { alternations, endings, longest }: Inflection): readonly string[] {
  const keys = new Set<string>()
  for (const pair of alternations)
    for (const end of pair)
      for (let at = Math.max(2, word.length - longest - end.length); at + end.length <= word.length; at++)
        if (word.startsWith(end, at) && isEnding(word.slice(at + end.length), endings))
          keys.add(`${word.slice(0, at)}*`)
  return [...keys]
}

/** The stem without the vowel that goes, and the consonant after it. */
function fleetingKeys(word: string, { endings, longest }: Inflection): readonly string[] {
  const bare = hardened(word)
  const keys = bare.length < 3 ? [] : [`${bare.slice(0, -2)}~${bare.at(-1)}`]
  for (let at = Math.max(1, word.length - longest - 2); at + 1 < word.length; at++) {
    if (!isEnding(word.slice(word.charAt(at + 1) === 'ь' ? at + 2 : at + 1), endings)) continue
    keys.push(`${word.slice(0, at)}~${word.charAt(at)}`)
    if (isVowel(word.charAt(at - 1))) keys.push(`${word.slice(0, at - 1)}~${word.charAt(at)}`)
  }
  return keys
}

function isEnding(rest: string, endings: ReadonlySet<string> | undefined): boolean {
  return rest === '' || endings?.has(rest) === true
}
