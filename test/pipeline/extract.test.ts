import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/index.js'
import { readDocument } from '../../src/document/index.js'
import { segmentsOf, type Unit, unitContent } from '../../src/model/bilingual-document.js'
import { sha256Hex } from '../../src/model/content-hash.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { isTranslated } from '../../src/model/translated.js'
import { mapSegments } from '../../src/model/visit.js'
import { extract } from '../../src/pipeline/extract/extract.js'
import { wordDiff } from '../../src/pipeline/similarity.js'
import { documentOf, en, extractText, pairsOf, translate, uk, words } from './article.js'

const seed = new Uint8Array(readFileSync(new URL('../../source/zelensky-rejects-moscow-meeting.txt', import.meta.url)))
const sourceAsTarget = (unit: Unit): Unit => ({
  ...unit,
  parts: unit.parts.map((part) => ({ ...part, target: part.source })),
})
const cases = [
  ['nothing', ''],
  ['only line ends', '\r\n\n\r'],
  ['no final line end', 'One. Two'],
  ['byte order mark', '\uFEFFOne. Two.\n'],
  ['other line ends', 'One.\u2028Two.\u2029Three.\u0085Four.\n\fFive.\n'],
  ['controls', 'A\u0001b. \u001b[31mC.\n'],
  ['quotations over lines', '‘One. Two.\n‘Three. Four,’ he said.\n'],
  ['placeholders', 'Dear {{name}}. See https://a.b/c. Mail x@y.org! {% if x %}\n'],
  ['wide spaces', 'One.   Two.\t\tThree.\u00a0 Four.  \n'],
  ['Chinese', '他说：“走吧。我们走。”她没有回答。\n'],
] as const

describe('extract, then assemble with target = source', () => {
  it.each(cases)('gives the same bytes: %s', (_, text) => {
    const bytes = new TextEncoder().encode(text)
    for (const layout of ['lines', 'wrapped'])
      for (const quotes of ['link', 'atomic', 'auto'] as const) {
        const document = readDocument(bytes, { settings: { layout } })
        const { bilingual } = extract(document, { sourceLanguage: en, targetLanguage: uk, quotes })
        const filled = { ...bilingual, units: bilingual.units.map(sourceAsTarget) }
        expect(assembleDocument(document, filled, { policy: 'block', forceEncode: true }).bytes).toEqual(bytes)
      }
  })

  it('does so for the article of the README', () => {
    const document = readDocument(seed)
    const { bilingual } = extract(document, { sourceLanguage: en, targetLanguage: uk })
    const filled = { ...bilingual, units: bilingual.units.map(sourceAsTarget) }
    expect(assembleDocument(document, filled, { policy: 'block', forceEncode: true }).bytes).toEqual(seed)
    expect(bilingual.sourceRecord?.sha256).toBe(sha256Hex(seed))
  })

  it('does so for any text', () => {
    const piece = fc.constantFrom(
      'Word',
      ' ',
      '. ',
      '“',
      '”',
      '’',
      '\n',
      '\n\n',
      '\r\n',
      '  ',
      '{{x}}',
      'www.a.b',
      '? ',
      '。',
      '汉',
      '— ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const document = documentOf(parts.join(''))
        const { bilingual } = extract(document, { sourceLanguage: en, targetLanguage: uk, words })
        const filled = { ...bilingual, units: bilingual.units.map(sourceAsTarget) }
        const { bytes } = assembleDocument(document, filled, { policy: 'block', forceEncode: true })
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(parts.join(''))
        for (const unit of bilingual.units)
          for (const part of unit.parts)
            expect(
              part.type === 'segment' ? plainText(part.source).trim() : plainText(part.source).trim() || 'gap',
            ).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })
})

describe('the article of the README', () => {
  const { bilingual } = extract(readDocument(seed), { sourceLanguage: en, targetLanguage: uk, words })
  it('has 15 segments and 6 quotations in 13 units', () => {
    expect(bilingual.units).toHaveLength(13)
    expect(pairsOf(bilingual)).toHaveLength(15)
    expect(bilingual.quotations).toHaveLength(6)
    expect(bilingual.quotations.every((quotation) => quotation.level === 1)).toBe(true)
  })
  it('links the quotation that begins in one paragraph and ends in the next', () => {
    const crossing = bilingual.quotations.filter((quotation) => quotation.parts.length > 1)
    expect(crossing).toHaveLength(1)
    expect(crossing[0]?.parts.map(({ extent, segments }) => [extent, segments])).toEqual([
      ['begin', ['s1']],
      ['end', ['s1']],
    ])
    const texts = crossing[0]?.parts.map(({ unit, start, end }) => {
      const found = bilingual.units.find((each) => each.id === unit)
      return found === undefined ? '' : plainText(unitContent(found, 'source')).slice(start, end)
    })
    expect(texts).toEqual([
      '‘Meetings at this level should lead to concrete results — peace.',
      'And the best result is the end of the war,’',
    ])
  })
  it('tells the translator who sees one segment at a time', () => {
    const notes = bilingual.units.flatMap((unit) => unit.notes.map((note) => note.text))
    expect(notes.filter((note) => note.startsWith('notes.quotation'))).toEqual([
      'notes.quotation.speaker | q2 | Zelensky',
      'notes.quotation.speaker | q3 | he (Zelensky)',
      'notes.quotation.opensParagraph | q4',
      'notes.quotation.speaker | q4 | Zelensky',
      'notes.quotation.closes | q4',
      'notes.quotation.speaker | q5 | he',
      'notes.quotation.speaker | q6 | He',
    ])
    expect(notes.some((note) => note.startsWith('notes.dates | September 3'))).toBe(true)
    expect(notes.some((note) => note.startsWith('notes.names | ') && note.includes('Jinping'))).toBe(true)
  })
})

describe('a quotation', () => {
  const quoted = (text: string): readonly unknown[] =>
    extractText(text).bilingual.quotations.flatMap(({ parts }) =>
      parts.map(({ extent, segments }) => [extent, segments]),
    )
  it.each([
    ['One. “Two. Three.” Four.\n', [['whole', ['s2', 's3']]]],
    ['One.“Two.” Three.\n', [['whole', expect.any(Array)]]],
    [
      '“One.\n“Two.\n“Three,” he said. Four.\n',
      [
        ['begin', ['s1']],
        ['middle', ['s1']],
        ['end', ['s1']],
      ],
    ],
  ])('names the segments that it touches: %j', (text, parts) => {
    expect(quoted(text)).toEqual(parts)
  })
  it('does so where no space parts two sentences', () => {
    const { bilingual } = extractText('他走了。“走吧。”她说。\n', { sourceLanguage: languageTag('zh') })
    expect(bilingual.units.flatMap(segmentsOf)).toHaveLength(2)
    expect(bilingual.quotations[0]?.parts[0]?.segments).toEqual(['s2'])
  })
})

describe('extracting again', () => {
  const before = '‘One is here. Two is here,’ she said.\nSee https://a.b/c today. Three is there.\nFour stands alone.\n'
  it.each([false, true])('gives the same object where nothing changed (prefill %s)', (prefill) => {
    const options = { words, prefill, original: 'a.txt' }
    const first = extractText(before, options).bilingual
    expect(extractText(before, { ...options, previous: first }).bilingual).toBe(first)
    const translated = translate(first)
    expect(extractText(before, { ...options, previous: translated }).bilingual).toBe(translated)
  })

  it('knows a file that was written and read', () => {
    const first = translate(extractText(before, { words }).bilingual)
    const read = JSON.parse(JSON.stringify(first)) as typeof first
    expect(extractText(before, { words, previous: read }).bilingual).toBe(read)
  })

  it('cuts by new rules what nobody has begun to translate, and nothing else', () => {
    const linked = extractText(before, { quotes: 'link' }).bilingual
    const atomic = extractText(before, { quotes: 'atomic' }).bilingual
    expect(pairsOf(atomic).length).toBeLessThan(pairsOf(linked).length)
    expect(pairsOf(extractText(before, { quotes: 'atomic', previous: linked }).bilingual)).toEqual(pairsOf(atomic))
    const begun = translate(linked)
    expect(pairsOf(extractText(before, { quotes: 'atomic', previous: begun }).bilingual)).toEqual(pairsOf(begun))
  })

  it('settles after one run, whatever was edited', () => {
    const first = translate(extractText(before, { words }).bilingual)
    const edited = before.replace('Two is', 'Two was').replace('Four stands', 'New.\nFour stood')
    const second = extractText(edited, { words, previous: first }).bilingual
    expect(extractText(edited, { words, previous: second }).bilingual).toBe(second)
  })
})

describe('an edited source', () => {
  const before = 'Head line\nOne is here. Two is here. See https://a.b/c now.\nThree is there.\nFour stands alone.\n'
  const done = translate(extractText(before, { words }).bilingual)

  it('keeps every other translation and gives the changed segment its old pair', () => {
    const { bilingual, report } = extractText(before.replace('Two is here', 'Two was here'), { words, previous: done })
    expect(pairsOf(bilingual)).toEqual([
      ['Head line', '<Head line>'],
      ['One is here.', '<One is here.>'],
      ['Two was here.', undefined],
      ['See \uFFFC now.', '<See  now.>\uFFFC'],
      ['Three is there.', '<Three is there.>'],
      ['Four stands alone.', '<Four stands alone.>'],
    ])
    const unit = bilingual.units[1]
    expect(unit?.matches).toEqual([
      expect.objectContaining({
        unit: done.units[1]?.id,
        segment: 's2',
        source: [{ type: 'text', text: 'Two is here.' }],
        target: [{ type: 'text', text: '<Two is here.>' }],
      }),
    ])
    expect(unit?.matches[0]?.quality).toBeGreaterThan(60)
    expect(unit?.notes.map((note) => note.text)).toContain('notes.changed | Two [-is-]{+was+} here.')
    expect(report).toMatchObject({
      kept: 3,
      changed: [{ unit: unit?.id, from: done.units[1]?.id }],
      moved: [],
      added: [],
      removed: [],
    })
  })

  it('goes on telling what changed when the source is edited again', () => {
    const once = extractText(before.replace('Two is', 'Two was'), { words, previous: done }).bilingual
    const notes = (text: string): readonly string[] =>
      extractText(text, { words, previous: once }).bilingual.units[1]?.notes.map((note) => note.text) ?? []
    expect(notes(before.replace('Two is', 'Two was').replace('One is', 'One was'))).toEqual(
      expect.arrayContaining(['notes.changed | Two [-is-]{+was+} here.', 'notes.changed | One [-is-]{+was+} here.']),
    )
    expect(notes(before.replace('Two is', 'Two had been'))).toEqual(['notes.changed | Two [-is-]{+had been+} here.'])
  })

  it('keeps a translation although an address changed, and takes the new address', () => {
    const { bilingual, report } = extractText(before.replace('a.b/c', 'x.y/z'), { words, previous: done })
    expect(report.kept).toBe(4)
    expect(pairsOf(bilingual)).toEqual(pairsOf(done))
    const codes = bilingual.units[1]?.parts
      .flatMap((part) => [...part.source, ...(part.target ?? [])])
      .filter((inline) => inline.type === 'standalone')
    expect(codes?.map((code) => code.data)).toEqual(['https://x.y/z', 'https://x.y/z'])
  })

  it('keeps codes right although an earlier one came in', () => {
    const { bilingual } = extractText(before.replace('One is here', 'One is at www.new.org here'), {
      words,
      previous: done,
    })
    const segment = bilingual.units[1]?.parts.filter((part) => part.type === 'segment').at(-1)
    expect(segment?.target).toContainEqual(expect.objectContaining({ id: '2', data: 'https://a.b/c' }))
  })

  it('knows a moved, an added and a removed paragraph', () => {
    const { bilingual, report } = extractText(
      'Head line\nBrand new words.\nFour stands alone.\nOne is here. Two is here. See https://a.b/c now.\n',
      { words, previous: done },
    )
    expect(pairsOf(bilingual).filter(([, target]) => target === undefined)).toEqual([['Brand new words.', undefined]])
    expect(report).toMatchObject({
      kept: 3,
      moved: [expect.any(String)],
      added: [bilingual.units[1]?.id],
      removed: [done.units[2]?.id],
    })
  })

  it('finds sentences again whose paragraphs were joined or split', () => {
    const joined = before.replace('there.\nFour', 'there. Four').replace('here. See', 'here.\nSee')
    expect(pairsOf(extractText(joined, { previous: done }).bilingual)).toEqual(pairsOf(done))
  })

  it('never keeps a state that the sentence has not', () => {
    const final = mapSegments(done, (segment) => ({ ...segment, state: 'final' }))
    const { bilingual } = extractText(before.replace('Two is', 'Two was'), { previous: final })
    expect(bilingual.units.flatMap(segmentsOf).map((segment) => segment.state)).toEqual([
      'final',
      'final',
      'initial',
      'final',
      'final',
      'final',
    ])
  })

  it('warns when the words of a quotation changed', () => {
    const quoted = 'He said: ‘We won the war.’ Then he left.\n'
    const previous = translate(extractText(quoted).bilingual)
    expect(extractText(quoted.replace('won', 'lost'), { previous }).report.quotations).toEqual([
      { unit: expect.any(String), before: '‘We won the war.’', after: '‘We lost the war.’' },
    ])
    expect(extractText(quoted.replace('left', 'slept'), { previous }).report.quotations).toEqual([])
  })

  it('keeps prefill apart from translation', () => {
    const first = extractText(before, { prefill: true }).bilingual
    expect(first.units.flatMap(segmentsOf).some(isTranslated)).toBe(false)
    const again = extractText(before.replace('Two is', 'Two was'), { prefill: true, previous: first }).bilingual
    expect(again.units.flatMap((unit) => unit.matches)).toEqual([])
    expect(pairsOf(again).every(([source, target]) => source === target)).toBe(true)
  })

  it('loses no translation of a sentence that stays, whatever else happens', () => {
    const sentences = Array.from(
      { length: 12 },
      (_, index) => `Sentence ${String.fromCharCode(65 + index)} tells of thing ${index}.`,
    )
    const text = fc
      .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n')), { maxLength: 14 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(text, text, (old, fresh) => {
        const previous = translate(extractText(old, { words }).bilingual)
        const known = new Map<string, number>()
        for (const [source] of pairsOf(previous)) known.set(source, (known.get(source) ?? 0) + 1)
        const { bilingual } = extractText(fresh, { words, previous })
        for (const [source, target] of pairsOf(bilingual)) {
          const left = known.get(source) ?? 0
          if (target !== undefined) expect(target).toBe(`<${source}>`)
          if (left > 0 && target !== undefined) known.set(source, left - 1)
        }
        const open = pairsOf(bilingual).filter(([, target]) => target === undefined)
        const unused = [...known].filter(([, count]) => count > 0).map(([source]) => source)
        const kept = new Set(previous.units.map((unit) => unit.id))
        const whole = new Set(
          bilingual.units
            .filter((unit) => kept.has(unit.id))
            .flatMap((unit) => segmentsOf(unit).map((segment) => plainText(segment.source))),
        )
        expect(open.filter(([source]) => unused.includes(source) && !whole.has(source))).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})

describe('a word diff', () => {
  it.each([
    ['a b c', 'a x c', 'a [-b-]{+x+} c'],
    ['a b c d', 'a x y d', 'a [-b c-]{+x y+} d'],
    ['a', '', '[-a-]'],
    ['', 'a b', '{+a b+}'],
    ['他昨天来了。', '他今天来了。', '他[-昨天-]{+今天+}来了。'],
    ['same', 'same', 'same'],
  ])('%j to %j', (before, after, diff) => {
    expect(wordDiff(before, after)).toBe(diff)
  })
  it('gives up where nothing is left, and cuts what stayed', () => {
    const numbers = (from: number): string => Array.from({ length: 900 }, (_, index) => `w${from + index}`).join(' ')
    expect(wordDiff(numbers(0), numbers(5000))).toBeUndefined()
    expect(wordDiff(`${'word '.repeat(100)}end`, `${'word '.repeat(100)}stop`)).toMatch(
      /^.{50,100} \[-end-\]\{\+stop\+\}$/,
    )
  })
})
