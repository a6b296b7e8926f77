import { expandKeyedForms, type Language, readTable } from '../../language/index.js'

const memo = new WeakMap<Language, ReadonlySet<string>>()

/** Whether a word is a currency's name, symbol or code (`Kč`, `EUR`), in the case it is written in: it goes on with the figure before it. */
export function isCurrency(word: string, language: Language): boolean {
  const known = memo.get(language)
  if (known !== undefined) return known.has(word)
  const symbols = readTable(language.cldr.currencySymbols)
  const names = [
    ...readTable(language.cldr.currencyNames).values(),
    ...expandKeyedForms(language.numbers.currencies).values(),
  ]
  const forms = [
    'Eur',
    ...symbols.keys(),
    ...[...symbols.values()].flat(),
    ...names.flat().flatMap((name) => name.split(' ')),
  ]
  memo.set(language, new Set(forms.filter((form) => /^\p{L}/u.test(form))))
  return isCurrency(word, language)
}
