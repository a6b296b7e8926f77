import { runEnd, spaceClass } from '../characters.js'
import type { Inventories } from './inventories.js'
import type { Occurrence } from './inventory.js'
import { isOpener, isStrong } from './inventory.js'
import type { MarkTable } from './mark-table.js'

/** How a quotation that is open at a paragraph's end may go on in the next ones. */
export interface Joins {
  /** The next paragraph that is not blank. */
  next(paragraph: number): number | undefined
  /** The mark that re-opens such a quotation at the paragraph's start, if one does and a closing mark follows later. */
  reopens(open: string, paragraph: number): Occurrence | undefined
  /** Whether from this paragraph on a mark that closes such a quotation stands before any that opens another. */
  runsOn(open: string, paragraph: number): boolean
}

interface Ahead {
  readonly reopens: readonly (Occurrence | undefined)[]
  readonly runsOn: readonly boolean[]
}

/** Looks over all paragraphs that are still to be read, from the last one back, once for each opening mark that is asked about; paragraphs are asked about in order. */
export function joinsOf(paragraphs: readonly string[], inventories: Inventories, table: MarkTable): Joins {
  let layout: Layout | undefined
  const paragraphLayout = (): Layout => {
    layout ??= layoutOf(paragraphs)
    return layout
  }
  const memo = new Map<string, Ahead>()
  const aheadOf = (open: string, from: number): Ahead => {
    const known = memo.get(open)
    if (known !== undefined) return known
    const ahead = lookAhead(open, from, inventories, table, paragraphLayout())
    memo.set(open, ahead)
    return ahead
  }
  return {
    next: (paragraph) => paragraphLayout().following[paragraph],
    reopens: (open, paragraph) => aheadOf(open, paragraph).reopens[paragraph],
    runsOn: (open, paragraph) => aheadOf(open, paragraph).runsOn[paragraph] === true,
  }
}

/** Where each paragraph's text begins (-1 where it is blank), and the next paragraph after each that is not blank. */
interface Layout {
  readonly starts: readonly number[]
  readonly following: readonly (number | undefined)[]
}

function layoutOf(paragraphs: readonly string[]): Layout {
  const starts = paragraphs.map((paragraph) => {
    const start = runEnd(paragraph, 0, paragraph.length, spaceClass)
    return start < paragraph.length ? start : -1
  })
  const following: (number | undefined)[] = new Array(starts.length).fill(undefined)
  for (let index = starts.length - 2; index >= 0; index--)
    following[index] = (starts[index + 1] ?? -1) >= 0 ? index + 1 : following[index + 1]
  return { starts, following }
}

function lookAhead(
  open: string,
  from: number,
  inventories: Inventories,
  table: MarkTable,
  { starts, following }: Layout,
): Ahead {
  const closers = table.opens.get(open) ?? []
  const reopens: (Occurrence | undefined)[] = new Array(starts.length).fill(undefined)
  const runsOn: boolean[] = new Array(starts.length).fill(false)
  for (let index = starts.length - 1; index >= from; index--) {
    const { marks } = inventories.of(index)
    const next = following[index]
    const goesOn = next !== undefined && (reopens[next] !== undefined || runsOn[next] === true)
    const first = marks[0]?.offset === starts[index] ? marks[0] : undefined
    const decisive = marks.find((mark) => opensAnother(mark, open, table) || closesIt(mark, closers, table))
    runsOn[index] =
      decisive === undefined ? next !== undefined && runsOn[next] === true : !opensAnother(decisive, open, table)
    if (first !== undefined && (first.mark === open ? isOpener(first, table) : closers.includes(first.mark))) {
      const closed = marks.some((mark) => mark !== first && (closesIt(mark, closers, table) || mayClose(mark, closers)))
      const again = next !== undefined && reopens[next] !== undefined
      if (closed || again || (first.mark === open && goesOn)) reopens[index] = first
    }
  }
  return { reopens, runsOn }
}

function opensAnother(mark: Occurrence, open: string, table: MarkTable): boolean {
  return mark.mark === open && isOpener(mark, table)
}

/** Whether a mark surely closes: for those that may be apostrophes only after a full stop, a comma and the like. */
function closesIt(mark: Occurrence, closers: readonly string[], table: MarkTable): boolean {
  if (!closers.includes(mark.mark)) return false
  if (mark.mark === '’' || mark.mark === "'") return isStrong(mark)
  return !table.opens.has(mark.mark) || (mark.side !== 'open' && !mark.inWord)
}

/** Whether a mark stands where one closes, if it is no apostrophe: enough where the paragraph begins as a re-opened one does. */
function mayClose(mark: Occurrence, closers: readonly string[]): boolean {
  return closers.includes(mark.mark) && mark.side === 'close' && !mark.inWord && !mark.elision
}
