import type { Language } from '../../language/index.js'
import type { NameLink } from '../../mention/entities.js'
import { placesOf } from '../../mention/entities-places.js'
import { commonPrefix } from '../../mention/names-forms.js'
import { alike, soundsAlike } from '../../mention/names-sound.js'
import { skeleton } from '../../mention/skeleton.js'
import type { Span } from '../../model/span.js'
import type { Finding } from '../checker.js'
import { placeOf, type SegmentText } from '../context.js'
import { memoize } from '../memoize.js'
import { type KnownNames, type PairedSegment, placesIn } from './names-known.js'
import type { SegmentNames } from './names-segment.js'

/** Names that should stand here and do not, and others that do and should not. */
export function* findStrangers(
  pair: PairedSegment,
  here: SegmentNames,
  known: KnownNames,
  slipped: ReadonlySet<NameLink>,
  elsewhere: (link: NameLink) => number,
): Iterable<Finding> {
  const absent = [...here.source.keys()].filter(
    (link) => !here.target.has(link) && !slipped.has(link) && (link.place === undefined || isWhollyAbsent(link, here)),
  )
  const extra = [...here.target.keys()].filter(
    (link) => !here.source.has(link) && elsewhere(link) >= 1 && !isRelated(link, here),
  )
  const unknown = extra.length === 0 ? [] : unansweredGroups(pair, here, known, pair.source.language)
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
      rule: link.place === undefined || other?.place === undefined ? 'names.swapped' : 'names.territory',
      values: {
        here: link.target.label,
        expected: other?.target.label ?? stranger?.form ?? '',
        source: other?.label ?? stranger?.form ?? '',
        other: link.label,
      },
      source:
        other === undefined ? placeOf(pair.source, stranger) : placesIn(pair.source, here.source.get(other) ?? []),
      target: placesIn(pair.target, spans),
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
      source: placesIn(pair.source, here.source.get(link) ?? []),
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
  known: KnownNames,
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
