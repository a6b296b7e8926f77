import type { Severity } from '../model/issue.js'
import { type FileReport, type Report, type ReportedIssue, summarize } from './report.js'
import { issueWords, type Words } from './words.js'
import { wrap, wrapPieces } from './wrap.js'

/** How a piece of text looks; the command line knows what that is on a terminal. */
export type Style =
  | 'strong'
  | 'faint'
  | 'error'
  | 'warning'
  | 'info'
  | 'quotation'
  | 'quotation-2'
  | 'quotation-3'
  | 'right-to-left'

/** Gives a text a look, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

const styles: Readonly<Record<Severity, Style>> = { error: 'error', warning: 'warning', info: 'info' }

/** The report for a person: by file, each finding with its place, its rule, what is wrong and what to do; ends with a count. */
export function reportHuman(report: Report, words: Words, paint: Paint, width = 80): string {
  const blocks = report.files.filter((file) => file.issues.length + file.familiesOff.length > 0)
  const summary = summarize(report)
  const unused = report.unused.map(({ fingerprint, rule }) => words('report.unused', { fingerprint, rule }))
  return [
    ...blocks.map((file) => fileText(file, words, paint, width)),
    ...unused.map((text) => `${wrap(text, width, '')}\n`),
    `${wrap(words('report.summary', { ...summary }), width, '')}\n`,
    ...(summary.unusable > 0 ? [`${words('report.unusable', { count: summary.unusable })}\n`] : []),
    ...(summary.suppressed > 0 ? [`${words('report.suppressed', { count: summary.suppressed })}\n`] : []),
  ].join('')
}

function fileText(file: FileReport, words: Words, paint: Paint, width: number): string {
  const open = file.issues.filter((found) => found.suppressed === undefined)
  const off =
    file.familiesOff.length > 0
      ? [wrap(words('report.families-off', { families: file.familiesOff.join(', ') }), width, '  ')]
      : []
  if (open.length + off.length === 0) return ''
  const { shown, more } = shorten(open)
  const rest = [...more].map(([rule, count]) => wrap(words('report.more', { rule, count }), width, '  '))
  const issues = shown.map((found) => issueText(found, words, paint, width))
  return `${[paint('strong', file.file), ...off, ...issues, ...rest].join('\n')}\n\n`
}

function issueText(found: ReportedIssue, words: Words, paint: Paint, width: number): string {
  const { issue } = found
  const { message, advice } = issueWords(issue, words)
  const place = `${found.line}:${found.column}`.padEnd(8)
  const head = `  ${place}${paint(styles[issue.severity], words(`report.severity.${issue.severity}`))}  ${issue.rule}`
  const where = paint('faint', `${issue.unit}/${issue.segment}`)
  return [
    wrapPieces([head, where], width, ' '.repeat(10)),
    ...[message, advice].filter((text) => text !== '').map((text) => wrap(text, width, '          ')),
  ].join('\n')
}

/** How many infos of one rule and file a person is shown. */
const manyInfos = 3

/** What is shown one by one, and how many more infos there are, by rule. */
function shorten(found: readonly ReportedIssue[]): {
  readonly shown: readonly ReportedIssue[]
  readonly more: ReadonlyMap<string, number>
} {
  const counts = new Map<string, number>()
  const shown = found.filter(({ issue }) => {
    if (issue.severity !== 'info') return true
    const count = (counts.get(issue.rule) ?? 0) + 1
    counts.set(issue.rule, count)
    return count <= manyInfos
  })
  return {
    shown,
    more: new Map(
      [...counts].filter(([, count]) => count > manyInfos).map(([rule, count]) => [rule, count - manyInfos]),
    ),
  }
}
