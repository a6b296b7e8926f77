import type { Language } from '../../language/index.js'
import { linkNames, type NameLink, type Names } from '../../mention/entities.js'
import { placesOf } from '../../mention/entities-places.js'
import { commonPrefix } from '../../mention/names-forms.js'
import { alike, soundsAlike } from '../../mention/names-sound.js'
import { skeleton } from '../../mention/skeleton.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { Place, Span } from '../../model/span.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'
import { memoize } from '../memoize.js'
import { brokenNames, type Exchange, findExchange } from './names-order.js'
import { disguisedRuns, lettersInHan, mixedWords } from './names-scripts.js'
import { placeNames, type SegmentNames } from './names-segment.js'
import { findSlips } from './names-slips.js'

/** Whether names are the same on both sides, and the same all through the document. */
export const names: Checker = {
  family: 'names',
  prose: true,
  rules: {
    'names.mixed-script': { severity: 'error', its: 'characters', mqm: 'linguistic-conventions/spelling' },
    'names.inconsistent': { severity: 'error', its: 'inconsistent-entities', mqm: 'accuracy/mistranslation' },
    'names.swapped': { severity: 'error', its: 'mistranslation', mqm: 'accuracy/mistranslation' },
    'names.spelling': { severity: 'warning', its: 'misspelling', mqm: 'linguistic-conventions/spelling' },
    'names.missing': { severity: 'warning', its: 'omission', mqm: 'accuracy/omission' },
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    const known = namesOf(context)
    const answered = (link: NameLink): number => known.answered.get(link)?.length ?? 0
    const turned = findExchange(known.segments, known.sources, answered)
    for (const [index, pair] of known.pairs.entries()) {
      const here = known.segments[index]
      if (here === undefined) continue
      yield* mixed(pair, known, context)
      yield* compare(pair, here, known, context)
      const exchanges = [...brokenNames(here, answered), ...(turned?.segment === index ? [turned.exchange] : [])]
      for (const exchange of exchanges.slice(0, 1)) yield exchanged(exchange, pair, here)
    }
  },
}

function exchanged({ one, other }: Exchange, pair: PairedSegment, here: SegmentNames): Finding {
  return {
    rule: 'names.swapped',
    values: { here: other.target.label, expected: one.target.label, source: one.label, other: other.label },
    source: places(pair.source, [...(here.source.get(one) ?? []), ...(here.source.get(other) ?? [])]),
    target: places(pair.target, [...(here.target.get(other) ?? []), ...(here.target.get(one) ?? [])]),
  }
}

/** A segment that has both sides. */
interface PairedSegment {
  readonly index: number
  readonly source: SegmentText
  readonly target: SegmentText
}

interface Known {
  readonly pairs: readonly PairedSegment[]
  readonly names: Names
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly segments: readonly SegmentNames[]
  /** Segments in which a link stands on both sides, as indexes of `pairs`. */
  readonly answered: ReadonlyMap<NameLink, readonly number[]>
}

/** A document's names: found once, whoever asks. */
export const namesOf: (context: CheckContext) => Known = memoize((context) => {
  const pairs = context.segments.flatMap((checked: CheckedSegment) =>
    checked.target === undefined ? [] : [{ index: checked.index, source: checked.source, target: checked.target }],
  )
  const texts = pairs.map((pair) => ({ source: pair.source.text, target: pair.target.text }))
  const found = linkNames(texts, context.source, context.target)
  const segments = placeNames(found, texts, context.source, context.target)
  const answered = new Map<NameLink, number[]>(found.links.map((link) => [link, []]))
  segments.forEach((here, index) => {
    for (const link of here.source.keys()) if (here.target.has(link)) answered.get(link)?.push(index)
  })
  return {
    pairs,
    names: found,
    sources: texts.map((pair) => pair.source),
    targets: texts.map((pair) => pair.target),
    segments,
    answered,
  }
})

/** Letters of another alphabet. */
function* mixed(pair: PairedSegment, known: Known, context: CheckContext): Iterable<Finding> {
  const { source, target } = pair
  const words = [...mixedWords(target.text), ...(context.target.spaced ? [] : lettersInHan(target.text, source.text))]
  for (const found of words)
    if (!source.text.includes(found.word))
      yield {
        rule: 'names.mixed-script',
        severity: found.sure ? 'error' : 'warning',
        values: { word: found.word, letters: found.odd },
        target: placeOf(target, found),
      }
  if (!context.target.tag.startsWith('ja')) return
  for (const run of disguisedRuns(target.text)) {
    const elsewhere = known.pairs.some((other) => other !== pair && other.target.text.includes(run.repaired))
    if (run.repaired.length < 3) continue
    const own = known.names.source.tokens[known.pairs.indexOf(pair)] ?? []
    const sounding = own.filter((token) => token.capital).map((token) => skeleton(token.key))
    const plain = run.word.replace(/[^ァ-ヺー]+/gu, '')
    const better = sounding.some(
      (sound) =>
        alike(sound, skeleton(run.repaired), false) > Math.max(0.7, alike(sound, skeleton(plain), false) + 0.04),
    )
    if (elsewhere || better)
      yield {
        rule: 'names.mixed-script',
        values: { word: run.word, letters: run.odd, repaired: run.repaired },
        target: placeOf(target, run),
      }
  }
}

function* compare(pair: PairedSegment, here: SegmentNames, known: Known, context: CheckContext): Iterable<Finding> {
  const at = known.pairs.indexOf(pair)
  const elsewhere = (link: NameLink): readonly number[] => (known.answered.get(link) ?? []).filter((i) => i !== at)
  const slipped = new Set<NameLink>()
  for (const slip of findSlips(
    here,
    pair.target.text,
    known.names,
    (link) => elsewhere(link).length,
    context.target,
    known.targets,
  )) {
    slipped.add(slip.link)
    yield {
      rule: 'names.inconsistent',
      severity: slip.elsewhere >= 2 || (slip.worse && !slip.link.target.han) ? 'error' : 'warning',
      values: { here: slip.text, usual: slip.link.target.label, count: slip.elsewhere, source: slip.link.label },
      source: places(pair.source, here.source.get(slip.link) ?? []),
      target: placeOf(pair.target, slip),
      related: elsewhere(slip.link).flatMap((i) => related(known, i, slip.link)),
    }
  }
  yield* strangers(pair, here, known, slipped, (link) => elsewhere(link).length)
}

/** Names that should stand here and do not, and others that do and should not. */
function* strangers(
  pair: PairedSegment,
  here: SegmentNames,
  known: Known,
  slipped: ReadonlySet<NameLink>,
  elsewhere: (link: NameLink) => number,
): Iterable<Finding> {
  const absent = [...here.source.keys()].filter(
    (link) => !here.target.has(link) && !slipped.has(link) && (link.place === undefined || isWhollyAbsent(link, here)),
  )
  const extra = [...here.target.keys()].filter(
    (link) => !here.source.has(link) && elsewhere(link) >= 1 && !isRelated(link, here),
  )
  const unknown = unansweredGroups(pair, here, known, pair.source.language)
  for (const link of extra) {
    const spans = here.target.get(link) ?? []
    const other = absent.find(
      (candidate) =>
        !isKin(candidate, link) &&
        (canReplace(link, candidate) ||
          (link.place === 'city' &&
            elsewhere(candidate) >= 2 &&
            isSamePart(here.source.get(candidate)?.[0], pair.source, spans[0], pair.target))),
    )
    const stranger =
      other === undefined && link.place === undefined
        ? unknown.find((span) => isSamePart(span, pair.source, spans[0], pair.target))
        : undefined
    if (other === undefined && stranger === undefined) continue
    yield {
      rule: 'names.swapped',
      values: {
        here: link.target.label,
        expected: other?.target.label ?? stranger?.form ?? '',
        source: other?.label ?? stranger?.form ?? '',
        other: link.label,
      },
      source: other === undefined ? placeOf(pair.source, stranger) : places(pair.source, here.source.get(other) ?? []),
      target: places(pair.target, spans),
    }
  }
  if (extra.some((link) => link.place === undefined)) return
  // Foreign words in katakana are no names, and German gives all nouns a capital.
  if (!pair.source.language.cased && pair.target.language.names.capitalNouns === true) return
  for (const link of absent) {
    if (link.place !== undefined || elsewhere(link) < 2 || isPartAnswered(link, here)) continue
    yield {
      rule: 'names.missing',
      ...(isImplied(pair) ? { severity: 'info' } : {}),
      values: { source: link.label, usual: link.target.label, count: elsewhere(link) },
      source: places(pair.source, here.source.get(link) ?? []),
      target: placeOf(pair.target),
    }
  }
}

/** Both stand in about the same part of their sentences. */
function isSamePart(
  span: Span | undefined,
  text: SegmentText,
  other: Span | undefined,
  otherText: SegmentText,
): boolean {
  const where = (one: Span, whole: string): number => (one.start + one.end) / 2 / Math.max(1, whole.length)
  const loose = text.language.spaced === otherText.language.spaced ? 0.25 : 0.4
  return (
    span !== undefined &&
    other !== undefined &&
    Math.abs(where(span, text.text) - where(other, otherText.text)) <= loose
  )
}

/** The target has a pronoun that the source has not: who is meant is clear without the name. */
function isImplied({ source, target }: PairedSegment): boolean {
  return pronouns(target) > pronouns(source) || (reports(target) && reports(source))
}

function pronouns({ text, language }: SegmentText): number {
  const all = language.reporting.pronouns
  if (!language.spaced) return [...all].reduce((sum, pronoun) => sum + text.split(pronoun).length - 1, 0)
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => all.has(word)).length
}

function reports({ text, language }: SegmentText): boolean {
  const { verbs } = language.reporting
  if (!language.spaced) return [...verbs].some((verb) => text.includes(verb))
  return (text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []).some((word) => verbs.has(word))
}

/** A place stands for a place of its kind only: a text may well say Moscow for Russia, or name the country that a person is of. */
function canReplace(extra: NameLink, absent: NameLink): boolean {
  return extra.place === undefined || extra.place === absent.place
}

/** No adjective and no other word made of the name stands in the target either. */
function isWhollyAbsent(link: NameLink, here: SegmentNames): boolean {
  return !here.targetTokens.some((token) =>
    link.target.keys.some((key) => commonPrefix(token.key, key) >= Math.min(4, key.length)),
  )
}

/** Strong names of the source that nothing in the target is known to answer, here or elsewhere. */
function unansweredGroups(
  pair: PairedSegment,
  here: SegmentNames,
  known: Known,
  language: Language,
): readonly (Span & { form: string })[] {
  if (!language.cased) return []
  const at = known.pairs.indexOf(pair)
  const linked = new Set(known.names.links.flatMap((link) => link.source.keys))
  return known.names.source.groups.flatMap((group) => {
    const token = group.mentions.get(at)?.[0]
    if (token === undefined || !group.strong || [...group.keys].some((key) => linked.has(key))) return []
    if (isBesideAnswered(token, here) || isOfPlace(token.key, language)) return []
    const free = here.free.filter((one) => one.capital && !one.initial && !one.shout)
    return free.length > (language.cased ? 1 : 0) || free.some((one) => soundsAlike(one.key, token.key) > 0.6)
      ? []
      : [token]
  })
}

/** A word of the source from which the name may have been made explicit: an adjective, another form. */
function isRelated(link: NameLink, here: SegmentNames): boolean {
  return here.sourceTokens.some((token) =>
    link.source.keys.some(
      (key) =>
        commonPrefix(token.key, key) >= Math.max(3, Math.min(token.key.length, key.length) * 0.6) ||
        alike(skeleton(token.key), skeleton(key)) > 0.82,
    ),
  )
}

function isKin(one: NameLink, other: NameLink): boolean {
  return one.source.keys.some((key) => other.source.keys.some((form) => soundsAlike(key, form) > 0.82))
}

/** A first or last name beside it in the source is answered: the translation names the person by that. */
function isPartAnswered(link: NameLink, here: SegmentNames): boolean {
  return (here.source.get(link) ?? []).some((span) => isBesideAnswered(span, here))
}

function isBesideAnswered(span: Span, here: SegmentNames): boolean {
  return [...here.source].some(
    ([other, theirs]) =>
      here.target.has(other) &&
      theirs.some((their) => their.start !== span.start && gap(span, their) >= 0 && gap(span, their) <= 2),
  )
}

/** A word for the people or things of a place. */
function isOfPlace(key: string, language: Language): boolean {
  return placePrefixes(language).has(key.slice(0, 4))
}

const placePrefixes: (language: Language) => ReadonlySet<string> = memoize(
  (language) =>
    new Set([...placesOf(language).keys()].filter((name) => name.length >= 4).map((name) => name.slice(0, 4))),
)

function gap(one: Span, other: Span): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end
}

function places(text: SegmentText, spans: readonly Span[]): readonly Place[] {
  return spans.map((span) => placeOf(text, span))
}

function related(known: Known, index: number, link: NameLink): readonly Place[] {
  const target = known.pairs[index]?.target
  return target === undefined ? [] : places(target, known.segments[index]?.target.get(link)?.slice(0, 1) ?? [])
}
