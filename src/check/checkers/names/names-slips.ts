import type { Language } from '../../../language/index.js'
import type { NameLink, Names } from '../../../mention/names/entities.js'
import { isFormOf, slipDistance } from '../../../mention/names/names-forms.js'
import { alike } from '../../../mention/names/names-sound.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { neverNames } from '../../../mention/names/never-names.js'
import { skeleton } from '../../../mention/names/skeleton.js'
import type { Span } from '../../../model/span.js'
import { type SegmentNames, smallAmong } from './names-segment.js'
import { hanSlips } from './names-slips-han.js'
import { isAdjective, isChosen, isEndedAlike, isMadeOf } from './names-variants.js'

/** A word that is nearly a form of a name that should stand here. */
export interface Slip extends Span {
  readonly link: NameLink
  readonly text: string
  /** Other segments that have the right form. */
  readonly elsewhere: number
  /** It answers the source less than the usual form does: by its sound, or by a letter that is doubled. */
  readonly worse: boolean
  /** It may be a second spelling, or another form (`isChosen`). */
  readonly chosen: boolean
}

/** Words of a segment that differ by a letter or two from a name of its source, and are no form of it. */
export function* findSlips(
  here: SegmentNames,
  text: string,
  names: Names,
  elsewhere: (link: NameLink) => number,
  language: Language,
  texts: readonly string[],
): Iterable<Slip> {
  if (here.source.size === 0) return
  yield* capitalSlips(here, text, elsewhere)
  const never = neverNames(language)
  const free = here.free.filter((token) => mayBeName(token) && !never.has(token.key) && isCandidate(token, here, names))
  if (free.length === 0 && ![...here.source.keys()].some(({ target }) => target.han)) return
  const small = smallAmong(here.sourceTokens)
  for (const [link, mentions] of here.source) {
    // A word in lower case that a name is made of (`storms`, Storm Ada) asks for no name.
    if (link.place === undefined && mentions.every(({ start }) => small.has(start))) continue
    const count = elsewhere(link)
    // What a place is called is known though it stands nowhere else.
    if (count === 0 && (link.place === undefined || link.target.han)) continue
    const present = here.target.get(link)?.length ?? 0
    if (link.target.han) {
      if (present === 0)
        for (const span of hanSlips(link, text, texts))
          yield {
            ...span,
            link,
            elsewhere: count,
            worse: isWorse(span.text, link),
            chosen: isChosen(span.text, link, names, language),
          }
      continue
    }
    // Where no capitals tell names from other words, one that is answered asks for no other.
    if (present > 0 && !language.cased && language.spaced) continue
    for (const token of free) {
      if (present >= mentions.length && present > 0 && (token.initial || !language.cased)) continue
      if (count === 0 && (present >= mentions.length || token.initial || token.key.length < 4)) continue
      // A name that stands here in the source and elsewhere in the target, and has no other answer here, may be farther off.
      const enough = katakana.test(token.key) ? 1 : 2
      const free = present === 0 && count >= enough && link.place === undefined
      const distance = slipDistance(token.key, link.target.keys, language, free)
      const best = token.keys.slice(1).reduce((least, key) => {
        const other = slipDistance(key, link.target.keys, language)
        if (least > 0 && other > 0) return Math.min(least, other)
        // Behind several letters that are written on to it the whole word is too far off.
        return least === 0 && other === 1 && key.length >= 6 ? 1 : least
      }, distance)
      if (best === 0 || isOwnEnding(token.key, link)) continue
      if (link.place === undefined ? isAdjective(token.key, link, language) : isMadeOf(token.key, link, language))
        continue
      if (isSomeoneElse(token, link, best, here, language)) continue
      yield {
        start: token.start,
        end: token.end,
        text: text.slice(token.start, token.end),
        link,
        elsewhere: count,
        worse: isWorse(token.key, link) || isDoubled(token.key, link, language),
        // A place that is answered here may stand beside its namesake (`Columbia`).
        chosen: (count === 0 && present > 0) || isChosen(token.key, link, names, language),
      }
    }
  }
}

/** The source's own form with another vowel at its end, where the target never has that form. */
function isOwnEnding(word: string, { source, target }: NameLink): boolean {
  return source.keys.some((key) => isEndedAlike(word, key) && !target.keys.includes(key))
}

/** Each sign is a syllable: fewer of them say as much. */
const katakana = /^\p{Script=Katakana}/u

const twoCapitals = /^\p{Lu}{2}\p{Ll}{3,}$/u

/** A name with a second capital (`ШТефан`), which neither the source nor the target has elsewhere. */
function* capitalSlips(here: SegmentNames, text: string, elsewhere: (link: NameLink) => number): Iterable<Slip> {
  for (const [link, spans] of here.target)
    for (const { start, end } of spans) {
      const word = text.slice(start, end)
      if (!twoCapitals.test(word) || twoCapitals.test(link.target.label) || !here.source.has(link)) continue
      if (here.sourceTokens.some(({ form }) => twoCapitals.test(form)) || elsewhere(link) === 0) continue
      yield { start, end, text: word, link, elsewhere: elsewhere(link), worse: true, chosen: false }
    }
}

function mayBeName({ capital, shout, key }: NameToken): boolean {
  return capital && !shout && key.length >= 3
}

function isCandidate(token: NameToken, here: SegmentNames, names: Names): boolean {
  if (names.target.common.has(token.key)) return false
  return !here.sourceTokens.some((other) => other.key === token.key)
}

function isWorse(word: string, link: NameLink): boolean {
  const best = (form: string): number =>
    Math.max(...link.source.keys.map((key) => alike(skeleton(key), skeleton(form), false)))
  return best(word) < Math.max(...link.target.keys.map(best))
}

/** A letter is doubled that neither the source nor the usual form doubles (`ss` says how an s is read). */
function isDoubled(word: string, { source, target }: NameLink, language: Language): boolean {
  const double = /([^s])\1/u
  if (!double.test(word) || [...source.keys, ...target.keys].some((key) => double.test(key))) return false
  return isFormOf(word.replace(double, '$1'), target.keys, language)
}

/** The word answers another word of the source better: another name, or, where nouns have capitals, any word (`lasers`, Laser, beside Taser). */
function isSomeoneElse(
  token: NameToken,
  link: NameLink,
  distance: number,
  here: SegmentNames,
  { capitalNouns }: Language,
): boolean {
  const sound = skeleton(token.key)
  const own = Math.max(...link.source.keys.map((key) => alike(skeleton(key), sound)))
  const least = Math.max(own, distance === 1 && token.key.length >= 5 ? 0.86 : 0.7)
  return here.sourceTokens.some(
    (other) =>
      (other.capital || capitalNouns) &&
      !link.source.keys.includes(other.key) &&
      !isAnswered(other, here) &&
      alike(skeleton(other.key), sound, true, least) > least,
  )
}

function isAnswered(token: NameToken, here: SegmentNames): boolean {
  return [...here.source].some(
    ([link, spans]) => here.target.has(link) && spans.some((span) => span.start === token.start),
  )
}
