import type { Candidate } from './candidates.js'
import type { ClassifiedMark } from './flow.js'

/** Where the quotations of a paragraph open in it. */
export class Openings {
  readonly #marks: ReadonlyMap<number, ClassifiedMark>
  readonly #offsets = new Map<number, number>()

  constructor(marks: ReadonlyMap<number, ClassifiedMark>) {
    this.#marks = marks
    for (const { role, quotation, offset } of marks.values())
      if (quotation !== undefined && (role === 'open' || role === 'reopen')) this.#offsets.set(quotation, offset)
  }

  /** Where the outermost quotation opens whose closing mark stands at the end of a sentence; nothing where it opened in an earlier paragraph. */
  closedBy(candidate: Candidate): number | undefined {
    for (let at = candidate.end - 1; at >= candidate.terminalEnd; at--) {
      const mark = this.#marks.get(at)
      if (mark?.role === 'close' && mark.quotation !== undefined) return this.#offsets.get(mark.quotation)
    }
    return undefined
  }
}
