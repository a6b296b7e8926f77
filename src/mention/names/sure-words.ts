import type { Language } from '../../language/index.js'
import { placesOf } from './entities-places.js'
import { normalKey } from './names-tokens.js'
import { neverNames } from './never-names.js'

/** The words of a list, none where there is no list. */
export function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(/\s+/u).filter((word) => word !== '')
}

/** Alternatives of a regular expression, the longest first. */
export function alternatives(words: readonly string[]): string {
  const escaped = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.join('|')
}

/** The names of places that are no other words in a script without capitals, in lower case. Short names of cities are other words too often. */
export function surePlaces(language: Language): readonly string[] {
  const unsure = new Set([...wordsOf(language.names.unsure).map(normalKey), ...neverNames(language)])
  const syllables = language.script === 'Kore' || !language.spaced
  const [shortest, shortestCity] = language.script === 'Thai' ? [5, 5] : syllables ? [2, 2] : [3, 4]
  return [...placesOf(language)].flatMap(([name, codes]) => {
    const least = [...codes].every((code) => code.startsWith('city ')) ? shortestCity : shortest
    return name.length < least || unsure.has(name) || !/^(?![\p{Lu}\p{Ll}])\p{L}/u.test(name) ? [] : [name]
  })
}

/** Says of a word in lower case that it is hardly a person's name though a title stands before it: words of grammar and of speech, roles, months; of a first word more. */
export function notAfterTitles(language: Language): (key: string, first: boolean) => boolean {
  const { speakers, reporting, names } = language
  const lists = [
    speakers.prepositions,
    speakers.conjunctions,
    speakers.adverbs,
    speakers.auxiliaries,
    speakers.articles,
    speakers.relatives,
    speakers.participles,
    speakers.negations,
    speakers.roles,
    reporting.verbs,
    reporting.pronouns,
    language.saysAfter,
    language.starters,
    neverNames(language),
  ]
  const listed = [names.unsure, names.endsNames, names.titles].flatMap(wordsOf)
  const words = new Set([...lists.flatMap((list) => [...list]), ...listed].map(normalKey))
  const beginnings = listed.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1))
  return (key, first) => words.has(key) || (first && beginnings.some((beginning) => key.startsWith(beginning)))
}
