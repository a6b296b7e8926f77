import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import {
  capitalClass,
  classesAt,
  isPlain,
  letterClass,
  numberClass,
  runEnd,
  spaceClass,
  wordClass,
} from '../characters.js'

/** A word, a punctuation mark or a whole quotation, with its place in the paragraph. */
export interface Token extends Span {
  readonly type: 'word' | 'mark' | 'quotation'
  readonly text: string
  /** In lower case, apostrophes as `'`, vowel signs of Arabic left out. */
  readonly lower: string
  readonly capital: boolean
}

/**
 * The tokens of a stretch of a paragraph. Initials and titles keep their full stop (`Dr.`), an elided word and a pronoun that hangs on a verb are
 * tokens of their own (`l’`, `-il`).
 *
 * @param quotations spans in order that stand as one token each
 */
export function tokensOf(text: string, span: Span, quotations: readonly Span[], language: Language): readonly Token[] {
  const tokens: Token[] = []
  let from = span.start
  for (const quotation of quotations) {
    readStretch(text, from, quotation.start, language, tokens)
    tokens.push({ type: 'quotation', text: '', lower: '', capital: false, start: quotation.start, end: quotation.end })
    from = quotation.end
  }
  readStretch(text, from, span.end, language, tokens)
  return tokens
}

function readStretch(text: string, from: number, to: number, language: Language, tokens: Token[]): void {
  if (from >= to) return
  let start = runEnd(text, from, to, spaceClass)
  while (start < to) {
    const end = tokenEnd(text, start, to)
    const first = text.slice(start, end)
    if ((classesAt(first, 0) & wordClass) === 0) {
      tokens.push({ type: 'mark', text: first, lower: first, capital: false, start, end })
      start = runEnd(text, end, to, spaceClass)
      continue
    }
    const word = first.endsWith('.') || !keepsStop(text, start, first, to, language) ? first : `${first}.`
    readWord(word, start, language, tokens)
    start = runEnd(text, start + word.length, to, spaceClass)
  }
}

/** Where the token ends that begins at an offset: initials (`U.S.`), a word with what joins its parts, or one other character. */
function tokenEnd(text: string, start: number, to: number): number {
  const initials = initialsEnd(text, start, to)
  if (initials > start) return initials
  let at = runEnd(text, start, to, wordClass)
  if (at === start) return start + widthAt(text, start, to)
  for (;;) {
    const unit = text.charCodeAt(at)
    if (at >= to) return at
    if (isJoint(unit)) {
      const next = runEnd(text, at + 1, to, letterClass | numberClass)
      if (next === at + 1) return unit === 0x27 || unit === 0x2019 ? at + 1 : at
      at = runEnd(text, next, to, wordClass)
    } else if (unit === 0x200c || unit === 0x200d) at = runEnd(text, at + 1, to, wordClass)
    else if (
      isGershayim(unit) &&
      isHebrewUnit(text.charCodeAt(at - 1)) &&
      at + 1 < to &&
      isHebrewUnit(text.charCodeAt(at + 1))
    )
      at = runEnd(text, at + 1, to, wordClass)
    else return at
  }
}

function widthAt(text: string, at: number, to: number): number {
  return at + 1 < to && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Where two or more capitals end that have a full stop each; the offset itself where they do not stand there. */
function initialsEnd(text: string, start: number, to: number): number {
  let at = start
  let count = 0
  for (;;) {
    if ((classesAt(text, at) & capitalClass) === 0) break
    const stop = at + widthAt(text, at, to)
    if (stop >= to || text.charCodeAt(stop) !== 0x2e) break
    at = stop + 1
    count++
  }
  return count >= 2 ? at : start
}

/** ' ’ - ‑ · . between the parts of a word. */
function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === 0x2011 || unit === 0xb7 || unit === 0x2e
}

function isGershayim(unit: number): boolean {
  return unit === 0x22 || unit === 0x5f4 || unit === 0x5f3
}

function isHebrewUnit(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x5ea
}

/** A full stop after an initial or a title before a name belongs to it. */
function keepsStop(text: string, start: number, word: string, to: number, { abbreviations }: Language): boolean {
  const stop = start + word.length
  if (stop >= to || text.charAt(stop) !== '.') return false
  if ((classesAt(word, 0) & capitalClass) !== 0 && word.length === widthAt(word, 0, word.length)) return true
  return abbreviations.neverFinal.has(`${word}.`) || abbreviations.beforeName.has(`${word}.`)
}

/** Puts a word's tokens to the others. */
function readWord(word: string, start: number, language: Language, tokens: Token[]): void {
  if (hasParts(word)) tokens.push(...partsOf(word, start, language))
  else tokens.push(wordToken(word, start))
}

/** Says whether an apostrophe or a hyphen stands in a word. */
function hasParts(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit === 0x27 || unit === 0x2019 || unit === 0x2d) return true
  }
  return false
}

function partsOf(word: string, start: number, language: Language): readonly Token[] {
  const apostrophe = word.search(/['’]/u)
  if (apostrophe > 0 && language.names.elided !== undefined) {
    const head = word.slice(0, apostrophe).toLowerCase()
    if (` ${language.names.elided} `.includes(` ${head} `)) {
      const cut = apostrophe + 1
      const rest = word.slice(cut)
      return [wordToken(word.slice(0, cut), start, head), ...(rest === '' ? [] : partsOf(rest, start + cut, language))]
    }
  }
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && language.reporting.pronouns.has(word.slice(hyphen + 1).toLowerCase())) {
    const verb = word.slice(0, hyphen).replace(/-t$/u, '')
    return [wordToken(verb, start), wordToken(word.slice(hyphen + 1), start + hyphen + 1)]
  }
  return [wordToken(word, start)]
}

function wordToken(text: string, start: number, lower = plain(text)): Token {
  return { type: 'word', text, lower, capital: hasCapital(text), start, end: start + text.length }
}

/** Begins with a capital, or one of its parts does. */
function hasCapital(text: string): boolean {
  return (classesAt(text, 0) & capitalClass) !== 0 || (hasParts(text) && /-\p{Lu}/u.test(text))
}

function plain(text: string): string {
  const from = (classesAt(text, 0) & capitalClass) === 0 ? 0 : 1
  // Most words are small letters after the first one: to turn a whole word into lower case takes longer than to see that.
  if (isPlain(text, from)) return from === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)
  const straight = text.toLowerCase().replaceAll('’', "'")
  return /[\u064B-\u0652]/u.test(straight) ? straight.replace(/[\u064B-\u0652]/gu, '') : straight
}
