import type { Family, Severity } from '../model/issue.js'

/** The values of `locQualityIssueType` that the rules use: ITS 2.0, section 8.17 and appendix C. */
export type ItsIssueType =
  | 'terminology'
  | 'mistranslation'
  | 'omission'
  | 'untranslated'
  | 'addition'
  | 'duplication'
  | 'inconsistency'
  | 'locale-violation'
  | 'locale-specific-content'
  | 'characters'
  | 'misspelling'
  | 'typographical'
  | 'formatting'
  | 'inconsistent-entities'
  | 'numbers'
  | 'markup'
  | 'whitespace'
  | 'other'

/** What a checker says of one of its rules; the key is the rule's id, `family.name`. */
export interface RuleDefinition {
  /** The severity of a finding that names none. */
  readonly severity: Severity
  readonly its: ItsIssueType
  /** The category in MQM 2.0's typology, as `accuracy/omission`. */
  readonly mqm: string
  /** The rule also holds for a source without a target. */
  readonly source?: boolean
}

/** A rule by itself: what reports, schemas and `explain` list. */
export interface Rule extends RuleDefinition {
  readonly id: string
  readonly family: Family
}
