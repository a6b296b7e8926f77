import { type BilingualDocument, segmentsOf, type Unit, unitContent } from '../../model/bilingual-document.js'
import type { Excerpt } from '../../model/issue.js'
import { plainText } from '../../model/project.js'
import type { Side } from '../../model/span.js'
import { isTranslated } from '../../model/translated.js'
import type {
  FindingMark,
  MarkedText,
  ReportedIssue,
  ReviewArticle,
  ReviewFinding,
  ReviewPart,
} from '../../report/index.js'
import { progressOf } from './progress.js'
import { type NumberedSegment, reviewMarks } from './review-marks.js'

/** A document as a page shows it: its paragraphs with quotations, names, dates and findings marked. `found` is what a check says of this document; what is suppressed is left out. */
export function reviewOf(
  document: BilingualDocument,
  found: readonly ReportedIssue[] = [],
  file: string = document.original ?? document.id,
): ReviewArticle {
  const { sourceLanguage, targetLanguage, units } = document
  const segments = units.flatMap((unit) => segmentsOf(unit).map((segment) => ({ unit, segment })))
  const numbered = segments.map((each, index): NumberedSegment => ({ number: index + 1, ...each }))
  const byId = new Map<string, Map<string, NumberedSegment>>(units.map((unit) => [unit.id, new Map()]))
  for (const each of numbered) byId.get(each.unit.id)?.set(each.segment.id, each)
  const find = (place: { readonly unit: string; readonly segment: string }): NumberedSegment | undefined =>
    byId.get(place.unit)?.get(place.segment)

  const open = found.filter(({ suppressed }) => suppressed === undefined)
  const numbersOf = (places: readonly Excerpt[] = []): readonly number[] => [
    ...new Set(places.flatMap((place) => (place.file === undefined ? (find(place)?.number ?? []) : []))),
  ]
  const findings = open.map((each): ReviewFinding => {
    const { issue } = each
    const own = numbersOf([...(issue.target ?? []), ...(issue.source ?? [])])
    const here = find(issue)?.number
    return {
      found: each,
      segments: own.length > 0 || here === undefined ? own : [here],
      related: numbersOf(issue.related).filter((number) => !own.includes(number)),
    }
  })
  const faults = findingMarks(open, find)
  const marks = reviewMarks(
    document,
    numbered,
    open.map(({ issue }) => issue),
    find,
  )
  const markedText = (side: Side, segment: NumberedSegment): MarkedText => ({
    text: plainText(segment.segment[side] ?? []),
    marks: [...marks.of(side, segment), ...(faults[side].get(segment) ?? [])],
  })
  const partsOf = (unit: Unit): readonly ReviewPart[] =>
    unit.parts.map((part): ReviewPart => {
      const segment = part.type === 'segment' ? find({ unit: unit.id, segment: part.id }) : undefined
      if (segment === undefined) return gapOf(unit, part)
      const target = isTranslated(segment.segment) ? { target: markedText('target', segment) } : {}
      return { segment: segment.number, source: markedText('source', segment), ...target }
    })
  const findingsOf = byUnit(open, units)
  return {
    file,
    sourceLanguage,
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
    counts: progressOf(document, []),
    paragraphs: units.map((unit) => ({
      heading: /^h[1-6]$/.test(unit.structure ?? ''),
      parts: partsOf(unit),
      findings: findingsOf.get(unit.id) ?? [],
    })),
    names: marks.names,
    findings,
  }
}

function gapOf(unit: Unit, part: Unit['parts'][number]): ReviewPart {
  const text = (side: Side): MarkedText => ({
    text: plainText(unitContent({ ...unit, parts: [part] }, side)),
    marks: [],
  })
  return { source: text('source'), target: text('target') }
}

/** The places of findings, by segment. */
function findingMarks(
  found: readonly ReportedIssue[],
  find: (place: Excerpt) => NumberedSegment | undefined,
): Readonly<Record<Side, ReadonlyMap<NumberedSegment, readonly FindingMark[]>>> {
  const marks: Record<Side, Map<NumberedSegment, FindingMark[]>> = { source: new Map(), target: new Map() }
  found.forEach(({ issue: { severity, source = [], target = [] } }, finding) => {
    for (const [side, places] of [['source', source] as const, ['target', target] as const])
      for (const place of places) {
        const segment = find(place)
        if (segment === undefined || place.start >= place.end) continue
        const here = marks[side].get(segment) ?? []
        if (here.length === 0) marks[side].set(segment, here)
        here.push({ kind: 'finding', finding, severity, start: place.start, end: place.end })
      }
  })
  return marks
}

/** Which findings stand beside which unit; one of no unit that there is stands beside the first. */
function byUnit(found: readonly ReportedIssue[], units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>(units.map(({ id }) => [id, []]))
  found.forEach(({ issue }, index) => {
    const list = lists.get(issue.unit) ?? lists.get(units[0]?.id ?? '')
    list?.push(index)
  })
  return lists
}
