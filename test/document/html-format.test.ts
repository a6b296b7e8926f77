import { describe, expect, it } from 'vitest'
import { htmlFormat } from '../../src/document/html/html-format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { project } from '../../src/model/project.js'
import { formatSuite } from './format-suite.js'

const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="description" content="What the mayor said &amp; did">
<title>News &amp; views</title>
<style>p > b { color: red }</style>
</head>
<body class=home>
<!-- a comment -->
<nav><ul><li><a href="/">Home</a><li><a href="/x" title="More of it">More</a></ul></nav>
<article>
<h1>The mayor   speaks</h1>
<p>“We <em>will</em> not&nbsp;go,” said
   <a href="u" title="The mayor’s page">Ann Lee</a>. See https://example.org/?a=1&amp;b=2 now.</p>
<blockquote cite=x><p>First.</p><p>Second with <q>words</q>.</p></blockquote>
<figure><img src=a.png alt="The town hall"><figcaption>The hall. <cite>AFP</cite></figcaption></figure>
<p>Run <code>npm &lt;x></code> twice.<br>Then <span translate="no">Guillemet</span> stops.
<p>Unclosed <b>bold <i>both</b> italic</i>
<table><tr><td>One<td>Two</table>
<script>if (a < b) { s = "</p>"; }</script>
</article>
</body>
</html>
`

formatSuite({
  format: htmlFormat,
  samples: {
    'white space as references': '<p>a&#10;b &#13;&#10; c&#x9;d&Tab;&NewLine;</p>\n<img alt="one&#010;two">',
    empty: '',
    'only markup': '<p></p>\n<br>',
    'bare text': 'Bare text <b>only</b>\n',
    'a page': page,
    'a page with CRLF': page.replaceAll('\n', '\r\n'),
    references: '<p>&nbsp;A&nbsp;B &amp; C &copy 2025 &notit; &#151; &lt;i> R&D x&y=1 &ngE;</p>',
    attributes: `<img alt='It "is"'><input placeholder=Find><button aria-label="Close &quot;it&quot;">x</button><P TITLE = Tip>a`,
    'not to be translated':
      '<div translate=no>a <p translate=yes>Yes <i class="x notranslate">no</i> z</p> b</div><p>c</p>',
    'opaque text':
      '<pre>a  b</pre><textarea>\nraw</textarea><p>Icon <svg><title>T</title><style>x</style></svg> t <math><mi>x</mi></math></p>',
    xhtml:
      '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Self<br/>closed<![CDATA[ x ]]></p></body></html>\n',
    'wrongly nested': '<table><tr>stray<td>cell</td>more</tr></table></p></div><p>after<li>x</b></ul>',
  },
  pieces: [
    'word ',
    'Word.',
    ' ',
    '\n',
    '\r\n ',
    '\t',
    '“',
    '”',
    '汉字。',
    '😀',
    '&amp;',
    '&',
    '&nbsp;',
    '&lt',
    '&#8212;',
    '&#10;',
    '&#13;\n',
    '&Tab; ',
    '<',
    '>',
    '"',
    "'",
    '{{x}}',
    'https://a.b/?c=d&amp;e',
    '<p>',
    '</p>',
    '<div title="tip one">',
    '</div>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<q>',
    '</q>',
    "<a href=x title='t &apos;u'>",
    '</a>',
    '<br>',
    '<img alt="pic" src=y>',
    '<img alt=bare>',
    '<code>',
    '</code>',
    '<span translate=no>',
    '<span translate=yes>',
    '</span>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<blockquote>',
    '</blockquote>',
    '<!-- c -->',
    '<script>a<b</script>',
    '<svg>',
    '</svg>',
    '<title>',
    '</title>',
    '<pre>',
    '</pre>',
    '</',
    '<!',
    '<?x',
  ],
})

const documentOf = (html: string): Document => parseDocument(html, { name: 'utf-8', bom: false }, htmlFormat)
/** Text as itself, `[b` and `]` for a pair, `{img}` for what stands alone. */
const shown = (html: string): readonly string[] =>
  documentOf(html).flows.map(
    ({ kind, blocks }) =>
      `${kind}: ${blocks
        .map((block) =>
          project(blockContent(block), {
            text: ({ text }) => text,
            opening: ({ data = '' }) => `[${/\w+/.exec(data)?.[0]} `,
            closing: () => ']',
            standalone: ({ data = '', equivalent }) => `{${equivalent ?? /\w+/.exec(data)?.[0]}}`,
          }),
        )
        .join(' ¶ ')}`,
  )

describe('what is read of HTML', () => {
  it.each<[string, string, readonly string[]]>([
    ['paragraphs side by side', '<p>One.</p>\n<p>Two.</p>', ['body: One. ¶ Two.']],
    ['a heading between them', '<p>One.<h2>Two</h2>Three.', ['body: One.', 'heading: Two', 'body: Three.']],
    ['text of a container and its paragraphs', '<div>One.<p>Two.</p>Three.</div>', ['body: One. ¶ Two. ¶ Three.']],
    ['white space as a browser shows it', '<p>\n One\n\ttwo&nbsp; three </p>', ['body: One two\u00a0 three']],
    ['references', '<p>R&amp;D &lt; &copy 2025 &#8212; &notit; &foo; &</p>', ['body: R&D < © 2025 — ¬it; &foo; &']],
    ['inline elements', '<p>He <b>said</b> <a href=x>so</a>.', ['body: He [b said] [a so].']],
    ['an element around all of it', '<p><b><a href=x>All of it.</a></b></p>', ['body: All of it.']],
    ['line ends', '<p>a<br>b<br> <br>c<br><br><br><i>d</i></p>', ['body: a{br}b ¶ c ¶ d']],
    ['line ends and ideographic spaces', '　東京<br>　京都<br>も', ['body: 　東京 ¶ 　京都{br}も']],
    ['a quotation around all of it', '<p><q>All of it.</q></p>', ['body: [q All of it.]']],
    ['elements at the edges', '<p><a name=x></a>Text <img src=y><br></p>', ['body: Text']],
    ['code and pictures in a sentence', '<p><code>a&lt;b</code> runs <img> here', ['body: {a&lt;b} runs {img} here']],
    ['placeholders and addresses', '<p>{{x}} at https://a.b/?c&amp;d.', ['body: {{{x}}} at {https://a.b/?c&d}.']],
    ['halves of pairs', '<p>One <b>two<p>three</b> four', ['body: One [b two ¶ three] four']],
    ['what is not to be translated', '<p>By <span translate=no>AFP <i>x</i></span> now', ['body: By {span} now']],
    ['a subtree of it', '<div class="x notranslate">a<p>b</div><p>c', ['body: c']],
    ['a part that is again', '<div translate=no>a<p translate=yes>b</p>c</div>', ['body: b']],
    [
      'attributes of a sentence',
      '<p>A <a title="B &amp; C">d</a> <img alt=E>, f.<p>G',
      ['body: A [a d] {img}, f. ¶ G', 'attribute: B & C', 'attribute: E'],
    ],
    [
      'attributes elsewhere',
      '<div title="A"><img alt=" B "></div><input placeholder=C><meta name=description content=D><meta name=x content=y>',
      ['attribute: A', 'attribute: B', 'attribute: C', 'attribute: D'],
    ],
    ['no words, no block', '<p>—</p><p>·&nbsp;</p><img alt="…">', []],
    [
      'items and cells',
      '<ul><li>a<li>b<p>c</ul><table><tr><td>d<td>e',
      ['item: a', 'item: b ¶ c', 'cell: d', 'cell: e'],
    ],
    [
      'captions and titles',
      '<title>a</title><figure><figcaption>b</figcaption></figure>',
      ['metadata: a', 'caption: b'],
    ],
    ['scripts and styles', '<p>a<script>b("</p>")</script> c<style>d</style></p><pre>e</pre>', ['body: a{script} c']],
    ['an SVG that a paragraph ends', '<p>a <svg><title>b</title><p>c', ['body: a ¶ c']],
    ['noscript', '<noscript><img alt="Lazy"></noscript>', ['attribute: Lazy']],
    ['comments', '<p>a <!-- b --> c</p><!-- d -->', ['body: a {b} c']],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  it('knows in which block quotations a flow stands', () => {
    const { flows } = documentOf('<blockquote>a<ul><li>b</ul><blockquote>c</blockquote>d</blockquote><p>e')
    const [a, b, c, d, e] = flows.map((flow) => flow.quotedIn)
    expect([a?.length, b?.length, c?.length, d?.length, e]).toEqual([1, 1, 2, 1, undefined])
    expect(a).toEqual(b)
    expect(a).toEqual(d)
    expect(c?.[0]).toBe(a?.[0])
    expect(flows.map(({ kind }) => kind)).toEqual(['quotation', 'item', 'quotation', 'quotation', 'body'])
  })

  it('takes time in proportion to the text', () => {
    for (const piece of [
      '<div>',
      '<b>',
      '<i></b>',
      '</p>',
      '<li>a',
      '<blockquote>q',
      '<a title="x y">z</a>',
      '<svg>',
      '&amp;',
    ])
      expect(blocksOf(documentOf(piece.repeat(10_000))).length).toBeGreaterThanOrEqual(0)
  })
})

describe('what is written to HTML', () => {
  const write = (html: string, change: (text: string, block: number, index: number) => string): string => {
    const document = documentOf(html)
    const targets = blocksOf(document).map((block, index): readonly [number, readonly Inline[]] => [
      index,
      blockContent(block).map((inline, at) =>
        inline.type === 'text' ? { ...inline, text: change(inline.text, index, at) } : inline,
      ),
    ])
    return new TextDecoder().decode(writeDocument(document, new Map(targets)))
  }

  it.each([
    ['markup as text', '<p>a</p>', 'x <b>& &amp; y</p> < 1', '<p>x &lt;b>&amp; &amp;amp; y&lt;/p> &lt; 1</p>'],
    [
      'references as the source wrote them',
      '<p>a&nbsp;&mdash; b</p>',
      'c\u00a0— d\u00a0— e',
      '<p>c&nbsp;&mdash; d\u00a0— e</p>',
    ],
    ['white space of the source', '<p>a\n  b c</p>', 'd e f', '<p>d\n  e f</p>'],
    ['white space of another shape', '<p>a\n  b c</p>', ' d e\r\nf g ', '<p>d e f g</p>'],
    ['an attribute in double quotes', '<img alt="a">', `b "c" 'd' <e>`, `<img alt="b &quot;c&quot; 'd' &lt;e>">`],
    ['an attribute in single quotes', "<img alt='a'>", `b "c" 'd'`, `<img alt='b "c" &#39;d&#39;'>`],
    ['an attribute without quotes', '<img alt=a>', `b "c`, `<img alt="b &quot;c">`],
    ['an attribute with a reference', '<img alt="a">', `b &copy=c &amp`, `<img alt="b &amp;copy=c &amp;amp">`],
    ['a title', '<title>a</title>', '</title><script>', '<title>&lt;/title>&lt;script></title>'],
  ])('%s', (_, html, target, expected) => {
    expect(write(html, (_, __, index) => (index === 0 ? target : ''))).toBe(expected)
  })

  it('puts the text of attributes into the codes of a sentence', () => {
    const html = '<p>See <a href="u" title="One"><img alt="Two" src="v"></a> and go.</p>'
    expect(write(html, (text) => text.toUpperCase())).toBe(
      '<p>SEE <a href="u" title="ONE"><img alt="TWO" src="v"></a> AND GO.</p>',
    )
  })

  it('lets codes stand in another order', () => {
    const document = documentOf('<p>The <b>old</b> house <i>burns</i><br> now.</p>')
    const [block] = blocksOf(document)
    const content = blockContent(block ?? { span: { start: 0, end: 0 }, runs: [], structure: 'p' })
    const code = (data: string): Inline =>
      content.find((inline) => inline.type !== 'text' && inline.data === data) ?? { type: 'text', text: '' }
    const target = [
      code('<br>'),
      code('<i>'),
      { type: 'text', text: 'x' } as const,
      code('</i>'),
      code('<b>'),
      { type: 'text', text: 'y' } as const,
      code('</b>'),
    ]
    expect(new TextDecoder().decode(writeDocument(document, new Map([[0, target]])))).toBe(
      '<p><br><i>x</i><b>y</b></p>',
    )
  })

  it('refuses a target without words, naming its unit and place', () => {
    expect(() => write('<p>a</p>\n<p>b</p>', (text, block) => (block === 1 ? ' ' : text))).toThrow(
      expect.objectContaining({ code: 'structure-changed', line: 2 }),
    )
  })
})

describe('the language that an HTML page names', () => {
  const named = (html: string, tag: string, direction: 'ltr' | 'rtl'): string =>
    new TextDecoder().decode(writeDocument(documentOf(html), new Map(), { language: { tag, direction } }))

  it.each<[string, string, string, 'ltr' | 'rtl', string]>([
    ['in lang', '<!doctype html><html lang="en">a', 'uk', 'ltr', '<!doctype html><html lang="uk">a'],
    ['with its direction', '<HTML class=x>a', 'ar', 'rtl', '<HTML lang="ar" dir="rtl" class=x>a'],
    ['without another’s', "<html lang=he dir='rtl'>a", 'uk', 'ltr', `<html lang="uk" dir='ltr'>a`],
    ['in xml:lang too', '<html xml:lang="en" lang="en">a', 'de', 'ltr', '<html xml:lang="de" lang="de">a'],
    ['not in a piece of a page', '<p lang=en>a', 'uk', 'ltr', '<p lang=en>a'],
  ])('%s', (_, html, tag, direction, expected) => {
    expect(named(html, tag, direction)).toBe(expected)
    expect(named(expected, tag, direction)).toBe(expected)
  })
})
