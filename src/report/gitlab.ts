import { textHash } from '../model/content-hash.js'
import type { Severity } from '../model/issue.js'
import { printableJson } from './printable.js'
import type { Report } from './report.js'
import { issueText, type Words } from './words.js'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** The report for GitLab's Code Quality: what is open, and files that could not be used as blockers. Each fingerprint stands once, as GitLab wants it. */
export function reportGitlab(report: Report, words: Words): string {
  const seen = new Map<string, number>()
  const fingerprint = (file: string, what: string): string => {
    const key = `${file}\n${what}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return textHash(`${key}\n${count}`)
  }
  const issues = report.files.flatMap(({ file, issues: found }) =>
    found
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ issue, line, fingerprint: own }) => ({
        description: issueText(issue, words),
        check_name: issue.rule,
        fingerprint: fingerprint(file, own),
        severity: severities[issue.severity],
        location: { path: file, lines: { begin: line } },
      })),
  )
  const errors = report.errors.map(({ file, line, code, message }) => ({
    description: message,
    check_name: code,
    fingerprint: fingerprint(file, code),
    severity: 'blocker',
    location: { path: file, lines: { begin: line ?? 1 } },
  }))
  return `${printableJson([...issues, ...errors], 1)}\n`
}
