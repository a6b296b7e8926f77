import type { Nodes, Root, Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { retext } from 'retext'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { proseParser, retextDates, retextNames, retextProse, retextQuotations, retextSentences } from '../src/retext.js'
import { segmentFlow } from '../src/segment/index.js'

const texts: readonly (readonly [string, string])[] = [
  [
    'en-GB',
    '‘We’ll win. It’s the ministers’ plan.\n\nAnd then: peace,’ said Ann Lee. She left at 6 p.m. Mr. Hale  didn’t.\n',
  ],
  ['uk', '«Ми переможемо», — сказала Олена Коваль.\r\nЦе було 3 вересня 2025 р.\r\n'],
  ['ja', '彼は「行く。もう遅い」と答えた。\n終わり。'],
  ['he', 'דו"ח צה"ל אמר: "לא נגיב". סוף.'],
  ['de', 'Am 3. Mai kam er — 😀 — und rief: „Halt!“'],
  ['en', ''],
  ['en', '\n \n'],
]

const parse = (text: string, locale: string): Root => unified().use(retextProse, { locale }).parse(text)
const leavesOf = (tree: Nodes): readonly Nodes[] => {
  const leaves: Nodes[] = []
  visit(tree, (node) => {
    if (!('children' in node)) leaves.push(node)
  })
  return leaves
}
const sentencesOf = (tree: Nodes): readonly Sentence[] => {
  const found: Sentence[] = []
  visit(tree, 'SentenceNode', (node: Sentence) => {
    found.push(node)
  })
  return found
}

describe('own rules', () => {
  it('give the parser, the plugin and the trees of other parsers the sentences of segmentFlow', () => {
    const exceptions = [{ breaks: true, before: ';', after: '\\s' }]
    const text = 'One; “two; three,” he said. Four.'
    const expected = segmentFlow([text], 'en', { exceptions }).sentences[0]?.map(({ start, end }) =>
      text.slice(start, end),
    )
    expect(expected).toHaveLength(4)
    const processors = [
      unified().use(retextProse, { locale: 'en', exceptions }),
      retext().use(retextSentences, { locale: 'en', exceptions }),
    ]
    for (const processor of processors)
      expect(sentencesOf(processor.runSync(processor.parse(text) as Root) as Root).map((each) => textOf(each))).toEqual(
        expected,
      )
    expect(sentencesOf(proseParser('en', { exceptions }).parse(text)).map((each) => textOf(each))).toEqual(expected)
  })
})

describe('retextProse', () => {
  it.each(texts)('gives a tree that is the text, each node with its place: %s', (locale, text) => {
    const tree = parse(text, locale)
    expect(textOf(tree)).toBe(text)
    visit(tree, (node) => {
      const { start, end } = node.position ?? {}
      expect(text.slice(start?.offset, end?.offset)).toBe(textOf(node))
      const lines = text.slice(0, start?.offset).split(/\r\n|\n/u)
      expect([start?.line, start?.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
    })
  })

  it.each(texts)('has the sentences and quotations of the segmenter: %s', (locale, text) => {
    const lines = text.split(/\r?\n/u)
    const { sentences, quotations } = segmentFlow(lines, locale)
    const tree = parse(text, locale)
    expect(sentencesOf(tree).map((node) => textOf(node))).toEqual(
      lines.flatMap((line, index) => (sentences[index] ?? []).map(({ start, end }) => line.slice(start, end))),
    )
    const starts: number[] = [0]
    for (const match of text.matchAll(/\r?\n/gu)) starts.push(match.index + match[0].length)
    expect((tree.data?.quotes ?? []).map(({ start, end, level, kind }) => [start, end, level, kind])).toEqual(
      quotations.map(({ start, end, level, kind }) => [
        (starts[start.paragraph] ?? 0) + start.offset,
        (starts[end.paragraph] ?? 0) + end.offset,
        level,
        kind,
      ]),
    )
  })

  it('has words with their apostrophes and hyphens inside, marks of quotations outside', () => {
    const tree = parse('‘Don’t re-do O’Hare’s ‘x’ ministers’ plan,’ she said.', 'en-GB')
    const words: string[] = []
    visit(tree, 'WordNode', (node: Nodes) => {
      words.push(textOf(node))
    })
    expect(words).toEqual(['Don’t', 're-do', 'O’Hare’s', 'x', 'ministers', 'plan', 'she', 'said'])
  })

  it('links sentences and marks to quotations', () => {
    const tree = parse('“Go. Run,” he said.\n“Stay.”', 'en')
    expect(sentencesOf(tree).map((node) => node.data?.quotes)).toEqual([
      [{ id: 'q1', part: 'begin' }],
      [{ id: 'q1', part: 'end' }],
      [{ id: 'q2', part: 'whole' }],
    ])
    expect(leavesOf(tree).flatMap((node) => (node.data && 'quote' in node.data ? [node.data.quote] : []))).toEqual([
      { id: 'q1', role: 'open' },
      { id: 'q1', role: 'close' },
      { id: 'q2', role: 'open' },
      { id: 'q2', role: 'close' },
    ])
  })

  it('keeps quotations whole where it is asked to', () => {
    const tree = unified().use(retextProse, { locale: 'en', quotes: 'atomic' }).parse('“Go. Run,” he said. Yes.')
    expect(sentencesOf(tree)).toHaveLength(2)
  })

  it('names the speaker', () => {
    expect(parse('\n“We will win,” said Ann Lee.', 'en').data?.quotes?.[0]?.speaker).toEqual({
      text: 'Ann Lee',
      start: 21,
      end: 28,
    })
  })

  it('lets a plugin of retext run on its tree unchanged', async () => {
    const file = new VFile('He said “the the plan” is is good.')
    const processor = unified().use(retextProse, { locale: 'en' }).use(retextRepeatedWords)
    const tree = await processor.run(processor.parse(file), file)
    expect(file.messages.map(({ ruleId, column }) => [ruleId, column])).toEqual([
      ['the', 10],
      ['is', 24],
    ])
    expect(textOf(tree as Root)).toBe('He said “the the plan” is is good.')
  })
})

describe('retextQuotations', () => {
  const messages = async (text: string, locale: string) => {
    const file = new VFile(text)
    const processor = unified().use(retextProse, { locale }).use(retextQuotations, { locale })
    await processor.run(processor.parse(file), file)
    return file.messages.map(({ source, ruleId, actual, line, column }) => [source, ruleId, actual, line, column])
  }

  it('says which quotation is never closed and which mark closes nothing', async () => {
    expect(await messages('“One, he said.\nTwo” it is”. Fine “here”.', 'en')).toEqual([
      ['guillemet', 'quotes-unopened', '”', 2, 11],
    ])
    expect(await messages('Fine.\nThen “one, he said.', 'en')).toEqual([['guillemet', 'quotes-unclosed', '“', 2, 6]])
  })

  it('is silent where marks are right', async () => {
    expect(await messages('‘The ministers’ plan isn’t 5\'11" tall,’ he said.', 'en-GB')).toEqual([])
  })

  it('works on the tree of another parser', () => {
    const processor = retext().use(retextQuotations, { locale: 'en' })
    const tree = processor.runSync(processor.parse('She said “go.” He said “no.”'))
    expect(tree.data?.quotes?.map(({ start, end }) => [start, end])).toEqual([
      [9, 14],
      [23, 28],
    ])
  })
})

describe('retextSentences', () => {
  it('gives another parser’s tree the segmenter’s sentences', () => {
    const text = 'Gen. Hale met them at 6 p.m. Mr. Lee left on p. 12. He ran.\nThe end.'
    const processor = retext().use(retextSentences, { locale: 'en' })
    const tree = processor.runSync(processor.parse(text))
    expect(sentencesOf(tree).map((node) => textOf(node))).toEqual([
      'Gen. Hale met them at 6 p.m.',
      'Mr. Lee left on p. 12.',
      'He ran.',
      'The end.',
    ])
    expect(textOf(tree)).toBe(text)
    for (const { position, children } of sentencesOf(tree))
      expect(text.slice(position?.start.offset, position?.end.offset)).toBe(textOf(children))
  })
})

describe('proseParser', () => {
  it('is what remark-retext and rehype-retext ask for', () => {
    const parser = proseParser('en')
    const leaves = parser.tokenize('Mr. Hale left. “Go!”')
    expect(textOf(leaves)).toBe('Mr. Hale left. “Go!”')
    const paragraph = {
      type: 'ParagraphNode' as const,
      children: [{ type: 'SentenceNode' as const, children: leaves }],
    }
    for (const plugin of parser.tokenizeParagraphPlugins) plugin(paragraph)
    expect(paragraph.children.map((child) => textOf(child))).toEqual(['Mr. Hale left.', ' ', '“Go!”'])
    expect(sentencesOf(parser.parse('One. Two.'))).toHaveLength(2)
    expect(parser.tokenizeParagraph('One\nis one. Two.').children.map((child) => textOf(child))).toEqual([
      'One\nis one.',
      ' ',
      'Two.',
    ])
  })
})

describe('retextNames and retextDates', () => {
  it('find what the text mentions, with places in the file', () => {
    const text = 'Today.\nOn 3 September 2025 the mayor met Olena Koval and Anna Roux in Kyiv.\nThen Koval laughed.'
    const processor = unified()
      .use(retextProse, { locale: 'en-GB' })
      .use(retextNames, { locale: 'en-GB' })
      .use(retextDates, { locale: 'en-GB' })
    const tree = processor.runSync(processor.parse(text))
    expect(tree.data?.dates?.map(({ start, end, value }) => [text.slice(start, end), value.month, value.day])).toEqual([
      ['3 September 2025', 9, 3],
    ])
    const names = tree.data?.names ?? []
    expect(names.map(({ start, end, text: form }) => text.slice(start, end) === form)).not.toContain(false)
    expect(names.map(({ text: form }) => form)).toContain('Koval')
    const dated: string[] = []
    visit(tree, 'WordNode', (node) => {
      if (node.type === 'WordNode' && node.data?.date !== undefined) dated.push(textOf(node))
    })
    expect(dated).toEqual(['3', 'September', '2025'])
  })
})
