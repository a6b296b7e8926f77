import { languageOf } from '../model/language-tag.js'
import { fallbackChain } from './fallback.js'
import { cardinals, ordinals } from './plurals-table.js'

/** CLDR's plural categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** One plural form of a language. */
export interface PluralForm {
  readonly category: PluralCategory
  /** Up to three numbers that take it, as written; whole ones where there are any. */
  readonly samples: readonly string[]
}

/** All categories, in CLDR's order. */
export const pluralCategories: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other']

const opened = new Map<readonly string[], ReadonlyMap<string, readonly PluralForm[]>>()

/**
 * The plural forms of a language's cardinal or ordinal numbers, in CLDR's order; of a language that CLDR does not know, `other`.
 *
 * @example
 * pluralForms('uk').map(({ category }) => category) // => ['one', 'few', 'many', 'other']
 */
export function pluralForms(tag: string, kind: 'cardinal' | 'ordinal' = 'cardinal'): readonly PluralForm[] {
  const table = open(kind === 'cardinal' ? cardinals : ordinals)
  for (const link of [...fallbackChain(tag), languageOf(tag)]) {
    const forms = table.get(link)
    if (forms !== undefined) return forms
  }
  return [{ category: 'other', samples: [] }]
}

function open(lines: readonly string[]): ReadonlyMap<string, readonly PluralForm[]> {
  const known = opened.get(lines)
  if (known !== undefined) return known
  const table = new Map<string, readonly PluralForm[]>()
  for (const line of lines) {
    const [tags = '', forms = ''] = line.split('=')
    const all = new Map(
      forms
        .split(';')
        .map((form) => form.split(':'))
        .map(([name = '', list = '']) => [name, list]),
    )
    const read = pluralCategories.flatMap((category): readonly PluralForm[] => {
      const list = all.get(category)
      return list === undefined ? [] : [{ category, samples: list.split(',').filter((number) => number !== '') }]
    })
    for (const tag of tags.split(' ')) table.set(tag, read)
  }
  opened.set(lines, table)
  return table
}
