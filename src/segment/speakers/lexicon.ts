import type { Language } from '../../language/index.js'
import { capitalClass, classesAt, isCapitalised, isPlain } from '../characters.js'
import { isReporting } from '../sentences/attribution.js'
import { isMonthOrWeekday } from '../sentences/calendar-names.js'

// What a language's tables say of a word as it is written, one bit each: what the rules ask of every word is looked up once.

/** A finite verb of speech with a small letter. */
export const verbClass: number = 1 << 0
/** The same whatever its first letter. */
export const anyCaseVerbClass: number = 1 << 1
/** A pronoun that may be a subject. */
export const pronounClass: number = 1 << 2
/** A noun for someone who speaks. */
export const roleClass: number = 1 << 3
/** A weekday or a month. */
export const dayClass: number = 1 << 4
/** Stands between a subject and its verb or after both. */
export const passedOverClass: number = 1 << 5
/** A noun phrase ends before it. */
export const phraseEndClass: number = 1 << 6
/** A small word inside names. */
export const nameParticleClass: number = 1 << 7
/** Begins one of the phrases that say whose words something is. */
export const sourceClass: number = 1 << 8
/** A full stop after it belongs to it: an initial, a title before a name. */
export const stoppedClass: number = 1 << 9

/** A verb that speaks only before some words, or only if others do not follow. */
export const conditionalVerbClass: number = 1 << 10

/** A word as it is written. */
export interface Word {
  readonly text: string
  /** In lower case, apostrophes as `'`, vowel signs of Arabic left out. */
  readonly lower: string
  /** Begins with a capital, or one of its parts does. */
  readonly capital: boolean
  readonly classes: number
  /** Its parts, where an elided word or a pronoun hangs on another one, with their places in it. */
  readonly parts: readonly { readonly word: Word; readonly at: number }[]
}

/** Small words inside names (`von`, `al`). */
const nameParticles: ReadonlySet<string> = new Set(
  'de da di du del della dos das do van von der den dem ten ter la le bin ibn al el bar ben zu zur af av y e und фон ван дер де да ди дель ла ле бен ибн ібн аль эль ель'.split(
    ' ',
  ),
)

/** Forgets all words when it knows so many, so that long runs over many texts stay small. */
const mostWords = 20_000

/** Longer words are copied: a part of a string may keep the whole of it. */
const longestSlice = 12

const lexicons = new WeakMap<Language, Lexicon>()

/** The words of a language as far as they were met. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
  const lexicon = new Lexicon(language)
  lexicons.set(language, lexicon)
  return lexicon
}

/** What is known of the written forms of words in one language. */
export class Lexicon {
  readonly #language: Language
  readonly #words = new Map<string, Word>()
  readonly #sources: ReadonlySet<string>
  readonly #conditional: ReadonlySet<string>

  constructor(language: Language) {
    this.#language = language
    const { sources, indefinite, notBeforeInfinitive, particleVerbs } = language.speakers
    this.#sources = new Set(sources.map(([first = '']) => first))
    const pairs = [...indefinite].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' ')))
    this.#conditional = new Set([...pairs, ...notBeforeInfinitive, ...particleVerbs])
  }

  word(text: string): Word {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    if (this.#words.size >= mostWords) this.#words.clear()
    const own = text.length > longestSlice ? text.split('').join('') : text
    const word = this.#read(own, this.#partsOf(own))
    this.#words.set(own, word)
    return word
  }

  #read(text: string, parts: Word['parts'], lower = plain(text)): Word {
    const capital = hasCapital(text)
    return { text, lower, capital, classes: this.#classesOf(text, lower, capital), parts }
  }

  #partsOf(text: string): Word['parts'] {
    if (!hasParts(text)) return []
    const apostrophe = text.search(/['’]/u)
    const { elided } = this.#language.names
    if (apostrophe > 0 && elided !== undefined) {
      const head = text.slice(0, apostrophe).toLowerCase()
      if (` ${elided} `.includes(` ${head} `)) {
        const at = apostrophe + 1
        const rest = at === text.length ? [] : partsOrWhole(this.word(text.slice(at)), at)
        return [{ word: this.#read(text.slice(0, at), [], head), at: 0 }, ...rest]
      }
    }
    const hyphen = text.lastIndexOf('-')
    if (hyphen <= 0 || !this.#language.reporting.pronouns.has(text.slice(hyphen + 1).toLowerCase())) return []
    const verb = text.slice(0, hyphen).replace(/-t$/u, '')
    return [
      { word: this.#read(verb, []), at: 0 },
      { word: this.#read(text.slice(hyphen + 1), []), at: hyphen + 1 },
    ]
  }

  #classesOf(text: string, lower: string, capital: boolean): number {
    const { reporting } = this.#language
    const verb = this.#isVerb(lower)
    const pronoun = reporting.pronouns.has(lower)
    const day = text.length > 3 && isMonthOrWeekday(lower, this.#language)
    const passedOver = day || this.#isPassedOver(text, lower)
    const ends =
      capital && !isCapitalised(text)
        ? day
        : passedOver || pronoun || this.#endsPhrase(lower) || (!capital && (verb || isReporting(lower, this.#language)))
    let classes = 0
    if (verb) classes |= capital ? anyCaseVerbClass : verbClass | anyCaseVerbClass
    if (pronoun) classes |= pronounClass
    if (this.#isRole(lower)) classes |= roleClass
    if (day) classes |= dayClass
    if (passedOver) classes |= passedOverClass
    if (ends) classes |= phraseEndClass
    if (nameParticles.has(lower)) classes |= nameParticleClass
    if (this.#sources.has(lower)) classes |= sourceClass
    if (this.#isStopped(text)) classes |= stoppedClass
    if (this.#conditional.has(lower)) classes |= conditionalVerbClass
    return classes
  }

  #isVerb(lower: string): boolean {
    const { indefinite, judgements, participles, quoting } = this.#language.speakers
    if (judgements.has(lower) || participles.has(lower) || quoting.has(lower)) return true
    return isReporting(lower, this.#language) && !indefinite.has(lower)
  }

  #isPassedOver(text: string, lower: string): boolean {
    const { adverbs, auxiliaries, adverbEndings } = this.#language.speakers
    if (adverbs.has(lower) || auxiliaries.has(lower)) return true
    return adverbEndings.some((ending) => text.endsWith(ending)) || /^\p{Nd}+$/u.test(text)
  }

  #endsPhrase(lower: string): boolean {
    const { reporting, speakers } = this.#language
    return (
      speakers.prepositions.has(lower) ||
      speakers.conjunctions.has(lower) ||
      speakers.oblique.has(lower) ||
      speakers.addressees.has(lower) ||
      reporting.conjunctions.has(lower) ||
      speakers.prefixes.some((prefix) => lower.startsWith(prefix))
    )
  }

  #isRole(lower: string): boolean {
    const { roles, roleEndings } = this.#language.speakers
    if (roles.has(lower) || roles.has(lower.slice(lower.lastIndexOf('-') + 1))) return true
    return roleEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending))
  }

  #isStopped(text: string): boolean {
    const { neverFinal, beforeName } = this.#language.abbreviations
    const initial = (classesAt(text, 0) & capitalClass) !== 0 && String.fromCodePoint(text.codePointAt(0) ?? 0) === text
    return initial || neverFinal.has(`${text}.`) || beforeName.has(`${text}.`)
  }
}

function partsOrWhole(word: Word, at: number): Word['parts'] {
  if (word.parts.length === 0) return [{ word, at }]
  return word.parts.map((part) => ({ word: part.word, at: at + part.at }))
}

/** Says whether an apostrophe or a hyphen stands in a word. */
function hasParts(text: string): boolean {
  return /.['’-]/su.test(text)
}

function hasCapital(text: string): boolean {
  return (classesAt(text, 0) & capitalClass) !== 0 || /.-\p{Lu}/su.test(text)
}

function plain(text: string): string {
  return isPlain(text, 0)
    ? text
    : text
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[\u064B-\u0652]/gu, '')
}
