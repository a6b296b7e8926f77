import type { Family, Issue } from '../model/issue.js'

/** The findings of one run, ready to be shown in any form. */
export interface Report {
  readonly files: readonly FileReport[]
  /** Files that could not be used. */
  readonly errors: readonly FileError[]
  /** Suppressions that suppressed nothing, though every file was looked at. */
  readonly unused: readonly { readonly fingerprint: string; readonly rule: string; readonly reason: string }[]
}

/** The findings of one file. */
export interface FileReport {
  /** As the user would name it. */
  readonly file: string
  /** The target's language; the source's where there is no target. */
  readonly locale: string
  readonly segments: number
  /** Families that were left out, since the file does not read as prose. */
  readonly familiesOff: readonly Family[]
  readonly issues: readonly ReportedIssue[]
}

/** An issue with its place in a file; line and column count from 1. */
export interface ReportedIssue {
  readonly issue: Issue
  readonly line: number
  readonly column: number
  /** The raw id of the element in the file. */
  readonly element?: string
  readonly fingerprint: string
  /** Why it is left out. */
  readonly suppressed?: string
}

/** A file that could not be used, and why. */
export interface FileError {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly code: string
  readonly message: string
}

/** How many findings there are of each weight, the suppressed ones counted apart. */
export interface ReportSummary {
  readonly files: number
  readonly segments: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly unusable: number
}

/** Counts a report. */
export function summarize(report: Report): ReportSummary {
  const all = report.files.flatMap((file) => file.issues)
  const open = all.filter((found) => found.suppressed === undefined)
  const count = (severity: Issue['severity']): number =>
    open.filter((found) => found.issue.severity === severity).length
  return {
    files: report.files.length,
    segments: report.files.reduce((sum, file) => sum + file.segments, 0),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: all.length - open.length,
    unusable: report.errors.length,
  }
}
