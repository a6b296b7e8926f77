import { type Language, readTable } from '../../language/index.js'
import { normalKey } from './names-tokens.js'

const memo = new WeakMap<Language, ReadonlySet<string>>()

/** Words that look like names and are none, in lower case: months, weekdays, titles; without capitals, with their endings too. */
export function neverNames(language: Language): ReadonlySet<string> {
  const known = memo.get(language)
  if (known !== undefined) return known
  const never = new Set<string>()
  for (const table of [language.cldr.months, language.cldr.weekdays])
    for (const forms of readTable(table).values())
      for (const form of forms) never.add(normalKey(form.replace(/\.$/u, '')))
  const endings = language.cased ? [''] : ['', ...(language.names.endings ?? '').split(/\s+/u)]
  for (const word of (language.names.notNames ?? '').split(/\s+/u))
    for (const ending of endings) never.add(normalKey(word + ending))
  memo.set(language, never)
  return never
}
