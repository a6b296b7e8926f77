import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/document/decode.js'
import { mdxFormat } from '../../src/document/mdx/mdx-format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import { project } from '../../src/model/project.js'
import { formatSuite } from './format-suite.js'

const page = `---
title: A page
---
import A from './a'

export const words = { y: 'keep' }

# Hi {props.name} {/* #hi */}

Text <A title="Tip" n={1 > 0 ? '"' : 2} {...rest}>inner *em*</A> \\{literal\\} <B/> end.

<A alt='Photo of &quot;her&quot;'>

  Block **text**

</A>

{/* a comment */}

<pre>

Not this

</pre>
`

formatSuite({
  format: mdxFormat,
  rewrites: true,
  samples: { 'a page': page, 'a page with CRLF': page.replaceAll('\n', '\r\n'), 'no MDX': 'A {brace\n\nText\n\n<A>\n' },
  pieces: [
    'word ',
    'Word',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '`',
    '# ',
    '- ',
    '> ',
    '{x}',
    '{',
    '}',
    '\\{',
    '<A>',
    '</A>',
    '<A title="t"/>',
    '<',
    '[a](u)',
    '“',
    '汉字',
  ],
})

const read = (text: string): Document => parseDocument(text, { name: 'utf-8', bom: false }, mdxFormat)
const shown = (text: string): readonly string[] =>
  blocksOf(read(text)).map((block) =>
    project(blockContent(block), {
      text: (inline) => inline.text,
      standalone: ({ data = '', equivalent }) => `{${equivalent ?? data}}`,
      opening: () => '<',
      closing: () => '>',
    }),
  )

describe('what a translator of MDX is shown', () => {
  it('has text and attributes, and no code', () => {
    expect(shown(page)).toEqual([
      'A page',
      'Hi {{props.name}}',
      'Text <inner <em>> {literal} {<B/>} end.',
      'Tip',
      'Photo of "her"',
      'Block <text>',
    ])
  })

  it('leaves out what cannot be told from code where the text is no MDX, and says so', () => {
    const text = '# Head {#id}\n\nA {brace\n\nText\n\n<A>\nmore\n'
    expect(shown(text)).toEqual(['Head', 'Text'])
    expect(read(text).settings).toEqual({ mdx: 'loose' })
  })
})

it.each([
  ['braces and angles', 'x', 'a {b} <c', 'a \\{b\\} \\<c'],
  ['what would be code at a line’s start', 'x', 'import it', '&#x69;mport it'],
  ['quotes in an attribute', '<A title="x" />', 'a "b"', '<A title="a &quot;b&quot;" />'],
])('MDX is written with %s as text', (_, text, target, expected) => {
  const targets = new Map([[0, [{ type: 'text', text: target } as const]]])
  expect(decodeText(writeDocument(read(text), targets)).text).toBe(expected)
})
