import type { Unit } from '../../model/bilingual-document.js'
import { type BilingualDocument, segmentsOf } from '../../model/bilingual-document.js'
import type { Document } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import type { LanguageTag } from '../../model/language-tag.js'
import { plainText } from '../../model/project.js'
import { extract } from '../extract/extract.js'
import type { NoteWords } from '../extract/translator-notes.js'
import { type Piece, splitInline } from '../segment/split-inline.js'
import { withSourceCodes } from './align-codes.js'
import { type AlignItem, type AlignWeights, judgeOf, weightsOf } from './align-cost.js'
import { type FillStep, fillUnit } from './align-fill.js'
import { blockItems, type DocumentSide, type SideBlock, sentenceItems, sideOf } from './align-items.js'
import { type MarkFinder, markFinder, nameFinders } from './align-marks.js'
import { type AlignStep, alignRows } from './align-rows.js'
import { type Level, sureSteps } from './align-sure.js'

/** How to align. */
export interface AlignOptions {
  readonly sourceLanguage: LanguageTag
  readonly targetLanguage: LanguageTag
  /** The source's path, as a label. */
  readonly original?: string
  /** The words of notes for the translator, those on doubts too. */
  readonly words: NoteWords
}

/** What came of the segments, and what has no counterpart. */
export interface AlignReport {
  /** Segments whose translation is surely theirs. */
  readonly sure: number
  /** Segments whose translation must be looked at; each has a note. */
  readonly unsure: number
  /** Segments without a translation: the unit's id, and where its paragraph begins in the source's text (UTF-16). */
  readonly untranslated: readonly { readonly unit: string; readonly segment: string; readonly offset: number }[]
  /** Paragraphs of the target that nothing in the source answers, and where they begin in the target's text. */
  readonly surplus: readonly { readonly offset: number; readonly text: string }[]
}

/** A work file made of an article and its existing translation. */
export interface Alignment {
  readonly bilingual: BilingualDocument
  readonly report: AlignReport
}

/**
 * Fills an article's units from an existing translation of the same format: paragraphs answer one another by structure and order, with lengths, dates, numbers, names and
 * quotations as evidence, then sentences inside of paragraphs in the same way. What is unsure is `initial` with a note.
 */
export function align(source: Document, target: Document, options: AlignOptions): Alignment {
  const { bilingual } = extract(source, options)
  const sides = [sideOf(source, options.sourceLanguage), sideOf(target, options.targetLanguage)] as const
  const first = alignBlocks(sides, [markFinder(options.sourceLanguage), markFinder(options.targetLanguage)])
  const names = nameFinders(textPairs(first.steps, sides), options.sourceLanguage, options.targetLanguage)
  const finders: Finders = [
    markFinder(options.sourceLanguage, names.source),
    markFinder(options.targetLanguage, names.target),
  ]
  const { steps, sure, weights } = alignBlocks(sides, finders)
  const units = bilingual.units.map((unit) => unit)
  steps.forEach((step, index) => {
    const filled = fillStep(step, sure[index] === true, sides, bilingual.units, {
      finders,
      weights,
      words: options.words,
    })
    filled.forEach((unit, at) => {
      units[step.source.start + at] = unit
    })
  })
  const aligned = extract(source, { ...options, previous: { ...bilingual, units } }).bilingual
  return { bilingual: aligned, report: reportOf(aligned.units, steps, sides) }
}

type Sides = readonly [source: DocumentSide, target: DocumentSide]
type Finders = readonly [source: MarkFinder, target: MarkFinder]

function alignBlocks([source, target]: Sides, [sourceMarks, targetMarks]: Finders) {
  const sources = blockItems(source, sourceMarks)
  const targets = blockItems(target, targetMarks)
  const weights = weightsOf(sources, targets)
  return { ...alignItems(sources, targets, weights, 'paragraphs'), weights }
}

function alignItems(
  sources: readonly AlignItem[],
  targets: readonly AlignItem[],
  weights: AlignWeights,
  level: Level,
  mayJoin: (at: number) => boolean = () => true,
) {
  const judge = judgeOf(sources, targets, weights)
  const steps = alignRows(sources.length, targets.length, (from, to) =>
    from.end - from.start === 2 && !mayJoin(from.start) ? Number.POSITIVE_INFINITY : judge.cost(from, to),
  )
  return { steps, sure: sureSteps(steps, sources, targets, judge, level) }
}

/** The texts of each step's paragraphs, to learn names from. */
function textPairs(steps: readonly AlignStep[], [source, target]: Sides) {
  const text = (blocks: readonly SideBlock[]): string => blocks.map((block) => block.text).join('\n')
  return steps.map((step) => ({
    source: text(source.blocks.slice(step.source.start, step.source.end)),
    target: text(target.blocks.slice(step.target.start, step.target.end)),
  }))
}

/** What the sentences of one step are aligned with. */
interface Means {
  readonly finders: Finders
  readonly weights: AlignWeights
  readonly words: NoteWords
}

/** The units of a step, filled with the paragraphs that answer them. */
function fillStep(
  { source, target }: AlignStep,
  sureBlock: boolean,
  sides: Sides,
  all: readonly Unit[],
  { finders, weights, words }: Means,
): readonly Unit[] {
  const units = all.slice(source.start, source.end)
  const from = sides[0].blocks.slice(source.start, source.end)
  const to = sides[1].blocks.slice(target.start, target.end)
  if (from.length === 0 || to.length === 0 || !units.every((unit) => unit.translate)) return units
  const sources = from.flatMap((block) => sentenceItems(block, finders[0]))
  const targets = to.flatMap((block) => sentenceItems(block, finders[1]))
  const owners = from.flatMap((block) => block.sentences.map(() => block))
  const { steps, sure } = alignItems(sources, targets, weights, 'sentences', (at) => owners[at] === owners[at + 1])
  // Where paragraphs were joined or divided, a sentence without an answer may stand in its neighbour's.
  const firm = sureBlock && ((from.length === 1 && to.length === 1) || steps.every(isOneToOne))
  const fill = withoutLoose(steps.map((step, index) => ({ ...step, sure: firm && sure[index] === true })))
  const { pieces, codes } = piecesOf(from, to)
  let start = 0
  return units.map((unit, index) => {
    const first = start
    start += from[index]?.sentences.length ?? 0
    const own = fill
      .filter((step) => step.source.start >= first && step.source.end <= start)
      .map((step) => ({ ...step, source: { start: step.source.start - first, end: step.source.end - first } }))
    return fillUnit(unit, { steps: own, pieces, codes }, words)
  })
}

function isOneToOne({ source, target }: AlignStep): boolean {
  return source.end - source.start === 1 && target.end - target.start === 1
}

/** Sentences of the target that nothing answers go with the sentence before them, or after: nothing is lost, and nothing there is sure. */
function withoutLoose(steps: readonly FillStep[]): readonly FillStep[] {
  const kept: FillStep[] = []
  let loose: number | undefined
  for (const step of steps) {
    const last = kept.at(-1)
    if (step.source.start < step.source.end) {
      kept.push(loose === undefined ? step : { ...step, target: { start: loose, end: step.target.end }, sure: false })
      loose = undefined
    } else if (last === undefined) loose ??= step.target.start
    else kept[kept.length - 1] = { ...last, target: { start: last.target.start, end: step.target.end }, sure: false }
  }
  return kept
}

/** The target's sentences with the source's codes, or without any where they do not answer one another one to one. */
function piecesOf(from: readonly SideBlock[], to: readonly SideBlock[]) {
  const isPlain = ({ content }: SideBlock): boolean => content.every((inline) => inline.type === 'text')
  const [source, target] = [from[0], to[0]]
  const single = from.length === 1 && to.length === 1 && source !== undefined && target !== undefined
  const mapped = single ? withSourceCodes(source.content, target.content) : undefined
  const codes = single ? mapped !== undefined : [...from, ...to].every(isPlain)
  const pieces = to.flatMap(({ content, sentences }, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ segment: false, content: [{ type: 'text', text: ' ' } as const] }]),
    ...splitInline(mapped ?? content, sentences),
  ])
  return { pieces: codes ? pieces : pieces.map(textOnly), codes }
}

function textOnly(piece: Piece): Piece {
  return { ...piece, content: piece.content.filter((inline: Inline) => inline.type === 'text') }
}

function reportOf(units: readonly Unit[], steps: readonly AlignStep[], [source, target]: Sides): AlignReport {
  const segments = units.flatMap((unit, index) =>
    unit.translate ? segmentsOf(unit).map((segment) => ({ unit: unit.id, segment, block: source.blocks[index] })) : [],
  )
  const filled = segments.filter(({ segment }) => segment.target !== undefined)
  const sure = filled.filter(({ segment }) => segment.state === 'translated').length
  const surplus = steps.flatMap((step) =>
    step.source.start < step.source.end ? [] : target.blocks.slice(step.target.start, step.target.end),
  )
  return {
    sure,
    unsure: filled.length - sure,
    untranslated: segments
      .filter(({ segment }) => segment.target === undefined)
      .map(({ unit, segment, block }) => ({ unit, segment: segment.id, offset: block?.offset ?? 0 })),
    surplus: surplus
      .map(({ offset, content }) => ({ offset, text: plainText(content) }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  }
}
