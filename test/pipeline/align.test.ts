import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/index.js'
import { readDocument } from '../../src/document/index.js'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { visitSegments } from '../../src/model/visit.js'
import { type Alignment, align } from '../../src/pipeline/index.js'
import { readXliff } from '../../src/xliff/index.js'
import { en, pairsOf, words } from './article.js'

const name = 'zelensky-rejects-moscow-meeting'
const locales = ['uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar']

const read = (text: string, file: string) => readDocument(new TextEncoder().encode(text), { file })
const aligned = (source: string, target: string, locale = 'uk', file = 'a.txt'): Alignment =>
  align(read(source, file), read(target, file), { sourceLanguage: en, targetLanguage: languageTag(locale), words })
const states = ({ bilingual }: Alignment): readonly string[] =>
  [...visitSegments(bilingual)].map(({ segment }) => (segment.target === undefined ? 'none' : segment.state))
const doubts = ({ units }: BilingualDocument): readonly string[] =>
  units.flatMap(({ notes }) => notes.filter(({ category }) => category === 'align').map(({ text }) => text))
const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`

describe('align', () => {
  const source = readFileSync(`source/${name}.txt`, 'utf8')

  it.each(locales)('finds every pair of the finished article in %s, and gives its words back', (locale) => {
    const finished = readFileSync(`locales/${locale}/${name}.txt`, 'utf8')
    const alignment = aligned(source, finished, locale)
    const [work] = readXliff(readFileSync(`locales/${locale}/${name}.xlf`), { file: `${locale}.xlf` }).documents
    expect(pairsOf(alignment.bilingual)).toEqual(work && pairsOf(work))
    expect(alignment.report).toEqual({ sure: 15, unsure: 0, untranslated: [], surplus: [] })
    const { bytes } = assembleDocument(read(source, 'a.txt'), alignment.bilingual, { policy: 'block' })
    expect(new TextDecoder().decode(bytes)).toBe(finished)
  })

  it.each(locales)('takes no pair of a disturbed article in %s for sure that is wrong', (locale) => {
    const finished = readFileSync(`locales/${locale}/${name}.txt`, 'utf8').trimEnd().split('\n')
    const right = new Map(pairsOf(aligned(source, lines(...finished), locale).bilingual))
    for (let at = 0; at + 1 < finished.length; at += 1) {
      const [one = '', other = ''] = finished.slice(at, at + 2)
      for (const put of [[], [other], [other, one], [`${one} ${other}`]]) {
        const { bilingual } = aligned(source, lines(...finished.toSpliced(at, 2, ...put)), locale)
        const sure = [...visitSegments(bilingual)].map(({ segment }) => segment.state === 'translated')
        const wrong = pairsOf(bilingual).filter(([text, target], index) => sure[index] && right.get(text) !== target)
        expect(wrong).toEqual([])
      }
    }
  })

  const word = fc.string({ unit: fc.constantFrom(...'abcdeiorst'), minLength: 2, maxLength: 9 })
  const paragraph = fc.array(word, { minLength: 3, maxLength: 30 }).map((all) => `${all.join(' ')}.`)
  const article = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 12 })

  it('gives a document aligned with itself its own words, all sure', () => {
    fc.assert(
      fc.property(article, (texts) => {
        const alignment = aligned(lines(...texts), lines(...texts))
        expect(pairsOf(alignment.bilingual).every(([one, other]) => one === other)).toBe(true)
        expect(new Set(states(alignment))).toEqual(new Set(['translated']))
      }),
    )
  })

  it('leaves exactly the unit untranslated whose paragraph is missing', () => {
    fc.assert(
      fc.property(article, fc.nat(), (texts, number) => {
        const gone = number % texts.length
        const { bilingual, report } = aligned(lines(...texts), lines(...texts.toSpliced(gone, 1)))
        expect(report.untranslated.map(({ unit }) => unit)).toEqual([bilingual.units[gone]?.id])
        expect(pairsOf(bilingual).every(([one, other], at) => at === gone || one === other)).toBe(true)
      }),
    )
  })

  it.each([
    ['uk', 'Олена Коваль купила 40 книг.', 'Марко Новак прочитав 17 листів.', 'Була тиха ніч.'],
    ['ja', 'オレーナ・コワリ氏は本を40冊買った。', 'マルコ・ノバク氏は手紙を17通読んだ。', '静かな夜だった。'],
    ['ar', 'اشترت أولينا كوفال 40 كتابًا.', 'قرأ ماركو نوفاك 17 رسالة.', 'كانت الليلة هادئة.'],
    ['de', 'Olena Kowal kaufte 40 Bücher.', 'Marko Novak las 17 Briefe.', 'Die Nacht war still.'],
  ])('pairs by numbers and tells of what nothing answers, in %s', (locale, books, letters, night) => {
    const english = ['Olena Koval bought 40 books.', 'Marko Novak read 17 letters.', 'The night was quiet.']
    expect(pairsOf(aligned(lines(...english), lines(books, letters, night), locale).bilingual)).toEqual([
      [english[0], books],
      [english[1], letters],
      [english[2], night],
    ])
    const less = aligned(lines(...english), lines(letters, night), locale)
    expect(pairsOf(less.bilingual)[0]).toEqual([english[0], undefined])
    expect(less.report.untranslated).toMatchObject([{ offset: 0 }])
    const more = aligned(lines(...english.slice(1)), lines(books, letters, night), locale)
    // Too short a text to tell a paragraph added from one divided: it is named or kept with a note, never lost and never sure.
    const kept = [...visitSegments(more.bilingual)].filter(({ segment }) => segment.state === 'initial')
    const found = kept.flatMap(({ segment }) => (segment.target === undefined ? [] : plainText(segment.target)))
    expect([...more.report.surplus.map(({ text }) => text), ...found].join('\n')).toContain(books)
  })

  it('reads no date and no decimal in the number of a section', () => {
    const source = '# Packages\n\n## 7.1. What is a package?\n\nA file.\n\n## 12.10 Where is it?\n\nOn the disk.\n'
    const target = '# Pakete\n\n## 7.1. Was ist ein Paket?\n\nEine Datei.\n\n## 12.10 Wo ist es?\n\nAuf der Platte.\n'
    const { report } = aligned(source, target, 'de', 'a.md')
    expect(report).toMatchObject({ untranslated: [], surplus: [], unsure: 0 })
  })

  it('joins sentences that one answers, and says so', () => {
    const source = 'The council met on 3 May. It heard 40 people. The mayor thanked them all.\n'
    const target = 'Рада зібралася 3 травня і вислухала 40 людей. Міський голова подякував усім.\n'
    const alignment = aligned(source, target)
    expect(pairsOf(alignment.bilingual)).toEqual([
      ['The council met on 3 May. It heard 40 people.', 'Рада зібралася 3 травня і вислухала 40 людей.'],
      ['The mayor thanked them all.', 'Міський голова подякував усім.'],
    ])
    expect(doubts(alignment.bilingual)).toContain('notes.align.divided')
  })

  const [council, mayor, night, train] = [
    ['The council met on 3 May.', 'Рада зібралася 3 травня.'],
    ['The mayor thanked 40 people.', 'Міський голова подякував 40 людям.'],
    ['It was a quiet night in the old town.', 'У старому місті була тиха ніч.'],
    ['Did the last train leave the station?', 'Чи поїхав останній потяг зі станції?'],
  ] as const
  const flat = (groups: readonly (readonly (readonly [string, string])[])[], side: 0 | 1): string =>
    lines(...groups.map((group) => group.map((pair) => pair[side]).join(' ')))

  it('is sure of the sentences of paragraphs that were joined or divided, if each has its answer', () => {
    const [apart, joined] = [
      [
        [council, mayor],
        [night, train],
      ],
      [[council, mayor, night, train]],
    ] as const
    for (const [source, target] of [
      [apart, joined],
      [joined, apart],
    ] as const) {
      const { bilingual, report } = aligned(flat(source, 0), flat(target, 1))
      expect(pairsOf(bilingual)).toEqual([council, mayor, night, train])
      expect(report).toMatchObject({ sure: 4, unsure: 0 })
    }
    const less = aligned(flat(apart, 0), flat([[council, mayor, train]], 1))
    expect(states(less)).not.toContain('translated')
  })

  it('knows a question by its mark', () => {
    const moved = aligned(flat([[council, night, train, mayor]], 0), flat([[council, train, night, mayor]], 1))
    const sure = [...visitSegments(moved.bilingual)].filter(({ segment }) => segment.state === 'translated')
    expect(sure.map(({ segment }) => plainText(segment.source))).not.toContain(train[0])
    const greek = ['Έφυγε άραγε το τελευταίο τρένο από τον σταθμό;', 'Ήταν μια ήσυχη νύχτα στην παλιά πόλη.']
    expect(aligned(lines(train[0], night[0]), lines(...greek), 'el').report.sure).toBe(2)
  })

  it('gives the target the codes of the source, and leaves them out with a note where they are others', () => {
    const source = '<p>See the <a href="/a">list</a> of <b>40</b> books.</p>'
    const same = aligned(source, '<p>Дивіться <b>40</b> книг у <a href="/uk/a">списку</a>.</p>', 'uk', 'a.html')
    const { bytes } = assembleDocument(read(source, 'a.html'), same.bilingual, { policy: 'block' })
    expect(new TextDecoder().decode(bytes)).toBe('<p>Дивіться <b>40</b> книг у <a href="/a">списку</a>.</p>')
    expect(states(same)).toEqual(['translated'])
    const other = aligned(source, '<p>Дивіться <i>40</i> книг у списку.</p>', 'uk', 'a.html')
    expect(pairsOf(other.bilingual)[0]?.[1]).toBe('Дивіться 40 книг у списку.')
    expect(states(other)).toEqual(['initial'])
    expect(doubts(other.bilingual)).toEqual(['notes.align.codes'])
  })

  it('never takes another structure for sure', () => {
    const alignment = aligned('<h1>40 books</h1>', '<p>40 книг</p>', 'uk', 'a.html')
    expect(states(alignment)).not.toContain('translated')
  })
})
