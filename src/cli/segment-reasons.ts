import type { ArticleDecision, ArticleSegment, SegmentedArticle } from '../pipeline/index.js'
import type { Words } from '../report/words.js'

/** A line and a column, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The decisions of each segment, from left to right: on its marks, on the places in it where it might have ended, and on its end. */
export function decisionsBySegment({
  segments,
  decisions = [],
}: SegmentedArticle): readonly (readonly ArticleDecision[])[] {
  const ordered = [...decisions].sort((left, right) => left.offset - right.offset || order(left) - order(right))
  let next = 0
  return segments.map((segment) => {
    const own: ArticleDecision[] = []
    for (let decision = ordered[next]; decision !== undefined && isOf(segment, decision); decision = ordered[++next])
      own.push(decision)
    return own
  })
}

/** A break at a place comes before a mark that begins there. */
function order({ mark }: ArticleDecision): number {
  return mark === undefined ? 0 : 1
}

function isOf({ end }: ArticleSegment, { offset, mark }: ArticleDecision): boolean {
  return mark === undefined ? offset <= end : offset < end
}

/** One decision in words: where, what stands there, what it does, why, and the id of the rule that decided. */
export function explainDecision(decision: ArticleDecision, text: string, place: Place, words: Words): string {
  const { offset, reason, mark, role, ends, rule = '' } = decision
  const id = reason.replaceAll(' ', '-')
  const key = `cli.segment.reasons.${id}`
  const sentence = words(key, { rule })
  const effect =
    mark === undefined || role === undefined
      ? words(`cli.segment.breaks.${ends === true ? 'ends' : 'goes-on'}`)
      : words(`cli.segment.roles.${role}`)
  return words('cli.segment.because', {
    place: `${place.line}:${place.column}`,
    what: mark ?? lastWord(text, offset),
    effect,
    reason: sentence === key ? id : sentence,
    id,
  })
}

/** What stands before a place: the last word with its marks, shortened. */
function lastWord(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 24), offset).trimEnd()
  const word = before.split(/[\s\u200B]/).at(-1) ?? ''
  return [...word].length > 12 || word === before ? [...word].slice(-6).join('') : word
}
