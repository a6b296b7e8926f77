import type { Severity } from '../model/issue.js'
import { showForbidden } from '../xml/index.js'

/** A finding of a check as it is to stand in a file: for the translator who looks at its segment. */
export interface Remark {
  readonly document: string
  readonly unit: string
  readonly segment: string
  /** As `dates.month`. */
  readonly rule: string
  /** ITS 2.0's type of the matter (locQualityIssueType). */
  readonly its: string
  readonly severity: Severity
  readonly side: 'source' | 'target'
  /** What is wrong and what to do, in the translator's language. */
  readonly text: string
}

/** A remark's text on one line: a blank line is where the remarks of a note end. */
export function remarkText({ text }: Remark): string {
  return showForbidden(text.replace(/\s+/g, ' ').trim())
}
