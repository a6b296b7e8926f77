import type { Severity } from '../model/issue.js'
import { printable } from './printable.js'
import type { Report } from './report.js'
import { issueText, type Words } from './words.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** The report as annotations of GitHub Actions, a command a line: what is open, and files that could not be used. */
export function reportGithub(report: Report, words: Words): string {
  const issues = report.files.flatMap(({ file, issues: found }) =>
    found
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ issue, line, column }) =>
        command(commands[issue.severity], { file, line, col: column, title: issue.rule }, issueText(issue, words)),
      ),
  )
  const errors = report.errors.map(({ file, line, column, code, message }) =>
    command('error', { file, line: line ?? 1, col: column ?? 1, title: code }, message),
  )
  return [...issues, ...errors].join('')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${propertyOf(String(value))}`)
  return `::${name} ${list.join(',')}::${dataOf(message)}\n`
}

/** How the runner's commands write a message and a property (actions/toolkit, `command.ts`); nothing in them acts by itself. */
function dataOf(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
