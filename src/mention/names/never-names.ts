import { type Language, readTable } from '../../language/index.js'
import { normalKey } from './names-tokens.js'

const memo = new WeakMap<Language, ReadonlySet<string>>()

/** Words with a capital that are no names, in lower case: months, weekdays, titles. */
export function neverNames(language: Language): ReadonlySet<string> {
  const known = memo.get(language)
  if (known !== undefined) return known
  const never = new Set<string>()
  for (const table of [language.cldr.months, language.cldr.weekdays])
    for (const forms of readTable(table).values())
      for (const form of forms) never.add(normalKey(form.replace(/\.$/u, '')))
  for (const word of (language.names.notNames ?? '').split(/\s+/u)) never.add(word)
  memo.set(language, never)
  return never
}
