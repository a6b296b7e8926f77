import { type Language, languageFor } from '../../language/index.js'
import type { QuotationKind } from '../../model/quotation.js'
import type { Span } from '../../model/span.js'
import { type ClassifiedMark, compareOffsets, type FlowQuotation, type FlowSpeaker } from '../flow.js'
import { Landmarks } from '../landmarks.js'
import type { Draft } from '../marks/open-quotations.js'
import { type Scan, scanFlow } from '../marks/scan.js'
import { spokenLineSpeakers } from '../speakers/spoken-line-speaker.js'
import { type SpokenLine, spokenLine } from './dialogue.js'
import { isReported } from './reported.js'
import { type Said, whatIsSaid } from './said.js'

/** A quotation by its marks alone: what takes longest is left out. */
export type UntoldQuotation = Omit<FlowQuotation, 'kind' | 'speaker'>

/** The quotations of a flow in reading order (found out when first asked for), every mark with its role, and which quotations the text attributes to someone. */
export interface FoundQuotations {
  readonly quotations: readonly FlowQuotation[]
  /** The same, without what the text says of them. */
  readonly untold: readonly UntoldQuotation[]
  readonly marks: readonly ClassifiedMark[]
  /** The same with the places of their quotations among those with marks, spoken lines not counted: sentences need no others. */
  readonly scanned: readonly ClassifiedMark[]
  /** Indices of quotations that nothing closes. */
  readonly unclosed: readonly number[]
  /** Indices of quotations beside which a reporting verb stands. */
  readonly attributed: ReadonlySet<number>
}

/**
 * Finds the quotations of a flow: paragraphs that one quotation may cross. Never fails, and takes time in proportion to the text.
 *
 * @example
 * findQuotations(['“Yes,” she said.'], 'en').quotations.map(({ start, end, level }) => [start.offset, end.offset, level]) // => [[0, 6, 1]]
 */
export function findQuotations(paragraphs: readonly string[], tag: string): FoundQuotations {
  const language = languageFor(tag)
  return quotationsAmong(paragraphs, new Landmarks(paragraphs, language), language)
}

/** The quotations of a flow, the landmarks of its paragraphs known. */
export function quotationsAmong(
  paragraphs: readonly string[],
  landmarks: Landmarks,
  language: Language,
): FoundQuotations {
  const { drafts, marks } = withinDepth(scanFlow(paragraphs, landmarks, language))
  const lines = spokenLines(paragraphs, language)
  const places = lines.length === 0 ? undefined : placesAmong(drafts, lines)
  let told: ToldQuotations | undefined
  let among: ReadonlySet<number> | undefined
  let counted: readonly ClassifiedMark[] | undefined
  const tell = (): ToldQuotations => {
    told ??= tellQuotations(drafts, lines, paragraphs, language)
    return told
  }
  return {
    get quotations() {
      return tell().quotations
    },
    get untold() {
      return untoldQuotations(drafts, lines)
    },
    get marks() {
      counted ??= places === undefined ? marks : numbered(marks, places)
      return counted
    },
    scanned: marks,
    unclosed: drafts.filter(({ close }) => close === '').map(({ index }) => places?.[index] ?? index),
    get attributed() {
      among ??= attributedAmong(drafts, tell().attributed, places, paragraphs, language)
      return among
    },
  }
}

/** The places of the quotations that the text attributes to someone; where that was not asked yet, by the verbs beside them. */
function attributedAmong(
  drafts: readonly Draft[],
  attributed: Said['attributed'],
  places: readonly number[] | undefined,
  paragraphs: readonly string[],
  language: Language,
): ReadonlySet<number> {
  const among = drafts.filter((draft, index) => attributed[index] ?? isReported(draft, paragraphs, language))
  return new Set(among.map(({ index }) => places?.[index] ?? index))
}

/** How deep quotations in quotations are kept: beyond it no reader follows, and marks are only noise. Their marks keep their roles. */
const deepestQuotation = 100

/** A scan without the quotations that stand too deep in others. */
function withinDepth(scan: Scan): Scan {
  const depths: number[] = []
  let deepest = 0
  for (const { parent } of scan.drafts) {
    const depth = parent === undefined ? 1 : (depths[parent.index] ?? 0) + 1
    depths.push(depth)
    if (depth > deepest) deepest = depth
  }
  if (deepest <= deepestQuotation) return scan
  const kept = new Map<number, Draft>()
  const drafts: Draft[] = []
  for (const [index, draft] of scan.drafts.entries()) {
    if ((depths[index] ?? 0) > deepestQuotation) continue
    const parent = draft.parent === undefined ? undefined : kept.get(draft.parent.index)
    const moved = { ...draft, index: drafts.length, parent }
    kept.set(index, moved)
    drafts.push(moved)
  }
  const marks = scan.marks.map((mark): ClassifiedMark => {
    if (mark.quotation === undefined) return mark
    const { quotation, ...rest } = mark
    const place = kept.get(quotation)?.index
    return place === undefined ? { ...rest, reason: 'too-deep' } : { ...rest, quotation: place }
  })
  return { drafts, marks }
}

interface ToldQuotations {
  readonly quotations: readonly FlowQuotation[]
  /** See `Said`: of the quotations with marks alone. */
  readonly attributed: Said['attributed']
}

/** The quotations with their kinds and speakers: what takes longest, and is not needed for sentences. */
function tellQuotations(
  drafts: readonly Draft[],
  lines: readonly SpokenParagraph[],
  paragraphs: readonly string[],
  language: Language,
): ToldQuotations {
  const levels = levelsOf(drafts)
  const { speakers, attributed } = whatIsSaid(drafts, paragraphs, language)
  const found = drafts.map((draft, index) => {
    const kind = attributed[index] === false ? 'title' : 'speech'
    return quotationOf(draft, levels, kind, speakers[index])
  })
  const spoken = lines.flatMap((line) => spokenQuotations(line, language))
  return { quotations: inOrder(found, spoken), attributed }
}

function untoldQuotations(drafts: readonly Draft[], lines: readonly SpokenParagraph[]): readonly UntoldQuotation[] {
  const levels = levelsOf(drafts)
  const found = drafts.map((draft) => untoldOf(draft, levels))
  return inOrder(
    found,
    lines.flatMap((line) => line.line.parts.map((part) => spokenAt(line, part))),
  )
}

/** Spoken lines put among the quotations, in reading order; both come in the order of their starts. */
function inOrder<T extends UntoldQuotation>(found: readonly T[], spoken: readonly T[]): readonly T[] {
  if (spoken.length === 0) return found
  const all: T[] = []
  let next = 0
  for (const quotation of found) {
    for (let line = spoken[next]; line !== undefined && compareOffsets(line.start, quotation.start) < 0; ) {
      all.push(line)
      line = spoken[++next]
    }
    all.push(quotation)
  }
  return all.concat(spoken.slice(next))
}

/** For each quotation with marks its place in reading order, spoken lines counted; both come in the order of their starts. */
function placesAmong(drafts: readonly Draft[], lines: readonly SpokenParagraph[]): readonly number[] {
  const starts = lines.flatMap(({ paragraph, line }) => line.parts.map(({ start }) => ({ paragraph, offset: start })))
  let before = 0
  return drafts.map(({ index, start }) => {
    for (let next = starts[before]; next !== undefined && compareOffsets(next, start) < 0; next = starts[before])
      before++
    return index + before
  })
}

/** Marks with the places of their quotations. */
function numbered(marks: readonly ClassifiedMark[], places: readonly number[]): readonly ClassifiedMark[] {
  return marks.map((classified): ClassifiedMark => {
    const { paragraph, offset, mark, role, reason, quotation } = classified
    if (quotation === undefined) return classified
    return { paragraph, offset, mark, role, reason, quotation: places[quotation] ?? quotation }
  })
}

function quotationOf(
  draft: Draft,
  levels: readonly number[],
  kind: QuotationKind,
  speaker: FlowSpeaker | undefined,
): FlowQuotation {
  const { level, open, close, start, end, reopen } = untoldOf(draft, levels)
  return speaker === undefined
    ? { level, kind, open, close, start, end, reopen }
    : { level, kind, open, close, start, end, reopen, speaker }
}

function untoldOf(draft: Draft, levels: readonly number[]): UntoldQuotation {
  return {
    level: levels[draft.index] ?? 1,
    open: draft.open,
    close: draft.close,
    start: draft.start,
    end: draft.end ?? draft.start,
    reopen: draft.reopen,
  }
}

/** The depth of each quotation. One that is never closed does not count for those with the same opening mark inside it: they were not meant to be in it. */
function levelsOf(drafts: readonly Draft[]): readonly number[] {
  const levels: number[] = []
  for (const draft of drafts) {
    const { parent } = draft
    const above = parent === undefined ? 0 : (levels[parent.index] ?? 0)
    const shifted = parent !== undefined && parent.close === '' && parent.open === draft.open
    levels.push(shifted ? above : above + 1)
  }
  return levels
}

/** A paragraph that a dash opens as a spoken line. */
interface SpokenParagraph {
  readonly paragraph: number
  readonly text: string
  readonly line: SpokenLine
}

function spokenLines(paragraphs: readonly string[], language: Language): readonly SpokenParagraph[] {
  if (language.dialogue === '') return []
  return paragraphs.flatMap((text, paragraph) => {
    const line = spokenLine(text, language)
    return line === undefined ? [] : [{ paragraph, text, line }]
  })
}

function spokenQuotations(spoken: SpokenParagraph, language: Language): readonly FlowQuotation[] {
  const { paragraph, text, line } = spoken
  const speakers = spokenLineSpeakers(text, line.parts, line.said, language)
  return line.parts.map((part, index) => {
    const { level, open, close, start, end, reopen } = spokenAt(spoken, part)
    const incise = speakers[index]
    if (incise === undefined) return { level, open, close, start, end, reopen, kind: 'dash' }
    const { kind, span, verb } = incise
    const speaker: FlowSpeaker =
      verb === undefined
        ? { kind, span, paragraph, rule: 'spoken-line' }
        : { kind, span, verb, paragraph, rule: 'spoken-line' }
    return { level, open, close, start, end, reopen, kind: 'dash', speaker }
  })
}

function spokenAt({ paragraph, line }: SpokenParagraph, { start, end }: Span): UntoldQuotation {
  return {
    level: 1,
    open: line.dash,
    close: '',
    start: { paragraph, offset: start },
    end: { paragraph, offset: end },
    reopen: [],
  }
}
