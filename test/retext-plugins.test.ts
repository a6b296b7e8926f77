import dictionary from 'dictionary-en'
import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSpell from 'retext-spell'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { proseParser, retextNames, retextPlaces, retextProse, retextQuotations } from '../src/retext.js'

/** A file, the ways to a tree of ours, and what a plugin that knows nothing of guillemet says of it: rule, line, column, the words in the file. */
const processors: Readonly<Record<string, (locale: string) => Processor<Root>>> = {
  text: (locale) => unified().use(retextProse, { locale }) as unknown as Processor<Root>,
  markdown: (locale) =>
    unified().use(remarkParse).use(remarkRetext, proseParser(locale)).use(retextPlaces) as unknown as Processor<Root>,
  html: (locale) =>
    unified().use(rehypeParse).use(rehypeRetext, proseParser(locale)).use(retextPlaces) as unknown as Processor<Root>,
}

const messagesOf = async (
  kind: string,
  locale: string,
  source: string,
  add: (processor: Processor<Root>) => unknown,
): Promise<readonly string[]> => {
  const file = new VFile(source)
  const processor = (processors[kind] ?? processors['text'])?.(locale) as Processor<Root>
  const ours = processor.use(retextQuotations, { locale }).use(retextNames, { locale })
  const all = add(ours as unknown as Processor<Root>) as Processor<Root>
  await all.run(all.parse(file), file)
  return file.messages.map(({ ruleId, place }) => {
    const [start, end] = place !== undefined && 'start' in place ? [place.start, place.end] : [place, place]
    return `${ruleId} ${start?.line}:${start?.column} ${source.slice(start?.offset, end?.offset)}`
  })
}

const sources: readonly (readonly [string, string])[] = [
  ['text', 'He & Ann said “the the plan.”\nAn banana and a umbrella.\nA LCD display recieved it.'],
  [
    'markdown',
    '# He &amp; Ann said “the *the* plan.”\n\n> An banana and\n> a umbrella.\n\n- A LCD display recieved it.\n',
  ],
  [
    'html',
    '<h1>He &amp; Ann said “the <b>the</b> plan.”</h1><p>An banana and\n  a umbrella.<ul><li>A LCD display recieved it.</ul>',
  ],
]
const found = (messages: readonly string[]): readonly string[] =>
  messages.map((message) => message.replace(/ \d+:\d+ /, ' ').replace(/<\/?b>|\*/g, ''))

describe.each(sources)('plugins of retext on our tree of %s', (kind, source) => {
  it('retext-repeated-words', async () => {
    const messages = await messagesOf(kind, 'en', source, (processor) => processor.use(retextRepeatedWords))
    expect(found(messages)).toEqual(['the the the'])
  })

  it('retext-indefinite-article', async () => {
    const messages = await messagesOf(kind, 'en', source, (processor) => processor.use(retextIndefiniteArticle))
    expect(found(messages)).toEqual([
      'retext-indefinite-article An',
      'retext-indefinite-article a',
      'retext-indefinite-article A',
    ])
  })

  it('retext-redundant-acronyms', async () => {
    const messages = await messagesOf(kind, 'en', source, (processor) => processor.use(retextRedundantAcronyms))
    expect(found(messages)).toEqual(['lcd LCD display'])
  })

  it('retext-spell, each word at its place', async () => {
    const messages = await messagesOf(kind, 'en', source, (processor) => processor.use(retextSpell, { dictionary }))
    expect(found(messages)).toEqual(['recieved recieved'])
    const at = source.indexOf('recieved')
    const lines = source.slice(0, at).split('\n')
    expect(messages).toEqual([`recieved ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} recieved`])
  })

  it('retext-quotes', async () => {
    const messages = await messagesOf(kind, 'en', source, (processor) =>
      processor.use(retextQuotes, { preferred: 'straight' }),
    )
    expect(found(messages)).toEqual(['quote “', 'quote ”'])
  })
})

it('retext-readability reads our sentences', async () => {
  const hard =
    'Notwithstanding institutional considerations, internationally recognised administrative organisations unequivocally repudiated Mr. Hale’s uncharacteristically controversial recommendations.'
  const messages = await messagesOf('text', 'en', `Go on. ${hard} Run.`, (processor) =>
    processor.use(retextReadability),
  )
  expect(messages).toEqual([`readability 1:8 ${hard}`])
})

describe('in other languages', () => {
  it('retext-repeated-words sees the words of Ukrainian, apostrophes in them', async () => {
    const source = 'Він сказав: «Це *це* п’ять п’ять».'
    const messages = await messagesOf('markdown', 'uk', source, (processor) => processor.use(retextRepeatedWords))
    expect(messages.map((message) => message.replace(/^\S+ \S+ /, ''))).toEqual(['Це *це', 'п’ять п’ять'])
  })

  it.each([
    ['ja', '<p>彼は「行く。<b>東</b>京も」と答え</p>', ['彼', 'は', '行く', '東京', 'も', 'と', '答え']],
    ['he', '<p>דובר צה"<i>ל</i> אמר: "כן".</p>', ['דובר', 'צה"ל', 'אמר', 'כן']],
    ['ar', '<p>قال «نعم» و<b>ذهب</b>.</p>', ['قال', 'نعم', 'وذهب']],
  ])('a plugin sees the words of %s', async (locale, source, expected) => {
    const words: string[] = []
    const collect = () => (tree: Root) => {
      visit(tree, 'WordNode', (node) => {
        words.push(textOf(node))
      })
    }
    await messagesOf('html', locale, source, (processor) => processor.use(collect))
    expect(words).toEqual(expected)
  })
})
