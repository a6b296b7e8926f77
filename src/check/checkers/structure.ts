import { isOf, letter, nextOf, number, stop } from '../../mention/character-kinds.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import { findSentences } from '../../segment/index.js'
import type { Checker, Finding } from '../checker.js'
import { comparable } from '../comparable.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'

/** Whether the translation is built as its source: as long as it would be expected, sentence by sentence, and alike where the source is alike. */
export const structure: Checker = {
  family: 'structure',
  rules: {
    'structure.length': { severity: 'warning', its: 'other', mqm: 'accuracy/omission' },
    'structure.sentences': { severity: 'info', its: 'other', mqm: 'accuracy/omission' },
    'structure.same-source': { severity: 'info', its: 'inconsistency', mqm: 'style/inconsistent-style' },
    'structure.same-target': { severity: 'warning', its: 'mistranslation', mqm: 'accuracy/mistranslation' },
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    const translated = context.segments.filter(isWhole)
    yield* lengths(translated)
    for (const checked of translated.filter(mayHaveThree)) yield* sentences(checked)
    yield* sameSource(translated)
    if (context.differ) yield* sameTarget(translated)
  },
}

type Translated = CheckedSegment & { readonly target: SegmentText }

function isWhole(checked: CheckedSegment): checked is Translated {
  return checked.target !== undefined && checked.target.text.trim() !== '' && checked.source.text.trim() !== ''
}

/** Fewer segments say nothing of how long translations are here. */
const fewSegments = 8
/** A text shorter than this may be of any length in another language. */
function isShort({ text, language }: SegmentText): boolean {
  return text.length < (language.spaced ? 60 : 24)
}

const far = Math.log(2.6)

/** Translations that are much shorter or longer than those of the rest of the document. */
function* lengths(translated: readonly Translated[]): Iterable<Finding> {
  const long = translated.filter(({ source }) => !isShort(source))
  if (long.length < fewSegments) return
  const ratios = long.map(({ source, target }) => Math.log((target.text.length + 5) / (source.text.length + 5)))
  const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
  for (const [index, { source, target }] of long.entries()) {
    const apart = (ratios[index] ?? 0) - middle
    if (Math.abs(apart) < far) continue
    yield {
      rule: 'structure.length',
      values: {
        context: apart < 0 ? 'short' : 'long',
        length: target.text.length,
        expected: Math.round((source.text.length + 5) * Math.exp(middle)),
      },
      source: placeOf(source),
      target: placeOf(target),
    }
  }
}

/** Two sentences fewer and more than the source has: information, since people join them too. */
function* sentences({ source, target }: Translated): Iterable<Finding> {
  const own = countSentences(source)
  const answer = own < 3 ? own : countSentences(target)
  if (own - answer < 2) return
  yield {
    rule: 'structure.sentences',
    values: { source: own, target: answer },
    source: placeOf(source),
    target: placeOf(target),
  }
}

/** Whether a source is long enough, and goes on after two stops, as three sentences do; where neither spaces nor stops are written, nobody can tell. */
function mayHaveThree({ source }: Translated): boolean {
  const { text, language } = source
  if (isShort(source)) return false
  if (!language.spaced && !withStops.test(language.tag)) return true
  let goesOn = 0
  for (let at = nextOf(text, 0, stop); at < text.length; at = nextOf(text, at, stop)) {
    at = nextOf(text, at + 1, stop | letter | number)
    if (at < text.length && !isOf(text, at, stop) && ++goesOn === 2) return true
  }
  return false
}

/** Languages that write no spaces, but stops. */
const withStops = /^(?:ja|zh|yue)(?:-|$)/

function countSentences({ text, language }: SegmentText): number {
  if (!/[.!?…。！？؟।։።](?=\s|["'»”」』）)]|$)|[。！？]/u.test(text)) return 1
  return findSentences(text, language.tag).length
}

/** One text of the source translated in two ways: the rarer way is told, with the usual one beside it. */
function* sameSource(translated: readonly Translated[]): Iterable<Finding> {
  for (const group of groupsBy(translated, ({ source }) => comparable(source))) {
    if (group.length === 1) continue
    const ways = groupsBy(group, ({ target }) => comparable(target)).toSorted((a, b) => b.length - a.length)
    const [usual, ...others] = ways
    const [first] = usual ?? []
    if (first === undefined) continue
    for (const checked of others.flat())
      yield {
        rule: 'structure.same-source',
        // A longer text has one best translation; a word has many.
        ...(wordsIn(checked.source.text) >= 4 ? { severity: 'warning' as const } : {}),
        values: { here: checked.target.text, usual: first.target.text },
        source: placeOf(checked.source),
        target: placeOf(checked.target),
        related: [placeOf(first.target)],
      }
  }
}

/** Two texts of the source with one translation: one of them was pasted. */
function* sameTarget(translated: readonly Translated[]): Iterable<Finding> {
  for (const group of groupsBy(translated, ({ target }) => comparable(target))) {
    const [first, ...rest] = group
    if (first === undefined || rest.length === 0 || wordsIn(first.target.text) < 5) continue
    for (const checked of rest) {
      if (comparable(checked.source) === comparable(first.source)) continue
      const near = likeness(checked.source.text, first.source.text) > 0.6
      yield {
        rule: 'structure.same-target',
        ...(near ? { severity: 'info' as const } : {}),
        values: { source: checked.source.text, other: first.source.text },
        source: placeOf(checked.source),
        target: placeOf(checked.target),
        related: [placeOf(first.target)],
      }
    }
  }
}

function groupsBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()].filter((group) => group.length > 0)
}

function wordsIn(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
    ? Math.floor((text.match(/\p{L}/gu)?.length ?? 0) / 2)
    : words
}

/** The share of words that two texts have in common. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  if (a === undefined || b === undefined || a.size + b.size === 0) return 1
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return (2 * common) / (a.size + b.size)
}
