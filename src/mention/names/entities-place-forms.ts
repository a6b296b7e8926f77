import type { Language } from '../../language/index.js'
import { type Direction, type Learned, sourceForms } from './entities-learned.js'
import { namesOfPlace, placeCodes } from './entities-places.js'
import type { NameGroup, NameGroups } from './names.js'
import { isSameName, slipDistance } from './names-forms.js'

/** What CLDR calls the place that a name is, as far as the texts have it. */
export function placeForms(group: NameGroup, { fromLanguage, toLanguage, texts, to }: Direction): Learned | undefined {
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
export function joined(found: Learned, places: Learned, language: Language): Learned {
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
