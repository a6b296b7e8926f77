import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { segmentFlow } from '../../src/segment/index.js'
import { readAnnotated } from './annotated-text.js'
import { quotations } from './notation.js'

/** Invented texts with their gold, one file a locale: in scripts without capitals, and articles in Latin, Cyrillic and Greek script. */
const folders = ['scripts', 'articles'].map((name) => join(import.meta.dirname, name))

for (const folder of folders)
  describe(folder, () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
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
