import { letter, mark, nextOf, runEnd } from '../../../mention/character-kinds.js'
import type { SegmentText } from '../../context.js'
import { memoizeNear } from '../../memoize.js'

/** How many pronouns a text has that may stand for who says something. */
export const pronouns: (text: SegmentText) => number = memoizeNear(({ text, language }) => {
  const all = language.reporting.pronouns
  if (!language.spaced) return [...all].reduce((sum, pronoun) => sum + text.split(pronoun).length - 1, 0)
  return countOf(all, text)
})

/** Whether a text has a verb that reports speech. */
export const reports: (text: SegmentText) => boolean = memoizeNear(({ text, language }) => {
  const { verbs } = language.reporting
  if (!language.spaced) return [...verbs].some((verb) => text.includes(verb))
  return countOf(verbs, text, "’'") > 0
})

/** How many words of a text are among those in lower case; the `joined` signs belong to the words that they stand by. */
function countOf(words: ReadonlySet<string>, text: string, joined = ''): number {
  const lower = text.toLowerCase()
  const isJoined = (at: number): boolean => at >= 0 && at < lower.length && joined.includes(lower.charAt(at))
  let count = 0
  for (let start = nextOf(lower, 0, letter | mark); start < lower.length; ) {
    let end = runEnd(lower, start, letter | mark)
    while (isJoined(end)) end = runEnd(lower, end + 1, letter | mark)
    while (isJoined(start - 1)) start--
    if (words.has(lower.slice(start, end))) count++
    start = nextOf(lower, end, letter | mark)
  }
  return count
}
