import { type Language, languageFor } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { type ClassifiedMark, compareOffsets, type FlowQuotation, type FlowSpeaker } from '../flow.js'
import { Landmarks } from '../landmarks.js'
import type { Draft } from '../marks/open-quotations.js'
import { type Scan, scanFlow } from '../marks/scan.js'
import { nameReferents } from '../speakers/name-referents.js'
import { spokenLineSpeakers } from '../speakers/spoken-line-speaker.js'
import { type SpokenLine, spokenLine } from './dialogue.js'
import { isReported } from './reported.js'
import { Attributions } from './said.js'

/** A quotation by its marks alone: what takes longest is left out, and found out when it is asked for. */
export interface UntoldQuotation extends Omit<FlowQuotation, 'kind' | 'speaker'> {
  /** All of it; only whom a pronoun stands for is not looked for, since others may have to be told for that. */
  told(): FlowQuotation
}

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
  const attributions = new Attributions(drafts, paragraphs, language)
  let untold: readonly UntoldQuotation[] | undefined
  let told: readonly FlowQuotation[] | undefined
  let among: ReadonlySet<number> | undefined
  let counted: readonly ClassifiedMark[] | undefined
  return {
    get quotations() {
      told ??= withReferents(this.untold, paragraphs, language)
      return told
    },
    get untold() {
      untold ??= untoldQuotations(drafts, lines, attributions, language)
      return untold
    },
    get marks() {
      counted ??= places === undefined ? marks : numbered(marks, places)
      return counted
    },
    scanned: marks,
    unclosed: drafts.filter(({ close }) => close === '').map(({ index }) => places?.[index] ?? index),
    get attributed() {
      among ??= attributedAmong(drafts, attributions, places, paragraphs, language)
      return among
    },
  }
}

/** The places of the quotations that the text attributes to someone; where that was not asked yet, by the verbs beside them. */
function attributedAmong(
  drafts: readonly Draft[],
  attributions: Attributions,
  places: readonly number[] | undefined,
  paragraphs: readonly string[],
  language: Language,
): ReadonlySet<number> {
  const among = drafts.filter(
    (draft) => attributions.of(draft.index).attributed ?? isReported(draft, paragraphs, language),
  )
  return new Set(among.map(({ index }) => places?.[index] ?? index))
}

/** Quotations with their kinds and speakers, a pronoun with the name it stands for. */
function withReferents(
  untold: readonly UntoldQuotation[],
  paragraphs: readonly string[],
  language: Language,
): readonly FlowQuotation[] {
  const told = untold.map((quotation) => quotation.told())
  const marked = told.map(({ kind, speaker }) => (kind === 'dash' ? undefined : speaker))
  const speakers = nameReferents(marked, paragraphs, language)
  return told.map((quotation, index) => {
    const speaker = speakers[index]
    return speaker === undefined ? quotation : { ...quotation, speaker }
  })
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

function untoldQuotations(
  drafts: readonly Draft[],
  lines: readonly SpokenParagraph[],
  attributions: Attributions,
  language: Language,
): readonly UntoldQuotation[] {
  const levels = levelsOf(drafts)
  const found = drafts.map((draft): UntoldQuotation => {
    const quotation = markedAt(draft, levels)
    return {
      ...quotation,
      told() {
        const { speaker, attributed } = attributions.of(draft.index)
        const kind = attributed === false ? 'title' : 'speech'
        return speaker === undefined ? { ...quotation, kind } : { ...quotation, kind, speaker }
      },
    }
  })
  return inOrder(
    found,
    lines.flatMap((line) => spokenQuotations(line, language)),
  )
}

/** Spoken lines put among the quotations, in reading order; both come in the order of their starts. */
function inOrder(found: readonly UntoldQuotation[], spoken: readonly UntoldQuotation[]): readonly UntoldQuotation[] {
  if (spoken.length === 0) return found
  const all: UntoldQuotation[] = []
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

function markedAt(draft: Draft, levels: readonly number[]): Omit<UntoldQuotation, 'told'> {
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

function spokenQuotations(spoken: SpokenParagraph, language: Language): readonly UntoldQuotation[] {
  const { paragraph, text, line } = spoken
  let speakers: ReturnType<typeof spokenLineSpeakers> | undefined
  return line.parts.map((part, index) => {
    const quotation = spokenAt(spoken, part)
    return {
      ...quotation,
      told() {
        speakers ??= spokenLineSpeakers(text, line.parts, line.said, language)
        const incise = speakers[index]
        if (incise === undefined) return { ...quotation, kind: 'dash' }
        const { kind, span, verb } = incise
        const speaker: FlowSpeaker = { kind, span, paragraph, rule: 'spoken-line' }
        return { ...quotation, kind: 'dash', speaker: verb === undefined ? speaker : { ...speaker, verb } }
      },
    }
  })
}

function spokenAt({ paragraph, line }: SpokenParagraph, { start, end }: Span): Omit<UntoldQuotation, 'told'> {
  return {
    level: 1,
    open: line.dash,
    close: '',
    start: { paragraph, offset: start },
    end: { paragraph, offset: end },
    reopen: [],
  }
}
