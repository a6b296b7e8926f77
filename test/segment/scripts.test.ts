import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { segmentFlow } from '../../src/segment/index.js'
import { readAnnotated } from './annotated-text.js'
import { quotations } from './notation.js'

const folder = join(import.meta.dirname, 'scripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('scripts without capitals', () => {
  for (const file of files) {
    const tag = file.replace('.txt', '')
    describe(tag, () => {
      it.each(readAnnotated(readFileSync(join(folder, file), 'utf8')))('$name', (text) => {
        const { sentences } = segmentFlow(text.paragraphs, tag)
        const found = sentences.map((spans, index) =>
          spans.map(({ start, end }) => text.paragraphs[index]?.slice(start, end)),
        )
        expect(found).toEqual(text.sentences)
        expect(quotations(text.paragraphs, tag)).toEqual(text.quotations)
      })
    })
  }
})
