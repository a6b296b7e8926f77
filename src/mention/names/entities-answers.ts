import type { Language } from '../../language/index.js'
import { type Direction, type Learned, sounds, sourceForms } from './entities-learned.js'
import { placeCodes } from './entities-places.js'
import type { NameGroup, NameGroups } from './names.js'
import { commonPrefix, inflectionOf, isSameName } from './names-forms.js'
import { alike } from './names-sound.js'
import type { NameToken } from './names-tokens.js'
import { neverNames } from './never-names.js'
import { skeleton } from './skeleton.js'

/** Less alike by so much, two names are taken for one where they stand together again and again. */
const doubt = 0.16

/** A word that may be a name's answer, and how alike the two sound. */
export interface Answer {
  readonly group: NameGroup
  readonly token: NameToken
  readonly text: number
  readonly key: string
  readonly score: number
}

/** Every token that sounds like a name of the other side in the same pair; each token answers one name only. */
export function* allAnswers({ from, to, toLanguage, fromLanguage }: Direction): Iterable<Answer> {
  const byText = new Map<number, NameGroup[]>()
  const heard = new Map(from.groups.map((group) => [group, isInHan(group) ? [] : sounds(group)]))
  for (const group of from.groups)
    for (const text of group.mentions.keys()) {
      const list = byText.get(text)
      if (list === undefined) byText.set(text, [group])
      else list.push(group)
    }
  // A word that is parted from its neighbours by script alone has no endings to leave aside.
  const inflected = fromLanguage.spaced && toLanguage.spaced
  const standsAlone = wordsAlone(to, toLanguage)
  // Where capitals tell names, such words have none or were left out.
  const never = toLanguage.cased ? undefined : neverNames(toLanguage)
  for (const [text, groups] of byText) {
    const tokens = (to.tokens[text] ?? []).filter(
      (token) => token.capital && !token.shout && !isCommon(token, to) && !never?.has(token.key),
    )
    for (const token of tokens) {
      let best: Answer | undefined
      for (const group of groups) {
        if (!group.strong && token.initial && toLanguage.cased) continue
        const weakness = toLanguage.cased || !toLanguage.spaced ? 0.08 : 0.18
        const threshold = accepted(fromLanguage, toLanguage) + (group.strong ? 0 : weakness)
        for (const sound of heard.get(group) ?? [])
          for (const key of token.keys) {
            const cut = key === token.key ? 0 : standsAlone(key) ? wholeWord : remainder
            if (isShort(key, toLanguage)) continue
            const least = Math.max(threshold - doubt, best?.score ?? 0)
            const score = alike(sound, skeleton(key), inflected, least + cut) - cut
            if (score < threshold - doubt || score <= (best?.score ?? 0)) continue
            if (score < sureOfPlace && isAnotherPlace(key, group, fromLanguage, toLanguage)) continue
            best = { group, token, text, key, score }
          }
      }
      if (best !== undefined) yield best
    }
  }
}

/** What a word loses where a prefix is taken off: little where the rest stands by itself too, since a prefix may sound like the letter after it (`בבלומברג`). */
const [wholeWord, remainder] = [-0.02, 0.06]

/** Whether a word, or another form of it, stands in the texts without a prefix. */
function wordsAlone({ tokens }: NameGroups, language: Language): (word: string) => boolean {
  if (language.names.prefixes === undefined) return () => false
  const words = new Set(tokens.flatMap((list) => list.map(({ key }) => key)))
  const endings = ['', ...(inflectionOf(language).endings ?? [])]
  const known = new Map<string, boolean>()
  return (word) => {
    let alone = known.get(word)
    if (alone === undefined) {
      const stems = endings.flatMap((ending) =>
        word.endsWith(ending) ? [word.slice(0, word.length - ending.length)] : [],
      )
      alone = stems.some((stem) => endings.some((ending) => words.has(stem + ending)))
      known.set(word, alone)
    }
    return alone
  }
}

/** A place in Chinese characters is known by what CLDR calls it; how they are read says nothing. */
function isInHan({ keys }: NameGroup): boolean {
  return [...keys].every((key) => /^\p{Script=Han}/u.test(key))
}

/** Too short for a name; signs of vowels are no letters (`में`). */
function isShort(key: string, { cased }: Language): boolean {
  return key.length < (cased ? 2 : 3) || (!cased && key.replace(/\p{M}+/gu, '').length < 2)
}

/** From this likeness on a place's name may be something else in the source (`Франк`, Frank, beside France). */
const sureOfPlace = 0.92

/** The word is the name of a place, and the source's is none (`Росії` beside Rosstat); without capitals and vowels too much is like a place. */
function isAnotherPlace(key: string, { keys }: NameGroup, from: Language, to: Language): boolean {
  return to.cased && placeCodes(key, to).length > 0 && ![...keys].some((own) => placeCodes(own, from).length > 0)
}

function isCommon(token: NameToken, side: NameGroups): boolean {
  return side.common.has(token.key)
}

/** How alike two names must sound to be taken for one. */
function accepted(from: Language, to: Language): number {
  if (!to.spaced || !from.spaced) return 0.74
  return to.cased && from.cased ? 0.78 : 0.74
}

/** Answers that are forms of one word. */
interface Cluster {
  readonly keys: Map<string, Answer[]>
  readonly texts: Set<number>
  score: number
}

/** The forms that answer a name most often, by their inflection. */
export function fromAnswers(group: NameGroup, answers: readonly Answer[], direction: Direction): Learned | undefined {
  const language = direction.toLanguage
  const clusters: Cluster[] = []
  const byKey = new Map<string, Cluster>()
  for (const answer of answers) {
    let cluster =
      byKey.get(answer.key) ??
      clusters.find(({ keys }) => [...keys.keys()].some((key) => isSameName(key, answer.key, language)))
    if (cluster === undefined) {
      cluster = { keys: new Map(), texts: new Set(), score: 0 }
      clusters.push(cluster)
    }
    byKey.set(answer.key, cluster)
    const same = cluster.keys.get(answer.key)
    if (same === undefined) cluster.keys.set(answer.key, [answer])
    else same.push(answer)
    cluster.texts.add(answer.text)
    cluster.score = Math.max(cluster.score, answer.score)
  }
  const least = accepted(direction.fromLanguage, language)
  const sure = clusters.filter(
    (cluster) =>
      (cluster.score >= least && !isEverywhere(cluster.texts, cluster.keys.keys(), direction)) ||
      isTogether(cluster.texts, cluster.keys.keys(), group, direction),
  )
  sure.sort((a, b) => b.texts.size - a.texts.size || b.score - a.score)
  const first = sure[0]
  if (first === undefined) return undefined
  // Another spelling that stands in several places is the translator's too; one that stands once is not.
  // Beside the very letters of the source only one with another ending is.
  const exact = [...first.keys.keys()].find((key) => group.keys.has(key))
  const isOwn = ({ texts, score, keys }: Cluster): boolean =>
    texts.size >= 2 &&
    texts.size * 3 >= first.texts.size &&
    (exact === undefined || (score >= 0.9 && [...keys.keys()].every((key) => isEndedOtherwise(key, exact))))
  const kept = sure.filter((cluster) => cluster === first || isOwn(cluster))
  const forms = kept
    .flatMap(({ keys }) => [...keys])
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return {
    from: sourceForms(group),
    to: { keys: forms.map(([key]) => key), label: usualForm(forms[0]?.[1] ?? []), han: false },
    score: first.score,
    support: first.texts.size,
  }
}

/** The form in which answers of one key are written most often: a slip in capitals is not what a name is called. */
function usualForm(answers: readonly Answer[]): string {
  const counts = new Map<string, number>()
  for (const { token } of answers) counts.set(token.form, (counts.get(token.form) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0]
}

function isEndedOtherwise(one: string, other: string): boolean {
  return commonPrefix(one, other) >= Math.min(one.length, other.length) - 1
}

/** Whether forms, in a script without capitals, stand in so many other texts that they are a common word. */
function isEverywhere(texts: ReadonlySet<number>, keys: Iterable<string>, { to, toLanguage }: Direction): boolean {
  if (toLanguage.cased || !toLanguage.spaced) return false
  const all = new Set([...keys].flatMap((key) => to.textsWith(key)))
  return all.size > Math.max(2, texts.size * 1.6)
}

/** Whether forms stand in most of the texts that a name stands in, and nowhere else. */
function isTogether(
  texts: ReadonlySet<number>,
  keys: Iterable<string>,
  group: NameGroup,
  { to, toLanguage }: Direction,
): boolean {
  // Where every noun may stand so, a name and a noun often do.
  if (toLanguage.names.capitalNouns === true) return false
  if (texts.size < 2 || texts.size < group.mentions.size * 0.6 || !group.strong) return false
  return [...keys].every((key) => to.textsWith(key).every((text) => group.mentions.has(text)))
}
