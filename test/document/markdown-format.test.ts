import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/document/decode.js'
import { markdownFormat } from '../../src/document/markdown/markdown-format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { project } from '../../src/model/project.js'
import { formatSuite } from './format-suite.js'

const post = `---
title: "The mayor: \\"We stay\\""
description: >-
  What she said,
  and why
slug: the-mayor
---

# The mayor *speaks* {#mayor}

“We **will** not go,” said [Ann Lee](/ann "The mayor’s page"),
who was \\*tired\\*.  
See <https://example.org/a> and \`npm test\`.

> [!NOTE]
> A note on
> \`code\` in it

- [ ] one [ref] and [text][ref]
- two[^1]

[ref]: https://example.org "Ref \\" title"
[^1]: Her office&nbsp;said.
    More of it.

| Who | R\\|ight |
|-----|:------:|
| Ann | ![Photo *of* her](a.png "Her") |

::: tip Good to know
Text with {{ name }}.
:::

<div title="Tip">
  Island <b>text</b>
</div>

Formula $a_b^2$ and $$c$$, $5 and $6.

\`\`\`js
const words = 'none'
\`\`\`
`

formatSuite({
  format: markdownFormat,
  rewrites: true,
  samples: {
    empty: '',
    'only code': '```js\nlet a = 1;\n```\n',
    'a post': post,
    'a post with CRLF': post.replaceAll('\n', '\r\n'),
    toml: '+++\ntitle = "Leaders \\u2014 met"\nsubtitle = \'plain\'\ndraft = false\n+++\n\nBody.\n',
    references: '![foo] ![foo][] [foo] [foo][] [![foo]][foo]\n\n[foo]: u\n',
    'a lazy quotation': '> starts here\ngoes on\n   and on\n> > deep\n',
    'Chinese folds': '他说：“我们\n不走。”\n第二行\n',
    setext: 'Head *one*\nover two\n===\n\nTwo\n---\n',
    'html in text': 'Press <kbd>Ctrl</kbd>, <span title="Hint">this</span> H<sub>2</sub>O <!-- c --> x<br>y\n',
    'html in a quotation': '> <p title="a\n> b">\n> Quoted <i>island</i>\n> </p>\n',
    'addresses of templates':
      '[a *b*]({{< ref "c.md" >}}) and [d]({{% relref "e" %}} "T")\n![f]({{ g | h }}/i.png) [j][k]\n\n[k]: {% link l.md %} "M"\n',
    shortcodes:
      '{{< note >}}\nA {{< tooltip text="pod \\\\ \\"x\\"" id="*a*" >}} b.\n{{< /note >}}\n\n> {{<figure src="a_b_c"\n>   alt="One > *two*" >}}\n\n## {{% heading "x" %}}\n',
    'containers by indent':
      '!!! note "A *b* "c""\n\n    Text\n    goes on.\n\n    ??? tip inline end\n        - deep\n\n            code\n\nAfter\n\n=== "Tab"\n\tOne\n\n- item\n\n    !!! warning\n        In it\n',
    definitions:
      'Term *one*\nmore\n\nTerm\n:   First [a](b) over\ntwo lines\n: Second\n\n*[HTML]: Hyper Text\n*[W3C]: World\n\n/// tip | Title\nText\n///\n',
    'values of Liquid':
      'a\n\n{% include f.html src="a_b_c"\n caption="One *two*" %}\n\nb {%- render "x" title="T" -%} c {% include "d\n',
    directives: '::::note[Label *x*]{#id}\nText\n\n:::details\n- item\n:::\n::::\n\n::video[Title]{src=x}\n\n[[TOC]]\n',
  },
  pieces: [
    'word ',
    'Word',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '“',
    '”',
    '汉字',
    '😀',
    '&amp;',
    '&',
    '&nbsp;',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](u "t")',
    '](u)',
    ']({{ x }})',
    '![',
    '[a]',
    '[a]: u "Title"\n',
    '[^a]',
    '[^a]: ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '## ',
    '---\n',
    '===\n',
    '```\n',
    '|',
    '| a | b |\n|---|---|\n',
    '<b>',
    '</b>',
    '<div>\n',
    '</div>\n',
    '<!-- c -->',
    '<code>',
    '</code>',
    '<a title="t">',
    '\\',
    '\\*',
    '  \n',
    '\\\n',
    ':::',
    '::: tip T\n',
    '[!NOTE]\n',
    '$x_1$',
    '$',
    '{{x}}',
    '{#id}',
    '{{< fig alt="a \\"b" >}}',
    '{{<',
    ' >}}',
    '{% include a title="b" %}',
    '!!! note "c"\n\n    ',
    '=== "d"\n\n\t',
    '???',
    '\n:   ',
    '*[e]: ',
    'https://a.b/c',
    'www.a.b',
    'a@b.cd',
    '<https://a.b>',
    '+++\n',
    'title: x\n',
  ],
})

const read = (text: string): Document => parseDocument(text, { name: 'utf-8', bom: false }, markdownFormat)
/** Text as itself, `<b` and `>` for a pair, `{img}` for what stands alone. */
const shown = (content: readonly Inline[]): string =>
  project(content, {
    text: ({ text }) => text,
    standalone: ({ data = '', equivalent }) => `{${equivalent ?? data}}`,
    opening: ({ subKind, kind }) => `<${subKind?.slice(4) ?? kind} `,
    closing: () => '>',
  })
const textsOf = (text: string): readonly string[] => blocksOf(read(text)).map((block) => shown(blockContent(block)))
const write = (text: string, to: (content: readonly Inline[], index: number) => readonly Inline[]): string => {
  const document = read(text)
  const targets = new Map(blocksOf(document).map((block, index) => [index, to(blockContent(block), index)]))
  return decodeText(writeDocument(document, targets)).text
}
const say = (text: string) => (): readonly Inline[] => [{ type: 'text', text }]

describe('what a translator of Markdown is shown', () => {
  it.each([
    ['front matter', '---\ntitle: One\nslug: two\nsummary: |\n  Three\n  Four\n---\n', ['One', 'Three', 'Four']],
    ['nothing of what is no YAML', '---\ntitle: {{ x }}: [\n---\n\nText\n', ['Text']],
    ['one code for two marks', '**a** x __b__ x <strong>c</strong> x', ['<b a> x <b b> x <b c> x']],
    ['links, with their titles', '[a](u "t") x', ['<link a> x', 't']],
    ['alt and title', '![a *b*](u "t") x', ['a <i b>', 't', 'x']],
    ['no code, formula or address', '`a` x $b_c$ <http://d.e> www.f.gh', ['{a} x {$b_c$} {http://d.e} {www.f.gh}']],
    ['money as text', '$5 and $6, US$ and $7', ['$5 and $6, US$ and $7']],
    ['a folded line as one space', '> a\n> b `c`\n> d', ['a b {c} d']],
    ['escapes and references decoded', '\\*a\\* &amp; &copy; b', ['*a* & © b']],
    ['no attributes of a heading', '## Title {#id .x}', ['Title']],
    ['titles of containers', '::: tip Good *x*\nBody\n:::\n', ['Good <i x>', 'Body']],
    ['alerts', '> [!NOTE] Title\n> Body', ['Title', 'Body']],
    [
      'elements that are not looked into as one code',
      'a <kbd>b</kbd> <svg><title>c</title></svg> d',
      ['a {b} {<svg><title>c</title></svg>} d'],
    ],
    [
      'links to what a template finds',
      '[a]({{< ref "b.md" >}}), [c]({{% relref "d" %}} "t"), [e]({{ site.f }}/g{% link h %}) and [i][j]\n\n[j]: {{ k }}\n',
      ['<link a>, <link c>, <link e> and <link i>', 't'],
    ],
    [
      'what a reader reads of a shortcode, and nothing else of it',
      'A {{<tip text="b \\"*c*\\"" id="*d*">}} e {{</* tip text="f" */>}}.\n\n{{< figure\n  src="g_h"\n  caption="I" >}}\n',
      ['A {{{<tip text="b \\"*c*\\"" id="*d*">}}} e {{{</* tip text="f" */>}}}.', 'b "*c*"', 'I'],
    ],
    [
      'what is in containers that are indented, and their titles',
      '!!! note "Before *you* say "go""\n\n    Text with `code`.\n    More.\n\n        raw\n\n??? tip end\n    - one\n\nAfter.\n\n=== "Tab"\n\n    === "Inner"\n\n        Deep.\n',
      ['Before <i you> say "go"', 'Text with {code}. More.', 'one', 'After.', 'Tab', 'Inner', 'Deep.'],
    ],
    [
      'no such container where nothing is indented under its line',
      '!!! note\n\nText.\n\n??? why "so"\n   Text.\n\n=== "Tab"\n',
      ['!!! note', 'Text.', '??? why "so" Text.', '=== "Tab"'],
    ],
    [
      'terms and definitions by themselves',
      'Term\n:   First, over\n    two lines.\n:   Second.\n\n: Third.\n\nA colon\nthat stands\n: late.\n',
      ['Term', 'First, over two lines.', 'Second.', 'Third.', 'A colon that stands : late.'],
    ],
    [
      'what an abbreviation stands for, and titles of PyMdown',
      '*[HTML]: Hyper Text\n*[W3C]: World Wide\n\n/// tip | Title\n\nText.\n\n///\n\n//// details\nText.\n////\n',
      ['Hyper Text', 'World Wide', 'Title', 'Text.', 'Text.'],
    ],
    [
      'no attributes and no files put in',
      '[a](b){ .c } ![d](e){ width="3" align=left } f {5=6} {g}\n\n[TOC]\n\n--8<-- "h.md"\n\n;--8<-- "i"\n',
      ['<link a>{{ .c }} {![d](e)}{{ width="3" align=left }} f {5=6} {g}', ';--8<-- "i"', 'd'],
    ],
    [
      'what a reader reads of a file that Liquid puts in',
      '{% include a.html src="b" caption="C *d*" %}\n\nE {%- include_relative f title="G" -%}, {% if x title="h" %}i{% endif %}.\n',
      ['C *d*', 'E {{%- include_relative f title="G" -%}}, {{% if x title="h" %}}i{{% endif %}}.', 'G'],
    ],
    ['no shortcode that has its line', '{{< note >}}\nText.\n{{< /note >}}\n', ['Text.']],
    ['no link to a template in code', '`[a]({{ b }})` x', ['{[a]({{ b }})} x']],
    ['cells', '|a|b\\|c|\n|-|-|\n|`d`|e f|', ['a', 'b|c', 'e f']],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  it('joins paragraphs of one container in a flow, and tells of block quotations', () => {
    const { flows } = read('a\n\nb\n\n> c\n>\n> > d\n\n## e\n\nf\n')
    expect(flows.map(({ kind, blocks, quotedIn = [] }) => [kind, blocks.length, quotedIn.length])).toEqual([
      ['body', 2, 0],
      ['quotation', 1, 1],
      ['quotation', 1, 2],
      ['heading', 1, 0],
      ['body', 1, 0],
    ])
  })
})

describe('what comes back into Markdown', () => {
  it.each([
    [
      'markup in words is escaped',
      'x',
      'a *b* _c_ `d` [e](f) <g> &amp; h_i',
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g> \\&amp; h_i',
    ],
    ['a line begins with text', 'x', '1. a', '1\\. a'],
    ['a heading is none', 'x', '# a', '\\# a'],
    ['a bar in a cell', '|x|\n|-|\n', 'a | b', '|a \\| b|\n|-|\n'],
    ['hashes at a heading’s end', '# x', 'a #', '# a \\#'],
    ['no address is made', 'x', 'a www.b.cd http://e.f g@h.ij', 'a www\\.b.cd http\\://e.f g\\@h.ij'],
    ['a key behind its new text', '[x]\n\n[x]: u', 'y', '[y][x]\n\n[x]: u'],
    ['an alt’s key', '![x][]\n\n[x]: u', 'y', '![y][x]\n\n[x]: u'],
    ['a title in its quotes', '[`a`](u "x")', 'y "z"', '[`a`](u "y \\"z\\"")'],
    ['a plain value that is plain no more', '---\ntitle: x\n---\n', 'y: z', '---\ntitle: "y: z"\n---\n'],
    ['marks in a shortcode’s text', '{{< `a` alt="x" >}}', 'y "z" \\ {{', '{{< `a` alt="y \\"z\\" \\\\ {{" >}}'],
    ['an apostrophe in a literal value', "+++\ntitle = 'x'\n+++\n", "y'z", '+++\ntitle = "y\'z"\n+++\n'],
  ])('%s', (_, text, target, expected) => {
    const codes = (content: readonly Inline[]): readonly Inline[] => content.filter(({ type }) => type !== 'text')
    expect(
      write(text, (content) => {
        const [first, second] = codes(content)
        if (first === undefined) return say(target)()
        return second === undefined ? [first] : [first, { type: 'text', text: target }, second]
      }),
    ).toBe(expected)
  })

  it('keeps marks that would close nothing beside a letter', () => {
    const text = 'a **b** c'
    const written = write(text, ([, open, , close]) =>
      open === undefined || close === undefined
        ? []
        : [{ type: 'text', text: '字' }, open, { type: 'text', text: '“b”' }, close, { type: 'text', text: '字' }],
    )
    expect(written).toBe('&#x5B57;**“b”**&#x5B57;')
    expect(textsOf(written)).toEqual(['字<b “b”>字'])
  })

  it('moves white space out of marks', () => {
    expect(
      write('a **b** c', ([, open, , close]) =>
        open === undefined || close === undefined
          ? []
          : [{ type: 'text', text: 'x' }, open, { type: 'text', text: ' y ' }, close, { type: 'text', text: 'z' }],
      ),
    ).toBe('x **y** z')
  })

  it('refuses a target that would add a placeholder, naming its place', () => {
    expect(() => write('one\n\ntwo', (_, index) => say(index === 1 ? 'a {{b}}' : 'c')())).toThrow(
      expect.objectContaining({ code: 'structure-changed', line: 3, column: 1 }),
    )
  })
})

describe('code of a template', () => {
  it.each([
    [
      'over paragraphs',
      'A.\n\n{% highlight ruby %}\ndef a\n\n  # head\n\n- item\n\n<p>x</p>\n\n{% endhighlight %}\n\nB.\n',
      ['A.', 'B.'],
    ],
    ['of Hugo', '{{< code >}}\nlet a\n\nlet b\n{{< /code >}}\n\nB.\n', ['B.']],
    ['that never ends', 'A {% highlight x %} b.\n\nC.\n', ['A {{% highlight x %}} b.', 'C.']],
    ['with text after it', '{% comment %}\na\n\nb {% endcomment %} after\n', ['b {{% endcomment %}} after']],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })
})

describe('Markdown at its limits', () => {
  it.each([
    ['quotations', '> '.repeat(100)],
    ['open marks', '*['.repeat(2000)],
    ['open links', '[a]('.repeat(2000)],
    ['lists', '- '.repeat(100)],
    ['dollars', '$a '.repeat(5000)],
    ['braces', '{{'.repeat(20000)],
    ['tags', '<a title="'.repeat(3000)],
  ])('reads nothing but %s', (_, text) => {
    const document = read(`${text}x\n`)
    expect(decodeText(writeDocument(document, new Map())).text).toBe(`${text}x\n`)
  })

  it('reads a long text in parts, its definitions at the end', () => {
    const text = `${'A paragraph with [a link] in it.\n\n'.repeat(1500)}[a link]: u "Title"\n\n\`\`\`\n${'Code\n\n'.repeat(6000)}\`\`\`\n`
    const texts = textsOf(text)
    expect(texts.length).toBe(1501)
    expect(new Set(texts)).toEqual(new Set(['A paragraph with <link a link> in it.', 'Title']))
  })
})
