import type { Span } from './span.js'

/** What a name, a date or a number in a text means. */
export type Value = DateValue | NumberValue | NameValue

/** A mention found in a text: where it stands (UTF-16 offsets into that text), how it is written, what it means. */
export interface Mention<V extends Value = Value> extends Span {
  readonly text: string
  readonly value: V
}

/** A date, as far as it is given. */
export interface DateValue {
  readonly type: 'date'
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31. */
  readonly day?: number
  /** ISO 8601: Monday 1 to Sunday 7. */
  readonly weekday?: number
  /** A second reading, where figures allow two (3/9/2025). */
  readonly otherwise?: DateValue
}

/** A number with what belongs to it. */
export interface NumberValue {
  readonly type: 'number'
  /** The value with its magnitude word counted in: 3.5 million is 3500000. */
  readonly value: number
  /** Other values that the figures may stand for (1.234), likeliest first. */
  readonly otherwise?: readonly number[]
  /** The magnitude word's value, where there is one. */
  readonly magnitude?: number
  readonly kind: NumberKind
  /** ISO 4217, where the kind is `currency`. */
  readonly currency?: string
  /** Another measure's unit as a CLDR unit id (`kilometer`), where one stands beside the number. */
  readonly unit?: string
  /** Whether it is written in figures or in words. */
  readonly form: 'digits' | 'words'
  /** The figures' separators are not those of the locale. */
  readonly nonlocal?: boolean
  /** Minutes after midnight, where the kind is `time`. */
  readonly minutes?: number
}

/** What a number counts. */
export type NumberKind =
  | 'cardinal'
  | 'ordinal'
  | 'percent'
  | 'currency'
  | 'time'
  | 'year'
  | 'decade'
  | 'century'
  | 'age'
  | 'score'
  | 'measure'
  | 'code'

/** A proper name. */
export interface NameValue {
  readonly type: 'name'
  /** The form to compare: the mention without possessive endings and prefixes. */
  readonly form: string
  /** A CLDR territory's code, where the name is one's. */
  readonly territory?: string
}

/** One name of a document and all the forms in which it stands there. */
export interface Entity {
  readonly id: string
  readonly forms: readonly EntityForm[]
}

/** One form of a name and where it stands. */
export interface EntityForm {
  readonly text: string
  readonly mentions: readonly PlacedMention<NameValue>[]
}

/** A mention with the segment that it stands in. */
export interface PlacedMention<V extends Value = Value> extends Mention<V> {
  readonly unit: string
  readonly segment: string
}

/** A mention of the source and the one that answers it, and why they are taken to be the same; one side alone where nothing answers. */
export type Pair<V extends Value = Value> =
  | { readonly source: Mention<V>; readonly target: Mention<V>; readonly reason: PairReason }
  | { readonly source: Mention<V>; readonly target?: never; readonly reason: 'unanswered' }
  | { readonly source?: never; readonly target: Mention<V>; readonly reason: 'unasked' }

/** Why two mentions are a pair: the same value, a difference that is explained, or a contradiction left over on both sides. */
export type PairReason = 'same' | 'explained' | 'contradiction'
