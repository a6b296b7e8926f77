import { InputError } from '../model/input-error.js'
import { languageOf } from '../model/language-tag.js'
import type { Termbase, TermsPair } from '../model/term.js'
import { type CsvRow, parseCsv } from './parse-csv.js'

/** Several terms in one field are parted by it. */
const between = '|'
const forbidden = /^(?:forbidden|deprecated|superseded|rejected|not recommended)$/iu
/** The name of a column that is a language's tag (`uk`, `pt-BR`). */
const isLanguage = /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/u

/** Reads the rows of a CSV as terms; rows with the same source are one concept. */
export function readTermRows(bytes: Uint8Array, pair: TermsPair, file?: string): Termbase {
  const [header, ...rows] = parseCsv(bytes, file)
  if (header === undefined) return { terms: [], concepts: 0 }
  const names = header.fields.map((name) => name.trim().toLowerCase().replaceAll('_', '-'))
  const column = (name: string, language: string): number => {
    const named = names.indexOf(name)
    return named >= 0
      ? named
      : names.findIndex((tag) => isLanguage.test(tag) && languageOf(tag) === languageOf(language))
  }
  const [source, target] = [column('source', pair.sourceLanguage), column('target', pair.targetLanguage)]
  if (
    !(names.includes('source') && names.includes('target')) &&
    names.filter((name) => isLanguage.test(name)).length < 2
  )
    throw new InputError('csv-header', { ...at(header, file), values: { header: header.fields.join(', ') } })
  if (source < 0 || target < 0 || source === target) return { terms: [], concepts: rows.length }
  const concepts = new Map<string, { source: readonly string[]; accepted: string[]; forbidden: string[] }>()
  for (const row of rows) {
    if (row.fields.length > header.fields.length)
      throw new InputError('csv-fields', {
        ...at(row, file),
        values: { count: row.fields.length, expected: header.fields.length },
      })
    const words = (index: number): readonly string[] =>
      (row.fields[index] ?? '')
        .split(between)
        .map((word) => word.trim())
        .filter((word) => word !== '')
    const key = words(source).join(between)
    const concept = concepts.get(key) ?? { source: words(source), accepted: [], forbidden: [] }
    const isForbidden = forbidden.test((row.fields[names.indexOf('status')] ?? '').trim())
    concept[isForbidden ? 'forbidden' : 'accepted'].push(...words(target))
    concepts.set(key, concept)
  }
  const terms = [...concepts.values()].filter((term) => term.accepted.length + term.forbidden.length > 0)
  return { terms, concepts: concepts.size }
}

function at(
  { line }: CsvRow,
  file?: string,
): { readonly file?: string; readonly line: number; readonly column: number } {
  return { ...(file === undefined ? {} : { file }), line, column: 1 }
}
