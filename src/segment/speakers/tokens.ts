import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { capitalClass, classesAt, letterClass, numberClass, runEnd, spaceClass, wordClass } from '../characters.js'
import { type Lexicon, lexiconOf, stoppedClass, type Word } from './lexicon.js'

/** A word, a punctuation mark or a whole quotation, with its place in the paragraph. */
export interface Token extends Span {
  readonly type: 'word' | 'mark' | 'quotation'
  readonly text: string
  /** In lower case, apostrophes as `'`, vowel signs of Arabic left out. */
  readonly lower: string
  readonly capital: boolean
  /** What the language's tables say of a word; see the lexicon. */
  readonly classes: number
}

/**
 * The tokens of a stretch of a paragraph. Initials and titles keep their full stop (`Dr.`), an elided word and a pronoun that hangs on a verb are
 * tokens of their own (`l’`, `-il`).
 *
 * @param quotations spans in order that stand as one token each
 */
export function tokensOf(text: string, span: Span, quotations: readonly Span[], language: Language): readonly Token[] {
  const tokens: Token[] = []
  const lexicon = lexiconOf(language)
  let from = span.start
  for (const { start, end } of quotations) {
    readStretch(text, from, start, lexicon, tokens)
    tokens.push({ type: 'quotation', text: '', lower: '', capital: false, classes: 0, start, end })
    from = end
  }
  readStretch(text, from, span.end, lexicon, tokens)
  return tokens
}

function readStretch(text: string, from: number, to: number, lexicon: Lexicon, tokens: Token[]): void {
  let start = from < to ? runEnd(text, from, to, spaceClass) : to
  while (start < to) {
    let end = tokenEnd(text, start, to)
    const first = text.slice(start, end)
    if ((classesAt(text, start) & wordClass) === 0)
      tokens.push({ type: 'mark', text: first, lower: first, capital: false, classes: 0, start, end })
    else {
      let word = lexicon.word(first)
      if ((word.classes & stoppedClass) !== 0 && end < to && text.charCodeAt(end) === 0x2e) {
        end++
        word = lexicon.word(text.slice(start, end))
      }
      pushWord(word, start, end, tokens)
    }
    start = runEnd(text, end, to, spaceClass)
  }
}

function pushWord(word: Word, start: number, end: number, tokens: Token[]): void {
  if (word.parts.length > 0)
    for (const part of word.parts) pushWord(part.word, start + part.at, start + part.at + part.word.text.length, tokens)
  else {
    const { text, lower, capital, classes } = word
    tokens.push({ type: 'word', text, lower, capital, classes, start, end })
  }
}

/** Where the token ends that begins at an offset: initials (`U.S.`), a word with what joins its parts, or one other character. */
function tokenEnd(text: string, start: number, to: number): number {
  const initials = initialsEnd(text, start, to)
  if (initials > start) return initials
  let at = runEnd(text, start, to, wordClass)
  if (at === start) return start + widthAt(text, start, to)
  for (;;) {
    if (at >= to) return at
    const unit = text.charCodeAt(at)
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
