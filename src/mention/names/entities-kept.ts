import type { Language } from '../../language/index.js'
import { allMatches } from '../all-matches.js'
import { TextIndex } from '../text-index.js'
import type { Learned } from './entities-learned.js'
import { hanPeople } from './han-people.js'
import { foldHan } from './han-signs.js'
import { alternatives, wordsOf } from './sure-words.js'

/** A name of the source in Chinese characters. */
interface Kept {
  readonly forms: Set<string>
  readonly place: boolean
}

/** Both languages write names in Chinese characters, each in its own forms of them. */
export function keepsHan(source: Language, target: Language): boolean {
  return source !== target && [source, target].every(({ tag }) => /^(?:ja|zh|yue)/u.test(tag))
}

/** Persons and places of a source that a target keeps in Chinese characters, from where either side names them whole. */
export function* learnKept(
  sources: readonly string[],
  targets: readonly string[],
  language: Language,
): Iterable<Learned> {
  const folded = { sources: new TextIndex(sources.map(foldHan)), targets: targets.map(foldHan) }
  for (const { forms, place } of keptNames(sources, language)) {
    const [whole = ''] = forms
    const key = foldHan(whole)
    const answered = [...folded.sources.with(key)].filter((at) => folded.targets[at]?.includes(key))
    const [first] = answered
    if (first === undefined) continue
    const start = folded.targets[first]?.indexOf(key) ?? 0
    const label = targets[first]?.slice(start, start + key.length) ?? ''
    yield {
      from: { keys: [...forms], label: whole, han: true },
      to: { keys: [...forms].map((form) => label.slice(0, form.length)), label, han: true },
      score: 1,
      support: answered.length,
      ...(place ? { place: 'city' as const } : {}),
    }
  }
}

/** Persons, with the family name where it stands with a title of its own, and places by the word that ends their names (`石川県`). */
function keptNames(texts: readonly string[], language: Language): readonly Kept[] {
  if (language.names.titlesAfter === undefined || language.names.endsPlaces === undefined) return []
  const found = new Map<string, Kept>()
  const titles = alternatives(wordsOf(language.names.titlesAfter))
  const ends = alternatives(wordsOf(language.names.endsPlaces))
  const familyName = new RegExp(`(?<!\\p{Script=Han})(\\p{Script=Han}{2})(?=${titles})`, 'gu')
  const place = new RegExp(`(?:(?<!\\p{Script=Han})|(?<=${ends}))\\p{Script=Han}{2,3}?(?:${ends})`, 'gu')
  const families = new Set<string>()
  for (const text of texts) {
    for (const { 1: name = '' } of allMatches(familyName, text)) families.add(name)
    for (const { name } of hanPeople(text, language)) found.set(name, { forms: new Set([name]), place: false })
    for (const { 0: name } of allMatches(place, text)) found.set(name, { forms: new Set([name]), place: true })
  }
  for (const [name, { forms, place }] of found) {
    const family = name.slice(0, 2)
    if (!place && families.has(family)) forms.add(family)
  }
  return [...found.values()]
}
