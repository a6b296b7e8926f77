import type { NameLink } from '../../../mention/names/entities.js'
import { namesOfPlace, placeCodes } from '../../../mention/names/entities-places.js'
import { spokenForms } from '../../../mention/names/given-names.js'
import { likenessOf } from '../../../mention/names/letters.js'
import { commonPrefix } from '../../../mention/names/names-forms.js'
import { alike } from '../../../mention/names/names-sound.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { neverNames } from '../../../mention/names/never-names.js'
import { skeleton } from '../../../mention/names/skeleton.js'
import type { Span } from '../../../model/span.js'
import type { CheckContext } from '../../context.js'
import type { KnownNames } from './names-known.js'
import type { SegmentNames } from './names-segment.js'
import { withoutSigns } from './names-variants.js'

/** Names of the source that nothing in the target answers. */
export function absentNames(here: SegmentNames, known: KnownNames, context: CheckContext): readonly NameToken[] {
  const never = neverNames(context.source)
  return [...here.sourceTokens.filter(({ capital }) => capital), ...hanNames(here)].filter((token) => {
    const link = here.linkOf.get(token.start)
    const isHan = link?.source.han === true || /^\p{Script=Han}/u.test(token.key)
    if (token.shout || (token.key.length < 3 && !isHan) || never.has(token.key)) return false
    if (known.names.source.common.has(token.key)) return false
    // Where no capitals tell names from other words, only those are names that are known to be.
    if (link === undefined && !context.source.cased && context.source.spaced) return false
    if (link !== undefined && (here.target.get(link)?.length ?? 0) >= (here.source.get(link)?.length ?? 0)) return false
    const places = placeCodes(token.key, context.source).flatMap((code) => namesOfPlace(code, context.target))
    const forms = [...(link?.target.keys ?? []), ...places].filter((form) => form.length >= 4)
    const isPlace = link?.place !== undefined || places.length > 0
    return !here.targetTokens.some(
      (other) =>
        other.key === token.key ||
        forms.some(
          (form) =>
            holds(other.key, form) ||
            (isPlace && commonPrefix(withoutSigns(other.key), withoutSigns(form)) >= Math.min(4, form.length - 2)),
        ),
    )
  })
}

/** Names in Han characters, which stand in no list of words. */
function hanNames(here: SegmentNames): readonly NameToken[] {
  if (here.source.size === 0) return []
  return [...here.source].flatMap(([link, spans]) =>
    link.source.han
      ? spans.map(({ start, end }) => {
          const form = link.source.label
          return { start, end, form, key: form, keys: [form], capital: true, shout: false, initial: false }
        })
      : [],
  )
}

/** A longer word is made with the form: a compound (`Ostukraine`). */
function holds(word: string, form: string): boolean {
  return form.length >= 5 && word.length > form.length && word.includes(form.slice(0, -1))
}

/** Names that stand directly beside a word of the source. */
export function besideOf(token: Span, here: SegmentNames): readonly NameLink[] {
  return [...here.source].flatMap(([link, spans]) => (spans.some((span) => touches(span, token)) ? [link] : []))
}

/** Two words stand directly side by side. */
export function touches(one: Span, other: Span): boolean {
  const gap = one.start < other.start ? other.start - one.end : one.start - other.end
  return gap >= 0 && gap <= 1 && one.start !== other.start
}

/** More names than this that nothing answers are a list, or two texts that have nothing to do with one another. */
export const mostAbsent = 40

/** Where words of the source begin that follow an article: what they name is a thing or an office, seldom a person. */
export function afterArticles(here: SegmentNames, { source }: CheckContext): ReadonlySet<number> {
  const { articles, oblique } = source.speakers
  const found = new Set<number>()
  here.sourceTokens.forEach((token, index) => {
    const before = here.sourceTokens[index - 1]
    if (before !== undefined && token.start - before.end === 1 && (articles.has(before.key) || oblique.has(before.key)))
      found.add(token.start)
  })
  return found
}

/** What sounds most like a word in the target, and what has the nearest letters. */
export interface Nearest {
  /** How alike the two sound, from 0 to 1. */
  readonly sound: number
  /** How far the letters are from the word's own: 0 near, 1 nothing answers it. */
  readonly letters: number
}

/** Looks for the words of the target that may be meant by a word of the source. */
export function nearestTo(token: NameToken, here: SegmentNames): Nearest {
  const own = [token.key, ...spokenForms(token.key)].map(skeleton)
  let sound = 0
  let letters = farthest
  for (const other of here.targetTokens)
    for (const key of other.keys) {
      const here = own.reduce(
        (best, one) => Math.max(best, alike(one, skeleton(key), true, Math.min(sound, hardlyAlike))),
        0,
      )
      sound = Math.max(sound, here)
      if (here < hardlyAlike || key.length * 2 < token.key.length || token.key.length * 2.5 < key.length) continue
      const likeness = likenessOf(token.key, key)
      if (likeness === undefined) continue
      letters = Math.min(letters, (likeness.bits - likeness.slip / 2) / Math.max(token.key.length, key.length))
    }
  return { sound, letters: letters / farthest }
}

/** Words that sound less alike are not compared by letters. */
export const hardlyAlike = 0.6

/** Bits a letter. */
const farthest = 10
