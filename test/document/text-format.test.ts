import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/document/decode.js'
import { readDocument } from '../../src/document/read-document.js'
import { textFormat } from '../../src/document/text/text-format.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf } from '../../src/model/document.js'
import { plainText } from '../../src/model/project.js'
import { formatSuite } from './format-suite.js'

const article = 'Headline of the day\nThe minister said: ‘We met.’\n‘We will meet again,’ he added.\n'
const wrapped =
  'The president said on Wednesday that the talks would\ngo on for as long as it takes, and that “no one will\nbe left behind” by the agreement.\n\nSecond paragraph of the story follows here, wrapped\nat the same width.\n'
const notes =
  'Release Notes\n=============\n\nFixes since v2.1\n----------------\n\n * "git add" learned a new option that is useful to many people,\n   and so on for another line of the same item of this list here.\n\n * Another item, with two spaces.  They stay, as all white space\n   in a paragraph does.\n\t- nested one\n\nUse\n    command --now\n\nto do so; see https://example.org/a_(b). Write to x@example.org.\n'

formatSuite({
  format: textFormat,
  samples: {
    empty: '',
    'only line ends': '\n\r\n\r\n\n',
    'only spaces': '   \t ',
    'no final line end': 'End',
    'a paragraph a line': article,
    'CRLF and CR': 'One.\r\nTwo.\r\rThree.\n\n\nFour.',
    folded: wrapped,
    'folded with CRLF and indents': wrapped.replaceAll('\n', '\r\n').replaceAll('go on', '   go on'),
    'release notes': notes,
    'Chinese, folded':
      '国务院总理昨天在北京会见了来访的外国代表团，双方就两国关系以及共同关心\n的问题交换了意见，会谈在友好的气氛中进行，随后双方签署了关于经济合作的\n文件，并且共同会见了记者。代表团团长在会后表示，此次访问取得了圆满成功\n，双方将继续加强合作，扩大贸易，为地区和平与稳定作出贡献。\n',
    'indent, trailing space, form feed': '    DATELINE   \n\n\tTabbed first line  \nrest.\n\fPage\n',
    'other line ends': 'One.\u2028Two.\u2029Three.\u0085Four.\vFive.\n',
    controls: 'A\u0001b \u007f \u200e\ufeffc.\n',
    placeholders:
      'Dear {{name}}, you have %d of $t(items) at www.example.org/x?a=b, @example. {% if x %}Yes{% endif %}\n',
    table: 'Name        Votes     Share\nAda         12        60 %\n| a | b |\n|---|---|\n| c | d |\n',
    bullets: '• one\n• two\n* three\n- four\n1. five\n2. six\n',
  },
  pieces: [
    '\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '\f',
    '\u2028',
    'word',
    'Word.',
    'some more words in a longer line of text',
    'and on,',
    '* ',
    '- ',
    '1. ',
    '2. ',
    '=====',
    '“',
    '”',
    '’',
    '汉字',
    '。',
    '{{x}}',
    'https://a.b/c',
    '|',
    '\u00a0',
    '😀',
    '\ufeff',
  ],
})

const paragraphs = (text: string, layout?: string): readonly string[] =>
  blocksOf(readDocument(new TextEncoder().encode(text), layout === undefined ? {} : { settings: { layout } })).map(
    (block) => plainText(blockContent(block)),
  )

describe('the layout of a text', () => {
  it.each([
    ['one sentence a line', article, 3],
    ['folded prose', wrapped, 2],
    [
      'verse and lists of names',
      'Milk\nEggs\nBread and butter\nA very long line that no other line in this list can match at all\nSalt\n',
      5,
    ],
    ['one long paragraph a line, without terminal marks', `${'word '.repeat(60)}\n${'other '.repeat(50)}\n`, 2],
    ['Arabic, Hindi and Chinese sentences a line', 'ماذا قال؟\nउसने कहा।\n他说：“走！”\n', 3],
    [
      'a headline over one paragraph',
      'Council Votes to Keep the Old Ferry Running\nThe deal, approved in June, paid each family.\n',
      2,
    ],
    [
      'a headline over a longer paragraph',
      `Council Votes to Keep the Old Ferry Running\n${'and so on '.repeat(9)}\n`,
      2,
    ],
    [
      'headlines of like length',
      'Council Votes to Keep the Old Ferry Running\nJudge Calls the Deal Unfair to All Families\nFarmers March to Capital Over the Fuel Taxes\nStrike Ends as Both Sides Take Another Offer\nParliament Delays Vote Until the Next Spring\n',
      5,
    ],
    ['two folded lines', 'The deal that was approved in June would pay each family\nsome money.\n', 1],
    ['spoken lines with hyphens', '- So you stay?\n- I do.\nHe left.\n', 3],
    [
      'a sentence that has no room left',
      'A line of forty-five characters ends here so.\nA line of forty-five characters ends here so.\n',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(paragraphs(text)).toHaveLength(count)
  })

  it('can be forced', () => {
    expect(paragraphs(wrapped, 'lines')).toHaveLength(5)
    expect(paragraphs('One.\nTwo.\n\nThree.', 'wrapped')).toEqual(['One. Two.', 'Three.'])
  })

  it('shows a fold as one space, and as nothing in Chinese and Japanese', () => {
    expect(paragraphs('   one  \n   two', 'wrapped')).toEqual(['one two'])
    expect(paragraphs('   汉字，\n   汉字', 'wrapped')).toEqual(['汉字，汉字'])
    expect(paragraphs('한국어\n문장', 'wrapped')).toEqual(['한국어 문장'])
  })

  it('leaves indents, list marks, rules and headings out', () => {
    const document = readDocument(new TextEncoder().encode(notes))
    expect(
      document.flows.map((flow) => [flow.kind, flow.blocks.map((block) => plainText(blockContent(block)))]),
    ).toEqual([
      ['heading', ['Release Notes']],
      ['heading', ['Fixes since v2.1']],
      [
        'item',
        [
          '"git add" learned a new option that is useful to many people, and so on for another line of the same item of this list here.',
        ],
      ],
      ['item', ['Another item, with two spaces.  They stay, as all white space in a paragraph does.']],
      ['item', ['nested one']],
      ['body', ['Use', 'command --now', 'to do so; see \uFFFC. Write to \uFFFC.']],
    ])
  })
})

const translate = (text: string, target: string, layout: string): string => {
  const document = readDocument(new TextEncoder().encode(text), { settings: { layout } })
  return decodeText(writeDocument(document, new Map([[0, [{ type: 'text', text: target }]]]))).text
}

describe('a target in a text', () => {
  it.each([
    [
      'as many spaces: the same folds',
      '* one two\n  three four\n',
      'eins zwei drei vier',
      '* eins zwei\n  drei vier\n',
    ],
    [
      'more words: folded anew at the width',
      '* one two three\n  four\n',
      'a bb ccc dddd eeeee ffffff',
      '* a bb ccc dddd\n  eeeee ffffff\n',
    ],
    [
      'no list mark at a new line’s start',
      '* one two three\n  four\n',
      'a bb ccc ddd - e 1. f ggg',
      '* a bb ccc ddd -\n  e 1. f ggg\n',
    ],
    ['Chinese: not folded', 'one two\nthree four\n', '一，二，三，四。', '一，二，三，四。\n'],
  ])('%s', (_, text, target, written) => {
    expect(translate(text, target, 'wrapped')).toBe(written)
  })

  it('loses its line breaks and outer white space, which are the file’s', () => {
    expect(translate('  One.\nTwo.\n', ' \n Eins \r\n\n zwei.\n', 'lines')).toBe('  Eins zwei.\nTwo.\n')
  })

  it('is refused by name where nothing is left of it', () => {
    expect(() => translate('One.\nTwo.\n', ' \n ', 'lines')).toThrow(/structure-changed \(unit: u[0-9a-f]{10}\)/)
  })

  it('takes the bytes of a code from the source', () => {
    const document = readDocument(new TextEncoder().encode('See https://example.org/a now.\n'))
    const code = blockContent(blocksOf(document)[0] ?? { span: { start: 0, end: 0 }, runs: [], structure: '' })[1]
    if (code?.type !== 'standalone') throw new Error('no code')
    const target = [
      { ...code, data: 'https://evil.example' },
      { type: 'text' as const, text: ' ansehen.' },
    ]
    expect(decodeText(writeDocument(document, new Map([[0, target]]))).text).toBe('https://example.org/a ansehen.\n')
    expect(() => writeDocument(document, new Map([[0, [{ ...code, id: '9' }]]]))).toThrow(/code-foreign/)
  })
})

describe('large texts', () => {
  it.each([
    ['one line of 1 MB', 'word, and https://a.b/c {{x}} '.repeat(35_000)],
    ['1 MB of one letter', 'a'.repeat(1_000_000)],
    ['1 MB of spaces and marks', `${' '.repeat(500_000)}a${'.”'.repeat(250_000)}`],
    ['1 MB of opening braces', '{{'.repeat(500_000)],
    ['1 MB of line ends', '\n'.repeat(1_000_000)],
    ['5 MB of lines', 'A line of the article, which ends here.\n'.repeat(125_000)],
    ['5 MB of folded lines', `${wrapped}\n`.repeat(20_000)],
  ])(
    '%s are read and written before the test is given up',
    (_, text) => {
      const document = readDocument(new TextEncoder().encode(text))
      const targets = new Map(blocksOf(document).map((block, index) => [index, blockContent(block)]))
      expect(decodeText(writeDocument(document, targets, { forceEncode: true })).text).toBe(text)
    },
    60_000,
  )
})
