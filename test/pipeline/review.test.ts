import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.js'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { mapSegments } from '../../src/model/visit.js'
import { check, extract, reviewOf } from '../../src/pipeline/index.js'
import type { MarkedText, ReviewArticle, ReviewMark } from '../../src/report/index.js'

const article = `Koval opened the library on 3 May 2024.
‘They said “no,” and left,’ Koval said.
‘Books are for all.
And doors stay open,’ she said.
Koval thanked Boyko.
`

function bilingualOf(targets: readonly string[]): BilingualDocument {
  const { bilingual } = extract(readDocument(new TextEncoder().encode(article), { file: 'a.txt' }), {
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag('uk'),
  })
  const left = [...targets]
  return mapSegments(bilingual, (segment) => {
    const text = left.shift() ?? ''
    return text === '' ? segment : { ...segment, target: [{ type: 'text', text }] }
  })
}
const review = (document: BilingualDocument): ReviewArticle =>
  reviewOf(
    document,
    check(document).map((issue, at) => ({ issue, line: 1, column: 1, fingerprint: `f${at}` })),
  )
const translated = bilingualOf([
  'Коваль відкрила бібліотеку 4 травня 2024 року.',
  '«Вони сказали “ні” і пішли», — сказала Коваль.',
  '«Книжки для всіх.',
  'І двері відчинені», — сказала вона.',
  'Каваль подякувала Бойкові.',
])

/** What a kind of mark stands on, text by text. */
function shown(article: ReviewArticle, side: 'source' | 'target', kind: ReviewMark['kind']): readonly string[][] {
  const texts = article.paragraphs.flatMap(({ parts }) =>
    parts.flatMap((part): MarkedText[] => [part[side] ?? { text: '', marks: [] }]),
  )
  return texts.map(({ text, marks }) =>
    marks.flatMap((mark) => (mark.kind === kind ? [text.slice(mark.start, mark.end)] : [])),
  )
}

describe('what a page shows of a document', () => {
  it('marks quotations of both sides by their levels, and the answer by the name of the question', () => {
    const article = review(translated)
    const quotations = (side: 'source' | 'target'): readonly unknown[] =>
      article.paragraphs.flatMap(({ parts }) =>
        parts.flatMap((part) =>
          (part[side]?.marks ?? []).flatMap((mark) =>
            mark.kind === 'quotation' ? [`${part.segment} ${mark.id} ${mark.level} ${mark.opens} ${mark.closes}`] : [],
          ),
        ),
      )
    expect(quotations('source')).toEqual([
      '2 q1 1 true true',
      '2 q2 2 true true',
      '3 q3 1 true false',
      '4 q3 1 false true',
    ])
    expect(quotations('target')).toEqual(quotations('source'))
  })

  it('marks dates and the places of findings', () => {
    const article = review(translated)
    expect(shown(article, 'source', 'date')[0]).toEqual(['3 May 2024'])
    expect(shown(article, 'target', 'date')[0]).toEqual(['4 травня 2024'])
    const day = article.findings.find(({ found }) => found.issue.rule === 'dates.day')
    expect(day?.segments).toEqual([1])
    expect(article.paragraphs[0]?.findings).toContain(day === undefined ? -1 : article.findings.indexOf(day))
    expect(shown(article, 'target', 'finding')[0]).toHaveLength(1)
  })

  it('lists the forms of a name, a faulty one too, and names that nothing answers', () => {
    const { names, findings } = review(translated)
    const koval = names.find(({ source }) => source.some(({ text }) => text === 'Koval'))
    expect(koval?.source).toEqual([{ text: 'Koval', segments: [1, 2, 5] }])
    expect(koval?.target.map(({ text }) => text)).toEqual(['Коваль', 'Каваль'])
    expect(findings.some(({ found }) => found.issue.family === 'names')).toBe(true)
    const open = review(bilingualOf([]))
    expect(open.names.map(({ source, target }) => [source[0]?.text, target.length])).toContainEqual(['Boyko', 0])
    expect(open.paragraphs[0]?.parts[0]?.target).toBeUndefined()
    expect(open.counts).toMatchObject({ segments: 5, translated: 0, untranslated: 5 })
  })

  it('leaves out what is suppressed', () => {
    const found = check(translated).map((issue) => ({ issue, line: 1, column: 1, fingerprint: 'f', suppressed: 'so' }))
    const article = reviewOf(translated, found)
    expect(article.findings).toEqual([])
    expect(shown(article, 'target', 'finding').flat()).toEqual([])
  })

  it('shows quotations of a file that keeps no record of them', () => {
    const bare = { ...translated, quotations: [] }
    expect(shown(review(bare), 'source', 'quotation')).toEqual(shown(review(translated), 'source', 'quotation'))
  })
})
