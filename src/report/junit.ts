import { showForbidden, XmlWriter } from '../xml/index.js'
import { printableXml } from './printable.js'
import type { FileError, FileReport, Report, ReportedIssue } from './report.js'
import { issueText, type Words } from './words.js'

/**
 * The report as JUnit's XML, by the schema of Jenkins (junit-4.xsd and later): a suite a file, a case a finding. Errors and warnings are failures, what is suppressed is
 * skipped, infos pass; a file without a finding has one case that passes, one that could not be used one with an error.
 */
export function reportJunit(report: Report, words: Words): string {
  const suites = report.files.map(countsOf)
  const sum = (key: 'tests' | 'failures' | 'skipped'): number => suites.reduce((total, each) => total + each[key], 0)
  const writer = new XmlWriter().declaration().open('testsuites', {
    name: 'guillemet',
    tests: String(sum('tests') + report.errors.length),
    failures: String(sum('failures')),
    errors: String(report.errors.length),
  })
  for (const file of report.files) writeSuite(writer, file, words)
  for (const error of report.errors) writeError(writer, error)
  return printableXml(writer.close().toString())
}

function countsOf({ issues }: FileReport): {
  readonly tests: number
  readonly failures: number
  readonly skipped: number
} {
  return {
    tests: Math.max(1, issues.length),
    failures: issues.filter(isFailure).length,
    skipped: issues.filter(({ suppressed }) => suppressed !== undefined).length,
  }
}

function isFailure({ issue, suppressed }: ReportedIssue): boolean {
  return suppressed === undefined && issue.severity !== 'info'
}

function writeSuite(writer: XmlWriter, report: FileReport, words: Words): void {
  const file = showForbidden(report.file)
  const { tests, failures, skipped } = countsOf(report)
  const counts = { tests: String(tests), failures: String(failures), errors: '0', skipped: String(skipped) }
  writer.open('testsuite', { name: file, ...counts })
  if (report.issues.length === 0) writer.element('testcase', { name: 'guillemet', classname: file })
  for (const found of report.issues) {
    const { issue, line, column, suppressed } = found
    const name = showForbidden(`${issue.rule} ${issue.unit}/${issue.segment}`)
    writer.open('testcase', { name, classname: file })
    const message = showForbidden(`${file}:${line}:${column}: ${issueText(issue, words)}`)
    if (suppressed !== undefined) writer.element('skipped', {}, showForbidden(suppressed).replace(/\s+/g, ' '))
    else if (isFailure(found)) writer.element('failure', { message, type: issue.severity })
    writer.close()
  }
  writer.close()
}

function writeError(writer: XmlWriter, { file: path, line, column, code, message }: FileError): void {
  const file = showForbidden(path)
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  writer
    .open('testsuite', { name: file, tests: '1', failures: '0', errors: '1', skipped: '0' })
    .open('testcase', { name: code, classname: file })
    .element('error', { message: showForbidden(`${place}: ${message}`), type: code })
    .close()
    .close()
}
