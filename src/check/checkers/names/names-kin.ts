import type { NameLink } from '../../../mention/names/entities.js'
import { namesOfPlace, placeCodes } from '../../../mention/names/entities-places.js'
import { isSameGivenName } from '../../../mention/names/given-names.js'
import { commonPrefix, isSameName } from '../../../mention/names/names-forms.js'
import { alike } from '../../../mention/names/names-sound.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { skeleton } from '../../../mention/names/skeleton.js'
import type { Span } from '../../../model/span.js'
import type { CheckContext } from '../../context.js'
import type { SegmentNames } from './names-segment.js'

/**
 * A word of the source from which the name may have been made explicit: an adjective, another form, or a word that what
 * is written here goes back to; nothing else here answers it.
 */
export function isExplained(link: NameLink, spans: readonly Span[], here: SegmentNames): boolean {
  if (here.source.has(link)) return false
  const isExtra = (token: NameToken): boolean => spans.some(({ start }) => start === token.start)
  const isTaken = (token: NameToken): boolean =>
    here.targetTokens.some((other) => other.key === token.key && !isExtra(other))
  const forms = [...link.source.keys, ...here.targetTokens.filter(isExtra).map(({ key }) => key)]
  return here.sourceTokens.some(
    (token) => forms.some((form) => isMadeFrom(token, form, link.place !== undefined)) && !isTaken(token),
  )
}

function isMadeFrom(token: NameToken, key: string, isPlace: boolean): boolean {
  const stem = commonPrefix(token.key, key)
  const least = token.capital || isPlace ? 3 : 5
  if (stem >= Math.max(least, Math.min(token.key.length, key.length) * 0.6)) return true
  return (token.capital || token.key.length >= 6) && alike(skeleton(token.key), skeleton(key), true, 0.82) > 0.82
}

/** The name of the target is one for the absent name too: it sounds like its own, is made of it, or is what CLDR calls the place. */
export function isKin(token: NameToken, link: NameLink, { source, target }: CheckContext): boolean {
  const names = placeCodes(token.key, source).flatMap((code) => namesOfPlace(code, target))
  return (
    link.target.keys.some(
      (key) =>
        names.some((name) => isSameName(name, key, target)) ||
        (key.length >= 4 && alike(skeleton(token.key), skeleton(key)) > 0.68),
    ) ||
    link.source.keys.some(
      (key) =>
        alike(skeleton(token.key), skeleton(key)) > 0.82 ||
        isSameGivenName(token.key, key) ||
        (source.spaced ? key.length >= 5 && token.key.includes(key.slice(0, 5)) : token.key.includes(key)) ||
        commonPrefix(token.key, key) >= Math.max(4, Math.min(token.key.length, key.length) / 2),
    )
  )
}
