import { expandKeyedForms, type Language, languageFor, readTable } from '../../language/index.js'
import { isSameName } from './names-forms.js'
import { normalKey } from './names-tokens.js'
import { morePlaces, peoples } from './places-table.js'

const memo = new WeakMap<Language, ReadonlyMap<string, ReadonlySet<string>>>()

/** Places that CLDR names in a language: a name in lower case -> its codes (territories, cities by their time zone). */
export function placesOf(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const known = memo.get(language)
  if (known !== undefined) return known
  const places = new Map<string, Set<string>>()
  const add = (name: string, code: string): void => {
    const key = normalKey(name)
    const codes = places.get(key)
    if (codes === undefined) places.set(key, new Set([code]))
    else codes.add(code)
  }
  for (const [code, names] of readTable(language.cldr.territories))
    if (/^[A-Z]{2}$/.test(code)) for (const name of names) add(name, code)
  for (const [code, names] of readTable(language.cldr.cities)) for (const name of names) add(name, `city ${code}`)
  // A language has a name of its own only where the time zone's id is another one.
  const own = readTable(language.cldr.cities)
  for (const code of readTable(languageFor('uk').cldr.cities).keys())
    if (!own.has(code)) add(code.replaceAll('_', ' '), `city ${code}`)
  if (!language.tag.startsWith('zh') && !language.tag.startsWith('ja'))
    for (const table of [morePlaces, peoples])
      for (const [code, names] of expandKeyedForms(table)) for (const name of names) add(name, code)
  memo.set(language, places)
  return places
}

const named = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>()

/** The names that a language has for a place's code. */
export function namesOfPlace(code: string, language: Language): readonly string[] {
  let byCode = named.get(language)
  if (byCode === undefined) {
    const map = new Map<string, string[]>()
    for (const [name, codes] of placesOf(language))
      for (const one of codes) map.set(one, [...(map.get(one) ?? []), name])
    byCode = map
    named.set(language, byCode)
  }
  return byCode.get(code) ?? []
}

const beginnings = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>()

/** Places by their first two letters. */
function byBeginning(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = beginnings.get(language)
  if (known !== undefined) return known
  const map = new Map<string, string[]>()
  for (const name of placesOf(language).keys()) {
    const list = map.get(name.slice(0, 2))
    if (list === undefined) map.set(name.slice(0, 2), [name])
    else list.push(name)
  }
  beginnings.set(language, map)
  return map
}

const index = new WeakMap<Language, Map<string, readonly string[]>>()

/** The codes of the places that a word in lower case may be a form of. */
export function placeCodes(key: string, language: Language): readonly string[] {
  let known = index.get(language)
  if (known === undefined) {
    known = new Map()
    index.set(language, known)
  }
  let codes = known.get(key)
  if (codes === undefined) {
    const places = placesOf(language)
    const exact = places.get(key)
    codes =
      exact === undefined && language.names.endings !== undefined && key.length >= 4
        ? (byBeginning(language).get(key.slice(0, 2)) ?? []).flatMap((name) =>
            isSameName(name, key, language) ? [...(places.get(name) ?? [])] : [],
          )
        : [...(exact ?? [])]
    known.set(key, codes)
  }
  return codes
}
