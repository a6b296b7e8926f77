import type { Language } from '../../language/index.js'
import type { ClassifiedMark, FlowOffset, MarkRole } from '../flow.js'
import type { Landmarks } from '../landmarks.js'
import { isAttributed } from './attributed.js'
import { decide } from './decide.js'
import { Inventories } from './inventories.js'
import type { Occurrence } from './inventory.js'
import { type Joins, joinsOf } from './joins.js'
import { type MarkTable, markTable } from './mark-table.js'
import { MarksUsed } from './marks-used.js'
import { type Draft, OpenQuotations } from './open-quotations.js'
import type { Verdict } from './surroundings.js'

/** What the scan found: quotations in the order of their beginnings, and every mark with its role. */
export interface Scan {
  readonly drafts: readonly Draft[]
  readonly marks: readonly ClassifiedMark[]
}

/** Marks that may stand inside themselves (« … « … » … »); any other that opens twice says that the first was never closed. */
const nestsInItself = '«»‹›「『'

/** How many levels may go on together from one paragraph to the next; deeper ones end with their paragraph. */
const deepestJoin = 8

/** Finds the quotations of a flow in one pass from left to right, over all its paragraphs with their landmarks, with a stack; in time in proportion to the flow. */
export function scanFlow(paragraphs: readonly string[], landmarks: Landmarks, language: Language): Scan {
  const table = markTable(language, new MarksUsed(paragraphs, landmarks))
  const inventories = new Inventories(paragraphs, landmarks, table, language)
  const scan = new Scanner(paragraphs, inventories, table, language)
  let consumed = none
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    if (scan.isBlank(paragraph)) continue
    scan.readParagraph(paragraph, consumed)
    consumed = scan.endParagraph(paragraph)
  }
  return scan
}

const none: ReadonlySet<Occurrence> = new Set()

/** A mark of a quotation. */
function belonging(place: FlowOffset, mark: string, role: MarkRole, reason: string, quotation: number): ClassifiedMark {
  return { paragraph: place.paragraph, offset: place.offset, mark, role, reason, quotation }
}

class Scanner implements Scan {
  readonly drafts: Draft[] = []
  readonly marks: ClassifiedMark[] = []
  readonly #open = new OpenQuotations()
  readonly #paragraphs: readonly string[]
  readonly #inventories: Inventories
  readonly #table: MarkTable
  readonly #language: Language
  readonly #joins: Joins

  constructor(paragraphs: readonly string[], inventories: Inventories, table: MarkTable, language: Language) {
    this.#paragraphs = paragraphs
    this.#inventories = inventories
    this.#table = table
    this.#language = language
    this.#joins = joinsOf(paragraphs, inventories, table)
  }

  isBlank(paragraph: number): boolean {
    return (this.#paragraphs[paragraph] ?? '').trim() === ''
  }

  /** Gives every mark of a paragraph its role; marks already taken (they re-open) are left out. */
  readParagraph(paragraph: number, consumed: ReadonlySet<Occurrence>): void {
    const inventory = this.#inventories.of(paragraph)
    const [first] = inventory.marks
    if (first === undefined) return
    const reopensNext = (open: string): boolean => {
      const next = this.#joins.next(paragraph)
      return next !== undefined && this.#joins.reopens(open, next)?.mark === open
    }
    const text = this.#paragraphs[paragraph] ?? ''
    const [open, table, language] = [this.#open, this.#table, this.#language]
    // One for all marks, moved on from each to the next.
    const at = { text, inventory, index: 0, mark: first, open, reopensNext, table, language }
    for (let index = 0; index < inventory.marks.length; index++) {
      const mark = inventory.marks[index]
      if (mark === undefined || (consumed.size > 0 && consumed.has(mark))) continue
      at.index = index
      at.mark = mark
      this.#readMark(paragraph, mark, decide(at))
    }
  }

  #readMark(paragraph: number, { offset, mark }: Occurrence, { role, reason, depth }: Verdict): void {
    if (role === 'open') this.#begin({ paragraph, offset }, mark, reason)
    else if (role === 'close') this.#finish({ paragraph, offset }, mark, reason, depth)
    else this.marks.push({ paragraph, offset, mark, role, reason })
  }

  #begin(start: FlowOffset, mark: string, reason: string): void {
    const draft: Draft = {
      index: this.drafts.length,
      open: mark,
      closers: this.#table.opens.get(mark) ?? [],
      parent: this.#open.innermost,
      start,
      announced: /[:,]\s*$/u.test(this.#textBefore(start)),
      reopen: [],
      lastParagraph: start.paragraph,
      end: undefined,
      close: '',
      broken: false,
    }
    if (draft.parent?.open === mark && !nestsInItself.includes(mark)) draft.parent.broken = true
    this.drafts.push(draft)
    this.#open.push(draft)
    this.marks.push(belonging(start, mark, 'open', reason, draft.index))
  }

  /** The last characters before a place, of the paragraph before where it begins one. */
  #textBefore({ paragraph, offset }: FlowOffset): string {
    const own = (this.#paragraphs[paragraph] ?? '').slice(Math.max(0, offset - 4), offset)
    return offset < 4 && own.trim() === '' ? (this.#paragraphs[paragraph - 1] ?? '').trimEnd().slice(-4) : own
  }

  #finish(place: FlowOffset, mark: string, reason: string, given: number | undefined): void {
    const depth = given ?? this.#open.depthExpecting(mark) ?? 0
    while (this.#open.depth > depth + 1) {
      const inner = this.#open.pop()
      if (inner !== undefined) inner.end = place
    }
    const draft = this.#open.pop()
    if (draft === undefined) return
    draft.end = { paragraph: place.paragraph, offset: place.offset + mark.length }
    draft.close = mark
    this.marks.push(belonging(place, mark, 'close', reason, draft.index))
  }

  /** Decides what goes on after a paragraph and ends the rest; gives the marks of the next paragraph that re-open. */
  endParagraph(paragraph: number): ReadonlySet<Occurrence> {
    this.#inventories.letGo(paragraph)
    if (this.#open.depth === 0) return none
    const consumed = new Set<Occurrence>()
    const next = this.#joins.next(paragraph)
    const all = this.#open.popAll()
    for (const draft of all.slice(0, deepestJoin)) {
      if (next !== undefined && this.#goesOn(draft, next, consumed)) this.#open.push(draft)
      else this.#endUnclosed(draft)
    }
    for (const draft of all.slice(deepestJoin)) this.#endUnclosed(draft)
    return consumed
  }

  #goesOn(draft: Draft, next: number, consumed: Set<Occurrence>): boolean {
    if (draft.broken) return false
    const taken = consumed.size
    const { marks } = this.#inventories.of(next)
    const mark = marks[taken]
    const first = this.#joins.reopens(draft.open, next)
    if (taken === 0 && first !== undefined && first === mark) {
      if (isAttributed(this.#lastWords(draft), this.#language)) return false
      this.#reopen(draft, next, first, 're-opened')
      consumed.add(first)
      return true
    }
    // Inner levels are re-opened by marks that stand right after the outer one's.
    const last = marks[taken - 1]
    if (
      taken > 0 &&
      mark?.mark === draft.open &&
      last !== undefined &&
      last.offset + last.mark.length === mark.offset
    ) {
      this.#reopen(draft, next, mark, 're-opened inside')
      consumed.add(mark)
      return true
    }
    return taken === 0 && this.#joins.runsOn(draft.open, next)
  }

  /** What a quotation holds of the paragraph in which it began or was re-opened last. */
  #lastWords({ start, lastParagraph }: Draft): string {
    const text = this.#paragraphs[lastParagraph] ?? ''
    return start.paragraph === lastParagraph ? text.slice(start.offset) : text
  }

  #reopen(draft: Draft, paragraph: number, mark: Occurrence, reason: string): void {
    const place: FlowOffset = { paragraph, offset: mark.offset }
    draft.reopen.push(place)
    draft.lastParagraph = paragraph
    this.marks.push(belonging(place, mark.mark, 'reopen', reason, draft.index))
  }

  #endUnclosed(draft: Draft): void {
    const text = this.#paragraphs[draft.lastParagraph] ?? ''
    draft.end = { paragraph: draft.lastParagraph, offset: text.trimEnd().length }
  }
}
