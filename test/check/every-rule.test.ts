import { describe, expect, it } from 'vitest'
import { checkDocument, rules } from '../../src/check/index.js'
import { bilingual } from './bilingual.js'
import { type Case, dates, numbers, rest, type Texts } from './rule-cases.js'
import { names, quotes } from './rule-cases-prose.js'
import { type Script, scripts } from './scripts.js'

function found(tag: string, texts: Texts, { options = {}, joined = false }: Partial<Case>): readonly string[] {
  const units = joined ? [texts] : texts.map((one) => [one])
  return [...new Set(checkDocument(bilingual('en', tag, units), options).map(({ rule }) => rule))]
}

/** Rules that some languages of the table have nothing to do with, and why. */
const seldom: Readonly<Record<string, string>> = {
  'names.spelling': 'letters were learned for Latin, Cyrillic and Greek',
  'typography.french-space': 'French alone',
  'typography.apostrophe': 'an apostrophe inside a word',
  'quotes.original': 'needs wordings of earlier articles',
}
/** And those that Japanese has not: katakana alone are names there, and a question needs no mark. */
const notJapanese: ReadonlySet<string> = new Set(['names.missing', 'typography.end'])
const spelt: ReadonlySet<string> = new Set(['de', 'uk', 'el'])

const casesOf = (script: Script): readonly (readonly [string, Case])[] =>
  Object.entries({ ...dates(script), ...numbers(script), ...names(script), ...quotes(script), ...rest(script) }).filter(
    ([rule]) => (rule !== 'names.spelling' || spelt.has(script.tag)) && (script.tag !== 'ja' || !notJapanese.has(rule)),
  )

describe.each(scripts.map((script) => [script.tag, script] as const))('%s', (tag, script) => {
  it.each(casesOf(script))('%s', (rule, one) => {
    expect(found(tag, one.valid, one)).not.toContain(rule)
    expect(found(tag, one.invalid, one)).toContain(rule)
  })
})

it('every rule has a right and a wrong text in five scripts', () => {
  const counts = new Map([...rules.keys()].map((rule) => [rule, 0]))
  for (const script of scripts) for (const [rule] of casesOf(script)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const few = [...counts].flatMap(([rule, count]) => (count < 5 ? [rule] : []))
  expect(few.sort()).toEqual(Object.keys(seldom).sort())
})
