import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif'
import type { Severity } from '../model/issue.js'
import { printableJson } from './printable.js'
import type { FileError, Report, ReportedIssue } from './report.js'
import { fileUri, gapped, issueText, ruleLink, type Words } from './words.js'

/** What SARIF tells of the program that made it. */
export interface Tool {
  readonly version: string
  /** Of each rule: how severe it is of itself, its ITS 2.0 type, its MQM category. */
  readonly rules: ReadonlyMap<string, { readonly severity: Severity; readonly its: string; readonly mqm: string }>
}

const levels: Readonly<Record<Severity, NonNullable<Result['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** The report as SARIF 2.1.0 (OASIS). Suppressed findings are there, marked as such; files that could not be used are notifications. */
export function reportSarif(report: Report, words: Words, tool: Tool): string {
  const found = report.files.flatMap(({ file, issues }) => issues.map((each) => ({ file, each })))
  const ids = [...new Set(found.map(({ each }) => each.issue.rule))].sort()
  const anySuppressed = found.some(({ each }) => each.suppressed !== undefined)
  const run: Run = {
    tool: { driver: { name: 'guillemet', version: tool.version, rules: ids.map((id) => ruleOf(id, words, tool)) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: report.errors.length === 0, toolExecutionNotifications: report.errors.map(notification) },
    ],
    results: found.map(({ file, each }) => ({
      ...resultOf(file, each, ids.indexOf(each.issue.rule), words),
      ...(anySuppressed ? { suppressions: suppressionsOf(each) } : {}),
    })),
  }
  const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
  const log: Log = { $schema, version: '2.1.0', runs: [run] }
  return `${printableJson(log, 1)}\n`
}

/** A rule as GitHub's code scanning wants it: a short and a full description, and a help text. */
function ruleOf(id: string, words: Words, { rules }: Tool): ReportingDescriptor {
  const rule = rules.get(id)
  const said = (part: string): string | undefined => {
    const text = gapped(`rules.${id}.${part}`, words)
    return text === `rules.${id}.${part}` ? undefined : text
  }
  const message = said('message') ?? id
  const help = said('advice') ?? id
  return {
    id,
    shortDescription: { text: message },
    fullDescription: { text: help === id ? message : `${message} ${help}` },
    helpUri: ruleLink(id),
    help: { text: help },
    ...(rule === undefined
      ? {}
      : {
          defaultConfiguration: { level: levels[rule.severity] },
          properties: { tags: [id.split('.')[0] ?? id], its: rule.its, mqm: rule.mqm },
        }),
  }
}

function resultOf(file: string, found: ReportedIssue, ruleIndex: number, words: Words): Result {
  const { issue, fingerprint } = found
  const artifactLocation = { uri: fileUri(file) }
  const related = issue.related ?? []
  return {
    ruleId: issue.rule,
    ruleIndex,
    level: levels[issue.severity],
    message: { text: issueText(issue, words) },
    locations: [
      {
        physicalLocation: { artifactLocation, region: { startLine: found.line, startColumn: found.column } },
        logicalLocations: [{ fullyQualifiedName: `${issue.unit}/${issue.segment}` }],
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: {
              artifactLocation: place.file === undefined ? artifactLocation : { uri: fileUri(place.file) },
            },
            logicalLocations: [{ fullyQualifiedName: `${place.unit}/${place.segment}` }],
            message: { text: place.text },
          })),
        }),
    partialFingerprints: { 'guillemet/v1': fingerprint },
  }
}

/** A run's results have suppressions either all, the open ones none in their list, or not at all (§3.27.23). */
function suppressionsOf({ suppressed }: ReportedIssue): NonNullable<Result['suppressions']> {
  return suppressed === undefined ? [] : [{ kind: 'external', justification: suppressed }]
}

function notification({ file, line, column, code, message }: FileError): Notification {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }
  return {
    level: 'error',
    descriptor: { id: code },
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) }, ...region } }],
  }
}
