import { describe, expect, it } from 'vitest'
import xliff from 'xliff'
import type { BilingualDocument, Unit } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { writeXliff } from '../../src/xliff/index.js'

const texts: readonly (readonly [string, string])[] = [
  ['The ferry left.', 'Пором відплив.'],
  ['‘Fish & chips’ < 5', '«Риба з картоплею» < 5'],
  ['“Why?”', '«Чому?»'],
]

const units: readonly Unit[] = texts.map(([source, target], index) => ({
  id: `u${index}`,
  translate: true,
  parts: [
    {
      type: 'segment',
      id: 's1',
      source: [{ type: 'text', text: source }],
      target: [{ type: 'text', text: target }],
      state: 'translated',
    },
  ],
  notes: [],
  matches: [],
}))
const document: BilingualDocument = {
  id: 'f1',
  original: 'ferry.txt',
  sourceLanguage: languageTag('en'),
  targetLanguage: languageTag('uk'),
  units,
  quotations: [],
  notes: [],
}

/** npm xliff loses much of a rich file; on flat ones, one plain segment a unit, it is a second opinion on what we write. */
describe('another library reads what we write', () => {
  it.each([
    ['2.0', (text: string) => xliff.xliff2js(text)],
    ['1.2', (text: string) => xliff.xliff12ToJs(text)],
  ] as const)('version %s', async (version, read) => {
    const reading = await read(new TextDecoder().decode(writeXliff([document], { version })))
    const all = JSON.stringify(reading)
    const values = (name: string) =>
      [...all.matchAll(new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`, 'g'))].map((match) => JSON.parse(match[1] ?? ''))
    expect(values('source')).toEqual(texts.map(([source]) => source))
    expect(values('target')).toEqual(texts.map(([, target]) => target))
  })
})
