import type { Language } from '../../../language/index.js'
import type { NameLink, Names } from '../../../mention/names/entities.js'
import {
  commonPrefix,
  editDistance,
  inflectionOf,
  isSameName,
  slipDistance,
  slipLimit,
  stemsOf,
} from '../../../mention/names/names-forms.js'
import { alike } from '../../../mention/names/names-sound.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { neverNames } from '../../../mention/names/never-names.js'
import { isForeignReading, skeleton } from '../../../mention/names/skeleton.js'
import type { Span } from '../../../model/span.js'
import type { SegmentNames } from './names-segment.js'

/** A word that is nearly a form of a name that should stand here. */
export interface Slip extends Span {
  readonly link: NameLink
  readonly text: string
  /** Other segments that have the right form. */
  readonly elsewhere: number
  /** It sounds less like the source than the usual form does. */
  readonly worse: boolean
  /** More than a slip of the finger: it stands in other segments too, or lacks or has only signs over letters, and so is a second spelling. */
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
  const free = here.free.filter((token) => mayBeName(token) && !never.has(token.key))
  if (free.length === 0 && ![...here.source.keys()].some(({ target }) => target.han)) return
  const small = new Set(here.sourceTokens.flatMap((token) => (token.capital ? [] : [token.start])))
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
            chosen: isRepeated(span.text, names),
          }
      continue
    }
    for (const token of free) {
      if (!isCandidate(token, here, names, language, present === 0)) continue
      if (present >= mentions.length && present > 0 && (token.initial || !language.cased)) continue
      if (link.place === undefined ? isAdjective(token.key, link, language) : isMadeOf(token.key, link, language))
        continue
      if (count === 0 && (present > 0 || token.initial || token.key.length < 4)) continue
      // A name that stands here in the source and elsewhere in the target, and has no other answer here, may be farther off.
      const free = present === 0 && count >= 2 && link.place === undefined
      const distance = slipDistance(token.key, link.target.keys, language, free)
      const best = token.keys.slice(1).reduce((least, key) => {
        const other = slipDistance(key, link.target.keys, language)
        return least > 0 && other > 0 ? Math.min(least, other) : least
      }, distance)
      if (best === 0 || isSomeoneElse(token, link, best, here, language)) continue
      yield {
        start: token.start,
        end: token.end,
        text: text.slice(token.start, token.end),
        link,
        elsewhere: count,
        worse: isWorse(token.key, link),
        chosen: isRepeated(token.key, names) || differsInSigns(token.key, link, language),
      }
    }
  }
}

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

/** A word that stands in several segments was not mistyped again and again. */
export function isRepeated(word: string, { target }: Names): boolean {
  return target.textsWith(word).length >= 2
}

/** With the signs over its letters left out the word is a form of the name: languages write names with and without them (`Aïn`, `Ain`). */
function differsInSigns(word: string, link: NameLink, language: Language): boolean {
  if (!/^\p{Script=Latin}/u.test(word)) return false
  const bare = withoutSigns(word)
  return link.target.keys.some((key) => isSameName(bare, withoutSigns(key), language))
}

/** An adjective that a longer name is the beginning of, whose last letters may have gone (`Garissa`, `garisský`). */
function isAdjective(word: string, link: NameLink, language: Language): boolean {
  for (const ending of inflectionOf(language).longEndings) {
    if (ending.length < 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length >= 4 && link.target.keys.some((key) => key.startsWith(stem) && key.length - stem.length <= 3))
      return true
  }
  return false
}

/** A word for the people or things of a place: it goes on from the name's stem in its own way, whatever signs are over its letters. */
function isMadeOf(word: string, link: NameLink, language: Language): boolean {
  const isSlip = (one: string, other: string): boolean =>
    one.length >= 7 && one.slice(-2) === other.slice(-2) && editDistance(one, other, 1) === 1
  if (
    link.target.keys.some((key) =>
      stemsOf(key, language).some((one) => stemsOf(word, language).some((other) => isSlip(one, other))),
    )
  )
    return false
  const bare = withoutSigns(word)
  return link.target.keys.some((key) => {
    const stem = commonPrefix(bare, withoutSigns(key))
    const isLong = stem * 3 >= Math.min(word.length, key.length) * 2
    if (bare.length === stem) return isLong && stem >= 4 && key.length - stem <= 2
    return isLong && stem >= 3 && (key.length - stem <= 3 || stem >= 5)
  })
}

function withoutSigns(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function mayBeName({ capital, shout, key }: NameToken): boolean {
  return capital && !shout && key.length >= 3
}

function isCandidate(token: NameToken, here: SegmentNames, names: Names, language: Language, absent: boolean): boolean {
  if (names.target.common.has(token.key)) return false
  if (!language.cased && language.spaced && !absent) return false
  return !here.sourceTokens.some((other) => other.key === token.key)
}

function isWorse(word: string, link: NameLink): boolean {
  const best = (form: string): number =>
    Math.max(...link.source.keys.map((key) => alike(skeleton(key), skeleton(form), false)))
  return best(word) < Math.max(...link.target.keys.map(best))
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
  const least = distance === 1 && token.key.length >= 5 ? 0.86 : 0.7
  return here.sourceTokens.some(
    (other) =>
      (other.capital || capitalNouns) &&
      !link.source.keys.includes(other.key) &&
      !isAnswered(other, here) &&
      alike(skeleton(other.key), sound) > Math.max(least, own),
  )
}

function isAnswered(token: NameToken, here: SegmentNames): boolean {
  return [...here.source].some(
    ([link, spans]) => here.target.has(link) && spans.some((span) => span.start === token.start),
  )
}

/** Stretches that differ from a form in Han characters by one. */
function* hanSlips(link: NameLink, text: string, texts: readonly string[]): Iterable<Span & { readonly text: string }> {
  for (const form of link.target.keys) {
    if (kana.test(form)) {
      yield* kanaSlips(form, text)
      continue
    }
    if (form.length === 2) yield* shortSlips(form, text, texts)
    if (form.length < 3) continue
    for (let start = 0; start + form.length <= text.length; start++) {
      const window = text.slice(start, start + form.length)
      if (!isNearly(window, form)) continue
      const span = { start, end: start + form.length, text: window }
      if (/^[\p{L}\p{M}·・•]+$/u.test(window)) yield span
    }
    if (form.length < 4) continue
    const lost = [...form].findIndex((_, at) => text.includes(form.slice(0, at) + form.slice(at + 1)))
    if (lost < 0) continue
    const shorter = form.slice(0, lost) + form.slice(lost + 1)
    const start = text.indexOf(shorter)
    yield { start, end: start + shorter.length, text: shorter }
  }
}

/** All characters are the same but one, or but two neighbours that have changed places. */
function isNearly(window: string, form: string): boolean {
  let same = 0
  let first = -1
  for (let at = 0; at < form.length; at++)
    if (window[at] === form[at]) same++
    else if (first < 0) first = at
  if (same === form.length - 1) return true
  return (
    same === form.length - 2 &&
    form.length >= 4 &&
    window[first] === form[first + 1] &&
    window[first + 1] === form[first]
  )
}

const kana = /^[\u30A1-\u30FA\u30FC-\u30FF]+$/
const kanaRuns = /[\u30A1-\u30FA\u30FC-\u30FF]+/g

/** Runs of katakana, each of which is one word, that differ from a form by a letter or two. */
function* kanaSlips(form: string, text: string): Iterable<Span & { readonly text: string }> {
  const limit = slipLimit(form.length)
  for (const { 0: run, index } of text.matchAll(kanaRuns)) {
    const distance = editDistance(form, run, limit)
    if (distance > 0 && distance <= limit) yield { start: index, end: index + run.length, text: run }
  }
}

/** A name of two characters of which one stands here, and stands nowhere in the document but in this name. */
function* shortSlips(form: string, text: string, texts: readonly string[]): Iterable<Span & { readonly text: string }> {
  for (const [at, sign] of [...form].entries()) {
    const index = text.indexOf(sign)
    if (index < 0 || !isForeignReading(sign)) continue
    if (texts.some((other) => other !== text && other.replaceAll(form, '').includes(sign))) continue
    const start = index - at
    const window = text.slice(Math.max(0, start), start + 2)
    if (/^\p{L}{2}$/u.test(window)) yield { start, end: start + 2, text: window }
  }
}
