import { describe, expect, it } from 'vitest'
import { choicesIn } from '../../src/document/json/choices.js'
import { jsonFormat } from '../../src/document/json/json-format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { project } from '../../src/model/project.js'
import { formatSuite } from './format-suite.js'

const encoding = { name: 'utf-8', bom: false }
const read = (text: string) => parseDocument(text, encoding, jsonFormat)

/** Each block as text with its codes in brackets. */
const shown = (text: string): readonly string[] =>
  blocksOf(read(text)).map((block) =>
    project(blockContent(block), {
      text: (inline) => inline.text,
      standalone: (inline) => `[${inline.data ?? ''}]`,
      opening: (inline) => `[${inline.data ?? ''}]`,
      closing: (inline) => `[${inline.data ?? ''}]`,
    }),
  )

/** The file with texts in place of the texts of its blocks. */
const written = (text: string, change: (text: string) => string): string => {
  const document = read(text)
  const targets = new Map(
    blocksOf(document).map((block, index): [number, readonly Inline[]] => [
      index,
      blockContent(block).map((inline) => (inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline)),
    ]),
  )
  return new TextDecoder().decode(writeDocument(document, targets))
}

/** A string within strings needs no second thought here. */
const string = (value: string): string => JSON.stringify({ t: value })

formatSuite({
  format: jsonFormat,
  samples: {
    nested:
      '{\n\t"a": "Hello {{name}}",\r\n\t"b_one": "{{count}} item",\n "l": ["one", "two", {"x": null, "n": 1.0}]\n}\n',
    escapes: '{"a":"tab\\there \\"q\\" \\u00e9 \\/ back\\\\slash\\n","b":"é — \\ud83d\\ude00 \\u00E9"}',
    html: '{"t": "<p>Click <b>here</b> &amp; <a href=\\"u\\" title=\\"Tip\\">go</a></p>\\n<p>é Two\\u00a0words.</p>"}',
    icu: '{"m": "{n, plural, one {# file of {name}} other {# files}} found"}',
    components: '{"m": "Read <0>the <b1>terms</b1></0> or <Link to=\\"/x\\">go</Link>.<br2/>Now."}',
    paragraphs: '{"m": "One line.\\nAnother.\\n\\nA second paragraph: “a\\n\\nb”."}',
    'a lone surrogate': '{"m": "é \\ud83d b"}',
    top: '"Only a string"',
  },
  pieces: [
    ...['Text ', 'a', '“Говорить”', '日本', '. ', '\n', '\n\n', ' ', '\t', '"', '\\', '/', '\0', 'é'],
    ...[
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<0>',
      '</0>',
      '<br/>',
      '<a title="t">',
      '<x y="z">',
      '<',
      '>',
      '&amp;',
      '&',
      '&eacute;',
    ],
    ...['{{x}}', '{x}', '{n, plural, one {', '} other {', '}}', '{', '}', "'", '$t(a)', 'https://example.org/'],
  ],
  fileOf: (text) => JSON.stringify({ t: text, list: [text, 1, null] }),
})

describe('what is shown of a JSON file', () => {
  it.each([
    [
      '{{x}} and $t()',
      string('Hi {{name}}, $t(a.b) https://example.org/x now'),
      ['Hi [{{name}}], [$t(a.b)] [https://example.org/x] now'],
    ],
    [
      'components',
      string('Read <0>the terms</0> or <Link to="/x">go</Link>.'),
      ['Read [<0>]the terms[</0>] or [<Link to=\\"/x\\">]go[</Link>].'],
    ],
    ['comparisons stay text', string('a < b and c > d'), ['a < b and c > d']],
    ['values in single braces', string('Hello {name}, {when, date, short}'), ['Hello [{name}], [{when, date, short}]']],
    ['single braces are text beside double ones', '{"a": "{{x}} is", "b": "write {y}"}', ['[{{x}}] is', 'write {y}']],
    [
      'cases of a plural',
      string('You have {n, plural, one {# file} other {# files}}.'),
      ['You have [{n, plural, one {]# file[} other {]# files[}}].'],
    ],
    [
      'HTML',
      string('<p>«Так, <b>це</b> він».</p><p>Так &amp; <img src="a.png" alt="Фото"> ні</p>'),
      ['«Так, [<b>]це[</b>] він».', 'Так & [<img src=\\"a.png\\" alt=\\"Фото\\">] ні', 'Фото'],
    ],
    ['paragraphs and line ends', string('One.\nTwo.\n\nThree.'), ['One.[\\n]Two.', 'Three.']],
    [
      'no data',
      '{"id": "a-b", "at": "2026-11-24T10:00:00Z", "src": "x.png", "u": "https://a.org/", "p": "/img/a b/c.png", "q": "img/c.png", "n": "12", "z": "—"}',
      ['/img/a b/c.png', '12'],
    ],
    ['no keys', '{"Title": {"Body": "Text"}}', ['Text']],
  ])('%s', (_, text, blocks) => {
    expect(shown(text)).toEqual(blocks)
  })

  it('takes the strings of a list for one flow, others for flows of their own', () => {
    const flows = read('{"body": ["“One", "two.”"], "a": "x", "b": "y"}').flows
    expect(flows.map(({ blocks }) => blocks.length)).toEqual([2, 1, 1])
  })
})

describe('how a JSON file is written', () => {
  it.each([
    ['quotes and backslashes', string('Say'), () => 'He said: "a\\b"', string('He said: "a\\b"')],
    ['line ends in a target are spaces', string('Say'), () => 'a\nb', string('a b')],
    [
      'a file in ASCII stays so',
      '{"a":"caf\\u00E9","b":"x"}',
      (text: string) => (text === 'x' ? 'ï😀' : text),
      '{"a":"caf\\u00E9","b":"\\u00EF\\uD83D\\uDE00"}',
    ],
    [
      'slashes as the file has them',
      '{"a":"1\\/2","b":"x"}',
      (text: string) => (text === 'x' ? '3/4' : text),
      '{"a":"1\\/2","b":"3\\/4"}',
    ],
    [
      'markup in a target of HTML is text',
      string('<b>a</b> b'),
      (text: string) => (text === 'a' ? '<i>' : text),
      string('<b>&lt;i></b> b'),
    ],
  ])('%s', (_, text, change, expected) => {
    expect(written(text, change)).toBe(expected)
  })

  it('refuses a target that becomes HTML', () => {
    expect(() => written(string('a'), () => '<b>a</b>')).toThrow(/structure-changed/)
  })
})

describe('JSON that cannot be used', () => {
  it.each([
    ['no JSON', '{"a": }', 'json-syntax', 1, 7],
    ['a comment', '{\n// c\n"a": "b"}', 'json-syntax', 2, 1],
    ['a comma at the end', '{"a": "b",}', 'json-syntax', 1, 11],
    ['nothing', '', 'json-syntax', 1, 1],
    ['a key twice', '{"a": "b",\n "c": {"a": "x"}, "a": "d"}', 'json-doubled', 2, 19],
    ['too deep', '['.repeat(100_000), 'json-deep', 1, 501],
    ['too deep after brackets in a string', String.raw`["[\"["${',['.repeat(500)}`, 'json-deep', 1, 1007],
  ])('%s', (_, text, code, line, column) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code, line, column }))
  })
})

it('reads a string of millions of characters', () => {
  expect(read(`["${'a b '.repeat(3_000_000)}"]`).flows).toHaveLength(1)
})

it.each([
  ['# A heading', { option: '--format' }],
  ['\n 1 a', { option: '--format' }],
  ['{a}', {}],
  [' [a](b)', {}],
  ['"a" b', {}],
])('%s that is no JSON: whether another format may be meant', (text, values) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'json-syntax', values }))
})

describe('choicesIn', () => {
  it.each([
    ['{n, plural, =0 {none} other {{g, select, a {his} other {their}} own}}', ['none', 'his', 'their', ' own']],
    ["{n, plural, offset:1 one {it''s '{'} other {x}}", ["it''s '{'", 'x']],
    ['{n, plural, one {a}', []],
    ['{n, plural, other {a {b}', []],
    ['plain, plural, text', []],
  ])('%s', (message, texts) => {
    const syntax = choicesIn(message)
    const between = syntax.slice(1).map(({ start }, index) => message.slice(syntax[index]?.end, start))
    expect(between.filter((text) => text !== '')).toEqual(texts)
  })
})

describe('exports of a CMS', () => {
  it('show what a reader reads of Contentful’s entries', () => {
    const entry = {
      sys: { id: '5KsDBW', type: 'Entry', contentType: { sys: { type: 'Link' } } },
      fields: {
        title: { 'en-US': 'Rain in Lviv' },
        slug: { 'en-US': 'rain-in-lviv' },
        body: { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'Nine days', marks: [{ type: 'bold' }] }] },
        image: { contentType: 'image/jpeg', fileName: 'x.jpg' },
        color: '#ff0000',
        locale: 'en-US',
      },
    }
    expect(shown(JSON.stringify(entry))).toEqual(['Rain in Lviv', 'Nine days'])
  })

  it('show what a reader reads of WordPress’s posts', () => {
    const post = {
      id: 12,
      slug: 'rain',
      status: 'publish',
      type: 'post',
      title: { rendered: 'Rain' },
      content: { rendered: '<p>Nine <b>days</b></p><pre>let a</pre>' },
      _links: { self: [{ targetHints: { allow: ['GET'] } }] },
      class_list: ['post-12', 'type-post'],
    }
    expect(shown(JSON.stringify([post]))).toEqual(['Rain', 'Nine [<b>]days[</b>]'])
  })

  it('are no catalogues: there a word under such a name is text', () => {
    expect(shown('{"status": "status", "type": "type", "class": "class"}')).toEqual(['status', 'type', 'class'])
  })
})
