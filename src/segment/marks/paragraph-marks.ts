import type { ClassifiedMark } from '../flow.js'

/** The marks of one paragraph from left to right; each is found by its offset in a few steps. */
export class ParagraphMarks {
  readonly all: readonly ClassifiedMark[]

  /** Takes them as the scan gives them; those of a caller may come in any order. */
  constructor(marks: readonly ClassifiedMark[]) {
    const sorted = marks.every(({ offset }, index) => index === 0 || (marks[index - 1]?.offset ?? 0) < offset)
    this.all = sorted ? marks : marks.toSorted((left, right) => left.offset - right.offset)
  }

  /** The mark that stands at an offset. */
  get(offset: number): ClassifiedMark | undefined {
    let low = 0
    let high = this.all.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.all[middle]?.offset ?? 0) < offset) low = middle + 1
      else high = middle
    }
    const mark = this.all[low]
    return mark?.offset === offset ? mark : undefined
  }
}
