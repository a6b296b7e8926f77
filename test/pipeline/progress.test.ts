import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { mapSegments } from '../../src/model/visit.js'
import { progressOf } from '../../src/pipeline/index.js'
import { readXliff } from '../../src/xliff/index.js'

const file = new URL('../../locales/uk/zelensky-rejects-moscow-meeting.xlf', import.meta.url)
const [article] = readXliff(readFileSync(file)).documents
const progress = (document: BilingualDocument | undefined) => {
  if (document === undefined) throw new Error('no document')
  return progressOf(document, checkDocument(document))
}

describe('the progress of a document', () => {
  it('counts a finished article', () => {
    expect(progress(article)).toMatchObject({ segments: 15, translated: 15, untranslated: 0, quotes: 6, quotesKept: 6 })
  })

  it('keeps no quotation that lost a mark, and keeps its neighbour', () => {
    const broken =
      article &&
      mapSegments(article, (segment) => ({
        ...segment,
        ...(segment.target && {
          target: segment.target.map((one) =>
            one.type === 'text' ? { ...one, text: one.text.replace('війну»', 'війну') } : one,
          ),
        }),
      }))
    expect(progress(broken)).toMatchObject({ translated: 15, quotes: 6, quotesKept: 5 })
  })

  it('keeps no quotation of which a segment is not translated', () => {
    const open =
      article &&
      mapSegments(article, (segment) => {
        const { target, ...rest } = segment
        return JSON.stringify(target).includes('найкращий результат') ? rest : segment
      })
    expect(progress(open)).toMatchObject({ translated: 14, untranslated: 1, quotesKept: 5 })
  })
})
