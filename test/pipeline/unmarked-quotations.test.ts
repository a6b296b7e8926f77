import { describe, expect, it } from 'vitest'
import type { Document, Flow, Run } from '../../src/model/document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { extract } from '../../src/pipeline/extract/extract.js'
import { check } from '../../src/pipeline/index.js'
import { segmentArticle } from '../../src/pipeline/segment/segment-article.js'
import { readXliff, writeXliff } from '../../src/xliff/index.js'
import { translate, words } from './article.js'

/** A flow of a document made by hand: paragraphs of text, in which `<q>` and `</q>` are inline codes. */
interface HandMade {
  readonly kind: Flow['kind']
  readonly quotedIn?: readonly string[]
  readonly paragraphs: readonly string[]
}

/** A document whose file is its paragraphs in `<p>` elements. */
function documentOf(flows: readonly HandMade[]): Document {
  let text = ''
  let codes = 0
  const made = flows.map(({ kind, quotedIn, paragraphs }): Flow => {
    const blocks = paragraphs.map((paragraph) => {
      text += '<p>'
      const start = text.length
      const open: string[] = []
      const runs = paragraph.split(/(<\/?[qb]>)/).flatMap((piece): readonly Run[] => {
        if (piece === '') return []
        const span = { start: text.length, end: text.length + piece.length }
        text += piece
        if (!piece.startsWith('<')) return [{ inline: { type: 'text', text: piece }, span }]
        const hints = { kind: piece.includes('q') ? ('quote' as const) : ('fmt' as const), data: piece }
        if (piece.startsWith('</')) return [{ inline: { type: 'closing', id: open.pop() ?? '', ...hints }, span }]
        codes += 1
        open.push(`${codes}`)
        return [{ inline: { type: 'opening', id: `${codes}`, ...hints }, span }]
      })
      const span = { start, end: text.length }
      text += '</p>\n'
      return { span, runs, structure: 'p' }
    })
    return { kind, blocks, ...(quotedIn === undefined ? {} : { quotedIn }) }
  })
  return { format: 'hand', text, encoding: { name: 'utf-8', bom: false }, flows: made }
}

const quotesOf = (flows: readonly HandMade[], locale = 'en'): readonly unknown[] => {
  const document = documentOf(flows)
  return segmentArticle(document, locale).quotes.map(({ level, kind, open, close, start, end }) => [
    level,
    kind === 'block' ? 'block' : '',
    open + close,
    document.text.slice(start, end).replaceAll('</p>\n<p>', ' ¶ '),
  ])
}
const body = (...paragraphs: readonly string[]): HandMade => ({ kind: 'body', paragraphs })
const quotation = (...paragraphs: readonly string[]): HandMade => ({ kind: 'quotation', paragraphs })

describe('a block quotation', () => {
  it('is a quotation without marks, a level above those in it', () => {
    expect(
      quotesOf([body('He wrote “a”:'), quotation('One is. Two said “three”.', ' Four. '), body('“Five”')]),
    ).toEqual([
      [1, '', '“”', '“a”'],
      [1, 'block', '', 'One is. Two said “three”. ¶  Four.'],
      [2, '', '“”', '“three”'],
      [1, '', '“”', '“Five”'],
    ])
  })

  it('with marks of its own is one quotation', () => {
    expect(quotesOf([quotation('“One ‘is’. Two.', '“Three.” ')])).toEqual([
      [1, 'block', '“”', '“One ‘is’. Two. ¶ “Three.”'],
      [2, '', '‘’', '‘is’'],
    ])
    expect(quotesOf([quotation('«Раз. Два».')], 'uk')).toEqual([[1, 'block', '«»', '«Раз. Два»']])
    expect(quotesOf([quotation('“One.” And “two.”')]).map((quote) => (quote as unknown[])[1])).toEqual([
      'block',
      '',
      '',
    ])
  })

  it('goes on over the list in it, and holds another', () => {
    expect(
      quotesOf([
        { kind: 'quotation', quotedIn: ['a'], paragraphs: ['One:'] },
        { kind: 'item', quotedIn: ['a'], paragraphs: ['“two”'] },
        { kind: 'quotation', quotedIn: ['a', 'b'], paragraphs: ['Three said ‘x’.'] },
        { kind: 'quotation', quotedIn: ['c'], paragraphs: ['Four.'] },
      ]),
    ).toEqual([
      [1, 'block', '', 'One: ¶ “two” ¶ Three said ‘x’.'],
      [2, '', '“”', '“two”'],
      [2, 'block', '', 'Three said ‘x’.'],
      [3, '', '‘’', '‘x’'],
      [1, 'block', '', 'Four.'],
    ])
  })

  it('names its segments, and the other way round', () => {
    const { segments, quotes } = segmentArticle(documentOf([body('Hm.'), quotation('One. Two.', 'Three.')]), 'en')
    expect(quotes.map((quote) => quote.segments)).toEqual([['s2', 's3', 's4']])
    expect(segments.map((segment) => segment.quotes.map(({ part }) => part))).toEqual([
      [],
      ['begin'],
      ['middle'],
      ['end'],
    ])
  })
})

describe('a quotation that a code makes', () => {
  it('has the code’s span, no marks, and its level among the others', () => {
    expect(quotesOf([body('“She said <q>no <b>and</b> “never”</q> twice,” he said.')])).toEqual([
      [1, '', '“”', '“She said <q>no <b>and</b> “never”</q> twice,”'],
      [2, '', '', 'no <b>and</b> “never”'],
      [3, '', '“”', '“never”'],
    ])
  })

  it('with marks inside is one quotation, and none around nothing', () => {
    expect(quotesOf([body('He said <q>“Go ‘now’!”</q> <q></q>twice.')])).toEqual([
      [1, '', '“”', '“Go ‘now’!”'],
      [2, '', '‘’', '‘now’'],
    ])
  })

  it('has sentences as marks would have them', () => {
    const texts = (paragraph: string): readonly string[] =>
      segmentArticle(documentOf([body(paragraph)]), 'en').segments.map(({ text }) => text)
    expect(texts('<q>Why? Go!</q> she said. Mr. Hale left.')).toEqual(['Why?', 'Go! she said.', 'Mr. Hale left.'])
    expect(texts('He left. <q>Go.</q> <q>Stay.</q>')).toEqual(['He left.', 'Go.', 'Stay.'])
  })

  it('names its speaker', () => {
    const document = documentOf([body('<q>We will win</q>, said Ann Lee.')])
    const [quote] = segmentArticle(document, 'en').quotes
    expect(quote?.speaker?.text).toBe('Ann Lee')
    expect(document.text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Ann Lee')
  })
})

describe('quotations without marks in a work file', () => {
  const document = documentOf([body('He <q>said. So</q>:'), quotation('One is “here”. Two.', 'Three.'), body('End.')])
  const { bilingual } = extract(document, {
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag('uk'),
    words,
  })

  it('are recorded in their units, and read back', () => {
    expect(
      bilingual.quotations.map(({ id, kind, level, parts }) => [
        id,
        kind === 'block',
        level,
        parts.map((part) => part.extent),
      ]),
    ).toEqual([
      ['q1', false, 1, ['whole']],
      ['q2', true, 1, ['begin', 'end']],
      ['q3', false, 2, ['whole']],
    ])
    for (const version of ['2.0', '1.2'] as const) {
      const { documents } = readXliff(writeXliff([bilingual], { version }), { file: 'a.xlf' })
      expect(documents[0]?.quotations).toEqual(bilingual.quotations)
    }
  })

  it('tell the translator of a block quotation that it takes no marks', () => {
    expect(bilingual.units.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      [],
      ['notes.quotation.block | q2'],
      ['notes.quotation.block | q2'],
      [],
    ])
  })

  it('raise no finding', () => {
    const done = translate(bilingual, (text) => text.replaceAll('“', '«').replaceAll('”', '»'))
    expect(check(done).filter(({ family }) => family === 'quotes')).toEqual([])
  })
})
