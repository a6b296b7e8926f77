import type { Excerpt, Family, Issue, Severity } from '../model/issue.js'
import { printableJson } from './printable.js'
import { type FileError, type Report, type ReportedIssue, type ReportSummary, summarize } from './report.js'
import { issueWords, type Words } from './words.js'

/** The version of `check --format json`. */
export const checkSchema = 'guillemet.check/1'

/** `check --format json`. */
export interface CheckJson {
  readonly schema: typeof checkSchema
  readonly issues: readonly IssueJson[]
  readonly errors: readonly FileError[]
  readonly summary: CheckSummaryJson
}

/** The counts of a report, what was not checked in which file, and suppressions that suppressed nothing. */
export interface CheckSummaryJson extends ReportSummary {
  readonly familiesOff: readonly { readonly file: string; readonly families: readonly Family[] }[]
  readonly unusedSuppressions: Report['unused']
}

/** An issue as JSON; a finding that several places share names the first and lists the others as related. */
export interface IssueJson {
  readonly rule: string
  readonly family: Family
  readonly severity: Severity
  readonly file: string
  readonly unit: string
  readonly segment: string
  readonly element?: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly advice: string
  readonly values: Readonly<Record<string, string | number>>
  readonly source: SpanJson | null
  readonly target: SpanJson | null
  readonly related: readonly Excerpt[]
  readonly fix: FixJson | null
  readonly fingerprint: string
  readonly suppressed?: string
}

/** A change of the target that is safe to make. */
export interface FixJson extends FixPartJson {
  /** What changes with it. */
  readonly also?: readonly FixPartJson[]
}

/** A place of a fix. */
export interface FixPartJson {
  readonly unit: string
  readonly segment: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A stretch of a segment's plain text (UTF-16, end excluded) and what stands there; the segment is named where it is another than the issue's. */
export interface SpanJson {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly unit?: string
  readonly segment?: string
}

/** The whole report as one JSON document. Suppressed findings are listed with their reason, and counted apart. */
export function reportJson(report: Report, words: Words): string {
  const summary: CheckSummaryJson = {
    ...summarize(report),
    familiesOff: report.files
      .filter((file) => file.familiesOff.length > 0)
      .map((file) => ({ file: file.file, families: file.familiesOff })),
    unusedSuppressions: report.unused,
  }
  const issues = report.files.flatMap((file) => file.issues.map((found) => issueJson(found, file.file, words)))
  const value: CheckJson = { schema: checkSchema, issues, errors: report.errors, summary }
  return `${printableJson(value, 1)}\n`
}

/** The report as one JSON value a line: issues, then errors (`{"error": …}`), then the summary (`{"summary": …}`). */
export function reportJsonLines(report: Report, words: Words): string {
  const lines: unknown[] = [
    ...report.files.flatMap((file) => file.issues.map((found) => issueJson(found, file.file, words))),
    ...report.errors.map((error) => ({ error })),
    { summary: summarize(report) },
  ]
  return lines.map((line) => `${printableJson(line)}\n`).join('')
}

function issueJson(found: ReportedIssue, file: string, words: Words): IssueJson {
  const { issue } = found
  const first = (places: readonly Excerpt[] | undefined): Excerpt | undefined =>
    places?.find((place) => place.unit === issue.unit && place.segment === issue.segment) ?? places?.[0]
  const source = first(issue.source)
  const target = first(issue.target)
  const others = [...(issue.source ?? []), ...(issue.target ?? [])].filter(
    (place) => place !== source && place !== target,
  )
  const { fix } = issue
  return {
    rule: issue.rule,
    family: issue.family,
    severity: issue.severity,
    file,
    unit: issue.unit,
    segment: issue.segment,
    ...(found.element === undefined ? {} : { element: found.element }),
    line: found.line,
    column: found.column,
    ...issueWords(issue, words),
    values: issue.values,
    source: spanJson(source, issue),
    target: spanJson(target, issue),
    related: [...others, ...(issue.related ?? [])],
    fix:
      fix === undefined
        ? null
        : {
            ...fix.place,
            text: fix.text,
            ...(fix.also === undefined || fix.also.length === 0
              ? {}
              : { also: fix.also.map((part) => ({ ...part.place, text: part.text })) }),
          },
    fingerprint: found.fingerprint,
    ...(found.suppressed === undefined ? {} : { suppressed: found.suppressed }),
  }
}

function spanJson(place: Excerpt | undefined, issue: Issue): SpanJson | null {
  if (place === undefined) return null
  const { start, end, text, unit, segment } = place
  return unit === issue.unit && segment === issue.segment ? { start, end, text } : { start, end, text, unit, segment }
}
