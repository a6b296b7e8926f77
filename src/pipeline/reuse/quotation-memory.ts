import {
  originalQuotations,
  type QuotedWords,
  quotedWords,
  type RenderedQuotation,
  renderedQuotations,
} from '../../check/index.js'
import type { BilingualDocument, Segment } from '../../model/bilingual-document.js'
import type { OriginalWording } from '../../model/original-wording.js'
import { isPersonal } from '../../model/translated.js'
import type { Memory, MemoryAnswer } from '../../pretranslate/index.js'
import { originalAnswer, renderedAnswer } from './quotation-answers.js'

type Answers = ReadonlyMap<string, readonly MemoryAnswer[]>
type Rendered = ReadonlyMap<string, RenderedQuotation>

/**
 * Gives each document a memory of quotations: what somebody said is translated once. The words alone count, whatever marks and attribution
 * stand around them. Where they are a whole segment, and were one before with the same end, the translation may stand as it is; elsewhere
 * it is something to look at. What was first said in the target's language comes back in those words, before anything else.
 *
 * @param finished the documents that people have translated; each is looked at once
 */
export function quotationMemories(
  finished: readonly BilingualDocument[],
  originals: readonly OriginalWording[] = [],
): (document: BilingualDocument) => Memory {
  const byLanguages = new Map<string, Rendered>()
  const renderedFor = ({ sourceLanguage, targetLanguage }: BilingualDocument): Rendered => {
    const key = `${sourceLanguage} ${targetLanguage}`
    const known = byLanguages.get(key) ?? renderedIn(finished, sourceLanguage, targetLanguage)
    byLanguages.set(key, known)
    return known
  }
  const nothing = finished.length === 0 && originals.length === 0
  return (document) => {
    let known: Answers | undefined = nothing ? new Map() : undefined
    return {
      name: 'guillemet',
      find({ unit, segment }) {
        known ??= answersFor(document, () => renderedFor(document), originals)
        return known.get(`${unit} ${segment}`) ?? []
      },
    }
  }
}

/** The first translation of each quotation that is a person's from end to end. */
function renderedIn(finished: readonly BilingualDocument[], source: string, target: string | undefined): Rendered {
  const rendered = new Map<string, RenderedQuotation>()
  for (const each of finished) {
    if (each.sourceLanguage !== source || each.targetLanguage !== target) continue
    for (const quotation of renderedQuotations(each))
      if (!rendered.has(quotation.key) && quotation.segments.every(({ segment }) => isPersonal(segment)))
        rendered.set(quotation.key, quotation)
  }
  return rendered
}

function answersFor(
  document: BilingualDocument,
  rendered: () => Rendered,
  originals: readonly OriginalWording[],
): Answers {
  const answers = new Map<string, MemoryAnswer[]>()
  const answer = ({ segments }: QuotedWords, make: (unit: string, segment: Segment) => MemoryAnswer): void => {
    for (const { unit, segment } of segments) {
      const key = `${unit} ${segment.id}`
      answers.set(key, [...(answers.get(key) ?? []), make(unit, segment)])
    }
  }
  for (const original of originalQuotations(document, originals))
    answer(original, (unit, segment) => originalAnswer(document, original, unit, segment))
  for (const quotation of quotedWords(document)) {
    const before = rendered().get(quotation.key)
    if (before !== undefined) answer(quotation, (_, segment) => renderedAnswer(quotation, before, segment))
  }
  return answers
}
