import type { Language } from '../../language/index.js'
import { TextIndex } from '../text-index.js'
import { type Answer, allAnswers, fromAnswers } from './entities-answers.js'
import { findHanForm } from './entities-han.js'
import { keepsHan, learnKept } from './entities-kept.js'
import { type Direction, type Learned, type NameForms, sounds, sourceForms } from './entities-learned.js'
import { joined, placeForms } from './entities-place-forms.js'
import { findThaiForm } from './entities-thai.js'
import { learnTogether } from './entities-together.js'
import { groupNames, type NameGroup, type NameGroups } from './names.js'

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
  const sourceNames = groupNames(sources, source, true)
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
    const taken = new Set(links.flatMap((link) => [...link.source.keys.filter(isHan), ...link.target.keys]))
    const together = source.tag.startsWith('ja') ? learnTogether(targetNames.groups, sources, target) : []
    for (const found of unique([...learn(backward), ...together]))
      if (![...found.from.keys, ...found.to.keys].some((key) => taken.has(key)))
        links.push({ ...found, source: found.to, target: found.from, label: found.to.label, index: links.length })
  }
  if (keepsHan(source, target)) {
    const taken = new Set(links.flatMap((link) => link.source.keys))
    for (const found of learnKept(sources, targets, source))
      if (!found.from.keys.some((key) => taken.has(key)))
        links.push({ ...found, source: found.from, target: found.to, label: found.from.label, index: links.length })
  }
  if (tellNamesBySoundAlone(source, target))
    for (const found of learn(forward))
      if (isSure(found, sourceNames, targetNames))
        links.push({ ...found, source: found.from, target: found.to, label: found.from.label, index: links.length })
  return { links, source: sourceNames, target: targetNames }
}

function isHan(key: string): boolean {
  return /^\p{Script=Han}/u.test(key)
}

/** Names can be told from other words: by capitals, or, where no spaces part words, by their letters or as places that are known. */
function hasNames(language: Language): boolean {
  return language.cased || !language.spaced
}

/** Neither side has capitals, and words of one script that sound like words of another one, in the same places, are hardly ever anything but names. */
function tellNamesBySoundAlone(source: Language, target: Language): boolean {
  return [source, target].every(({ cased, spaced }) => !cased && spaced) && source.script !== target.script
}

/** Long words that are much alike, or words that are alike and stand side by side in several segments, and hardly without one another. */
function isSure({ from, to, score, support }: Learned, source: NameGroups, target: NameGroups): boolean {
  const [own, other] = [textsOf(from.keys, source), textsOf(to.keys, target)]
  if (Math.max(own, other) > support * 1.6) return false
  const length = Math.min(...[from, to].map(({ keys }) => Math.max(...keys.map((key) => key.length))))
  if (support < 2) return score >= 0.92 && length >= 5
  return length >= 4 && (score >= 0.84 || Math.max(own, other) <= support + 1)
}

function textsOf(keys: readonly string[], side: NameGroups): number {
  return new Set(keys.flatMap((key) => side.textsWith(key))).size
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

function fromHan(group: NameGroup, { texts, index, fromLanguage, toLanguage }: Direction): Learned | undefined {
  // Where every noun has a capital, one that stands again and again may be a name.
  const mayBeName = group.strong || (fromLanguage.names.capitalNouns === true && group.mentions.size >= 2)
  if (toLanguage.spaced || !mayBeName) return undefined
  const where = [...group.mentions.keys()]
  const found = toLanguage.tag.startsWith('th')
    ? findThaiForm(sounds(group), where, { texts, index })
    : findHanForm(sounds(group), where, { texts, index }, !toLanguage.tag.startsWith('ja'))
  if (found === undefined) return undefined
  return {
    from: sourceForms(group),
    to: { keys: [found.form], label: found.form, han: true },
    score: found.score,
    support: where.filter((at) => texts[at]?.includes(found.form)).length,
  }
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
