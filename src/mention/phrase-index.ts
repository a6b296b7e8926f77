import type { Language } from '../language/index.js'
import type { Span } from '../model/span.js'
import { commonPrefix, inflectionOf, isFormOf } from './names/names-forms.js'
import { type NameToken, nameTokens } from './names/names-tokens.js'
import { StemIndex } from './names/stem-index.js'

/** Where a phrase stands, and what was kept under it. */
export interface FoundPhrase<T> extends Span {
  readonly value: T
}

interface Phrase<T> {
  readonly words: readonly NameToken[]
  readonly value: T
}

/**
 * Words and phrases that are found in texts in all their forms, however many they are: by the stem of the first word, or,
 * where words are not parted by spaces, by the first two characters.
 */
export class PhraseIndex<T> {
  readonly #language: Language
  readonly #byStem: StemIndex<Phrase<T>>
  readonly #byBeginning = new Map<string, { readonly text: string; readonly value: T }[]>()

  constructor(language: Language) {
    this.#language = language
    this.#byStem = new StemIndex(language)
  }

  /** Keeps a value under a phrase as it is written in a dictionary. */
  add(phrase: string, value: T): void {
    if (!this.#language.spaced) {
      const list = this.#byBeginning.get(phrase.slice(0, 2))
      if (list === undefined) this.#byBeginning.set(phrase.slice(0, 2), [{ text: phrase, value }])
      else list.push({ text: phrase, value })
      return
    }
    const words = nameTokens(phrase, this.#language)
    const [first] = words
    if (first !== undefined) this.#byStem.add(first.key, { words, value })
  }

  /** Every place at which a form of a phrase stands. A phrase within a longer one is found too. */
  *find(text: string): Iterable<FoundPhrase<T>> {
    if (!this.#language.spaced) yield* this.#findCharacters(text)
    else {
      const tokens = nameTokens(text, this.#language)
      for (const [at, token] of tokens.entries())
        for (const key of token.keys)
          for (const { words, value } of this.#byStem.candidates(key)) {
            const last = tokens[at + words.length - 1]
            if (last === undefined || !words.every((word, index) => this.#isForm(tokens[at + index], word))) continue
            yield { start: token.start, end: last.end, value }
          }
    }
  }

  *#findCharacters(text: string): Iterable<FoundPhrase<T>> {
    for (let at = 0; at < text.length; at++)
      for (const length of [1, 2])
        for (const { text: phrase, value } of this.#byBeginning.get(text.slice(at, at + length)) ?? [])
          if (phrase.length >= length && text.startsWith(phrase, at) && !isInWord(text, at, at + phrase.length))
            yield { start: at, end: at + phrase.length, value }
  }

  #isForm(token: NameToken | undefined, word: NameToken): boolean {
    if (token === undefined || (word.shout && !token.shout)) return false
    return token.keys.some((key) => key === word.key || this.#isInflected(key, word.key))
  }

  /** Without a list of a language's endings only the last letters may differ. */
  #isInflected(word: string, form: string): boolean {
    if (form.length < 3 || !isFormOf(word, [form], this.#language)) return false
    if (inflectionOf(this.#language).endings !== undefined) return true
    const common = commonPrefix(word, form)
    return common >= 4 && form.length - common <= 2 && word.length - common <= 3
  }
}

const joined = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{2}$/u

/** Letters of an alphabet go on before or after a stretch of such letters (AI in AIR). */
function isInWord(text: string, start: number, end: number): boolean {
  return joined.test(text.slice(Math.max(0, start - 1), start + 1)) || joined.test(text.slice(end - 1, end + 1))
}
