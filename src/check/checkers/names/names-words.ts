import type { SegmentText } from '../../context.js'
import { memoizeNear } from '../../memoize.js'

/** How many pronouns a text has that may stand for who says something. */
export const pronouns: (text: SegmentText) => number = memoizeNear(({ text, language }) => {
  const all = language.reporting.pronouns
  if (!language.spaced) return [...all].reduce((sum, pronoun) => sum + text.split(pronoun).length - 1, 0)
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => all.has(word)).length
})

/** Whether a text has a verb that reports speech. */
export function reports({ text, language }: SegmentText): boolean {
  const { verbs } = language.reporting
  if (!language.spaced) return [...verbs].some((verb) => text.includes(verb))
  return (text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []).some((word) => verbs.has(word))
}
