import { type Language, languageFor } from '../language/index.js'
import { spokenLine } from './dialogue.js'
import { type ClassifiedMark, compareOffsets, type FlowQuotation } from './flow.js'
import type { Draft } from './open-quotations.js'
import { type Said, whatIsSaid } from './said.js'
import { scanFlow } from './scan.js'
import { spokenLineSpeakers } from './speakers/spoken-line-speaker.js'

/** The quotations of a flow in reading order, every mark with its role, and which quotations the text attributes to someone. */
export interface FoundQuotations {
  readonly quotations: readonly FlowQuotation[]
  readonly marks: readonly ClassifiedMark[]
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
  const { drafts, marks } = scanFlow(paragraphs, language)
  const levels = levelsOf(drafts)
  const sayings = whatIsSaid(drafts, paragraphs, language)
  const found = drafts.map((draft, index): Found => {
    const said = sayings[index] ?? { kind: 'speech', attributed: false }
    return { draft: draft.index, attributed: said.attributed, quotation: quotationOf(draft, levels, said) }
  })
  const spoken = paragraphs.flatMap((text, paragraph) => spokenQuotations(text, paragraph, language))
  const all = spoken.length === 0 ? found : inOrder(found, spoken)
  const quotations = all.map(({ quotation }) => quotation)
  return {
    quotations,
    marks: spoken.length === 0 ? marks : numbered(marks, all),
    unclosed: [...quotations.keys()].filter((index) => {
      const quotation = quotations[index]
      return quotation?.close === '' && quotation.kind !== 'dash'
    }),
    attributed: new Set([...all.keys()].filter((index) => all[index]?.attributed === true)),
  }
}

interface Found {
  /** The index of its draft; -1 for a spoken line. */
  readonly draft: number
  readonly attributed: boolean
  readonly quotation: FlowQuotation
}

/** Spoken lines put among the quotations, in reading order. */
function inOrder(found: readonly Found[], spoken: readonly FlowQuotation[]): readonly Found[] {
  const all = [...found, ...spoken.map((quotation) => ({ draft: -1, attributed: false, quotation }))]
  return all.sort((left, right) => compareOffsets(left.quotation.start, right.quotation.start))
}

/** Marks with the places of their quotations in another order. */
function numbered(marks: readonly ClassifiedMark[], all: readonly Found[]): readonly ClassifiedMark[] {
  const places = new Map(all.map(({ draft }, index) => [draft, index]))
  return marks.map((mark) =>
    mark.quotation === undefined ? mark : { ...mark, quotation: places.get(mark.quotation) ?? mark.quotation },
  )
}

function quotationOf(draft: Draft, levels: readonly number[], said: Said): FlowQuotation {
  return {
    level: levels[draft.index] ?? 1,
    kind: said.kind,
    open: draft.open,
    close: draft.close,
    start: draft.start,
    end: draft.end ?? draft.start,
    reopen: draft.reopen,
    ...(said.speaker === undefined ? {} : { speaker: said.speaker }),
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

function spokenQuotations(text: string, paragraph: number, language: Language): readonly FlowQuotation[] {
  const line = spokenLine(text, language)
  if (line === undefined) return []
  const speakers = spokenLineSpeakers(text, line.parts, line.said, language)
  return line.parts.map((part, index) => {
    const speaker = speakers[index]
    return {
      level: 1,
      kind: 'dash',
      open: line.dash,
      close: '',
      start: { paragraph, offset: part.start },
      end: { paragraph, offset: part.end },
      reopen: [],
      ...(speaker === undefined ? {} : { speaker: { ...speaker, paragraph, rule: 'spoken-line' } }),
    }
  })
}
