import type { Place } from '../../../model/span.js'
import type { ClassifiedMark, FlowQuotation } from '../../../segment/index.js'

/** A quotation of one side, by the segments it begins and ends in. */
export interface PlacedQuotation extends Pick<FlowQuotation, 'level' | 'open' | 'close'> {
  /** Index in the side's list. */
  readonly index: number
  /** What extract called it, where the file has its record. */
  readonly id: string | undefined
  readonly begin: number
  readonly end: number
  readonly openPlace: Place
  /** The closing mark's place; of a quotation that is never closed, its end. */
  readonly closePlace: Place
  readonly closed: boolean
  /** A space stands after the opening and before the closing mark. */
  readonly spacedInside: boolean
  /** UTF-16 units between the marks. */
  readonly length: number
  readonly text: string
  /** A spoken line that a dash opens; known before its kind is. */
  readonly dash: boolean
  /** Found out when it is first asked for, and kept: it takes longest, and is seldom asked for. */
  readonly told: () => Told
  /** Whether its kind is `title`; of one that does not look like a title nothing more is found out. */
  readonly isTitle: () => boolean
}

/** What the text says of a quotation. */
export interface Told extends Pick<FlowQuotation, 'kind'> {
  readonly speaker: { readonly text: string; readonly place: Place } | undefined
}

/** A mark of one side, by the segment it stands in. */
export interface PlacedMark {
  readonly mark: string
  readonly role: ClassifiedMark['role']
  readonly segment: number
  readonly place: Place
  /** A single mark right after a letter: an apostrophe or a possessive in somebody's habit, no quotation mark. */
  readonly inWord: boolean
  readonly quotation: PlacedQuotation | undefined
}
