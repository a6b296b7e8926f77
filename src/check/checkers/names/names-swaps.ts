import { commonWordsOf, type Language } from '../../../language/index.js'
import type { NameLink } from '../../../mention/names/entities.js'
import { placeCodes } from '../../../mention/names/entities-places.js'
import { isHeadline } from '../../../mention/names/names.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import type { Span } from '../../../model/span.js'
import type { CheckContext, SegmentText } from '../../context.js'
import { absentNames, afterArticles, besideOf, mostAbsent, nearestTo, touches } from './names-absent.js'
import { anchorsOf, distanceFrom } from './names-anchors.js'
import { isExplained, isKin } from './names-kin.js'
import type { KnownNames } from './names-known.js'
import { type SegmentNames, smallAmong } from './names-segment.js'
import { pronouns } from './names-words.js'

/** A name in the place of another. */
export interface Swap {
  /** The name that stands here and that the source does not have here. */
  readonly extra: NameLink
  readonly spans: readonly Span[]
  /** The source's name that nothing here answers. */
  readonly absent: NameToken
  /** What the absent name is elsewhere, where that is known. */
  readonly expected?: NameLink
  /** Both are persons that the document names again and again, and the one that is absent is otherwise answered: no doubt who is meant. */
  readonly sure: boolean
  /** They may be parts of one person's name, or the absent word may be no name. */
  readonly doubtful: boolean
  /** What speaks for one standing in the other's place, in the order of `swapSigns`. */
  readonly signs: readonly number[]
}

/** The signs that are looked at. */
export const swapSigns: readonly string[] = [
  'always',
  'beside',
  'apart',
  'misplaced',
  'strong',
  'common',
  'absent is known',
  'absent is a place',
  'absent is beside absent',
  'absent is initial',
  'extra is a main name',
  'extra is near before',
  'extra is a place',
  'extra is common',
  'extra is initial',
  'extra is also due',
  'extra is of a whole name',
  'extra companion',
  'same kind',
  'other absent',
  'other extra',
  'free words',
  'sounds',
  'letters',
  'pronouns',
  'longer',
  'capital nouns',
  'capital nouns in target',
  'no capitals in source',
  'no capitals in target',
  'no spaces in target',
  'beside without capitals',
  'one person',
  'two known persons',
  'reliable persons',
  'from its place',
  'looseness',
  'unknown elsewhere too',
  'headline',
  'initial and weak',
  'always answered',
  'after an article',
  'noun after an article',
]

/** In such a share of the other segments that have it a name must be answered, to be missed here. */
const reliable = 0.75

/** Every name that stands where the source does not have it, with the name of the source that it most likely replaces. */
export function* swapsOf(at: number, known: KnownNames, context: CheckContext): Iterable<Swap> {
  const here = known.segments[at]
  const pair = known.pairs[at]
  if (here === undefined || pair === undefined || here.target.size === 0) return
  const answered = (link: NameLink): number => known.elsewhere(link, at)
  const more = [...here.target].filter(([link, all]) => all.length > (here.source.get(link)?.length ?? 0))
  if (more.length === 0) return
  const small = smallAmong(here.targetTokens)
  const extras = more.flatMap(([link, all]) => {
    const spans = all.filter(({ start }) => !small.has(start))
    const isExtra =
      spans.length > (here.source.get(link)?.length ?? 0) &&
      answered(link) >= 1 &&
      link.target.label.length >= (context.target.spaced ? 3 : 2) &&
      !isExplained(link, spans, here)
    return isExtra ? [[link, spans] as const] : []
  })
  if (extras.length === 0) return
  const absent = absentNames(here, known, context)
  if (absent.length === 0 || absent.length > mostAbsent || extras.length > mostAbsent) return
  const anchors = anchorsOf(here)
  const articled = afterArticles(here, context)
  const headline = isHeadline(here.sourceTokens)
  const [from, to] = [context.source, context.target]
  const free = here.free.filter((token) => token.capital && !token.initial && !token.shout)
  const morePronouns = pronouns(pair.target) - pronouns(pair.source)
  const ratio = pair.target.text.length / Math.max(1, pair.source.text.length) / known.ratio
  const before = [1, 2].flatMap((step) => [...(known.segments[at - step]?.source.keys() ?? [])])
  for (const [extra, spans] of extras) {
    let best: (Swap & { readonly nearness: number }) | undefined
    for (const token of absent) {
      if (isKin(token, extra, context)) continue
      const expected = here.linkOf.get(token.start)
      if (!from.cased || (from.capitalNouns && !to.cased)) {
        // Where all words, or all nouns, look like names, only one that is known is looked for, or that is written as names are.
        const isKnown = expected !== undefined && answered(expected) >= 1
        if (!isKnown && (from.spaced || !isSurelyName(token, here, pair.source))) continue
      }
      const beside = besideOf(token, here).filter((link) => link !== extra && here.target.has(link))
      const span = nearest(token, spans, pair.source.text, pair.target.text)
      const apart = Math.abs(middle(token, pair.source.text) - middle(span, pair.target.text))
      const isBeside = beside.some((link) => (here.target.get(link) ?? []).some((other) => touches(other, span)))
      const place = placeCodes(token.key, from).length > 0
      const companions = [...here.target].filter(
        ([link, others]) => link !== extra && others.some((other) => touches(other, span)),
      )
      const onePerson = expected !== undefined && known.besideElsewhere(expected, extra, at)
      const twoKnown =
        expected !== undefined &&
        !onePerson &&
        answered(expected) >= 2 &&
        answered(extra) >= 2 &&
        !here.target.has(expected) &&
        (expected.place === undefined) === (extra.place === undefined)
      const stands = expected === undefined ? 0 : (known.standing.get(expected)?.length ?? 1) - 1
      const sure =
        twoKnown &&
        expected !== undefined &&
        extra.place === undefined &&
        morePronouns <= 1 &&
        !isCommonLink(extra, from, to) &&
        !isCommonLink(expected, from, to) &&
        answered(expected) >= stands * reliable
      // Its other half stands beside it as elsewhere: a name made whole (`Bezos`, `Jeff Bezos`).
      if (companions.some(([link]) => here.source.has(link) && known.besideElsewhere(link, extra, at))) continue
      const isWeak = token.initial && !known.strong.has(token.key) && expected === undefined
      const nearness =
        (isBeside ? 1 : 0) +
        (expected === undefined ? 0 : 0.2) -
        apart -
        (commonWordsOf(from).has(token.key) || (from.capitalNouns && articled.has(token.start)) ? 0.3 : 0)
      if (best !== undefined && best.nearness >= nearness) continue
      const { sound, letters } = nearestTo(token, here)
      best = {
        extra,
        spans: [span],
        absent: token,
        ...(expected === undefined ? {} : { expected }),
        nearness,
        sure,
        doubtful: onePerson || (isWeak && !isBeside) || (from.capitalNouns && expected === undefined && !isBeside),
        signs: [
          1,
          Number(isBeside),
          Math.min(apart, 0.6) * 2,
          Number(companions.some(([link]) => !(here.source.has(link) && known.besideElsewhere(link, extra, at)))),
          Number(known.strong.has(token.key)),
          Number(commonWordsOf(from).has(token.key)),
          Math.min(3, expected === undefined ? 0 : answered(expected)) / 3,
          Number(place),
          Number(absent.some((other) => other !== token && touches(other, token))),
          Number(token.initial),
          Math.min(6, answered(extra)) / 6,
          Number(before.includes(extra)),
          Number(extra.place !== undefined),
          Number(isCommonLink(extra, from, to)),
          Number(span.start === 0 || isInitialSpan(span, here)),
          here.source.has(extra) ? (expected !== undefined && answered(expected) >= 2 ? 0.3 : 1) : 0,
          Number(companions.some(([link]) => !here.source.has(link))),
          Number(companions.some(([link]) => known.besideElsewhere(link, extra, at))),
          Number(place === (extra.place !== undefined)),
          Math.min(3, absent.length - 1) / 3,
          Math.min(3, extras.length - 1) / 3,
          Math.min(3, free.length) / 3,
          sound,
          letters,
          Math.max(-2, Math.min(2, morePronouns)) / 2,
          Math.max(-1, Math.min(1, (ratio - 1) * 2)),
          Number(from.capitalNouns),
          Number(to.capitalNouns),
          Number(!from.cased),
          Number(!to.cased),
          Number(!to.spaced),
          Number(isBeside && !to.cased),
          Number(onePerson),
          Number(twoKnown),
          Number(sure),
          Math.min(1, distanceFrom(token, span, anchors, [pair.source.text.length, pair.target.text.length])),
          known.looseness,
          expected === undefined ? Math.min(3, (known.frequency.get(token.key) ?? 1) - 1) / 3 : 0,
          Number(headline),
          Number(isWeak),
          stands <= 0 || expected === undefined ? 0.5 : answered(expected) / stands,
          Number(articled.has(token.start)),
          Number(from.capitalNouns && articled.has(token.start)),
        ],
      }
    }
    if (best !== undefined) yield best
  }
}

/** A word in katakana that is a place, or has a point between it and another (`セルジオ・コンセイソン`). */
function isSurelyName(token: NameToken, here: SegmentNames, { text, language }: SegmentText): boolean {
  if (placeCodes(token.key, language).length > 0) return true
  return here.sourceTokens.some(
    (other) =>
      touches(other, token) &&
      /^[・･·＝=\s]?$/u.test(text.slice(Math.min(other.end, token.end), Math.max(other.start, token.start))),
  )
}

function isCommonLink(link: NameLink, from: Language, to: Language): boolean {
  return (
    link.source.keys.some((key) => commonWordsOf(from).has(key)) ||
    link.target.keys.some((key) => commonWordsOf(to).has(key))
  )
}

function isInitialSpan(span: Span, here: SegmentNames): boolean {
  return here.targetTokens.some((token) => token.start === span.start && token.initial)
}

function nearest(token: Span, spans: readonly Span[], source: string, target: string): Span {
  const where = middle(token, source)
  return spans.reduce((best, span) =>
    Math.abs(middle(span, target) - where) < Math.abs(middle(best, target) - where) ? span : best,
  )
}

function middle(span: Span, text: string): number {
  return (span.start + span.end) / 2 / Math.max(1, text.length)
}
