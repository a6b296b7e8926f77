import type { ClassifiedMark } from '../flow.js'
import type { ParagraphMarks } from '../marks/paragraph-marks.js'
import type { Candidate } from './candidates.js'

/** Where the quotations of a paragraph open in it. */
export class Openings {
  readonly #marks: ParagraphMarks
  #offsets: ReadonlyMap<number, number> | undefined

  constructor(marks: ParagraphMarks) {
    this.#marks = marks
  }

  /** Where the outermost quotation opens whose closing mark stands at the end of a sentence; nothing where it opened in an earlier paragraph. */
  closedBy(candidate: Candidate): number | undefined {
    for (let at = candidate.end - 1; at >= candidate.terminalEnd; at--) {
      const mark = this.#marks.get(at)
      if (mark?.role === 'close' && mark.quotation !== undefined) return this.#opening(mark.quotation)
    }
    return undefined
  }

  #opening(quotation: number): number | undefined {
    this.#offsets ??= openingsOf(this.#marks.all)
    return this.#offsets.get(quotation)
  }
}

function openingsOf(marks: readonly ClassifiedMark[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  for (const { role, quotation, offset } of marks)
    if (quotation !== undefined && (role === 'open' || role === 'reopen')) offsets.set(quotation, offset)
  return offsets
}
