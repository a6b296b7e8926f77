import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.js'
import { segmentArticle } from '../../src/pipeline/index.js'

interface GoldDocument {
  readonly id: string
  readonly locale: string
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly level: number }[]
}

const folder = new URL('./quotes/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as GoldDocument)

const found = documents.map((gold) => {
  const document = readDocument(new TextEncoder().encode(gold.text), { file: `${gold.id}.txt` })
  return { gold, article: segmentArticle(document, gold.locale) }
})

describe('the gold texts', () => {
  it('lose no character and leave no quotation without its segments', () => {
    expect(documents).toHaveLength(118)
    for (const { gold, article } of found) {
      const covered = article.segments.map(({ start, end }) => gold.text.slice(start, end)).join('')
      expect(covered.replace(/\s/g, ''), gold.id).toBe(gold.text.replace(/\s/g, ''))
      for (const quote of article.quotes)
        expect(quote.segments, `${gold.id} ${quote.id}`).toEqual(
          article.segments.filter(({ start, end }) => start < quote.end && end > quote.start).map(({ id }) => id),
        )
    }
  })

  it('are for the most part as a careful reader has them', () => {
    const wrong = found.filter(({ gold, article }) => {
      const quotes = article.quotes
        .filter(({ kind }) => kind !== 'dash')
        .map(({ start, end, level }) => [start, end, level])
      const same =
        JSON.stringify(article.segments.map(({ start, end }) => [start, end])) === JSON.stringify(gold.sentences) &&
        JSON.stringify(quotes) === JSON.stringify(gold.quotes.map(({ start, end, level }) => [start, end, level]))
      return !same
    })
    expect(wrong.length, wrong.map(({ gold }) => gold.id).join(' ')).toBeLessThanOrEqual(documents.length * 0.05)
  })
})
