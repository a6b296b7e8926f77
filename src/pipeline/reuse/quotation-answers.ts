import type { OriginalQuotation, QuotedWords, RenderedQuotation } from '../../check/index.js'
import { type Language, languageFor } from '../../language/index.js'
import type { BilingualDocument, Segment } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'
import type { MemoryAnswer } from '../../pretranslate/index.js'
import { typeset } from './accept-answer.js'

/** What a quotation's earlier translation is to a segment of it. */
export function renderedAnswer(quotation: QuotedWords, before: RenderedQuotation, segment: Segment): MemoryAnswer {
  const [old, more] = before.segments
  const isWhole =
    quotation.segments.length === 1 &&
    more === undefined &&
    old?.segment.target !== undefined &&
    bare(plainText(segment.source)) === bare(plainText(old.segment.source)) &&
    [...segment.source, ...old.segment.target].every(({ type }) => type === 'text')
  if (isWhole) return { source: segment.source, target: old.segment.target ?? [], quality: 100, kind: 'quotation' }
  return partly(quotation, segment, { source: before.text, target: before.target.text, kind: 'quotation' })
}

/** What a quotation's original wording is to a segment of it: the target, in the marks of its language, where the segment is that quotation. */
export function originalAnswer(
  document: BilingualDocument,
  found: OriginalQuotation,
  unit: string,
  segment: Segment,
): MemoryAnswer {
  const { extent, wording, quotation } = found
  const { source } = segment
  const text = plainText(source)
  const language = languageFor(document.targetLanguage ?? document.sourceLanguage)
  const original = endedAs(wording.original.trim(), text, language, quotation.open !== '')
  const isWhole =
    extent === 'whole' &&
    found.segments.length === 1 &&
    original !== undefined &&
    withoutEnd(bare(text)) === withoutEnd(bare(found.text)) &&
    source.every(({ type }) => type === 'text')
  if (!isWhole) return partly(found, segment, { source: wording.words, target: wording.original, kind: 'original' })
  const target = typeset(document, { unit, segment: segment.id, source }, textOf(original))
  return { source, target, quality: 100, kind: 'original' }
}

/** A pair that is a part of a segment, or of which the segment is a part: something to look at. */
function partly(
  quotation: QuotedWords,
  segment: Segment,
  { source, target, kind }: { readonly source: string; readonly target: string; readonly kind: MemoryAnswer['kind'] },
): MemoryAnswer {
  const share = quotation.text.length / Math.max(1, plainText(segment.source).length)
  const quality = Math.min(99, Math.round(100 * Math.min(share, 1 / share)))
  return { source: textOf(source), target: textOf(target), quality, kind }
}

/** The words between the language's marks, with the full stop that they were written down without; nothing where they end in another way than the source. */
function endedAs(words: string, source: string, language: Language, isMarked: boolean): string | undefined {
  const [pair] = language.quotes
  const marked = isMarked && pair !== undefined ? pair.open + words + pair.close : words
  const [asked, given] = [endOf(source), endOf(words)]
  if (asked === given) return marked
  return asked === '.' && given === '' ? marked + (fullStops.get(language.script) ?? '.') : undefined
}

/** Full stops of scripts that have one of their own, or none at the end of what is said. */
const fullStops: ReadonlyMap<string, string> = new Map([
  ['Hans', '。'],
  ['Hant', '。'],
  ['Jpan', ''],
  ['Thai', ''],
  ['Deva', '।'],
])

/** How a text ends, whatever its script writes for it. */
function endOf(text: string): string {
  const last = bare(text).at(-1) ?? ''
  const known = ['.。।', '!！', '?？؟', '…'].find((signs) => signs.includes(last))
  return known?.charAt(0) ?? ''
}

function withoutEnd(text: string): string {
  return /[.。।!！?？؟…]$/u.test(text) ? text.slice(0, -1) : text
}

function textOf(text: string): readonly Inline[] {
  return [{ type: 'text', text }]
}

/** A text without its quotation marks and spaces: what is left must be the same to the last full stop. */
function bare(text: string): string {
  return text.replace(/[\p{Pi}\p{Pf}"'„‚「」『』\s]/gu, '').toLowerCase()
}
