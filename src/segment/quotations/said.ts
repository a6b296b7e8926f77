import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { isAmong, isTerminal, nextOf, particleClass, runStart, spaceClass, terminalClass } from '../characters.js'
import type { FlowSpeaker } from '../flow.js'
import { isOnlyMarks } from '../marks/mark-table.js'
import type { Draft } from '../marks/open-quotations.js'
import { wordCount } from '../sentences/attribution.js'
import { type Findings, findSpeaker, flowSpeaker } from '../speakers/find-speakers.js'
import { inciseIn } from '../speakers/incise.js'
import type { Neighbours, Quoted } from '../speakers/quoted.js'
import { SharedSpeakers } from '../speakers/share-speakers.js'
import { isReported } from './reported.js'

/** What the text around a quotation says of it. */
export interface Said {
  readonly speaker: FlowSpeaker | undefined
  /** Whether the text attributes it: false of a title, a name or scare quotes; undefined where that was not asked, since its kind does not hang on it. */
  readonly attributed: boolean | undefined
}

/** Titles, names and scare quotes are short: at most so many words, or characters where words are not separated. */
const titleWords = 6
const titleCharacters = 16
/** With its marks. */
const longestTitle = 80
/** The name of someone spoken to is no longer, with its marks. */
const longestName = 40
/** How much of a quotation is looked at, and how far from it. */
const headLength = 120

/**
 * Says of the quotations of a flow whether the text attributes them, and who said them where the text tells. That takes
 * long, and is found out of those alone that are asked about, with the others of their paragraphs: those of other
 * paragraphs say nothing of them.
 */
export class Attributions {
  readonly #drafts: readonly Draft[]
  readonly #paragraphs: readonly string[]
  readonly #language: Language
  readonly #said: (Said | undefined)[]
  #siblings: Siblings | undefined
  /** Where those begin, by index, that stand in the same paragraphs as a quotation. */
  #beginnings: readonly number[] | undefined

  constructor(drafts: readonly Draft[], paragraphs: readonly string[], language: Language) {
    this.#drafts = drafts
    this.#paragraphs = paragraphs
    this.#language = language
    this.#said = new Array<Said | undefined>(drafts.length).fill(undefined)
  }

  /** What is said of the quotation with an index. */
  of(index: number): Said {
    if (this.#said[index] === undefined) this.#findAround(index)
    return this.#said[index] ?? nothing
  }

  #findAround(index: number): void {
    this.#siblings ??= siblingsOf(this.#drafts)
    this.#beginnings ??= beginningsOf(this.#drafts)
    const siblings = this.#siblings
    const from = this.#beginnings[index] ?? index
    let to = index + 1
    while (this.#beginnings[to] === from) to++
    const shared = new SharedSpeakers(to - from, this.#paragraphs, this.#language)
    const attributed = this.#drafts.slice(from, to).map((draft, at) => {
      const quoted = quotedOf(draft, this.#paragraphs)
      const findings = findingsOf(draft, quoted, siblings, this.#paragraphs, this.#language)
      const own = isAttributed(draft, quoted, findings, this.#paragraphs, this.#language)
      const before = (siblings.previous[draft.index]?.index ?? -1) - from
      shared.add(at, { quoted, findings, title: own === false, previous: before < 0 ? undefined : before })
      return own
    })
    for (const [at, speaker] of shared.finish().entries())
      this.#said[from + at] = { speaker, attributed: speaker !== undefined || attributed[at] }
  }
}

const nothing: Said = { speaker: undefined, attributed: undefined }

/** For each quotation the index of the first one of those that share paragraphs with it, or with one that does. */
function beginningsOf(drafts: readonly Draft[]): readonly number[] {
  let first = 0
  let reached = -1
  return drafts.map(({ start, end = start }, index) => {
    if (start.paragraph > reached) first = index
    reached = Math.max(reached, end.paragraph)
    return first
  })
}

/** Whether an attribution or a reporting verb stands next to a quotation; what does not look like a title is not asked for a verb, that takes long. */
function isAttributed(
  draft: Draft,
  { looksLikeTitle }: Quoted,
  { speaker, pending }: Findings,
  paragraphs: readonly string[],
  language: Language,
): boolean | undefined {
  if ((speaker ?? pending)?.beside === true) return true
  return looksLikeTitle && !followsColon(draft, paragraphs) ? isReported(draft, paragraphs, language) : undefined
}

function findingsOf(
  draft: Draft,
  quoted: Quoted,
  siblings: Siblings,
  paragraphs: readonly string[],
  language: Language,
): Findings {
  if (isOnlyMarks(quoted.head)) return nothingBeside(quoted)
  const beside = findSpeaker(quoted, neighboursOf(draft, siblings, paragraphs), language)
  return beside.speaker === undefined ? withIncise(beside, draft, paragraphs, language) : beside
}

/** Nobody says what holds no word. */
function nothingBeside({ start: { paragraph, offset } }: Quoted): Findings {
  return {
    speaker: undefined,
    pending: undefined,
    before: { paragraph, start: offset, end: offset, tokens: [], whole: true },
    after: undefined,
    partial: false,
  }
}

/** For each quotation, by its index, the one before it and the one after it in the same outer quotation. */
interface Siblings {
  readonly previous: readonly (Draft | undefined)[]
  readonly next: readonly (Draft | undefined)[]
}

function siblingsOf(drafts: readonly Draft[]): Siblings {
  const previous: (Draft | undefined)[] = []
  const next: (Draft | undefined)[] = []
  /** Of each quotation the last one that stands in it. */
  const last: (Draft | undefined)[] = []
  let lastOutermost: Draft | undefined
  for (const draft of drafts) {
    const { parent } = draft
    const sibling = parent === undefined ? lastOutermost : last[parent.index]
    previous.push(sibling)
    next.push(undefined)
    last.push(undefined)
    if (sibling !== undefined) next[sibling.index] = draft
    if (parent === undefined) lastOutermost = draft
    else last[parent.index] = draft
  }
  return { previous, next }
}

function quotedOf(draft: Draft, paragraphs: readonly string[]): Quoted {
  const { start, end = start } = draft
  const first = paragraphs[start.paragraph] ?? ''
  const from = start.offset + draft.open.length
  const oneParagraph = start.paragraph === end.paragraph
  const to = oneParagraph ? end.offset - draft.close.length : first.length
  const head = first.slice(from, Math.min(to, from + headLength)).trim()
  const tail = (paragraphs[end.paragraph] ?? '').slice(
    Math.max(oneParagraph ? from : 0, end.offset - 8),
    end.offset - draft.close.length,
  )
  const looksLikeTitle = mayBeTitle(draft, paragraphs)
  return { start, end, head, last: tail.trimEnd().slice(-1), closed: draft.close !== '', looksLikeTitle }
}

/** Whether a quotation of a flow looks like a title, a name or scare quotes: short, and no sentence. No other is one, whatever stands around it. */
export function mayBeTitle(
  { start, end = start, open, close }: Pick<Draft, 'start' | 'end' | 'open' | 'close'>,
  paragraphs: readonly string[],
): boolean {
  if (close === '' || start.paragraph !== end.paragraph || end.offset - start.offset > longestTitle) return false
  const text = paragraphs[start.paragraph] ?? ''
  return isTitle(text.slice(start.offset + open.length, end.offset - close.length).trim())
}

function neighboursOf(draft: Draft, { previous, next }: Siblings, paragraphs: readonly string[]): Neighbours {
  const { start, end = start } = draft
  const after = next[draft.index]
  let sibling = previous[draft.index]
  const bounds = insideOf(draft.parent, start.paragraph, paragraphs)
  return {
    paragraphs,
    boundsBefore: bounds,
    boundsAfter: end.paragraph === start.paragraph ? bounds : insideOf(draft.parent, end.paragraph, paragraphs),
    next: after === undefined ? undefined : startIn(end.paragraph, after),
    title: after && titleAfter(after, end.paragraph, next[after.index]),
    earlier() {
      if (sibling?.end?.paragraph !== start.paragraph) return undefined
      const from = sibling.start.paragraph === start.paragraph ? sibling.start.offset : 0
      const span = { start: from, end: sibling.end.offset }
      sibling = previous[sibling.index]
      return span
    },
  }
}

/** Where a quotation begins, if it does so in a paragraph. */
function startIn(paragraph: number, { start }: Draft): number | undefined {
  return start.paragraph === paragraph ? start.offset : undefined
}

/** The next quotation of a paragraph as a paper's or a place's name: closed and short. */
function titleAfter(after: Draft, paragraph: number, next: Draft | undefined): Neighbours['title'] {
  const { start, end, close } = after
  if (close === '' || start.paragraph !== paragraph || end?.paragraph !== paragraph) return undefined
  if (end.offset - start.offset > longestName) return undefined
  const span = { start: start.offset, end: end.offset }
  return { span, next: next === undefined ? undefined : startIn(paragraph, next) }
}

/** What of a paragraph stands inside an outer quotation; the whole paragraph where there is none. */
function insideOf(outer: Draft | undefined, paragraph: number, paragraphs: readonly string[]): Span {
  const length = paragraphs[paragraph]?.length ?? 0
  if (outer === undefined) return { start: 0, end: length }
  const { start, end = start, open, close } = outer
  return {
    start: start.paragraph === paragraph ? start.offset + open.length : 0,
    end: end.paragraph === paragraph && close !== '' ? end.offset - close.length : length,
  }
}

/** The same, with the speaker that an attribution inside the quotation names (`« Oui, dit-il, je viens. »`). */
function withIncise(findings: Findings, draft: Draft, paragraphs: readonly string[], language: Language): Findings {
  const { start, end = start } = draft
  const { paragraph } = start
  const text = paragraphs[paragraph] ?? ''
  const to = end.paragraph === paragraph ? end.offset - draft.close.length : text.length
  const incise = inciseIn(text, { start: start.offset + draft.open.length, end: to }, language)
  if (incise === undefined) return findings
  const who = flowSpeaker(paragraph, incise, 'incise', incise.verb)
  return { ...findings, speaker: { who, beside: true, side: 'before' } }
}

/** Short, and no sentence: nothing ends inside. */
function isTitle(inside: string): boolean {
  const last = inside.charAt(inside.length - 1)
  if (isOnlyMarks(inside) || isTerminal(last) || isAmong(last, ',，、')) return false
  const ends = nextOf(inside, 0, terminalClass) < inside.length
  if (ends && (/[\p{Sentence_Terminal}…]\s+\p{L}/u.test(inside) || /[。！？]/u.test(inside))) return false
  if (nextOf(inside, 0, particleClass) < inside.length) return inside.length <= titleCharacters
  const words = wordCount(inside, titleWords * 2 + 1)
  return words <= titleWords || (words <= titleWords * 2 && hasTitleCase(inside))
}

/** Every word of four letters and more has a capital, as in English titles. */
function hasTitleCase(inside: string): boolean {
  let long = 0
  for (const [word] of inside.matchAll(/[\p{L}\p{M}]{4,}/gu)) {
    if (!/^\p{Lu}/u.test(word)) return false
    long++
  }
  return long >= 3
}

function followsColon({ start }: Draft, paragraphs: readonly string[]): boolean {
  const text = paragraphs[start.paragraph] ?? ''
  const at = runStart(text, start.offset, Math.max(0, start.offset - 8), spaceClass)
  return isAmong(text.charAt(at - 1), ':：')
}
