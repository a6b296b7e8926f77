import fc from 'fast-check'
import type { Nodes, Root, Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import {
  proseFlows,
  proseParser,
  retextPlaces,
  retextProse,
  retextQuotations,
  retextSentences,
  type TreeQuotation,
} from '../src/retext.js'
import { segmentFlow } from '../src/segment/index.js'

type Way = (source: string, locale: string) => { readonly root: Root; readonly file: VFile }

/** Each way from Markdown or HTML to a tree of ours: by the parser, and by a processor that remark-retext and rehype-retext run. */
const ways: Readonly<Record<'Markdown' | 'HTML', readonly (readonly [string, Way])[]>> = {
  Markdown: [
    ['parser', byParser((locale) => unified().use(remarkParse).use(proseFlows).use(remarkRetext, proseParser(locale)))],
    ['processor', byProcessor((processor) => unified().use(remarkParse).use(proseFlows).use(remarkRetext, processor))],
  ],
  HTML: [
    ['parser', byParser((locale) => unified().use(rehypeParse).use(proseFlows).use(rehypeRetext, proseParser(locale)))],
    ['processor', byProcessor((processor) => unified().use(rehypeParse).use(proseFlows).use(rehypeRetext, processor))],
  ],
}

function byParser(processorOf: (locale: string) => unknown): Way {
  return (source, locale) => {
    const file = new VFile(source)
    const processor = (processorOf(locale) as Processor<Root>)
      .use(retextSentences, { locale })
      .use(retextQuotations, { locale })
    return { root: processor.runSync(processor.parse(file), file) as Root, file }
  }
}

function byProcessor(processorOf: (destination: Processor<Root>) => unknown): Way {
  return (source, locale) => {
    const file = new VFile(source)
    let found: Root = { type: 'RootNode', children: [] }
    const destination = unified()
      .use(retextProse, { locale })
      .use(retextQuotations, { locale })
      .use(() => (tree: Root) => {
        found = tree
      })
    const processor = processorOf(destination as unknown as Processor<Root>) as Processor
    // What they run is a promise, but nothing in it waits.
    void processor.run(processor.parse(file), file)
    return { root: found, file }
  }
}

const sentencesOf = (tree: Nodes): readonly Sentence[] => {
  const found: Sentence[] = []
  visit(tree, 'SentenceNode', (node: Sentence) => {
    found.push(node)
  })
  return found
}
const wordsOf = (tree: Nodes): readonly string[] => {
  const found: string[] = []
  visit(tree, 'WordNode', (node: Nodes) => {
    found.push(textOf(node))
  })
  return found
}
const quotesOf = (root: Root, source: string): readonly unknown[] =>
  (root.data?.quotes ?? []).map(({ level, kind, start, end }: TreeQuotation) => [level, kind, source.slice(start, end)])

const markdown = `# “Head

“Don’t *do* it. We’ll AT&amp;T \\*win\\*,
the un*believ*able said. And more
here.

“And on,” she said.\\
Hard break.

> Block one. Two “x.
>
> - item “y” and
>   more

End \`code\` here.
`
const html = `<h1>“Head</h1>
<p>“Don’t <em>do</em> it. We’ll AT&amp;T win,
the un<b>believ</b>able said. And more
here.</p><p>“And on,” she said.</p><div>Hard break.</div>
<blockquote>Block one. Two “x.<ul><li>item “y” and
more</li></ul></blockquote><p>End <code>code</code> here.</p>`

describe.each(ways.Markdown)('Markdown by %s', (_, way) => {
  const { root, file } = way(markdown, 'en')

  it('has sentences that run over markup and line ends, not over blocks', () => {
    expect(sentencesOf(root).map((node) => textOf(node).replaceAll('\n', ' '))).toEqual([
      '“Head',
      '“Don’t do it.',
      'We’ll AT&T *win*, the unbelievable said.',
      'And more here.',
      '“And on,” she said.',
      'Hard break.',
      'Block one.',
      'Two “x.',
      'item “y” and more',
      'End `code` here.',
    ])
    expect(root.children.filter((node) => node.type === 'ParagraphNode')).toHaveLength(7)
  })

  it('has words that run over markup', () => {
    expect(wordsOf(root)).toEqual(expect.arrayContaining(['Don’t', 'We’ll', 'AT', 'unbelievable', 'more']))
  })

  it('knows which quotations cross paragraphs, and where no quotation goes on', () => {
    expect(quotesOf(root, markdown)).toEqual([
      [1, 'speech', '“Head'],
      [1, 'speech', markdown.slice(markdown.indexOf('“Don’t'), markdown.indexOf(' she said'))],
      [1, 'block', markdown.slice(markdown.indexOf('Block'), markdown.indexOf('\n\nEnd'))],
      [2, 'speech', '“x.'],
      [2, 'title', '“y”'],
    ])
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['quotes-unclosed', 1, 3],
      ['quotes-unclosed', 10, 18],
    ])
  })

  it('says where each node stands in the file, past escapes, references and marks at a line’s start', () => {
    const shown: string[] = []
    visit(root, (node) => {
      const { start, end } = node.position ?? {}
      const lines = markdown.slice(0, start?.offset).split('\n')
      expect([start?.line, start?.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
      if (!('children' in node) && node.type !== 'WhiteSpaceNode') {
        const raw = markdown.slice(start?.offset, end?.offset)
        if (raw !== node.value) shown.push(`${node.value} = ${raw}`)
      }
    })
    expect(shown).toEqual(['& = &amp;', '* = \\*', '* = \\*'])
  })
})

describe.each(ways.HTML)('HTML by %s', (_, way) => {
  const { root, file } = way(html, 'en')

  it('has sentences, words and quotations over elements, not over blocks', () => {
    expect(sentencesOf(root).map((node) => textOf(node).replaceAll('\n', ' '))).toEqual([
      '“Head',
      '“Don’t do it.',
      'We’ll AT&T win, the unbelievable said.',
      'And more here.',
      '“And on,” she said.',
      'Hard break.',
      'Block one.',
      'Two “x.',
      'item “y” and more',
      'End code here.',
    ])
    expect(wordsOf(root)).toEqual(expect.arrayContaining(['Don’t', 'unbelievable']))
    expect(quotesOf(root, html)).toEqual([
      [1, 'speech', '“Head'],
      [1, 'speech', html.slice(html.indexOf('“Don’t'), html.indexOf(' she said'))],
      [1, 'block', html.slice(html.indexOf('Block'), html.indexOf('</li></ul></b'))],
      [2, 'speech', '“x.'],
      [2, 'title', '“y”'],
    ])
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['quotes-unclosed', 1, 5],
      ['quotes-unclosed', 5, 28],
    ])
  })

  it('says where each node stands in the file', () => {
    visit(root, (node) => {
      if ('children' in node || node.type === 'SourceNode') return
      const raw = html.slice(node.position?.start.offset, node.position?.end.offset)
      expect(raw).toBe(node.value === '&' ? '&amp;' : node.value)
    })
  })
})

/** Texts of a language with marks that open, close, nest and are left open. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  en: ['“', '”', '‘', '’', ' said Mr. Hale. ', 'We can’t go.', ' the ministers’ plan ', '!', ' Go ', '…', 'at 6 p.m. '],
  uk: ['«', '»', '„', '“', ' сказав він. ', 'Ми підемо.', ' п’ять ', '?', ' — ', ' у 2025 р. ', 'Коваль '],
  ja: ['「', '」', '『', '』', 'と述べた。', '行く。', 'もう遅い', '？', '…', '東京'],
  ar: ['«', '»', '“', '”', ' قال الوزير. ', 'نعم؟', ' لن نرد ', '،', '!', ' ثم '],
}

interface SampleBlock {
  readonly kind: 'p' | 'h' | 'q'
  /** Every second run stands in an element. */
  readonly runs: readonly string[]
}

const blocksIn = (locale: string): fc.Arbitrary<readonly SampleBlock[]> => {
  const run = fc
    .array(fc.constantFrom(...(pieces[locale] ?? [])), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''))
  const block = fc.record({
    kind: fc.constantFrom<SampleBlock['kind']>('p', 'p', 'p', 'h', 'q'),
    runs: fc.array(run, { minLength: 1, maxLength: 4 }),
  })
  return fc
    .array(block, { minLength: 1, maxLength: 6 })
    .map((blocks) => blocks.map(({ kind, runs }) => ({ kind, runs: [`x${runs[0] ?? ''}`, ...runs.slice(1), 'y'] })))
}
const link = (index: number, linked: string, run: string): string => (index % 2 === 0 ? run : linked)
const toMarkdown = (blocks: readonly SampleBlock[]): string =>
  blocks
    .map(({ kind, runs }) => {
      const text = runs.map((run, index) => link(index, `<b>${run}</b>`, run)).join('')
      return `${{ p: '', h: '## ', q: '> ' }[kind]}${text}`
    })
    .join('\n\n<!-- -->\n\n')
const toHtml = (blocks: readonly SampleBlock[]): string =>
  blocks
    .map(({ kind, runs }) => {
      const text = runs.map((run, index) => link(index, `<a href=u>${run}</a>`, run)).join('')
      return { p: `<p>${text}</p>`, h: `<h2>${text}</h2>`, q: `<blockquote><p>${text}</p></blockquote>` }[kind]
    })
    .join('\n')

/** Paragraphs that stand side by side are a flow; a heading and a block quotation are one each. */
const flowsOf = (blocks: readonly SampleBlock[]): readonly (readonly string[])[] => {
  const flows: { kind: string; lines: string[] }[] = []
  for (const { kind, runs } of blocks) {
    const last = flows.at(-1)
    if (kind === 'p' && last?.kind === 'p') last.lines.push(runs.join(''))
    else flows.push({ kind, lines: [runs.join('')] })
  }
  return flows.map(({ lines }) => lines)
}

describe.each(Object.keys(pieces))('any article in %s', (locale) => {
  const all = [
    ...ways.Markdown.map(([name, way]) => [`Markdown by ${name}`, way, toMarkdown] as const),
    ...ways.HTML.map(([name, way]) => [`HTML by ${name}`, way, toHtml] as const),
  ]

  it.each(all)('has the sentences and quotations that segmentation gives: %s', (_, way, write) => {
    fc.assert(
      fc.property(blocksIn(locale), (blocks) => {
        const { root } = way(write(blocks), locale)
        const flows = flowsOf(blocks).map((lines) => ({ lines, ...segmentFlow(lines, locale) }))
        expect(sentencesOf(root).map((node) => textOf(node))).toEqual(
          flows.flatMap(({ lines, sentences }) =>
            lines.flatMap((line, index) => (sentences[index] ?? []).map(({ start, end }) => line.slice(start, end))),
          ),
        )
        const marked = (root.data?.quotes ?? []).filter(({ open }) => open !== '')
        const quotations = flows.flatMap((flow) => flow.quotations)
        expect(marked.map(({ open, close }) => open + close)).toEqual(quotations.map(({ open, close }) => open + close))
        const source = write(blocks)
        const first = (quotation: TreeQuotation): string => source.slice(quotation.start, quotation.start + 1)
        for (const quotation of marked) expect(first(quotation)).toBe(quotation.open)
        const roles: string[] = []
        visit(root, (node) => {
          if (node.data !== undefined && 'quote' in node.data && node.data.quote !== undefined)
            roles.push(`${node.data.quote.role} ${textOf(node)}`)
        })
        expect(roles).toEqual(
          flows.flatMap(({ marks }) =>
            [...marks]
              .filter(({ role }) => role === 'open' || role === 'close' || role === 'reopen')
              .sort((one, other) => one.paragraph - other.paragraph || one.offset - other.offset)
              .map(({ role, mark }) => `${role} ${mark}`),
          ),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('retextPlaces', () => {
  it('puts right what another parser counted wrong, once', () => {
    const source = 'He &amp; she\nsaid &#8220;go\\!&#8221; twice.'
    const file = new VFile(source)
    const processor = unified()
      .use(remarkParse)
      .use(remarkRetext, proseParser('en'))
      .use(retextPlaces)
      .use(retextPlaces)
    const root = processor.runSync(processor.parse(file), file) as Root
    const places = new Map<string, string>()
    visit(root, (node) => {
      if (!('children' in node))
        places.set(node.value, source.slice(node.position?.start.offset, node.position?.end.offset))
    })
    expect(Object.fromEntries(places)).toMatchObject({
      '&': '&amp;',
      '“': '&#8220;',
      '!': '\\!',
      '”': '&#8221;',
      twice: 'twice',
    })
  })
})
