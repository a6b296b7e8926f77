import type { BilingualDocument, Segment } from '../model/bilingual-document.js'
import type { Place } from '../model/span.js'
import { lengthRatio, matchQuotations } from './checkers/quotes/quotes-match.js'
import { type PlacedQuotation, quotesOf } from './checkers/quotes/quotes-sides.js'
import type { CheckContext } from './context.js'
import { createContext } from './context.js'
import { memoize } from './memoize.js'

/** Fewer words than these are said by many people. */
const leastWords = 4

/** A quotation of a text, whatever marks and attribution stand around it. */
export interface QuotedWords {
  /** Its words in lower case, without marks: equal for equal quotations. */
  readonly key: string
  readonly text: string
  /** Who said it, where the text says so by a name. */
  readonly speaker?: string
  /** The segments it touches, and where it begins (its opening mark). */
  readonly segments: readonly { readonly unit: string; readonly segment: Segment }[]
  readonly place: Place
}

/** A quotation and how it was translated. */
export interface RenderedQuotation extends QuotedWords {
  readonly target: { readonly key: string; readonly text: string; readonly place: Place }
}

/** The quotations of a document's source that are long enough to be told from other people's. */
export function quotedWords(document: BilingualDocument): readonly QuotedWords[] {
  const context = createContext(document, true)
  return quotesOf(context).source.quotations.flatMap((quotation) => wordsOf(quotation, context) ?? [])
}

/** Those of them that are translated, with their translations. */
export function renderedQuotations(document: BilingualDocument): readonly RenderedQuotation[] {
  return renderedIn(createContext(document))
}

/** The same for a document that is being checked. */
export const renderedIn: (context: CheckContext) => readonly RenderedQuotation[] = memoize((context) => {
  const { source, target } = quotesOf(context)
  return [...matchQuotations(source, target, lengthRatio(context)).pairs].flatMap(([quotation, answer]) => {
    const words = wordsOf(quotation, context)
    if (words === undefined || !quotation.closed || !answer.closed) return []
    return [{ ...words, target: { key: keyOf(answer.text), text: answer.text, place: answer.openPlace } }]
  })
})

function wordsOf(quotation: PlacedQuotation, context: CheckContext): QuotedWords | undefined {
  const key = keyOf(quotation.text)
  if (quotation.kind === 'title' || key.split(' ').length < leastWords) return undefined
  const speaker = quotation.speaker?.text
  return {
    key,
    text: quotation.text,
    ...(speaker === undefined || !/^\p{Lu}/u.test(speaker) ? {} : { speaker }),
    segments: context.segments
      .slice(quotation.begin, quotation.end + 1)
      .map(({ unit, segment }) => ({ unit: unit.id, segment })),
    place: quotation.openPlace,
  }
}

/** The words of a quotation, without who says them where that stands inside its marks (`«Так, — каже Ніна, — буде»`): letters of scripts without spaces one by one. */
function keyOf(text: string): string {
  const words = text.replace(insertion, ' ').normalize('NFC').toLowerCase().match(word) ?? []
  return words.join(' ')
}

const insertion = /[,.!?…]\s?[—–]\s[^—–]*(?:[—–]|$)/gu

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu
