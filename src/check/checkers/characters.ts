import { allMatches } from '../../mention/all-matches.js'
import type { Severity } from '../../model/issue.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'
import { memoize } from '../memoize.js'
import { strayLetters } from './characters-strays.js'

const wrong = { its: 'characters', mqm: 'linguistic-conventions/character-encoding' } as const

/** Whether a text is made of characters that can be meant: none broken, invisible by accident, or of another alphabet that looks alike. */
export const characters: Checker = {
  family: 'characters',
  rules: {
    'characters.replacement': { severity: 'error', ...wrong, source: true },
    'characters.control': { severity: 'error', ...wrong, source: true },
    'characters.bidi': { severity: 'error', ...wrong, source: true },
    'characters.private-use': { severity: 'warning', ...wrong, source: true },
    'characters.normal-form': { severity: 'warning', ...wrong },
    'characters.invisible': { severity: 'warning', ...wrong },
    'characters.look-alike': { severity: 'error', ...wrong },
  },

  *checkSegment(checked: CheckedSegment, context: CheckContext): Iterable<Finding> {
    const { source, target } = checked
    if (target === undefined) {
      if (isUntranslated(context) && unusual.test(source.text)) yield* ofText(source, undefined)
      return
    }
    if (unusual.test(target.text)) yield* ofText(target, source)
    for (const stray of strayLetters(target, source))
      yield {
        rule: 'characters.look-alike',
        values: { word: stray.word, letters: stray.letters, expected: stray.expected },
        target: placeOf(target, stray),
      }
    if (beyondLatin.test(target.text)) yield* forms(checked, target)
  },
}

/** Nothing of the document is translated: its source is what there is to look at. */
const isUntranslated: (context: CheckContext) => boolean = memoize(({ segments }) =>
  segments.every(({ target }) => target === undefined),
)

/** Controls but tabs and line ends, and code points that are no characters. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu
const privateUse = /\p{Co}/gu
/** Signs without width; joiners are letters' own business in many scripts, so only those that join nothing are named here. */
const invisible = /[\u200B\u2060\uFEFF\u00AD]/gu
const southEastAsian = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const unusual =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uD800-\uDBFF\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF]/

/** What is wrong with a text by itself; what its `source` has too is the author's (`source` absent: the text is the source). */
function* ofText(text: SegmentText, source: SegmentText | undefined): Iterable<Finding> {
  const own = (sign: string): { readonly severity?: Severity } =>
    source?.text.includes(sign) === true ? { severity: 'info' } : {}
  const found = function* (rule: string, pattern: RegExp): Iterable<Finding> {
    for (const match of text.text.matchAll(pattern))
      yield {
        rule,
        ...own(match[0]),
        values: { code: codeOf(match[0]) },
        [text.side]: placeOf(text, { start: match.index, end: match.index + match[0].length }),
      }
  }
  yield* found('characters.replacement', /\uFFFD/gu)
  yield* found('characters.control', controls)
  yield* found('characters.private-use', privateUse)
  if (!southEastAsian.test(text.text)) yield* found('characters.invisible', invisible)
  const open = openBidi(text.text)
  if (open !== undefined && (source === undefined || openBidi(source.text) === undefined))
    yield {
      rule: 'characters.bidi',
      values: { code: codeOf(text.text.charAt(open)) },
      [text.side]: placeOf(text, { start: open, end: open + 1 }),
    }
}

/** Where a bidirectional control stands that is never closed, or closes nothing (Unicode Standard Annex 9, section 2). */
function openBidi(text: string): number | undefined {
  const open: { readonly at: number; readonly isolate: boolean }[] = []
  for (const { 0: sign, index } of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    if (sign === '\u202C' || sign === '\u2069') {
      const last = open.pop()
      if (last === undefined || last.isolate !== (sign === '\u2069')) return index
    } else open.push({ at: index, isolate: sign >= '\u2066' })
  }
  return open[0]?.at
}

const beyondLatin = /[^\u0000-\u024F]/
/** Ligatures, and Arabic letters as they are shaped at a place in a word. */
const shaped = /[\uFB00-\uFB06\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]+/g

/** Letters in forms that are for old encodings: taken apart, or as they are shaped at a place in a word. */
function* forms({ source }: CheckedSegment, target: SegmentText): Iterable<Finding> {
  const composed = target.text.normalize('NFC')
  if (composed !== target.text) {
    const start = firstDifference(target.text, composed)
    const end = Math.min(target.text.length, start + 2)
    yield {
      rule: 'characters.normal-form',
      ...(source.text.normalize('NFC') === source.text ? {} : { severity: 'info' as const }),
      values: { here: target.text.slice(start, end), expected: target.text.slice(start, end).normalize('NFC') },
      target: placeOf(target, { start, end }),
    }
  }
  for (const match of allMatches(shaped, target.text))
    if (!source.text.includes(match[0]))
      yield {
        rule: 'characters.normal-form',
        values: { here: match[0], expected: match[0].normalize('NFKC') },
        target: placeOf(target, { start: match.index, end: match.index + match[0].length }),
      }
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  // The base letter stands before the mark that differs.
  return Math.max(0, /\p{M}/u.test(one.charAt(at)) ? at - 1 : at)
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
