import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Excerpt, Family, Fix, IssueValues, Severity } from '../model/issue.js'
import type { Place } from '../model/span.js'
import type { CheckContext, CheckedSegment } from './context.js'
import type { RuleDefinition } from './rule.js'

/**
 * One family of rules, by the segment or over the whole document: pure, synchronous, and never a change of the document. A rule of one's own is a checker beside the
 * built-in ones, `check(document, {checkers: [...checkers, mine]})`: its findings have places, severities, suppressions
 * and reports as all others; `test/check/own-rule.test.ts` is a whole one.
 */
export interface Checker {
  readonly family: Family
  /** Only for text that reads as prose: off by default in a file of short strings. */
  readonly prose?: boolean
  readonly rules: Readonly<Record<string, RuleDefinition>>
  /** Gives what it finds in one segment. What needs no more than its neighbours belongs here: nothing is kept of a segment that is done. */
  checkSegment?(checked: CheckedSegment, context: CheckContext): Iterable<Finding>
  /** Gives what it finds in the whole document, in any order. Segments without a target are in the context too: each rule looks at what it needs. */
  check?(document: BilingualDocument, context: CheckContext): Iterable<Finding>
}

/** What a checker finds; the runner adds family, severity, excerpts and the document. */
export interface Finding {
  readonly rule: string
  /** Another severity than the rule's own, where the finding is weaker or stronger than most. */
  readonly severity?: Severity
  /** What the message says. A finding has a place on one side at least. */
  readonly values: IssueValues
  readonly source?: Place | readonly Place[]
  readonly target?: Place | readonly Place[]
  /** Other places that a person will want to see, on the side of the matter. */
  readonly related?: readonly Place[]
  /** The side that `related` counts in, `target` unless said. */
  readonly relatedSide?: 'source' | 'target'
  /** Places in other files, with what stands there. */
  readonly elsewhere?: readonly Excerpt[]
  readonly fix?: Fix
}
