import { showForbidden, XmlWriter } from '../xml/index.js'
import { printableXml } from './printable.js'
import type { Report } from './report.js'
import { issueText, type Words } from './words.js'

/** The report as Checkstyle's XML: what is open, and files that could not be used. */
export function reportCheckstyle(report: Report, words: Words): string {
  const writer = new XmlWriter().declaration().open('checkstyle', { version: '4.3' })
  for (const { file, issues } of report.files) {
    writer.open('file', { name: showForbidden(file) })
    for (const { issue, line, column, suppressed } of issues)
      if (suppressed === undefined)
        writer.element('error', {
          line: String(line),
          column: String(column),
          severity: issue.severity,
          message: showForbidden(issueText(issue, words)),
          source: `guillemet.${issue.rule}`,
        })
    writer.close()
  }
  for (const { file, line, column, code, message } of report.errors)
    writer
      .open('file', { name: showForbidden(file) })
      .element('error', {
        line: String(line ?? 1),
        column: String(column ?? 1),
        severity: 'error',
        message: showForbidden(message),
        source: `guillemet.${code}`,
      })
      .close()
  return printableXml(writer.close().toString())
}
