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
  readonly reasons: readonly Reason[]
}

/** Why a choice was made. */
export interface Reason {
  readonly choice: 'shape' | 'prefill' | 'notes' | 'approvedFrom'
  readonly reason: string
  readonly source: string
}
