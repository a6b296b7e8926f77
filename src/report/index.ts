export { columns } from './columns.js'
export { fingerprintOf } from './fingerprint-of.js'
export { type MachineForm, machineForms, writeReport } from './forms.js'
export { type Paint, reportHuman, type Style } from './human.js'
export { checkSchema, type IssueJson, reportJson, reportJsonLines, type SpanJson } from './json.js'
export { printable, printableJson, visible } from './printable.js'
export {
  type FileError,
  type FileReport,
  type Report,
  type ReportedIssue,
  type ReportSummary,
  summarize,
} from './report.js'
export type * from './review/review.js'
export type { Tool } from './sarif.js'
export { type IssueWords, issueText, issueWords, type Words } from './words.js'
export { wrap } from './wrap.js'
