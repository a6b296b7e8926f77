import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/model/inline.js'
import { normalizeInline, plainText } from '../../../src/model/project.js'
import { fromApertium, toApertium } from '../../../src/workspace/engines/apertium-stream.js'
import { nodeFiles } from '../../../src/workspace/node-host.js'
import { guillemet } from '../../cli/guillemet.js'
import { inlineContent } from '../../model/inline-content.js'
import { MemoryHost } from '../memory-host.js'

const text = (value: string): Inline => ({ type: 'text', text: value })
const installed = (pair: string): boolean => {
  const { stdout } = spawnSync('apertium', ['-l'], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').some((line) => line.trim() === pair)
}

describe('the stream of Apertium', () => {
  it.each<[string, readonly Inline[], string]>([
    ['a mark of quotation goes around it', [text('“So,” he said.')], '[<0>]So,[<1>] he said.'],
    ['an apostrophe does not, and is straight', [text('It’s')], "It's"],
    [
      'a pair is bound to its words',
      [text('The '), { type: 'opening', id: '1' }, text('old man'), { type: 'closing', id: '1' }],
      'The [[t:g:0]]old[[/]] [[t:g:0]]man[[/]]',
    ],
    [
      'a pair without words is two blanks',
      [
        { type: 'opening', id: '1' },
        { type: 'closing', id: '1' },
      ],
      '[<0>][<1>]',
    ],
    [
      'what is special to it is escaped',
      [text('a [b] {c} d/e ^f$ g\\h i@j <k>')],
      'a \\[b\\] \\{c\\} d\\/e \\^f\\$ g\\\\h i\\@j \\<k\\>',
    ],
  ])('%s', (_, content, stream) => expect(toApertium(content).stream).toBe(stream))

  it('gives back what it was given, where Apertium changes nothing', () => {
    fc.assert(
      fc.property(inlineContent, (content) => {
        const source = normalizeInline(content)
        fc.pre(plainText(source).trim() !== '' && !plainText(source).includes('’'))
        const sent = toApertium(source)
        const back = fromApertium(sent.stream, sent, source)
        // A pair may have come to hold no word, or to cross another one: then there is no answer, never a wrong one.
        if (back !== undefined) expect(plainText(back).replace(/\s/g, '')).toBe(plainText(source).replace(/\s/g, ''))
      }),
    )
  })

  it('puts a pair around all its words, wherever they went', () => {
    const source = [{ type: 'opening', id: '1' }, text('old man'), { type: 'closing', id: '1' }, text(' x')] as const
    const sent = toApertium(source)
    expect(fromApertium('[[t:g:0]]hombre[[/]] muy [[t:g:0]]viejo[[/]] x', sent, source)).toEqual([
      { type: 'opening', id: '1' },
      text('hombre'),
      text(' muy '),
      text('viejo'),
      { type: 'closing', id: '1' },
      text(' x'),
    ])
  })
})

const pairs = [
  ['es', 'eng-spa', 'hombre viejo'],
  ['ca', 'eng-cat', 'home vell'],
] as const

describe.each(pairs)('Apertium itself, from English to %s', (locale, pair, oldMan) => {
  it.skipIf(!installed(pair))('drafts the article of source/, its codes and quotations whole', async () => {
    const article = new TextDecoder().decode(
      await nodeFiles.read(new URL('../../../source/zelensky-rejects-moscow-meeting.txt', import.meta.url).pathname),
    )
    const host = new MemoryHost({
      files: {
        'guillemet.config.json': `{"targetLocales": ["${locale}"]}`,
        'source/article.txt': article,
        'source/page.md':
          '# The bridge\n\nThe **old man** said: “He saw [the new bridge](https://example.org/b) on {{day}}.”\n',
      },
    })
    await guillemet(host, 'extract')
    const { code, err } = await guillemet(host, 'pretranslate', '--engine', 'apertium')
    expect({ code, err }).toMatchObject({ code: 0 })
    const page = host.text(`locales/${locale}/page.xlf`) ?? ''
    expect(page).toMatch(new RegExp(`<pc[^>]*>[^<]*${oldMan}</pc>`))
    const report = await guillemet(host, 'check', '--format', 'json')
    const { issues } = JSON.parse(report.out) as {
      readonly issues: readonly { readonly family: string; readonly severity: string }[]
    }
    expect(
      issues.filter(
        ({ family, severity }) => severity === 'error' && ['codes', 'quotes', 'completeness'].includes(family),
      ),
    ).toEqual([])
  })
})
