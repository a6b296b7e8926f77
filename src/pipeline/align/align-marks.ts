import { type Language, languageFor } from '../../language/index.js'
import { findDates, findNumbers, linkNames } from '../../mention/index.js'
import { nameTokens } from '../../mention/names/names-tokens.js'

/** What a text holds that its translation must hold too. */
export interface Marks {
  /** Values of dates and of numbers in figures, as keys that are the same in every language. */
  readonly values: ReadonlySet<string>
  /** Names by the index of their link, and numbers in words: a translation may leave them out. */
  readonly hints: ReadonlySet<string>
}

/** Finds the marks of a text. */
export type MarkFinder = (text: string) => Marks

/** Finds dates and numbers, and names where it is told which there are. */
export function markFinder(tag: string, names: NameFinder = () => []): MarkFinder {
  return (whole) => {
    const [label = '', section] = sectionNumber.exec(whole) ?? []
    const text = whole.slice(label.length)
    const dates = findDates(text, tag)
    const numbers = findNumbers(text, tag, dates)
    const values = new Set<string>()
    const hints = new Set<string>(names(text))
    if (section !== undefined) hints.add(`section ${section}`)
    for (const { value } of dates) {
      if (value.day !== undefined) values.add(`day ${value.day}`)
      if (value.month !== undefined) values.add(`month ${value.month}`)
      if (value.year !== undefined) values.add(`number ${value.year}`)
      if (value.weekday !== undefined) hints.add(`weekday ${value.weekday}`)
    }
    for (const { value } of numbers) {
      const key = value.minutes === undefined ? `number ${value.value}` : `time ${value.minutes % 720}`
      if (value.form === 'digits') values.add(key)
      else hints.add(key)
    }
    return { values, hints }
  }
}

/** The number of a section at the beginning of its heading (`7.1.`): German reads a date in it, English a decimal. */
const sectionNumber = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?(?:\s|$)/

/** The names of a text, as keys that are the same on both sides. */
type NameFinder = (text: string) => readonly string[]

/** Finders of the names that answer one another in texts which are taken for pairs, for the source and for the target. */
export function nameFinders(
  pairs: readonly { readonly source: string; readonly target: string }[],
  sourceTag: string,
  targetTag: string,
): { readonly source: NameFinder; readonly target: NameFinder } {
  const [source, target] = [languageFor(sourceTag), languageFor(targetTag)]
  const { links } = linkNames(pairs, source, target)
  const forms = (side: 'source' | 'target') =>
    links.flatMap((link) => link[side].keys.map((key) => ({ key, han: link[side].han, name: `name ${link.index}` })))
  return { source: finderOf(forms('source'), source), target: finderOf(forms('target'), target) }
}

interface Form {
  readonly key: string
  readonly han: boolean
  readonly name: string
}

function finderOf(forms: readonly Form[], language: Language): NameFinder {
  const byKey = new Map(forms.filter(({ han }) => !han).map(({ key, name }) => [key, name]))
  const han = forms.filter((form) => form.han)
  return (text) => [
    ...nameTokens(text, language).flatMap(({ keys }) => keys.flatMap((key) => byKey.get(key) ?? [])),
    ...han.flatMap(({ key, name }) => (text.includes(key) ? [name] : [])),
  ]
}
