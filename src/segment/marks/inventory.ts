import { isLetter, isSpace, isStop } from '../characters.js'
import type { MarkTable } from './mark-table.js'

/** Which side of a word a mark stands on, by its neighbours. */
export type Side = 'open' | 'close' | 'unclear'

/** A mark where it stands, with its neighbours. */
export interface Occurrence {
  readonly offset: number
  readonly mark: string
  readonly before: string
  readonly after: string
  readonly side: Side
  /** A letter on both sides, of scripts in which that makes an apostrophe. */
  readonly inWord: boolean
  /** An apostrophe of a word in the language's list of elisions (’tis, ’n’). */
  readonly elision: boolean
}

/** All marks of one paragraph, and for each what lies ahead of it there: indices into `marks`, or their number where there is none; looked for when first asked. */
export class Inventory {
  readonly marks: readonly Occurrence[]
  readonly #table: MarkTable
  #ahead: Ahead | undefined
  #byMark: ReadonlyMap<string, readonly number[]> | undefined

  constructor(marks: readonly Occurrence[], table: MarkTable) {
    this.marks = marks
    this.#table = table
  }

  /** What lies ahead of each mark, by its index. */
  get ahead(): Ahead {
    this.#ahead ??= lookAhead(this.marks, this.#table)
    return this.#ahead
  }

  /** The index of the next of some mark after an index, or the marks' number where there is none. */
  nextOf(mark: string, after: number): number {
    this.#byMark ??= indicesByMark(this.marks)
    const list = this.#byMark.get(mark) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] ?? 0) <= after) low = middle + 1
      else high = middle
    }
    return list[low] ?? this.marks.length
  }
}

/** For each mark, by its index, the index of the next one of some sort. */
export interface Ahead {
  /** That opens a quotation. */
  readonly opener: readonly number[]
  /** Single, and opens one. */
  readonly singleOpener: readonly number[]
  /** The same mark right after a full stop, a comma and the like. */
  readonly strong: readonly number[]
  /** The same on a word's closing side. */
  readonly closing: readonly number[]
  /** The same that is not inside a word. */
  readonly candidate: readonly number[]
}

/** Looks from right to left at what lies ahead of each mark. */
function lookAhead(marks: readonly Occurrence[], table: MarkTable): Ahead {
  const count = marks.length
  const ahead = {
    opener: new Array<number>(count),
    singleOpener: new Array<number>(count),
    strong: new Array<number>(count),
    closing: new Array<number>(count),
    candidate: new Array<number>(count),
  }
  const nearest = new Map<string, { strong: number; closing: number; candidate: number }>()
  let opener = count
  let singleOpener = count
  for (let index = count - 1; index >= 0; index--) {
    const mark = marks[index]
    if (mark === undefined) continue
    let same = nearest.get(mark.mark)
    if (same === undefined) {
      same = { strong: count, closing: count, candidate: count }
      nearest.set(mark.mark, same)
    }
    ahead.opener[index] = opener
    ahead.singleOpener[index] = singleOpener
    ahead.strong[index] = same.strong
    ahead.closing[index] = same.closing
    ahead.candidate[index] = same.candidate
    if (isOpener(mark, table)) {
      opener = index
      if ("'‘’‚‛".includes(mark.mark)) singleOpener = index
    }
    if (isStrong(mark)) same.strong = index
    if (mark.inWord || mark.elision) continue
    if (mark.side === 'close') same.closing = index
    if (!isSpace(mark.before)) same.candidate = index
  }
  return ahead
}

function indicesByMark(marks: readonly Occurrence[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>()
  for (const [index, { mark }] of marks.entries()) {
    const list = indices.get(mark)
    if (list === undefined) indices.set(mark, [index])
    else list.push(index)
  }
  return indices
}

/** Whether a mark opens a quotation as far as it can be said without its context. */
export function isOpener(mark: Occurrence, table: MarkTable): boolean {
  if (!table.opens.has(mark.mark) || mark.inWord) return false
  return !table.closes.has(mark.mark) || mark.side === 'open'
}

/** Whether a mark that may be an apostrophe surely closes: it stands right after a full stop, a comma and the like or another closing mark, or right before a comma. */
export function isStrong(mark: Occurrence): boolean {
  const { before, after, side } = mark
  if (side === 'open' || isLetter(after)) return false
  if (isStop(before) || before === '”' || before === '»') return true
  // A comma or a full stop right after it, as the British put them; plurals may stand there too.
  return ',.;'.includes(after) && after !== '' && isLetter(before) && !'sSxXzZ'.includes(before)
}
