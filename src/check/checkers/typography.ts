import { allMatches } from '../../mention/all-matches.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'
import { frenchSpaces, hasFrenchSpaces, spacesBefore, spacesDoubled } from './typography-spaces.js'
import { repeatedWords } from './typography-words.js'

const style = { its: 'typographical', mqm: 'locale-conventions/punctuation' } as const

/** Whether spaces, dashes, dots and apostrophes are those of the language and of one kind, and no word stands twice. */
export const typography: Checker = {
  family: 'typography',
  rules: {
    'typography.spaces': { severity: 'warning', its: 'whitespace', mqm: 'linguistic-conventions/whitespace' },
    'typography.space-before': { severity: 'warning', its: 'whitespace', mqm: 'linguistic-conventions/whitespace' },
    'typography.french-space': { severity: 'info', its: 'whitespace', mqm: 'locale-conventions/punctuation' },
    'typography.repeated-word': { severity: 'warning', its: 'duplication', mqm: 'linguistic-conventions/duplication' },
    'typography.end': { severity: 'warning', ...style },
    'typography.dash': { severity: 'info', ...style },
    'typography.ellipsis': { severity: 'info', its: 'inconsistency', mqm: 'style/inconsistent-style' },
    'typography.apostrophe': { severity: 'info', its: 'inconsistency', mqm: 'style/inconsistent-style' },
  },

  checkSegment({ source, target }: CheckedSegment): Iterable<Finding> {
    if (target === undefined) return []
    return [
      ...spacesDoubled(target, source),
      ...spacesBefore(target, source),
      ...(hasFrenchSpaces(target.language.tag) ? frenchSpaces(target) : []),
      ...repeatedWords(target, source),
      ...otherEnd(target, source),
      ...hyphens(target, source),
    ]
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    yield* minority(context, 'typography.ellipsis', ['...', '…'], /(?<!\.)\.{3}(?!\.)|…/gu)
    yield* minority(context, 'typography.apostrophe', ["'", '’'], /(?<=\p{L})['’](?=\p{L})/gu, true)
  },
}

/** Question marks of many scripts; the Greek one is a semicolon. */
const question = /[?？؟;;՞]$/u
const exclamation = /[!！]$/u
const closing = new Set([...`"'»«”“’‘』」）)] \u00A0\u202F\n\t`])

/** A text without the marks, brackets and spaces at its end. */
function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && closing.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** A question that is no question any more, or the other way round. */
function otherEnd(target: SegmentText, source: SegmentText): readonly Finding[] {
  const [own, answer] = [withoutClosing(source.text), withoutClosing(target.text)]
  const asks = (text: string, { language }: SegmentText): boolean =>
    question.test(text) && (!text.endsWith(';') || language.tag.startsWith('el'))
  const [one, other] = [asks(own, source), asks(answer, target)]
  if (one === other || own === '' || answer === '' || !target.language.spaced) return []
  // Words of asking do without a mark in Thai, and ?! counts as a question.
  if (exclamation.test(own) && /[?？؟]/u.test(own.slice(-3))) return []
  if (exclamation.test(answer) && /[?？؟]/u.test(answer.slice(-3))) return []
  const end = { start: Math.max(0, answer.length - 1), end: answer.length }
  return [
    {
      rule: 'typography.end',
      // A translator may turn a statement into a question.
      ...(other ? { severity: 'info' as const } : {}),
      values: { source: [...own].at(-1) ?? '', target: [...answer].at(-1) ?? '' },
      source: placeOf(source, { start: Math.max(0, own.length - 1), end: own.length }),
      target: placeOf(target, end),
    },
  ]
}

/** Hyphens that stand for a dash where the source has one. */
function hyphens(target: SegmentText, source: SegmentText): readonly Finding[] {
  if (!/\s[–—]\s|[^\s\d][–—][^\s\d]/u.test(source.text)) return []
  return allMatches(hyphen, target.text).map((match) => ({
    rule: 'typography.dash',
    values: { here: match[0] },
    target: placeOf(target, { start: match.index, end: match.index + match[0].length }),
  }))
}

const hyphen = /(?<=\S\s)--?(?=\s\S)/gu

/** Signs of a second kind in a document that mostly writes another one: told once, with the other places beside it. */
function* minority(
  context: CheckContext,
  rule: string,
  signs: readonly string[],
  pattern: RegExp,
  fixed = false,
): Iterable<Finding> {
  const kinds = new Map<string, { readonly text: SegmentText; readonly start: number; readonly end: number }[]>()
  for (const { target } of context.segments)
    if (target !== undefined && signs.some((sign) => target.text.includes(sign)))
      for (const match of allMatches(pattern, target.text)) {
        const place = { text: target, start: match.index, end: match.index + match[0].length }
        const list = kinds.get(match[0])
        if (list === undefined) kinds.set(match[0], [place])
        else list.push(place)
      }
  const [usual, other] = [...kinds].sort((a, b) => b[1].length - a[1].length)
  if (usual === undefined || other === undefined || other[1].length * 2 > usual[1].length) return
  const [first, ...rest] = other[1]
  if (first === undefined) return
  const places = rest.map((place) => placeOf(place.text, place))
  yield {
    rule,
    values: { here: other[0], usual: usual[0], count: usual[1].length },
    target: placeOf(first.text, first),
    ...(places.length === 0 ? {} : { related: places }),
    ...(fixed
      ? {
          fix: {
            place: placeOf(first.text, first),
            text: usual[0],
            also: places.map((place) => ({ place, text: usual[0] })),
          },
        }
      : {}),
  }
}
