import type { CharacterSet } from './character-set.js'

/** A regular expression of the ICU dialect as a tree; what only says how a match is captured is gone. */
export type Pattern =
  | { readonly type: 'set'; readonly set: CharacterSet }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'repeat'; readonly item: Pattern; readonly least: number; readonly most: number }
  | { readonly type: 'assertion'; readonly assertion: Assertion }

/** What must be true of a place between two characters. */
export type Assertion =
  | {
      readonly type: 'text-start' | 'text-end' | 'last-line-end' | 'line-start' | 'line-end' | 'word-edge' | 'in-word'
    }
  | Look

/** What must, or must not, stand before or after a place. */
export interface Look {
  readonly type: 'look'
  readonly behind: boolean
  readonly negative: boolean
  readonly pattern: Pattern
}

/** The pattern that matches nothing but the empty text. */
export const empty: Pattern = { type: 'sequence', items: [] }

/** A pattern that reads from right to left what another reads from left to right. */
export function reversed(pattern: Pattern): Pattern {
  switch (pattern.type) {
    case 'sequence':
      return { type: 'sequence', items: pattern.items.map(reversed).reverse() }
    case 'choice':
      return { type: 'choice', options: pattern.options.map(reversed) }
    case 'repeat':
      return { ...pattern, item: reversed(pattern.item) }
    default:
      return pattern
  }
}
