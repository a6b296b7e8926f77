import type { Language } from '../language/index.js'
import type { Span } from '../model/span.js'

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

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘`]\p{L}[\p{L}\p{M}\p{N}]*)*/gu
const katakana = /[\u30A1-\u30FA\u30FC-\u30FF]+/gu
const sentenceStart =
  /(?:^|[.!?…:;։。！？]["'”’»“«„)\]]*\s+|(?:^|[\s([])["'“”«»„‘’‚‹›「『]\s*|\n|(?:^|\s)[—–―•*-]\s+)$/u
const arabicMarks = /[\u064B-\u0652\u0670\u0640]/gu

/** The words of a text; those of Chinese and Japanese that stand in Han characters are no tokens, since nothing parts them. */
export function nameTokens(text: string, language: Language): readonly NameToken[] {
  const tokens: NameToken[] = []
  if (!language.spaced) {
    for (const run of text.matchAll(katakana))
      if (run[0].length > 1) tokens.push(plainToken(run.index, run[0], true, false))
    for (const run of text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu))
      tokens.push(plainToken(run.index, run[0], /^\p{Lu}/u.test(run[0]), false))
    return tokens.sort((a, b) => a.start - b.start)
  }
  const elided = new Set((language.names.elided ?? '').split(/\s+/u))
  const prefixes = (language.names.prefixes ?? '').split(/\s+/u).filter((prefix) => prefix !== '')
  for (const found of text.matchAll(word)) {
    let start = found.index
    // A genitive is no part of the name, whatever apostrophes it has inside (`O'Brien's`).
    let form = found[0].replace(/(?<=.)['’ʼ‘`]s$/iu, '')
    const apostrophe = form.search(/['’ʼ‘`]/u)
    if (apostrophe > 0) {
      const head = form.slice(0, apostrophe)
      const tail = form.slice(apostrophe + 1)
      if (elided.has(head.toLowerCase()) && tail !== '') {
        start += apostrophe + 1
        form = tail
      } else if (
        head === 'I' ||
        (/^\p{Lu}/u.test(head) && /^\p{Script=Latin}+$/u.test(head) && tail.length <= 2 && apostrophe > 1)
      )
        form = head
    }
    const capital = !language.cased || /^\p{Lu}/u.test(form)
    tokens.push({
      ...plainToken(start, form, capital, !capital || isInitial(text, start)),
      keys: withoutPrefixes(normalKey(form), prefixes),
    })
  }
  return tokens
}

function isInitial(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return before.trim() === '' || sentenceStart.test(before)
}

/** A word as it is compared. */
export function normalKey(form: string): string {
  const lower = form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'")
  if (!/[\u0600-\u06FF]/u.test(lower)) return lower
  return lower
    .replace(arabicMarks, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
}

function plainToken(start: number, form: string, capital: boolean, initial: boolean): NameToken {
  const key = normalKey(form)
  return {
    start,
    end: start + form.length,
    form,
    key,
    keys: [key],
    capital,
    shout: form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase(),
    initial,
  }
}

function withoutPrefixes(key: string, prefixes: readonly string[]): readonly string[] {
  if (prefixes.length === 0) return [key]
  const keys = [key]
  for (const prefix of prefixes)
    if (key.startsWith(prefix) && key.length >= prefix.length + 3) keys.push(key.slice(prefix.length))
  return keys
}
