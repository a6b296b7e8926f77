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
