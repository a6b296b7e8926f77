import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/index.js'
import { extract } from '../../src/pipeline/extract/extract.js'
import { documentOf, en, uk } from './article.js'

describe('large articles', () => {
  it.each([
    ['one line of 1 MB', 'He said that it is over, and went home again. '.repeat(21_700)],
    ['1 MB of quotation marks in words', 'a‘b '.repeat(250_000)],
    ['sentences in 20,000 nested quotations', `${'«A. '.repeat(20_000)}B.${'»'.repeat(20_000)}`],
    ['1 MB of line ends', '\n'.repeat(1_000_000)],
    ['1 MB of placeholders', '{{x}} '.repeat(160_000)],
    ['1 MB of paragraphs', '“We met,” she said. “We will meet.”\nAnd so on.\n'.repeat(20_000)],
  ])(
    '%s come back',
    (_, text) => {
      const document = documentOf(text)
      const { bilingual } = extract(document, { sourceLanguage: en, targetLanguage: uk })
      const units = bilingual.units.map((unit) => ({
        ...unit,
        parts: unit.parts.map((part) => ({ ...part, target: part.source })),
      }))
      const { bytes } = assembleDocument(document, { ...bilingual, units }, { policy: 'block', forceEncode: true })
      expect(new TextDecoder().decode(bytes) === text).toBe(true)
    },
    30_000,
  )
})
