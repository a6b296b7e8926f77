import { type QuotedWords, quotedWords, type RenderedQuotation, renderedQuotations } from '../../check/index.js'
import type { BilingualDocument, Segment } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import { isPersonal } from '../../model/translated.js'
import type { Memory, MemoryAnswer } from '../../pretranslate/index.js'

/**
 * A memory of quotations for one document: what somebody said is translated once. The words alone count, whatever marks and attribution
 * stand around them. Where they are a whole segment, and were one before with the same end, the translation may stand as it is; elsewhere
 * it is something to look at.
 */
export function quotationMemory(document: BilingualDocument, finished: readonly BilingualDocument[]): Memory {
  let known: ReadonlyMap<string, readonly MemoryAnswer[]> | undefined
  return {
    name: 'guillemet',
    find({ unit, segment }) {
      known ??= answersFor(document, finished)
      return known.get(`${unit} ${segment}`) ?? []
    },
  }
}

function answersFor(
  document: BilingualDocument,
  finished: readonly BilingualDocument[],
): ReadonlyMap<string, readonly MemoryAnswer[]> {
  const answers = new Map<string, MemoryAnswer[]>()
  const wanted = quotedWords(document)
  if (wanted.length === 0) return answers
  const rendered = new Map<string, RenderedQuotation>()
  for (const each of finished) {
    if (each.sourceLanguage !== document.sourceLanguage || each.targetLanguage !== document.targetLanguage) continue
    for (const quotation of renderedQuotations(each))
      if (!rendered.has(quotation.key) && quotation.segments.every(({ segment }) => isPersonal(segment)))
        rendered.set(quotation.key, quotation)
  }
  for (const quotation of wanted) {
    const before = rendered.get(quotation.key)
    if (before === undefined) continue
    for (const { unit, segment } of quotation.segments) {
      const key = `${unit} ${segment.id}`
      answers.set(key, [...(answers.get(key) ?? []), answerOf(quotation, before, segment)])
    }
  }
  return answers
}

function answerOf(quotation: QuotedWords, before: RenderedQuotation, segment: Segment): MemoryAnswer {
  const [old, more] = before.segments
  const text = plainText(segment.source)
  const isWhole =
    quotation.segments.length === 1 &&
    more === undefined &&
    old?.segment.target !== undefined &&
    bare(text) === bare(plainText(old.segment.source)) &&
    [...segment.source, ...old.segment.target].every(({ type }) => type === 'text')
  if (isWhole) return { source: segment.source, target: old.segment.target ?? [], quality: 100, kind: 'quotation' }
  const share = quotation.text.length / Math.max(1, text.length)
  return {
    source: [{ type: 'text', text: before.text }],
    target: [{ type: 'text', text: before.target.text }],
    quality: Math.min(99, Math.round(100 * Math.min(share, 1 / share))),
    kind: 'quotation',
  }
}

/** A text without its quotation marks and spaces: what is left must be the same to the last full stop. */
function bare(text: string): string {
  return text.replace(/[\p{Pi}\p{Pf}"'„‚「」『』\s]/gu, '').toLowerCase()
}
