import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IndexBuilder, IndexSearch, openIndex, serializeIndex } from '../../src/memory/index.js'
import { tokensOf } from '../../src/memory/tokens.js'

function indexOf(sources: readonly string[]): IndexSearch {
  const builder = new IndexBuilder()
  for (const source of sources) builder.add(source)
  return new IndexSearch(builder.build())
}

/** Levenshtein over tokens, row by row. */
function edits(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, token] of one.entries()) {
    const next = [at + 1]
    for (const [to, word] of other.entries())
      next.push(Math.min((row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1, (row[to] ?? 0) + (token === word ? 0 : 1)))
    row = next
  }
  return row[other.length] ?? 0
}

/** What a search must find, by looking at every entry. */
function bruteForce(query: string, sources: readonly string[], minimum: number, limit: number) {
  const own = tokensOf(query)
  return sources
    .map((source, ordinal) => {
      const tokens = tokensOf(source)
      const longer = Math.max(own.length, tokens.length)
      return { ordinal, longer, edits: edits(own, tokens) }
    })
    .filter((each) => each.longer > 0 && each.edits * 100 <= (100 - minimum) * each.longer)
    .sort((a, b) => a.edits * b.longer - b.edits * a.longer || a.ordinal - b.ordinal)
    .slice(0, limit)
    .map(({ ordinal, longer, edits: count }) => ({ ordinal, similarity: 1 - count / longer }))
}

const word = fc.constantFrom(...'a b c d e the of 7 , . 映 画 ที่ Москва'.split(' '))
const text = (longest: number) => fc.array(word, { maxLength: longest }).map((words) => words.join(' '))

describe('a search in a memory', () => {
  it('finds what brute force finds, in its order', () => {
    const sources = fc.array(text(12), { maxLength: 40 })
    const options = [fc.integer({ min: 50, max: 100 }), fc.integer({ min: 1, max: 6 })] as const
    fc.assert(
      fc.property(sources, text(12), ...options, (all, query, minimum, limit) => {
        expect(indexOf(all).find(query, { minimum, limit })).toEqual(bruteForce(query, all, minimum, limit))
      }),
      { numRuns: 400 },
    )
  })

  it('does so for texts of more than a machine word of tokens', () => {
    fc.assert(
      fc.property(fc.array(text(120), { maxLength: 6 }), text(120), (all, query) => {
        const near = `${all[0] ?? ''} b`
        for (const each of [query, near])
          expect(indexOf(all).find(each, { minimum: 60 })).toEqual(bruteForce(each, all, 60, 5))
      }),
      { numRuns: 100 },
    )
  })

  it('finds the very form, whatever stands beside it', () => {
    const all = ['One.', 'Two 3.', 'one.', 'Two 4.', 'One.']
    const found = indexOf(all)
    expect(found.exact('One.')).toEqual([0, 4])
    expect(found.exact('Three.')).toEqual([])
  })

  it.each([
    ['en', "The minister's bridge opened.", "The minister's door opened.", 4 / 5],
    ['uk', 'Міст відкрили 3 вересня.', 'Міст відкрили 12 вересня.', 1],
    ['zh', '我们的合作伙伴', '我们的合作', 5 / 7],
    ['th', 'สวัสดีครับ', 'สวัสดีค่ะ', 4 / 7],
    ['ar', 'قال الرئيس ذلك اليوم', 'قال الوزير ذلك اليوم', 3 / 4],
  ])('counts the likeness in words, or in letters where words have no spaces: %s', (_, one, other, likeness) => {
    expect(indexOf([other]).find(one, { minimum: 50 })[0]?.similarity).toBeCloseTo(likeness, 10)
  })

  it('is the same when it comes from a file, and a file of something else is none', () => {
    const builder = new IndexBuilder()
    const all = ['The bridge was opened today.', 'The bridge was closed today.', '映画を見た', '']
    for (const source of all) builder.add(source)
    const data = builder.build()
    const bytes = serializeIndex(data, 'key')
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    for (const each of [bytes, moved.subarray(1)]) expect(openIndex(each, 'key')).toEqual(data)
    expect(openIndex(bytes, 'other')).toBeUndefined()
    for (let length = 0; length < bytes.length; length += 97)
      expect(openIndex(bytes.slice(0, length), 'key')).toBeUndefined()
    expect(openIndex(new TextEncoder().encode('guillemet memory 1\n{"key":[]}\n'), 'key')).toBeUndefined()
  })
})
