import type { MatchKind, State } from '../../model/bilingual-document.js'

/** XLIFF 1.2's states of a target (2.4.3, state) as the model's. What waits for a review has been translated; a name of a tool's own says nothing. */
const fromState: ReadonlyMap<string, State> = new Map([
  ['new', 'initial'],
  ['needs-translation', 'initial'],
  ['needs-adaptation', 'translated'],
  ['needs-l10n', 'translated'],
  ['needs-review-adaptation', 'translated'],
  ['needs-review-l10n', 'translated'],
  ['needs-review-translation', 'translated'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
])

const toState: Readonly<Record<State, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}

/** What a trans-unit says of its translation. */
export interface Statement {
  readonly state: string | undefined
  readonly approved: string | undefined
  /** Whether there is a target with something in it. */
  readonly filled: boolean
}

/** The model's state of a trans-unit: its own state first, then `approved`, then whether there is a translation. */
export function readState({ state, approved, filled }: Statement): State {
  const known = state === undefined ? undefined : fromState.get(state)
  if (known !== undefined) return known
  if (!filled) return 'initial'
  return approved === 'yes' ? 'reviewed' : 'translated'
}

/** The state attribute of a target; what a machine made and nobody changed waits for a review, so that tools show it as a draft. */
export function writeState(state: State, isDraft = false): string {
  return isDraft && state === 'translated' ? 'needs-review-translation' : toState[state]
}

/** Kinds of matches as XLIFF 1.2's qualifiers of a state (2.4.3, state-qualifier). */
const qualifiers: Readonly<Record<MatchKind, string>> = {
  original: 'leveraged-repository',
  own: 'exact-match',
  context: 'exact-match',
  exact: 'exact-match',
  quotation: 'leveraged-tm',
  repaired: 'leveraged-tm',
  fuzzy: 'fuzzy-match',
  engine: 'mt-suggestion',
}

/** What a target's `state-qualifier` says of where it came from. */
export function qualifierOf(kind: MatchKind | undefined): string | undefined {
  return kind === undefined ? undefined : qualifiers[kind]
}

/** Whether an empty target is only a place for one: a model then has none. */
export function isPlaceholder(state: string | undefined): boolean {
  return state === 'new' || state === 'needs-translation'
}
