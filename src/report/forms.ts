import { reportJson, reportJsonLines } from './json.js'
import type { Report } from './report.js'
import type { Tool } from './sarif.js'
import type { Words } from './words.js'

/** The forms of a report that a program reads. */
export const machineForms = ['json', 'jsonl', 'sarif', 'junit', 'gitlab', 'github', 'checkstyle'] as const

/** A form of a report that a program reads. */
export type MachineForm = (typeof machineForms)[number]

/** Writes a report for a program; a form is loaded when it is asked for. */
export async function writeReport(form: MachineForm, report: Report, words: Words, tool: Tool): Promise<string> {
  switch (form) {
    case 'json':
      return reportJson(report, words)
    case 'jsonl':
      return reportJsonLines(report, words)
    case 'sarif':
      return (await import('./sarif.js')).reportSarif(report, words, tool)
    case 'junit':
      return (await import('./junit.js')).reportJunit(report, words)
    case 'gitlab':
      return (await import('./gitlab.js')).reportGitlab(report, words)
    case 'github':
      return (await import('./github.js')).reportGithub(report, words)
    case 'checkstyle':
      return (await import('./checkstyle.js')).reportCheckstyle(report, words)
  }
}
