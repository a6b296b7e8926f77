import { cldrLanguages } from './cldr/index.js'
import { type CldrLanguage, type CldrTable, readTable } from './cldr-language.js'
import { fallbackChain } from './fallback.js'

const memo = new Map<string, CldrLanguage>()

/** Norwegian stands here under its more common written standard, world English under British. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['en-001', 'en-GB'],
])

/** What CLDR says of a locale, merged along the fallback chain: the nearest language's fields, and its entries in tables. Never fails; an unknown tag has no fields. */
export function cldrFor(tag: string): CldrLanguage {
  const known = memo.get(tag)
  if (known !== undefined) return known
  const links = fallbackChain(tag).map((link) => standIns.get(link) ?? link)
  let merged: CldrLanguage = { tag }
  for (const link of [...new Set(links)].reverse()) {
    const own = cldrLanguages.get(link)
    if (own !== undefined) merged = over(merged, own, tag)
  }
  memo.set(tag, merged)
  return merged
}

function over(below: CldrLanguage, own: CldrLanguage, tag: string): CldrLanguage {
  const joined: Record<string, unknown> = { ...below, ...own, tag }
  if (own.parent !== undefined)
    for (const name of tables)
      if (own[name] !== undefined && below[name] !== undefined) joined[name] = joinTables(below[name], own[name])
  return joined as unknown as CldrLanguage
}

const tables = [
  'months',
  'weekdays',
  'shortMonths',
  'shortWeekdays',
  'dayPeriods',
  'magnitudes',
  'currencySymbols',
  'currencyNames',
  'units',
  'territories',
  'cities',
  'cardinals',
  'ordinals',
] as const

/** Both tables' forms: the variant's first, since readers of one know the other's too. */
function joinTables(below: CldrTable, own: CldrTable): CldrTable {
  const map = new Map(readTable(below))
  for (const [key, forms] of readTable(own)) map.set(key, [...new Set([...forms, ...(map.get(key) ?? [])])])
  return [...map].map(([key, forms]) => `${key}=${forms.join(';')}`).join('|')
}
