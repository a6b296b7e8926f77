import { commonWordsOf, type Language } from '../../../language/index.js'
import type { NameLink } from '../../../mention/names/entities.js'
import type { Finding } from '../../checker.js'
import { type CheckContext, placeOf } from '../../context.js'
import { type KnownNames, type PairedSegment, placesIn } from './names-known.js'
import { missingOf } from './names-missing.js'
import { scoreOf } from './names-score.js'
import { type Swap, swapSigns, swapsOf } from './names-swaps.js'
import { pronouns } from './names-words.js'

/** From these scores on (`scoreOf`) another name stands here surely, or may. */
const other = { surely: 2.7, maybe: 1 }
/** The same where the word that nothing answers may be no name. */
const doubtfulOther = { surely: 2.7, maybe: 1.5 }
/** The same where a text may well name the place that a person stands for, and where the two may be names of one person. */
const metonym = { surely: 3, maybe: 1.5 }
const onePerson = { surely: 4, maybe: 1.5 }
/** The same where the other name is written in Latin letters among Han characters. */
const gloss = { surely: Number.POSITIVE_INFINITY, maybe: 2.7 }
/** The same where both are persons that the document names again and again, and the one that is absent is answered elsewhere. */
const knownOther = { surely: 0, maybe: 0 }
/** From these on half of a name is surely left out, a name may be, and hardly is. */
const surelyHalved = 2
const maybeLeftOut = 1.25
const hardlyLeftOut = 0.4

/**
 * Names that should stand here and do not, and others that do and should not.
 *
 * @param explained where names of the source begin that a finding of another rule is about
 */
export function* findStrangers(
  pair: PairedSegment,
  at: number,
  known: KnownNames,
  context: CheckContext,
  explained: ReadonlySet<number>,
): Iterable<Finding> {
  const told = new Set(explained)
  // Each absent name is told once, with the name that most likely stands for it.
  const swaps = [...swapsOf(at, known, context)].map((swap) => ({ ...swap, score: scoreOf('swap', swap.signs) }))
  for (const swap of swaps.sort((a, b) => b.score - a.score)) {
    const { extra, spans, absent, expected, score } = swap
    const least = leastOf(swap, context)
    if (score < least.maybe || told.has(absent.start)) continue
    told.add(absent.start)
    const [span] = spans
    yield {
      rule: extra.place !== undefined && expected?.place !== undefined ? 'names.territory' : 'names.swapped',
      severity: score >= least.surely ? 'error' : 'warning',
      values: {
        here: span === undefined ? extra.target.label : pair.target.text.slice(span.start, span.end),
        expected: expected?.target.label ?? absent.form,
        source: absent.form,
        other: extra.label,
      },
      source: placeOf(pair.source, absent),
      target: placesIn(pair.target, spans),
    }
  }
  // The target has a pronoun that the source has not: who is meant is clear without the name.
  const isImplied = (): boolean => pronouns(pair.target) > pronouns(pair.source)
  for (const { token, link, halved, signs } of missingOf(at, known, context)) {
    const elsewhere = link === undefined ? 0 : known.elsewhere(link, at)
    // A capital says little where common words are not known, and nothing where there are none.
    const least = !context.source.cased && context.source.spaced ? 2 : commonWordsOf(context.source).size > 0 ? 0 : 1
    const isTold = elsewhere >= least
    if (told.has(token.start)) continue
    // A capital in one place alone (a headline's, say) is no name yet: not worth even a remark, if it is not likely one.
    if (elsewhere === 0 && (!isTold || isImplied())) continue
    const score = isTold ? scoreOf('missing', signs()) : hardlyLeftOut
    if (score < (elsewhere === 0 ? maybeLeftOut : hardlyLeftOut)) continue
    const isLikely = score >= maybeLeftOut && !isImplied()
    told.add(token.start)
    yield {
      rule: 'names.missing',
      // Of a name that a country's is a part of, the rest may do (Tate Britain).
      severity:
        isLikely && halved && link?.place !== 'territory' && score >= surelyHalved
          ? 'error'
          : isLikely
            ? 'warning'
            : 'info',
      values:
        link === undefined || elsewhere === 0
          ? { source: token.form, context: 'unknown' }
          : { source: token.form, usual: link.target.label, count: elsewhere },
      source: placeOf(pair.source, token),
      target: placeOf(pair.target),
      ...(link === undefined
        ? {}
        : {
            related: (known.answered.get(link) ?? []).slice(0, mostRelated).flatMap((index) => {
              const target = known.pairs[index]?.target
              return target === undefined
                ? []
                : placesIn(target, known.segments[index]?.target.get(link)?.slice(0, 1) ?? [])
            }),
          }),
    }
  }
}

/** How much must speak for a swap of its kind. */
function leastOf(
  { sure, doubtful, extra, expected, signs }: Swap,
  { source }: CheckContext,
): { readonly surely: number; readonly maybe: number } {
  if (isGloss(extra, source)) return gloss
  if (sure) return knownOther
  if (signs[swapSigns.indexOf('one person')] === 1) return onePerson
  if (isMetonym(extra, expected, signs)) return metonym
  return doubtful ? doubtfulOther : other
}

/** A word in Latin letters in a text in Han characters or kana: what it stands for is mostly written in these elsewhere. */
function isGloss({ source }: NameLink, language: Language): boolean {
  return !language.spaced && /^\p{Script=Latin}/u.test(source.label.normalize('NFKC'))
}

/** A text may well name the place that a person stands for, and the other way about, or a country by its capital, where no other name stands beside. */
function isMetonym(extra: NameLink, expected: NameLink | undefined, signs: readonly number[]): boolean {
  if (signs[swapSigns.indexOf('beside')] !== 0) return false
  if (extra.place === undefined) return signs[swapSigns.indexOf('absent is a place')] === 1
  return expected?.place !== extra.place
}

/** So many other places are shown. */
const mostRelated = 10
