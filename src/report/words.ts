import type { Issue } from '../model/issue.js'

/** Looks a text up in the user's language; values fill its placeholders, `count` chooses its plural. Gives the key where there is none. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What an issue says, in the user's language: one sentence, and what to do. */
export interface IssueWords {
  readonly message: string
  readonly advice: string
}

/** The words for an issue; a rule without words is named by its id and its values. */
export function issueWords(issue: Issue, words: Words): IssueWords {
  const key = `rules.${issue.rule}`
  const message = words(`${key}.message`, issue.values)
  const advice = words(`${key}.advice`, issue.values)
  const values = Object.entries(issue.values).map(([name, value]) => `${name}: ${value}`)
  return {
    message: message === `${key}.message` ? [issue.rule, ...values].join(', ') : message,
    advice: advice === `${key}.advice` ? '' : advice,
  }
}

/** A message and its advice as one text. */
export function issueText(issue: Issue, words: Words): string {
  const { message, advice } = issueWords(issue, words)
  return [message, advice].filter((text) => text !== '').join(' ')
}

/** A file's path as a relative reference of a URI (RFC 3986). */
export function fileUri(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split(/[/\\]/)
    .map(encodeURIComponent)
    .join('/')
}

/** The name of a rule as a URI, absolute as SARIF wants it; its page is `guillemet explain RULE`, and `docs/rules.md#RULE`. */
export function ruleLink(rule: string): string {
  return `urn:guillemet:rule:${rule}`
}

/** A text of the catalogue without values: a gap stands for each. */
export function gapped(key: string, words: Words): string {
  return words(key, { skipInterpolation: 1, count: 2 }).replace(/\{\{\w+\}\}/g, '…')
}
