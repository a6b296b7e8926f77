import { commonWordsOf } from '../../../language/index.js'
import type { NameLink } from '../../../mention/names/entities.js'
import { placeCodes } from '../../../mention/names/entities-places.js'
import { isHeadline } from '../../../mention/names/names.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import type { Span } from '../../../model/span.js'
import type { CheckContext } from '../../context.js'
import { once } from '../../memoize.js'
import { absentNames, afterArticles, besideOf, nearestTo, touches } from './names-absent.js'
import type { KnownNames, PairedSegment } from './names-known.js'
import type { SegmentNames } from './names-segment.js'
import { pronouns, reports } from './names-words.js'

/** A name of the source that nothing in the target answers. */
export interface Missing {
  readonly token: NameToken
  /** What it is elsewhere, where that is known. */
  readonly link?: NameLink
  /** The half of the name that stands before it is answered, and none behind it: it is no first name left out, and nobody is left to be meant by a pronoun. */
  readonly halved: boolean
  /** Finds what speaks for its having been left out, in the order of `missingSigns`: that takes long, and is not asked of each. */
  signs(): readonly number[]
}

/** The signs that are looked at. */
export const missingSigns: readonly string[] = [
  'always',
  'known',
  'well known',
  'strong',
  'common',
  'place',
  'initial',
  'beside answered',
  'beside companion',
  'beside absent',
  'sounds',
  'letters',
  'free words',
  'no free words',
  'pronouns',
  'both report',
  'longer',
  'shorter',
  'other absent',
  'extra',
  'still there',
  'near before',
  'always answered',
  'length',
  'capital nouns',
  'capital nouns in target',
  'no capitals in source',
  'no capitals in target',
  'no spaces in target',
  'known without spaces',
  'sounds without spaces',
  'looseness',
  'unknown elsewhere too',
  'headline',
  'after an article',
  'noun after an article',
]

/** Every name of a segment's source that its target has not. */
export function* missingOf(at: number, known: KnownNames, context: CheckContext): Iterable<Missing> {
  const here = known.segments[at]
  const pair = known.pairs[at]
  if (here === undefined || pair === undefined) return
  const absent = absentNames(here, known, context)
  if (absent.length === 0) return
  const [from, to] = [context.source, context.target]
  const around = once(() => surroundings(at, here, pair, known, context))
  for (const token of absent) {
    const link = here.linkOf.get(token.start)
    const beside = besideOf(token, here).filter((other) => other !== link && here.target.has(other))
    yield {
      token,
      ...(link === undefined ? {} : { link }),
      halved:
        beside.some((half) => stands(half, 'before', token, here)) &&
        !beside.some((half) => stands(half, 'behind', token, here)),
      signs: () => {
        const { articled, headline, free, extra, morePronouns, report, ratio, before } = around()
        const answered = link === undefined ? 0 : known.elsewhere(link, at)
        const all = link === undefined ? 0 : (known.standing.get(link)?.length ?? 0)
        const { sound, letters } = nearestTo(token, here)
        return [
          1,
          Number(answered >= 1),
          Math.min(4, answered) / 4,
          Number(known.strong.has(token.key)),
          Number(commonWordsOf(from).has(token.key)),
          Number(link?.place !== undefined || placeCodes(token.key, from).length > 0),
          Number(token.initial),
          Number(beside.length > 0),
          Number(link !== undefined && beside.some((other) => known.besideElsewhere(link, other, at))),
          Number(absent.some((other) => other !== token && touches(other, token))),
          sound,
          letters,
          Math.min(3, free) / 3,
          Number(free === 0),
          Math.max(-2, Math.min(2, morePronouns)) / 2,
          Number(report),
          Math.max(0, Math.min(1, ratio)),
          Math.max(0, Math.min(1, -ratio)),
          Math.min(3, absent.length - 1) / 3,
          Math.min(2, extra) / 2,
          Number(link !== undefined && here.target.has(link)),
          Number(link !== undefined && before.includes(link)),
          all <= 1 ? 0 : answered / (all - 1),
          Math.min(10, token.key.length) / 10,
          Number(from.capitalNouns),
          Number(to.capitalNouns),
          Number(!from.cased),
          Number(!to.cased),
          Number(!to.spaced),
          to.spaced ? 0 : Number(answered >= 1),
          to.spaced ? 0 : sound,
          known.looseness,
          link === undefined ? Math.min(3, (known.frequency.get(token.key) ?? 1) - 1) / 3 : 0,
          Number(headline),
          Number(articled.has(token.start)),
          Number(from.capitalNouns && articled.has(token.start)),
        ]
      },
    }
  }
}

/** What is the same for all absent names of a segment. */
function surroundings(at: number, here: SegmentNames, pair: PairedSegment, known: KnownNames, context: CheckContext) {
  return {
    articled: afterArticles(here, context),
    headline: isHeadline(here.sourceTokens),
    free: here.free.filter((token) => token.capital && !token.initial && !token.shout).length,
    extra: [...here.target].filter(([link, spans]) => spans.length > (here.source.get(link)?.length ?? 0)).length,
    morePronouns: pronouns(pair.target) - pronouns(pair.source),
    report: reports(pair.source) && reports(pair.target),
    ratio: (pair.target.text.length / Math.max(1, pair.source.text.length) / known.ratio - 1) * 2,
    before: [1, 2].flatMap((step) => [...(known.segments[at - step]?.source.keys() ?? [])]),
  }
}

/** A name stands directly before or behind a word of the source. */
function stands(name: NameLink, where: 'before' | 'behind', token: Span, here: SegmentNames): boolean {
  const spans = here.source.get(name) ?? []
  return spans.some((span) => touches(span, token) && span.start < token.start === (where === 'before'))
}
