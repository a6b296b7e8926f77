import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/index.js'
import { readDocument } from '../../src/document/index.js'
import { unitContent } from '../../src/model/bilingual-document.js'
import type { Document } from '../../src/model/document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { mapSegments } from '../../src/model/visit.js'
import { extract } from '../../src/pipeline/extract/extract.js'
import { segmentArticle } from '../../src/pipeline/segment/segment-article.js'
import { readXliff, writeXliff } from '../../src/xliff/index.js'
import { en, uk, words } from './article.js'

const html = `<title>News</title>
<p>“We <em>will</em> not&nbsp;go. Never,” said
   <a href="u" title="The mayor’s page">Ann Lee</a>. See <img src=x alt="A hall. Two."> now.<br>New line.</p>
<p>“One.</p><p>“Two <b>is</b>,” he said.</p>
<blockquote><p>First.</p><p>Second with <q>words. And more</q>.</p></blockquote>
`
const documentOf = (text: string): Document => readDocument(new TextEncoder().encode(text), { file: 'a.html' })
const document = documentOf(html)
const { bilingual } = extract(document, { sourceLanguage: en, targetLanguage: uk, words })

describe('an HTML article', () => {
  it('has segments and quotations at their places in the file', () => {
    const { segments, quotes } = segmentArticle(document, 'en')
    expect(segments.map(({ start, end }) => html.slice(start, end).replace(/\s+/g, ' '))).toEqual([
      'News',
      '“We <em>will</em> not&nbsp;go.',
      'Never,” said <a href="u" title="The mayor’s page">Ann Lee</a>.',
      'See <img src=x alt="A hall. Two."> now.',
      'New line.',
      '“One.',
      '“Two <b>is</b>,” he said.',
      'The mayor’s page',
      'A hall.',
      'Two.',
      'First.',
      'Second with <q>words.',
      'And more</q>.',
    ])
    expect(quotes.map((quote) => [quote.level, quote.kind === 'block', quote.segments])).toEqual([
      [1, false, ['s2', 's3']],
      [1, false, ['s6', 's7']],
      [1, true, ['s11', 's12', 's13']],
      [2, false, ['s12', 's13']],
    ])
  })

  it('names the units of its attributes in their codes, and their sentence in a note', () => {
    const named = bilingual.units.flatMap((unit) =>
      unitContent(unit, 'source').flatMap((inline) =>
        inline.type === 'text' || inline.subFlows === undefined ? [] : inline.subFlows,
      ),
    )
    const texts = new Map(bilingual.units.map((unit) => [unit.id, plainText(unitContent(unit, 'source'))]))
    expect(named.map((id) => texts.get(id))).toEqual(['The mayor’s page', 'A hall. Two.'])
    const notes = bilingual.units.filter(({ id }) => named.includes(id)).map((unit) => unit.notes[0]?.text)
    expect(notes).toEqual(['notes.attribute | Never,” said Ann Lee.', 'notes.attribute | See now.'])
  })

  it.each(['2.0', '1.2'] as const)(
    'comes back from XLIFF %s with the same bytes, and translated with the same markup',
    (version) => {
      const { documents } = readXliff(writeXliff([bilingual], { version }), { file: 'a.xlf' })
      const [returned] = documents
      if (returned === undefined) throw new Error('no document')
      const copy = mapSegments(returned, (segment) => ({ ...segment, target: segment.source, state: 'translated' }))
      for (const forceEncode of [true, false]) {
        const { bytes } = assembleDocument(document, copy, { policy: 'block', forceEncode })
        expect(new TextDecoder().decode(bytes)).toBe(html)
      }
      const loud = mapSegments(returned, (segment) => ({
        ...segment,
        target: segment.source.map((inline) =>
          inline.type === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline,
        ),
        state: 'translated',
      }))
      const { bytes } = assembleDocument(document, loud, { policy: 'block' })
      expect(new TextDecoder().decode(bytes)).toContain(
        'NEVER,” SAID\n   <a href="u" title="THE MAYOR’S PAGE">ANN LEE</a>. SEE <img src=x alt="A HALL. TWO."> NOW.<br>NEW LINE.</p>',
      )
    },
  )

  it('names its language where it is asked to', () => {
    const page = documentOf('<html lang=en><p>One.</p></html>')
    const made = extract(page, { sourceLanguage: en, targetLanguage: languageTag('ar') }).bilingual
    const assembled = (setLanguage: boolean): string =>
      new TextDecoder().decode(assembleDocument(page, made, { policy: 'source', setLanguage }).bytes)
    expect([assembled(false), assembled(true)]).toEqual([
      '<html lang=en><p>One.</p></html>',
      '<html dir="rtl" lang="ar"><p>One.</p></html>',
    ])
  })

  it('keeps every translation when only markup changes', () => {
    const done = mapSegments(bilingual, (segment) => ({
      ...segment,
      target: [{ type: 'text', text: 'x' }, ...segment.source.filter(({ type }) => type !== 'text')],
      state: 'translated',
    }))
    const changed = documentOf(html.replace('href="u"', 'href="v" class=w').replaceAll('<p>', '<p class=y>'))
    const { report } = extract(changed, { sourceLanguage: en, targetLanguage: uk, previous: done })
    expect([report.kept, report.changed, report.added, report.removed]).toEqual([bilingual.units.length, [], [], []])
  })
})
