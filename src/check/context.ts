import { type Language, languageFor } from '../language/index.js'
import type { BilingualDocument, Segment, Unit } from '../model/bilingual-document.js'
import type { Inline } from '../model/inline.js'
import { languageOf } from '../model/language-tag.js'
import type { OriginalWording } from '../model/original-wording.js'
import { plainText } from '../model/project.js'
import type { Place, Side } from '../model/span.js'
import type { Term } from '../model/term.js'
import { isTranslated } from '../model/translated.js'
import type { Elsewhere } from './renditions.js'

/** What all checkers know of a document. It is the key under which a computation over the whole document is kept (see `memoize`). */
export interface CheckContext {
  readonly document: BilingualDocument
  /** Every segment of a unit that is to be translated, in reading order. */
  readonly segments: readonly CheckedSegment[]
  readonly source: Language
  /** The source's, where no target language is named. */
  readonly target: Language
  /** The two languages are not the same one. */
  readonly differ: boolean
  /** What the termbases have for the two languages. */
  readonly terms: readonly Term[]
  /** Words that were first said in the target's language. */
  readonly originals: readonly OriginalWording[]
  readonly elsewhere?: Elsewhere
}

/** What is known beside a document. */
export interface CheckKnowledge {
  readonly terms?: readonly Term[]
  readonly originals?: readonly OriginalWording[]
  /** How quotations are translated in the files that are checked with this one. */
  readonly elsewhere?: Elsewhere
}

/** A segment with its plain texts. It is the key under which a computation over the pair is kept. */
export interface CheckedSegment {
  /** From 0, in reading order. */
  readonly index: number
  readonly unit: Unit
  readonly segment: Segment
  readonly source: SegmentText
  /** Undefined where there is no translation yet (`isTranslated`). */
  readonly target: SegmentText | undefined
}

/** One side of a segment. It is the key under which the dates, numbers and the like of a text are kept. */
export interface SegmentText {
  readonly side: Side
  /** The plain text that places count in. */
  readonly text: string
  readonly language: Language
  readonly unit: string
  readonly segment: string
}

/** Looks at a document once for all checkers; with `sourceOnly` its targets are left out. */
export function createContext(
  document: BilingualDocument,
  sourceOnly = false,
  { terms = [], originals = [], elsewhere }: CheckKnowledge = {},
): CheckContext {
  const source = languageFor(document.sourceLanguage)
  const targetTag = document.targetLanguage ?? document.sourceLanguage
  const target = languageFor(targetTag)
  const segments: CheckedSegment[] = []
  for (const unit of document.units)
    for (const segment of unit.parts) {
      if (!unit.translate || segment.type !== 'segment') continue
      segments.push({
        index: segments.length,
        unit,
        segment,
        source: textOf('source', segment.source, source, unit, segment),
        target:
          sourceOnly || segment.target === undefined || !isTranslated(segment)
            ? undefined
            : textOf('target', segment.target, target, unit, segment),
      })
    }
  return {
    document,
    segments,
    source,
    target,
    differ: languageOf(document.sourceLanguage) !== languageOf(targetTag),
    terms,
    originals: originals.filter(({ locale }) => languageOf(locale) === languageOf(targetTag)),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  }
}

function textOf(side: Side, content: readonly Inline[], language: Language, unit: Unit, segment: Segment): SegmentText {
  return { side, text: plainText(content), language, unit: unit.id, segment: segment.id }
}

/** The place of a stretch of a segment's text; the whole text unless a span is given. */
export function placeOf(text: SegmentText, span?: { readonly start: number; readonly end: number }): Place {
  return { unit: text.unit, segment: text.segment, start: span?.start ?? 0, end: span?.end ?? text.text.length }
}
