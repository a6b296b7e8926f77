import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { isOf, letter, mark, nextOf, number, runEnd } from '../character-kinds.js'

/** A word of a text that may be a name or a part of one. */
export interface NameToken extends Span {
  /** The word as names are compared: without `’s`, elided articles and joined prefixes are kept apart. */
  readonly form: string
  /** The form in lower case, signs of voice and length left out where the script has them. */
  readonly key: string
  /** The key, and the key without each prefix that the language writes together with the word. */
  readonly keys: readonly string[]
  /** Written with a capital letter, or in katakana, or in a script without capitals. */
  readonly capital: boolean
  /** All letters are capitals. */
  readonly shout: boolean
  /** Begins a sentence, a quotation or a line: its capital says nothing. */
  readonly initial: boolean
}

const katakana = /[\u30A1-\u30FA\u30FC-\u30FF]+/gu
const sentenceStart =
  /(?:^|[.!?…:;։。！？]["'”’»“«„)\]\uFFFC]*\s+|(?:^|[\s([])["'“”«»„‘’‚‹›「『]\s*|\n|(?:^|\s)[—–―•*-]\s+)$/u
/** The point under a letter of Devanagari and its kin, which is written or left out as one likes (`फ़्रांस`, `फ्रांस`). */
const nukta = /[\u093C\u09BC\u0A3C\u0ABC\u0B3C]/gu
const arabicMarks = /[\u064B-\u0652\u0670\u0640]/gu

/** The words of a text; those of Chinese and Japanese that stand in Han characters are no tokens, since nothing parts them. */
export function nameTokens(text: string, language: Language): readonly NameToken[] {
  const tokens: NameToken[] = []
  const read = readerOf(language)
  if (!language.spaced) {
    for (const run of text.matchAll(katakana))
      if (run[0].length > 1) tokens.push(placed(read(run[0]), run.index, false))
    if (!/\p{Script=Latin}/u.test(text)) return tokens
    for (const run of text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu))
      tokens.push(placed(read(run[0]), run.index, false))
    return tokens.sort((a, b) => a.start - b.start)
  }
  for (let start = nextOf(text, 0, letter); start < text.length; ) {
    const end = wordEnd(text, start)
    const one = read(text.slice(start, end))
    tokens.push(placed(one, start, !one.capital || isInitial(text, start + one.skipped)))
    start = nextOf(text, end, letter)
  }
  return tokens
}

/** Letters with marks and figures, and what an apostrophe or the point of Catalan (`Brussel·les`) adds to them. */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, letter | mark | number)
  while (joinsLetters(text.charCodeAt(end)) && isOf(text, end + 1, letter))
    end = runEnd(text, end + 1, letter | mark | number)
  return end
}

/** One of ' ’ ‘ ` and the point of Catalan. */
function joinsLetters(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb7
}

/** What a word says by itself, wherever it stands. */
interface WordOfName extends Omit<NameToken, 'start' | 'end' | 'initial'> {
  /** UTF-16 units before the form: an elided article. */
  readonly skipped: number
}

/** A token with what its word says by reference: a document has many tokens and few words. */
class PlacedWord implements NameToken {
  readonly start: number
  readonly initial: boolean
  readonly #word: WordOfName

  constructor(word: WordOfName, start: number, initial: boolean) {
    this.start = start
    this.initial = initial
    this.#word = word
  }

  get end(): number {
    return this.start + this.#word.form.length
  }

  get form(): string {
    return this.#word.form
  }

  get key(): string {
    return this.#word.key
  }

  get keys(): readonly string[] {
    return this.#word.keys
  }

  get capital(): boolean {
    return this.#word.capital
  }

  get shout(): boolean {
    return this.#word.shout
  }
}

function placed(word: WordOfName, index: number, initial: boolean): NameToken {
  return new PlacedWord(word, index + word.skipped, initial)
}

const readers = new WeakMap<Language, (written: string) => WordOfName>()
/** Words come again and again: as many are kept for each language. */
const mostKept = 50_000

function readerOf(language: Language): (written: string) => WordOfName {
  let reader = readers.get(language)
  if (reader === undefined) {
    const read = language.spaced ? spacedReader(language) : readRun
    const known = new Map<string, WordOfName>()
    reader = (written) => {
      let found = known.get(written)
      if (found === undefined) {
        found = read(written)
        if (known.size >= mostKept) known.clear()
        known.set(written, found)
      }
      return found
    }
    readers.set(language, reader)
  }
  return reader
}

/** A run of katakana or of Latin letters in a text that parts no words. */
function readRun(written: string): WordOfName {
  const key = normalKey(written)
  const capital = !/^\p{Script=Latin}/u.test(written) || /^\p{Lu}/u.test(written)
  return { form: written, key, keys: [key], capital, shout: isShout(written), skipped: 0 }
}

function spacedReader(language: Language): (written: string) => WordOfName {
  const elided = new Set((language.names.elided ?? '').split(/\s+/u))
  const prefixes = (language.names.prefixes ?? '').split(/\s+/u).filter((prefix) => prefix !== '')
  return (written) => {
    let skipped = 0
    // A genitive is no part of the name, whatever apostrophes it has inside (`O'Brien's`).
    let form = written.replace(/(?<=.)['’ʼ‘`]s$/iu, '')
    const apostrophe = form.search(/['’ʼ‘`]/u)
    if (apostrophe > 0) {
      const head = form.slice(0, apostrophe)
      const tail = form.slice(apostrophe + 1)
      if (elided.has(head.toLowerCase()) && tail !== '') {
        skipped = apostrophe + 1
        form = tail
      } else if (
        head === 'I' ||
        (/^\p{Lu}/u.test(head) &&
          /^\p{Script=Latin}+$/u.test(head) &&
          apostrophe > 1 &&
          (tail.length <= 2 || (language.names.parted === true && /^\p{Ll}/u.test(tail))))
      )
        form = head
    }
    const key = normalKey(form)
    const capital = !language.cased || /^\p{Lu}/u.test(form)
    return { form, key, keys: withoutPrefixes(key, prefixes), capital, shout: isShout(form), skipped }
  }
}

function isShout(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()
}

function isInitial(text: string, start: number): boolean {
  if (text.charAt(start - 1) === ' ' && isInside(text.charCodeAt(start - 2))) return false
  const before = text.slice(Math.max(0, start - 8), start)
  return sentenceStart.test(before) || isFirstWord(text, start)
}

/** Whether nothing but signs, spaces and codes stands before a place. */
function isFirstWord(text: string, start: number): boolean {
  let at = start
  while (at > 0 && !isOf(text, at - 1, letter | number)) at -= 1
  return at === 0
}

/** A small letter of English, of Russian or of Ukrainian, or a comma: no sentence begins after it, and nearly all words stand so. */
function isInside(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f) || code === 0x2c
}

/** A word as it is compared. */
export function normalKey(form: string): string {
  const lower = form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(nukta, '')
  if (!/[\u0600-\u06FF]/u.test(lower)) return lower
  return lower
    .replace(arabicMarks, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
}

function withoutPrefixes(key: string, prefixes: readonly string[]): readonly string[] {
  if (prefixes.length === 0) return [key]
  const keys = [key]
  for (const prefix of prefixes)
    if (key.startsWith(prefix) && key.length >= prefix.length + 3) {
      const rest = key.slice(prefix.length)
      keys.push(rest)
      // Hebrew writes a first ו twice behind a prefix.
      if (rest.startsWith('וו')) keys.push(rest.slice(1))
    }
  return keys
}
