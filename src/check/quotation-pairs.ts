import type { BilingualDocument, Segment } from '../model/bilingual-document.js'
import type { Place } from '../model/span.js'
import type { PlacedQuotation } from './checkers/quotes/placed-quotation.js'
import { lengthRatio, matchQuotations } from './checkers/quotes/quotes-match.js'
import { quotesOf } from './checkers/quotes/quotes-sides.js'
import type { CheckContext } from './context.js'
import { createContext } from './context.js'
import { memoize } from './memoize.js'

/** Fewer words than these are said by many people. */
export const leastWords = 4

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
    return [{ ...words, target: { key: saidWords(answer.text).join(' '), text: answer.text, place: answer.openPlace } }]
  })
})

/** The words of a quotation; nothing where it is a title, or has fewer words than `least`. */
export function wordsOf(
  quotation: PlacedQuotation,
  context: CheckContext,
  least: number = leastWords,
): QuotedWords | undefined {
  const words = saidWords(quotation.text)
  const key = words.join(' ')
  if (words.length < least || quotation.isTitle()) return undefined
  const speaker = quotation.told().speaker?.text
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

/** The words of a quotation, without who says them where that stands inside its marks (`«Так, — каже Ніна, — буде»`). */
export function saidWords(text: string): readonly string[] {
  return spokenWords(text.replace(insertion, ' '))
}

/** The words of a text as they are heard, in lower case and without marks: letters of scripts without spaces one by one. */
export function spokenWords(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? []
}

/** Whether two speakers are not two people for certain: one is not named, or both have a word in common. */
export function mayBeOne(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  const words = new Set(one.toLowerCase().split(/\s+/u))
  return other
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word))
}

const insertion = /[,.!?…]\s?[—–]\s[^—–]*(?:[—–]|$)/gu

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu
