import type { Place } from './span.js'

/** How much an issue matters: the two sides contradict (error), one side lacks something (warning), explained (info). */
export type Severity = 'error' | 'warning' | 'info'

/** What an issue is about. */
export type Family =
  | 'names'
  | 'dates'
  | 'numbers'
  | 'quotes'
  | 'terms'
  | 'codes'
  | 'typography'
  | 'characters'
  | 'completeness'
  | 'structure'
  | 'security'

/** A place with the text that stands there. */
export interface Excerpt extends Place {
  readonly text: string
  /** The file that it stands in, where that is not the issue's. */
  readonly file?: string
}

/** What a reader of the translation would stumble over. */
export interface Issue {
  /** `family.name`, as `dates.month`. */
  readonly rule: string
  readonly family: Family
  readonly severity: Severity
  /** The document's id in its XLIFF, and the unit and segment where a person should look first. */
  readonly document: string
  readonly unit: string
  readonly segment: string
  /** The places on each side; several where the matter covers several segments. */
  readonly source?: readonly Excerpt[]
  readonly target?: readonly Excerpt[]
  readonly related?: readonly Excerpt[]
  /** What the message says: the values as normalised, and the texts. */
  readonly values: IssueValues
  readonly fix?: Fix
}

/** Values for an issue's message. */
export type IssueValues = Readonly<Record<string, string | number>>

/** A change of the target that is safe to make. */
export interface Fix extends Replacement {
  /** What has to change with it: a quotation's other mark. */
  readonly also?: readonly Replacement[]
}

/** A place of the target, and the text that is to stand there. */
export interface Replacement {
  readonly place: Place
  readonly text: string
}
