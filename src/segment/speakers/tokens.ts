import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'

/** A word, a punctuation mark or a whole quotation, with its place in the paragraph. */
export interface Token extends Span {
  readonly type: 'word' | 'mark' | 'quotation'
  readonly text: string
  /** In lower case, apostrophes as `'`, vowel signs of Arabic left out. */
  readonly lower: string
  readonly capital: boolean
}

const pattern =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u200C\u200D]|['’\-‑·.](?=[\p{L}\p{N}])|(?<=[\u05D0-\u05EA])["״׳](?=[\u05D0-\u05EA]))*['’]?|[^\s\u200B]/gu

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
  const stretch = text.slice(from, to)
  let done = from
  for (const match of stretch.matchAll(pattern)) {
    const start = from + match.index
    if (start < done) continue
    const first = match[0]
    if (!/^[\p{L}\p{M}\p{N}]/u.test(first)) {
      tokens.push({ type: 'mark', text: first, lower: first, capital: false, start, end: start + first.length })
      continue
    }
    const word = first.endsWith('.') || !keepsStop(text, start, first, to, language) ? first : `${first}.`
    done = start + word.length
    tokens.push(...partsOf(word, start, language))
  }
}

/** A full stop after an initial or a title before a name belongs to it. */
function keepsStop(text: string, start: number, word: string, to: number, { abbreviations }: Language): boolean {
  const stop = start + word.length
  if (stop >= to || text.charAt(stop) !== '.') return false
  if (/^\p{Lu}$/u.test(word)) return true
  return abbreviations.neverFinal.has(`${word}.`) || abbreviations.beforeName.has(`${word}.`)
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
  return { type: 'word', text, lower, capital: /(?:^|-)\p{Lu}/u.test(text), start, end: start + text.length }
}

function plain(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return /[\u064B-\u0652]/u.test(lower) ? lower.replace(/[\u064B-\u0652]/gu, '') : lower
}
