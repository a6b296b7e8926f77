import type { Language } from '../../language/index.js'
import { TextIndex } from '../text-index.js'
import { findHanForm } from './entities-han.js'
import { namesOfPlace, placeCodes } from './entities-places.js'
import { groupNames, type NameGroup, type NameGroups } from './names.js'
import { commonPrefix, isSameName, slipDistance } from './names-forms.js'
import { alike } from './names-sound.js'
import type { NameToken } from './names-tokens.js'
import { skeleton } from './skeleton.js'

/** One name of a document in both languages, with all forms that are taken to be right. */
export interface NameLink {
  readonly index: number
  readonly source: NameForms
  readonly target: NameForms
  /** The name's own form in the source, as written. */
  readonly label: string
  /** How alike the two sides sound, from 0 to 1. */
  readonly score: number
  /** Segments in which both sides have the name. */
  readonly support: number
  /** A territory or a city by CLDR: adjectives and other words may stand for it. */
  readonly place?: 'territory' | 'city'
}

/** The forms of a name on one side. */
export interface NameForms {
  /** In lower case; in the order of their frequency. */
  readonly keys: readonly string[]
  /** The most frequent form as written. */
  readonly label: string
  /** The forms are stretches of Han characters, found anywhere in a text. */
  readonly han: boolean
}

/** What is known of a document's names. */
export interface Names {
  readonly links: readonly NameLink[]
  readonly source: NameGroups
  readonly target: NameGroups
}

/** Finds which name of the target answers which of the source, over all pairs of a document. */
export function linkNames(
  pairs: readonly { readonly source: string; readonly target: string }[],
  source: Language,
  target: Language,
): Names {
  const sources = pairs.map((pair) => pair.source)
  const targets = pairs.map((pair) => pair.target)
  const sourceNames = groupNames(sources, source)
  const targetNames = groupNames(targets, target)
  const links: NameLink[] = []
  const forward: Direction = {
    from: sourceNames,
    to: targetNames,
    texts: targets,
    index: new TextIndex(targets),
    fromLanguage: source,
    toLanguage: target,
  }
  const backward: Direction = {
    from: targetNames,
    to: sourceNames,
    texts: sources,
    index: new TextIndex(sources),
    fromLanguage: target,
    toLanguage: source,
  }
  if (hasNames(source))
    for (const found of learn(forward))
      links.push({ ...found, source: found.from, target: found.to, label: found.from.label, index: links.length })
  if (!source.cased && hasNames(target)) {
    const taken = new Set(links.flatMap((link) => link.target.keys))
    for (const found of learn(backward))
      if (!found.from.keys.some((key) => taken.has(key)))
        links.push({ ...found, source: found.to, target: found.from, label: found.to.label, index: links.length })
  }
  return { links, source: sourceNames, target: targetNames }
}

interface Learned {
  readonly from: NameForms
  readonly to: NameForms
  readonly score: number
  readonly support: number
  readonly place?: 'territory' | 'city'
}

interface Direction {
  readonly from: NameGroups
  readonly to: NameGroups
  readonly texts: readonly string[]
  readonly index: TextIndex
  readonly fromLanguage: Language
  readonly toLanguage: Language
}

/** Names can be told from other words: by capitals, or by katakana. */
function hasNames(language: Language): boolean {
  return language.cased || language.tag.startsWith('ja')
}

/** Less alike by so much, two names are taken for one where they stand together again and again. */
const doubt = 0.16

interface Answer {
  readonly group: NameGroup
  readonly token: NameToken
  readonly text: number
  readonly key: string
  readonly score: number
}

function learn(direction: Direction): readonly Learned[] {
  const { from } = direction
  const answers = new Map<NameGroup, Answer[]>()
  for (const answer of allAnswers(direction)) {
    const list = answers.get(answer.group)
    if (list === undefined) answers.set(answer.group, [answer])
    else list.push(answer)
  }
  const learned: Learned[] = []
  for (const group of from.groups) {
    const places = placeForms(group, direction)
    const found = fromAnswers(group, answers.get(group) ?? [], direction) ?? fromHan(group, direction)
    if (found !== undefined) learned.push(places === undefined ? found : joined(found, places, direction.toLanguage))
    else if (places !== undefined) learned.push(places)
  }
  return unique(learned)
}

/** Every token that sounds like a name of the other side in the same pair; each token answers one name only. */
function* allAnswers({ from, to, toLanguage, fromLanguage }: Direction): Iterable<Answer> {
  const byText = new Map<number, NameGroup[]>()
  const heard = new Map(from.groups.map((group) => [group, sounds(group)]))
  for (const group of from.groups)
    for (const text of group.mentions.keys()) {
      const list = byText.get(text)
      if (list === undefined) byText.set(text, [group])
      else list.push(group)
    }
  // A word that is parted from its neighbours by script alone has no endings to leave aside.
  const inflected = fromLanguage.spaced && toLanguage.spaced
  for (const [text, groups] of byText) {
    const tokens = (to.tokens[text] ?? []).filter((token) => token.capital && !token.shout && !isCommon(token, to))
    for (const token of tokens) {
      let best: Answer | undefined
      for (const group of groups) {
        if (!group.strong && token.initial && toLanguage.cased) continue
        const weakness = toLanguage.cased || !toLanguage.spaced ? 0.08 : 0.18
        const threshold = accepted(fromLanguage, toLanguage) + (group.strong ? 0 : weakness)
        for (const sound of heard.get(group) ?? [])
          for (const key of token.keys) {
            const cut = key === token.key ? 0 : 0.06
            const short = toLanguage.cased ? 2 : 3
            const score = key.length < short ? 0 : alike(sound, skeleton(key), inflected) - cut
            if (score >= threshold - doubt && score > (best?.score ?? 0)) best = { group, token, text, key, score }
          }
      }
      if (best !== undefined) yield best
    }
  }
}

function isCommon(token: NameToken, side: NameGroups): boolean {
  return side.common.has(token.key)
}

/** How alike two names must sound to be taken for one. */
function accepted(from: Language, to: Language): number {
  if (!to.spaced || !from.spaced) return 0.74
  return to.cased && from.cased ? 0.78 : 0.74
}

/** How a name is read where its spelling is Hungarian. */
function hungarian(key: string): readonly string[] {
  return key.endsWith('cs') ? [key.replace(/cs$/u, 'ch')] : []
}

function sounds(group: NameGroup): readonly string[] {
  const sounds = [...group.keys].flatMap((key) => [key, ...hungarian(key)]).map(skeleton)
  return [...new Set(sounds)].filter((sound) => sound.length >= 2)
}

/** Answers that are forms of one word. */
interface Cluster {
  readonly keys: Map<string, Answer[]>
  readonly texts: Set<number>
  score: number
}

/** The forms that answer a name most often, by their inflection. */
function fromAnswers(group: NameGroup, answers: readonly Answer[], direction: Direction): Learned | undefined {
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

function fromHan(group: NameGroup, { texts, index, toLanguage }: Direction): Learned | undefined {
  if (toLanguage.spaced || !group.strong) return undefined
  const where = [...group.mentions.keys()]
  const found = findHanForm(sounds(group), where, { texts, index }, !toLanguage.tag.startsWith('ja'))
  if (found === undefined) return undefined
  return {
    from: sourceForms(group),
    to: { keys: [found.form], label: found.form, han: true },
    score: found.score,
    support: where.filter((at) => texts[at]?.includes(found.form)).length,
  }
}

/** What CLDR calls the place that a name is, as far as the texts have it. */
function placeForms(group: NameGroup, { fromLanguage, toLanguage, texts, to }: Direction): Learned | undefined {
  const codes = [...group.keys].flatMap((key) => placeCodes(key, fromLanguage))
  const names = [...new Set(codes.flatMap((code) => namesOfPlace(code, toLanguage)))].filter(
    (name) => !name.includes(' '),
  )
  if (names.length === 0) return undefined
  const han = !toLanguage.spaced
  const present = new Set<string>()
  const known = new Map<string, boolean>()
  const isForm = (key: string): boolean => {
    const is = known.get(key) ?? names.some((name) => isSameName(name, key, toLanguage))
    known.set(key, is)
    return is
  }
  const where = [...group.mentions.keys()].filter((index) => {
    const here = han
      ? names.filter((name) => texts[index]?.includes(name))
      : (to.tokens[index] ?? []).flatMap((token) => token.keys.filter(isForm))
    for (const name of here) present.add(name)
    return here.length > 0
  })
  const keys = present.size > 0 ? [...present] : names
  return {
    from: sourceForms(group),
    to: { keys, label: written(keys[0] ?? '', to), han },
    score: 1,
    support: where.length,
    place: codes.some((code) => !code.startsWith('city ')) ? 'territory' : 'city',
  }
}

/** What sounds like a place and what CLDR calls it: both, but no form that is nearly the place's name; what does not sound like it only where CLDR's is not found. */
function joined(found: Learned, places: Learned, language: Language): Learned {
  if (places.support === 0 && found.to.han !== places.to.han) return placed(found, places)
  const kin = found.to.keys.filter((key) =>
    places.support > 0
      ? places.to.keys.some((name) => isSameName(name, key, language))
      : slipDistance(key, places.to.keys, language) === 0,
  )
  if (kin.length === 0 || (places.support > 0 && found.to.han !== places.to.han)) return places
  const keys = [...new Set([...kin, ...places.to.keys])]
  return placed({ ...found, to: { ...found.to, keys }, support: Math.max(found.support, places.support) }, places)
}

/** A word as the texts write it. */
function written(key: string, side: NameGroups): string {
  for (const text of side.textsWith(key)) {
    const token = side.tokens[text]?.find((one) => one.key === key)
    if (token !== undefined) return token.form
  }
  return key
}

function placed(found: Learned, { place }: Learned): Learned {
  return place === undefined ? found : { ...found, place }
}

function sourceForms(group: NameGroup): NameForms {
  const counts = new Map<string, { count: number; form: string }>()
  for (const tokens of group.mentions.values())
    for (const token of tokens) {
      const entry = counts.get(token.key)
      if (entry === undefined) counts.set(token.key, { count: 1, form: token.form })
      else entry.count++
    }
  const sorted = [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
  return { keys: sorted.map(([key]) => key), label: sorted[0]?.[1].form ?? '', han: false }
}

/** A form answers one name only: the one with most support, then the best sound; a place and its people are one name. */
function unique(learned: readonly Learned[]): readonly Learned[] {
  const taken = new Map<string, number>()
  const kept: Learned[] = []
  for (const link of [...learned].sort((a, b) => b.support - a.support || b.score - a.score)) {
    if (!link.to.keys.every((key) => taken.has(key))) {
      for (const key of link.to.keys) if (!taken.has(key)) taken.set(key, kept.length)
      kept.push(link)
      continue
    }
    const at = taken.get(link.to.keys[0] ?? '') ?? -1
    const first = kept[at]
    if (first?.place !== undefined && link.place !== undefined)
      kept[at] = { ...first, from: { ...first.from, keys: [...new Set([...first.from.keys, ...link.from.keys])] } }
  }
  return kept
}
