import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../src/assemble/index.js'
import { checkDocument } from '../src/check/index.js'
import { readDocument } from '../src/document/index.js'
import { languageTag } from '../src/model/language-tag.js'
import { segmentArticle } from '../src/pipeline/index.js'
import { readXliff } from '../src/xliff/index.js'

const root = new URL('../', import.meta.url)
const name = 'zelensky-rejects-moscow-meeting'
const read = (path: string): Uint8Array => readFileSync(new URL(path, root))
const article = readDocument(read(`source/${name}.txt`), { file: `${name}.txt` })

/** Each language's marks of level 1, and the date of the article in its form. */
const languages = [
  ['uk', '«', '»', '3 вересня'],
  ['de', '„', '“', '3. September'],
  ['fr', '«\u00A0', '\u00A0»', '3 septembre'],
  ['es', '«', '»', '3 de septiembre'],
  ['pl', '„', '”', '3 września'],
  ['ja', '「', '」', '9月3日'],
  ['zh-Hans', '“', '”', '9月3日'],
  ['ar', '«', '»', '3 سبتمبر'],
] as const

describe('the article in source/', () => {
  it('has 15 sentences and 6 quotations, one of them over two lines, and no apostrophe among the marks', () => {
    const { segments, quotes } = segmentArticle(article, languageTag('en'))
    expect(segments.length).toBe(15)
    expect(quotes.map(({ start, end, level }) => [start, end, level])).toEqual([
      [500, 520, 1],
      [567, 680, 1],
      [712, 833, 1],
      [1056, 1164, 1],
      [1574, 1710, 1],
      [2290, 2305, 1],
    ])
    expect(quotes.map((quote) => quote.segments.length)).toEqual([1, 1, 1, 2, 1, 1])
  })

  it('has no quotation cut inside a paragraph where they are atomic', () => {
    const { segments, quotes } = segmentArticle(article, languageTag('en'), { quotes: 'atomic' })
    const unit = new Map(segments.map((segment) => [segment.id, segment.unit]))
    for (const quote of quotes) {
      const units = quote.segments.map((id) => unit.get(id))
      expect(new Set(units).size).toBe(units.length)
    }
  })

  it('stands in locales/ in all languages of the configuration, and nothing else does', () => {
    expect(readdirSync(new URL('locales/', root)).sort()).toEqual(['en', ...languages.map(([tag]) => tag)].sort())
  })

  it.each(languages)(
    '%s: no finding, the finished article is what the work file says, with the language’s marks and date',
    (tag, open, close, date) => {
      const { documents } = readXliff(read(`locales/${tag}/${name}.xlf`))
      const [document] = documents
      if (document === undefined) throw new Error('no document')
      expect(checkDocument(document)).toEqual([])
      const finished = new TextDecoder().decode(read(`locales/${tag}/${name}.txt`))
      expect(new TextDecoder().decode(assembleDocument(article, document, { policy: 'block' }).bytes)).toBe(finished)
      expect(finished.split('\n').length).toBe(article.text.split('\n').length)
      expect(finished.split(open).length - 1).toBe(6)
      expect(finished.split(close).length - 1).toBe(6)
      expect(finished).toContain(date)
    },
  )
})
