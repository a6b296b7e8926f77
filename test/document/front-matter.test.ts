import { describe, expect, test } from 'vitest'
import { parseDocument as parseYaml } from 'yaml'
import { markdownFormat } from '../../src/document/markdown/markdown-format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blocksOf, type Document } from '../../src/model/document.js'
import { plainText } from '../../src/model/project.js'

const read = (text: string): Document => parseDocument(text, { name: 'utf-8', bom: false }, markdownFormat)
const words = (text: string): readonly string[] =>
  blocksOf(read(text)).map(({ runs }) => plainText(runs.map(({ inline }) => inline)))

describe('front matter whose lists stand deep in one another', () => {
  const deep: readonly (readonly [string, string, string])[] = [
    ['YAML', `---\ntitle: One\ndeep: `, '\n---\n\nTwo\n'],
    ['TOML', `+++\ntitle = "One"\ndeep = `, '\n+++\n\nTwo\n'],
  ]
  test.each(deep)('is read to a hundred lists (%s)', (_, before, after) => {
    expect(words(`${before}${'['.repeat(100)}${']'.repeat(100)}${after}`)).toEqual(['One', 'Two'])
  })

  test.each(deep)('is left as it is from there on (%s)', (_, before, after) => {
    for (const count of [101, 40_000])
      expect(words(`${before}${'['.repeat(count)}${']'.repeat(count)}${after}`)).toEqual(['Two'])
  })

  test('is left as it is where they begin on one line', () => {
    expect(words(`---\ntitle: One\n---\n\nTwo\n`)).toEqual(['One', 'Two'])
    expect(words(`---\ntitle: One\ndeep:\n  ${'- '.repeat(20_000)}a\n---\n\nTwo\n`)).toEqual(['Two'])
  })
})

const doubles: readonly (readonly [string, boolean])[] = [
  ['title: One\ntitle: Three', true],
  ['title: One\n"title": Three', true],
  ['title: One\nmore:\n  a: 1\n  a: 2', true],
  ['title: One\nmore: {a: 1, a: 2}', true],
  ['title: One\nmore: [{a: 1}, {a: 2}]', false],
  ['title: One\n1: a\n"1": b', false],
]
test.each(doubles)('a key twice in a table is no YAML: %s', (yaml, doubled) => {
  expect(parseYaml(yaml).errors.length > 0).toBe(doubled)
  expect(words(`---\n${yaml}\n---\n\nTwo\n`)).toEqual(doubled ? ['Two'] : ['One', 'Two'])
})

test('a target that would nest as deep is refused with its unit', () => {
  const targets = new Map([[0, [{ type: 'text', text: `Un ${'['.repeat(40_000)}` } as const]]])
  expect(() => writeDocument(read('---\ntitle: One\n---\n'), targets)).toThrow(
    expect.objectContaining({ code: 'structure-changed', line: 2 }),
  )
})
