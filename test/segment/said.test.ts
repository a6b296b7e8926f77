import { describe, expect, it } from 'vitest'
import { findQuotations, segmentFlow } from '../../src/segment/index.js'

const kinds = (text: string, tag: string) => findQuotations([text], tag).quotations.map(({ kind }) => kind)
const speakers = (text: string, tag: string) =>
  findQuotations([text], tag).quotations.map(({ speaker }) => {
    const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    return speaker === undefined ? undefined : [said(speaker.span), speaker.verb && said(speaker.verb)]
  })

describe('the kind of a quotation', () => {
  it.each([
    ['The so-called “green” fuel is not.', 'en', 'title'],
    ['Her novel “The Long Way Home” sold well.', 'en', 'title'],
    ['“No,” she said.', 'en', 'speech'],
    ['She said “no” and left.', 'en', 'speech'],
    ['She put it in one word: “peace”.', 'en', 'speech'],
    ['It is “a thing that nobody who was there will ever forget again”.', 'en', 'speech'],
    ['“Peace.” She left.', 'en', 'speech'],
    ['Die „grüne“ Partei kam.', 'de', 'title'],
    ['„Grün“, sagte er.', 'de', 'speech'],
    ['Газета «День» вийшла.', 'uk', 'title'],
    ['彼の「夢」は続く。', 'ja', 'title'],
    ['「決意の連合」の会合で彼は述べた。', 'ja', 'title'],
    ['“好”，他说。', 'zh-Hans', 'speech'],
    ['他说“好”。', 'zh-Hans', 'speech'],
    ['他去了“好人”店。', 'zh-Hans', 'title'],
    ['그는 “좋다”라고 말했다.', 'ko', 'speech'],
    ['그는 ‘좋은 집’에 갔다.', 'ko', 'title'],
    ['「夢だ」と彼は言った。', 'ja', 'speech'],
  ])('%s', (text, tag, kind) => {
    expect(kinds(text, tag)).toEqual([kind])
  })

  it('is dash for a spoken line', () => {
    expect(kinds('— Так, — сказала вона. — Мушу.', 'uk')).toEqual(['dash', 'dash'])
  })
})

describe('the speaker', () => {
  it.each([
    ['“We will win,” Dana Whitfield said.', 'en', ['Dana Whitfield', 'said']],
    ['“We will win,” said Dana Whitfield, the mayor.', 'en', ['Dana Whitfield', 'said']],
    ['In Paris, Hale stressed that “we will win this one”.', 'en', ['Hale', 'stressed']],
    ['But J. R. Hale said: “We will win this one.”', 'en', ['J. R. Hale', 'said']],
    ['«Ми переможемо», — заявила Олена Коваль.', 'uk', ['Олена Коваль', 'заявила']],
    ['„Wir gewinnen“, sagte Anna von der Heide am Montag.', 'de', ['Anna von der Heide', 'sagte']],
    ['„Ist das Ihr Ernst?“, fragte Dr. Hans Weber.', 'de', ['Dr. Hans Weber', 'fragte']],
    ['Prof. Anna Kowal said: “We will win.”', 'en', ['Prof. Anna Kowal', 'said']],
    ['« Nous gagnerons », a déclaré hier la maire.', 'fr', ['la maire', 'déclaré']],
    ['« Nous gagnerons », affirme Anne Roux.', 'fr', ['Anne Roux', 'affirme']],
    ['“We will win,” he said.', 'en', ['he', 'said']],
    ['“We will win,” the mayor said.', 'en', ['the mayor', 'said']],
    ['“We will win.” Dana Whitfield left.', 'en', undefined],
    ['However, “we will win”, it read.', 'en', undefined],
  ])('%s', (text, tag, expected) => {
    expect(speakers(text, tag)).toEqual([expected])
  })
})

describe('the policies', () => {
  const sentences = (text: string, quotes: 'link' | 'atomic' | 'auto') =>
    segmentFlow(text.split('¶'), 'en', { quotes }).sentences.map((spans) => spans.length)
  const long = `“${'It went on and on and on for a very long time. '.repeat(6)}End,” he said.`

  it.each([
    ['“Go. Run,” he said. They ran.', [3], [2], [2]],
    ['“Go. Run. Hide,” he said. They ran.', [4], [2], [4]],
    ['“Go. Run.” They ran.', [3], [2], [3]],
    [long, [7], [1], [7]],
    ['“Go. Run.¶“Hide. Now,” he said. Yes.', [2, 3], [1, 2], [2, 3]],
    ['“Go. Run, he said. Never closed.', [3], [3], [3]],
    ['Alone. “She said ‘go. Run’ and left. So did I,” he said. “Yes.”', [5], [3], [4]],
  ])('%s', (text, link, atomic, auto) => {
    expect([sentences(text, 'link'), sentences(text, 'atomic'), sentences(text, 'auto')]).toEqual([link, atomic, auto])
  })
})

describe('explanations', () => {
  it('say where a sentence might end and which rule decided', () => {
    const { decisions } = segmentFlow(['Mr. Hale left at 6 p.m. “Why?” she asked.', 'Done.'], 'en', { explain: true })
    expect(decisions?.map(({ paragraph, offset, ends, reason }) => [paragraph, offset, ends, reason])).toEqual([
      [0, 3, false, 'abbreviation'],
      [0, 23, true, 'time-at-end'],
      [0, 30, false, 'lower-case'],
      [0, 41, true, 'paragraph-end'],
      [1, 5, true, 'paragraph-end'],
    ])
  })

  it('say what each mark is', () => {
    const { marks } = findQuotations(['‘It’s the boys’ 7" gun,’ he said”.'], 'en-GB')
    expect(marks.map(({ mark, role }) => [mark, role])).toEqual([
      ['‘', 'open'],
      ['’', 'apostrophe'],
      ['’', 'apostrophe'],
      ['"', 'prime'],
      ['’', 'close'],
      ['”', 'stray'],
    ])
  })
})

describe('told one by one', () => {
  it.each([
    [
      'en',
      [
        '“It holds,” said Ann Hale. “For now.”',
        'Her paper, “The Day”, wrote of “a',
        'long “war”.” He agreed.',
        '“Yes.”',
      ],
    ],
    ['uk', ['— Так, — сказала Ніна. — Мушу.', '«Це кінець, — каже Петро Дзюба. — Далі „ні“». Він пішов.']],
    ['ja', ['「夢だ」と田中さんは言った。', '彼の「夢」は続く。「なぜ」と聞いた。']],
  ])('%s: each quotation says what it says among all of them', (tag, paragraphs) => {
    const { untold } = findQuotations(paragraphs, tag)
    const alone = [...untold].reverse().map((quotation) => quotation.told())
    const together = findQuotations(paragraphs, tag).quotations.map(({ speaker, ...rest }) => {
      if (speaker === undefined) return rest
      const { refersTo: _, ...own } = speaker
      return { ...rest, speaker: own }
    })
    expect(together.length).toBeGreaterThan(1)
    expect(alone.reverse()).toEqual(together)
  })
})
