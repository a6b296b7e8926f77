import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/document/format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { goesOn } from '../../src/document/subtitles/sentence-over-cues.js'
import { srtFormat, vttFormat } from '../../src/document/subtitles/subtitles-format.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { project } from '../../src/model/project.js'
import { formatSuite } from './format-suite.js'

const read = (text: string, format: Format): Document => parseDocument(text, { name: 'utf-8', bom: false }, format)

/** Each block as text, a code as its markup in brackets. */
const shown = (text: string, format: Format): readonly string[] =>
  blocksOf(read(text, format)).map((block) =>
    project(blockContent(block), {
      text: (inline) => inline.text,
      standalone: (inline) => (inline.canDelete === false ? '[next]' : `[${inline.data ?? ''}]`),
      opening: (inline) => `[${inline.data ?? ''}]`,
      closing: (inline) => `[${inline.data ?? ''}]`,
    }),
  )

const written = (text: string, format: Format, change: (content: readonly Inline[]) => readonly Inline[]): string => {
  const document = read(text, format)
  const targets = new Map(blocksOf(document).map((block, index) => [index, change(blockContent(block))]))
  return new TextDecoder().decode(writeDocument(document, targets))
}

/** Captions of one second each, a pause of 40 ms between them. */
const srt = (...texts: readonly string[]): string =>
  texts.map((text, n) => `${n + 1}\n00:00:0${n},000 --> 00:00:0${n},960\n${text}\n`).join('\n')

const speech = srt('Вона сказала: «Ми поїдемо,', 'коли <i>скінчиться</i>\nдощ».', '- Так?\n- Ні.')

formatSuite({
  format: srtFormat,
  samples: {
    speech,
    crlf: speech.replaceAll('\n', '\r\n'),
    'no numbers, styles, stray blank lines':
      '00:00:01,000 --> 00:00:02,000\n{\\an8}Hello\n\nthere <font color="#fff">you</font>\n\n\n\n00:01:02,000 --> 00:01:03,5\n2024\n',
    'empty captions': '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\nText',
  },
  pieces: [
    '\n',
    '\n\n',
    '2\n00:00:04,000 --> 00:00:05,000\n',
    'Text ',
    'і далі,',
    '. ',
    '<i>',
    '</i>',
    '{\\an8}',
    '-->',
    '&amp;',
    '- ',
    '7',
  ],
  fileOf: (text) => `1\n00:00:01,000 --> 00:00:02,000\n${text}`,
})

formatSuite({
  format: vttFormat,
  samples: {
    all: 'WEBVTT - title\n\nSTYLE\n::cue { color: red }\n\nNOTE A note\nof two lines\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v.loud Mary>Tom &amp; I &lt;3 you,\n\n00:02.040 --> 00:03.000\n<c.x>don’t</c> <00:02.500>we?\n',
    'header alone': 'WEBVTT',
  },
  pieces: [
    '\n',
    '\n\n',
    'NOTE x\n',
    '00:04.000 --> 00:05.000\n',
    'Text ',
    'і далі,',
    '. ',
    '<i>',
    '</i>',
    '<v A>',
    '-->',
    '&amp;',
    '&',
    '- ',
  ],
  fileOf: (text) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`,
})

describe('captions that a translation ends otherwise', () => {
  const change = (content: readonly Inline[]): readonly Inline[] =>
    content.map((inline) =>
      inline.type === 'text' ? { ...inline, text: inline.text.replace(/,$/, '.').replace(/!$/, ' та') } : inline,
    )

  it.each([
    ['two sentences for one', ['We went home,', 'and slept.'], ['We went home.', 'and slept.']],
    ['one sentence for two', ['Stop!', 'go now.'], ['Stop та', 'go now.']],
  ])('are written: %s', (_, before, after) => {
    expect(written(srt(...before), srtFormat, change)).toBe(srt(...after))
    expect(written(`WEBVTT\n\n${srt(...before)}`, vttFormat, change)).toBe(`WEBVTT\n\n${srt(...after)}`)
  })

  it('are joined by what stands under their marks', () => {
    expect(goesOn('A\u0301nd\u0301', 'so', 40, 1)).toBe(true)
    expect(goesOn('हम घर गए थे', 'और', 40, 1)).toBe(false)
  })
})

describe('what is shown of subtitles', () => {
  it.each([
    [
      'a sentence over captions, a line end, two turns',
      speech,
      srtFormat,
      ['Вона сказала: «Ми поїдемо,[next]коли [<i>]скінчиться[</i>][\n]дощ».', '- Так?', '- Ні.'],
    ],
    [
      'no comments, styles and ids',
      'WEBVTT\n\nNOTE secret\n\nid\n00:01.000 --> 00:02.000\n<v Mary>Tom &amp; I\n\nstray',
      vttFormat,
      ['Tom & I'],
    ],
    [
      'text after a blank line',
      '1\n00:00:01,000 --> 00:00:02,000\nOne\n\ntwo\n\n2\n00:00:09,000 --> 00:00:10,000\nThree',
      srtFormat,
      ['One[\n\n]two', 'Three'],
    ],
    [
      'two voices in a caption, one over two',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Esme>Blue\n<v Mary>No way,\n\n00:02.000 --> 00:03.000\n<v Mary>not blue\n\n00:03.000 --> 00:04.000\n<v Ann>and green',
      vttFormat,
      ['Blue', 'No way,[next][<v Mary>]not blue', 'and green'],
    ],
    [
      'names in capitals',
      srt('ANN: So we go\nBOB (V.O.): and they\n>> stay'),
      srtFormat,
      ['ANN: So we go', 'BOB (V.O.): and they', '>> stay'],
    ],
    ['a number as text', srt('We won', '3', 'times.'), srtFormat, ['We won[next]3[next]times.']],
  ])('%s', (_, text, format, blocks) => {
    expect(shown(text, format)).toEqual(blocks)
  })
})

describe('goesOn', () => {
  it.each([
    ['a sentence ended', 'He came.', 'and went', false],
    ['no mark', 'He came', 'Mr Smith did', true],
    ['dots', 'He came...', 'and went', true],
    ['dots and a capital', 'He came…', 'She went', false],
    ['another speaker', 'He came', '- No', false],
    ['a sound', '[door]', 'he came', false],
    ['Japanese without a mark', '彼は来た', '彼女も', false],
    ['Japanese with a comma', '彼は、', '来た', true],
    ['Arabic with a comma', 'قال،', 'ثم ذهب', true],
    ['Hindi ended', 'वह आया।', 'फिर', false],
  ])('%s', (_, line, next, expected) => {
    expect(goesOn(line, next, 100, 1)).toBe(expected)
  })

  it('ends with a long pause and after many captions', () => {
    expect(goesOn('He came', 'and', 2001, 1)).toBe(false)
    expect(goesOn('He came', 'and', 100, 8)).toBe(false)
  })
})

describe('how subtitles are written', () => {
  it('writes no line end of a target', () => {
    expect(written(srt('One'), srtFormat, () => [{ type: 'text', text: 'a\n\nb' }])).toBe(srt('a b'))
  })

  it('lets a line end in a caption go', () => {
    const change = (content: readonly Inline[]): readonly Inline[] =>
      content.map((inline) => (inline.type === 'standalone' ? { type: 'text', text: ' ' } : inline))
    expect(written(srt('One\ntwo'), srtFormat, change)).toBe(srt('One two'))
  })

  it.each([
    ['a caption without words', speech, (content: readonly Inline[]) => content.filter(({ type }) => type !== 'text')],
    [
      'a lost caption',
      srt('One,', 'two'),
      (content: readonly Inline[]) => content.filter(({ type }) => type === 'text'),
    ],
    ['times in a target', srt('One'), () => [{ type: 'text' as const, text: '00:00:01,000 --> 00:00:02,000' }]],
    ['a tag in a target', srt('One'), () => [{ type: 'text' as const, text: '<b>x</b>' }]],
  ])('refuses %s', (_, text, change) => {
    expect(() => written(text, srtFormat, change)).toThrow(/structure-changed/)
  })
})

describe('subtitles that cannot be used', () => {
  it.each([
    ['text', 'Only text', srtFormat],
    ['no header', '00:01.000 --> 00:02.000\nText', vttFormat],
  ])('%s', (_, text, format) => {
    expect(() => read(text, format)).toThrow(expect.objectContaining({ code: 'not-subtitles', line: 1, column: 1 }))
  })

  it('takes an empty file', () => {
    expect(read(' \n', srtFormat).flows).toEqual([])
  })
})
