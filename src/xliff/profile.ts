/** How a 1.2 hand-off is shaped for one program: a few choices, each with its reason and where that is known from. */
export interface Profile {
  /** As in `--for NAME`. */
  readonly name: string
  /** Whether the shape was tried with the program itself, or rests on its documentation. */
  readonly basis: 'tried' | 'documentation'
  /** Whether a segment without a translation gets its source as target, marked so that it still counts as untranslated. */
  readonly prefill: boolean
  /** Each note an element of its own, or all of a trans-unit composed into one. */
  readonly notes: 'separate' | 'composed'
  /** From which state on a trans-unit says `approved="yes"`. */
  readonly approvedFrom: 'translated' | 'reviewed'
  readonly reasons: Readonly<Record<Choice, Reason>>
}

/** What is chosen: the version and how a unit is laid out in it, how inline codes are written, notes, prefill, states. */
export type Choice = 'version' | 'codes' | 'notes' | 'prefill' | 'states'

/** Why a choice was made, and where that is known from. */
export interface Reason {
  readonly reason: string
  readonly source: string
}
