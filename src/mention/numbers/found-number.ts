import type { NumberValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'

/** A number with its place. */
export interface FoundNumber extends Span {
  readonly value: NumberValue
}

/** A number that is written in words. */
export function inWords(
  start: number,
  end: number,
  value: number,
  kind: 'cardinal' | 'ordinal' | 'percent',
): FoundNumber {
  return { start, end, value: { type: 'number', value, kind, form: 'words' } }
}
