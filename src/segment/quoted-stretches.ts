import type { ClassifiedMark } from './flow.js'

/** Where a paragraph is inside a quotation, told by its marks; to be asked from left to right. */
export class QuotedStretches {
  readonly #marks: readonly ClassifiedMark[]
  readonly #open = new Set<number>()
  #at = 0

  constructor(marks: ReadonlyMap<number, ClassifiedMark>) {
    this.#marks = inOrder([...marks.values()])
    // What closes here without having opened here was open before.
    const opened = new Set<number>()
    for (const { role, quotation } of this.#marks) {
      if (quotation === undefined) continue
      if (role === 'close' && !opened.has(quotation)) this.#open.add(quotation)
      opened.add(quotation)
    }
  }

  /** Whether a quotation goes on over a place; places must not go back. */
  goOnOver(offset: number): boolean {
    for (let mark = this.#marks[this.#at]; mark !== undefined && mark.offset < offset; mark = this.#marks[++this.#at]) {
      if (mark.quotation === undefined) continue
      if (mark.role === 'close') this.#open.delete(mark.quotation)
      else this.#open.add(mark.quotation)
    }
    return this.#open.size > 0
  }
}

/** The marks by offset, as the scan gives them; those of a caller may come in any order. */
function inOrder(marks: ClassifiedMark[]): readonly ClassifiedMark[] {
  const sorted = marks.every(({ offset }, index) => index === 0 || (marks[index - 1]?.offset ?? 0) < offset)
  return sorted ? marks : marks.sort((left, right) => left.offset - right.offset)
}
