import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../src/model/inline.js'
import { normalizeInline, plainText, project } from '../../src/model/project.js'
import { partsOf, splitInline } from '../../src/pipeline/segment/split-inline.js'
import { inlineContent } from '../model/inline-content.js'

const show = (content: readonly Inline[]): string =>
  project(content, {
    text: ({ text }) => text,
    standalone: ({ id }) => `{${id}}`,
    opening: ({ id }) => `<${id}`,
    closing: ({ id }) => `${id}>`,
  })
const text = (value: string): Inline => ({ type: 'text', text: value })
const opening: Inline = { type: 'opening', id: '1' }
const closing: Inline = { type: 'closing', id: '1' }

describe('the pieces of a paragraph', () => {
  it.each([
    [
      'a pair around a sentence',
      [text('One. '), opening, text('Two.'), closing, text(' Three.')],
      ['One.', ' ', '<1Two.1>', ' ', 'Three.'],
    ],
    [
      'a pair over two',
      [opening, text('One. Two.'), closing, text(' Three.')],
      ['<1One.', ' ', 'Two.1>', ' ', 'Three.'],
    ],
    [
      'a pair around a space',
      [text('One.'), opening, text(' '), closing, text('Two. Three.')],
      ['One.', '<1 1>', 'Two.', ' ', 'Three.'],
    ],
    [
      'a code that stands alone',
      [{ type: 'standalone', id: '7' } as const, text('ne. Two. Three.')],
      ['{7}ne.', ' ', 'Two.', ' ', 'Three.'],
    ],
  ])('%s', (_, content, pieces) => {
    const plain = plainText(content)
    const sentences = [...plain.matchAll(/\S+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    expect(splitInline(content, sentences).map((piece) => show(piece.content))).toEqual(pieces)
  })

  it('are the paragraph again, whatever the cuts', () => {
    fc.assert(
      fc.property(inlineContent, fc.array(fc.nat(40), { maxLength: 8 }), (content, cuts) => {
        const length = plainText(content).length
        const bounds = [...new Set(cuts.filter((cut) => cut <= length))].sort((a, b) => a - b)
        const sentences = bounds.flatMap((start, index) => {
          const end = bounds[index + 1]
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
        })
        const parts = partsOf(splitInline(content, sentences))
        expect(normalizeInline(parts.flatMap((part) => part.source))).toEqual(normalizeInline(content))
        expect(parts.filter((part) => part.type === 'segment').map((part) => plainText(part.source))).toEqual(
          sentences.map(({ start, end }) => plainText(content).slice(start, end)),
        )
      }),
    )
  })
})
