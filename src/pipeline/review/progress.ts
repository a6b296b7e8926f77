import { findDates } from '../../mention/index.js'
import { findNames } from '../../mention/names/names.js'
import { type BilingualDocument, type Segment, segmentOffset, segmentsOf } from '../../model/bilingual-document.js'
import type { Issue } from '../../model/issue.js'
import { plainText } from '../../model/project.js'
import type { QuotationPart } from '../../model/quotation.js'
import { isTranslated } from '../../model/translated.js'
import type { ReviewCounts } from '../../report/index.js'

/** How far the translation of a document is, in counts. */
export interface Progress extends ReviewCounts {
  readonly quotes: number
  /** Quotations that are translated and that no finding is about. */
  readonly quotesKept: number
  /** Different names, and dates, in the source. */
  readonly names: number
  readonly dates: number
}

/** Counts a document's segments, quotations, names and dates; `issues` are what `check` says of it. */
export function progressOf(bilingual: BilingualDocument, issues: readonly Issue[]): Progress {
  const segments = bilingual.units
    .filter((unit) => unit.translate)
    .flatMap((unit) => segmentsOf(unit).map((segment) => ({ unit, segment })))
  const open = segments.filter(({ segment }) => !isTranslated(segment))
  const changed = open.filter(({ unit, segment }) =>
    unit.matches.some((match) => match.unit !== undefined && (match.segment ?? segment.id) === segment.id),
  )
  const inState = (state: Segment['state']): number => segments.filter(({ segment }) => segment.state === state).length
  return {
    segments: segments.length,
    translated: segments.length - open.length,
    changed: changed.length,
    untranslated: open.length - changed.length,
    reviewed: inState('reviewed'),
    final: inState('final'),
    quotes: bilingual.quotations.length,
    quotesKept: quotesKept(bilingual, issues),
    ...mentionCounts(bilingual),
  }
}

function quotesKept(bilingual: BilingualDocument, issues: readonly Issue[]): number {
  const faulty = issues.filter((issue) => issue.family === 'quotes' && issue.severity !== 'info')
  const units = new Map(bilingual.units.map((unit) => [unit.id, unit]))
  const isKept = (part: QuotationPart): boolean => {
    const unit = units.get(part.unit)
    if (unit === undefined) return false
    const touched = segmentsOf(unit).filter((segment) => part.segments.includes(segment.id))
    /** By the finding's place in the source, else by its segment. */
    const isAbout = (issue: Issue): boolean => {
      if (issue.source === undefined) return issue.unit === part.unit && part.segments.includes(issue.segment)
      return issue.source.some((place) => {
        if (place.unit !== part.unit || !part.segments.includes(place.segment)) return false
        const offset = segmentOffset(unit, place.segment)
        return offset + place.start < part.end && offset + Math.max(place.end, place.start + 1) > part.start
      })
    }
    return touched.length > 0 && touched.every(isTranslated) && !faulty.some(isAbout)
  }
  return bilingual.quotations.filter((quotation) => quotation.parts.every(isKept)).length
}

function mentionCounts(bilingual: BilingualDocument): Pick<Progress, 'names' | 'dates'> {
  const texts = bilingual.units.flatMap((unit) => segmentsOf(unit).map((segment) => plainText(segment.source)))
  const names = findNames(texts, bilingual.sourceLanguage).flatMap((found) => found.map((name) => name.value.form))
  const dates = texts.flatMap((text) => findDates(text, bilingual.sourceLanguage))
  return { names: new Set(names).size, dates: dates.length }
}
