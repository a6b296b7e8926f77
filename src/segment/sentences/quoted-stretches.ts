import type { ClassifiedMark } from '../flow.js'
import type { ParagraphMarks } from '../marks/paragraph-marks.js'

/** Where a paragraph is inside a quotation, told by its marks; to be asked from left to right. */
export class QuotedStretches {
  readonly #marks: readonly ClassifiedMark[]
  #open: number
  #at = 0

  constructor(marks: ParagraphMarks) {
    this.#marks = marks.all
    this.#open = openBefore(this.#marks)
  }

  /** Whether a quotation goes on over a place; places must not go back. */
  goOnOver(offset: number): boolean {
    for (let mark = this.#marks[this.#at]; mark !== undefined && mark.offset < offset; mark = this.#marks[++this.#at])
      if (mark.quotation !== undefined) this.#open += mark.role === 'close' ? -1 : 1
    return this.#open > 0
  }
}

/** How many quotations close without having opened here: they were open before. Those that open here have the higher numbers. */
function openBefore(marks: readonly ClassifiedMark[]): number {
  const first = marks.find(({ role }) => role === 'open')?.quotation ?? Number.POSITIVE_INFINITY
  const reopened: number[] = []
  let count = 0
  for (const { role, quotation } of marks) {
    if (quotation === undefined || quotation >= first) continue
    if (role !== 'close') reopened.push(quotation)
    else if (!reopened.includes(quotation)) count++
  }
  return count
}
