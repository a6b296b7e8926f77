import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockKeys } from '../../src/document/block-keys.js'
import { decodeText, encodeText } from '../../src/document/decode.js'
import type { Format } from '../../src/document/format.js'
import { parseDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf, type Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { InputError } from '../../src/model/input-error.js'
import { plainText } from '../../src/model/project.js'

/** What the shared suite needs to know of a format. */
export interface FormatCase {
  readonly format: Format
  /** Texts that show what the format has, by name. */
  readonly samples: Readonly<Record<string, string>>
  /** Pieces that random texts are made of. */
  readonly pieces: readonly string[]
  /** Makes a file out of a random text, where not every text is one. */
  readonly fileOf?: (text: string) => string
  /** Markup may be written anew around a text that changed. */
  readonly rewrites?: boolean
}

const accents = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [letter, [...'áḃćďéḟǵĥíĵḱĺḿńóṕʠŕśťúṽẃẋýź'][index] ?? '']),
)
const accented = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const accent = accents.get(letter.toLowerCase()) ?? letter
    return letter === letter.toLowerCase() ? accent : accent.toUpperCase()
  })

const change = (document: Document, to: (text: string) => string): Map<number, readonly Inline[]> =>
  new Map(
    blocksOf(document).map((block, index) => [
      index,
      blockContent(block).map((inline) => (inline.type === 'text' ? { ...inline, text: to(inline.text) } : inline)),
    ]),
  )

/** The laws that hold for every format, on its samples and on random texts. */
export function formatSuite({ format, samples, pieces, fileOf = (text) => text, rewrites = false }: FormatCase): void {
  const read = (content: string): Document => {
    const { text, encoding } = decodeText(encodeText(content, { name: 'utf-8', bom: false }))
    return parseDocument(text, encoding, format)
  }
  const laws: readonly (readonly [string, (document: Document) => void])[] = [
    ['tiles the text with runs and skeleton', expectTiling],
    ['writes the same bytes for the same words', (document) => expectIdentity(document, false)],
    ['encodes every block back to the same bytes', (document) => expectIdentity(document, true)],
    ['keeps its structure with every letter changed', (document) => expectAccents(document, format, rewrites)],
    ['writes no structure out of a target', expectRefusal],
    ['gives every block an id of its own', expectKeys],
  ]

  describe(`format ${format.name}`, () => {
    describe.each(Object.entries(samples))('%s', (_, text) => {
      it.each(laws)('%s', (_, law) => law(read(text)))
    })

    it.each(laws)('%s, on random texts', (_, law) => {
      const texts = fc
        .array(
          fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...pieces) },
            { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
          ),
          { maxLength: 40 },
        )
        .map((parts) => fileOf(parts.join('')))
      fc.assert(
        fc.property(texts, (text) => law(read(text))),
        { numRuns: 150 },
      )
    })

    it.each(['utf-8', 'utf-16le', 'utf-16be'])('comes back from %s', (name) => {
      for (const text of Object.values(samples)) {
        const bytes = encodeText(text, { name, bom: true })
        const decoded = decodeText(bytes)
        expect(decoded).toEqual({ text, encoding: { name, bom: true } })
        expect(writeDocument(parseDocument(decoded.text, decoded.encoding, format), new Map())).toEqual(bytes)
      }
    })
  })
}

function expectTiling(document: Document): void {
  let end = 0
  for (const block of blocksOf(document).filter((each) => each.holder === undefined)) {
    expect(block.span.start).toBeGreaterThanOrEqual(end)
    end = block.span.end
  }
  expect(end).toBeLessThanOrEqual(document.text.length)
  for (const block of blocksOf(document).flatMap((each) => [each, ...(each.copies ?? [])])) {
    expect(block.runs[0]?.span.start).toBe(block.span.start)
    expect(block.runs.at(-1)?.span.end).toBe(block.span.end)
    block.runs.forEach((run, index) => {
      expect(run.span.end).toBeGreaterThan(run.span.start)
      expect(run.span.start).toBe(block.runs[index - 1]?.span.end ?? block.span.start)
      expect(run.inline.type !== 'text' || run.inline.text !== '').toBe(true)
    })
    const codes = block.runs.flatMap(({ inline }) => (inline.type === 'text' ? [] : [`${inline.type} ${inline.id}`]))
    expect(new Set(codes).size).toBe(codes.length)
  }
}

function expectIdentity(document: Document, forceEncode: boolean): void {
  const written = writeDocument(
    document,
    change(document, (text) => text),
    { forceEncode },
  )
  expect(decodeText(written).text).toBe(document.text)
}

function expectAccents(document: Document, format: Format, rewrites: boolean): void {
  const text = decodeText(writeDocument(document, change(document, accented))).text
  expect(text.split(/\r\n|[\r\n]/).length).toBe(document.text.split(/\r\n|[\r\n]/).length)
  if (!rewrites) expect(text.length).toBe(accented(document.text).length)
  // An address takes letters that come close to it, and which ones those are depends on their accents.
  if (/:\/\/|@|www\./.test(document.text)) return
  const says = (each: Document): readonly string[] => blocksOf(each).map((block) => plainText(blockContent(block)))
  expect(says(parseDocument(text, document.encoding, format, document.settings))).toEqual(says(document).map(accented))
}

/** A hostile target is either written as harmless text or refused by name. */
function expectRefusal(document: Document): void {
  const attacks = [
    (text: string) => `  ${text}\n\n${text}`,
    (text: string) => `* ${text} and far more of it, on and on`,
    () => ' \r\n ',
    () => '=====',
  ]
  for (const attack of attacks) {
    try {
      const written = decodeText(writeDocument(document, change(document, attack)))
      expect(blocksOf(document).length === 0 || written.text !== '').toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect(error).toMatchObject({ code: 'structure-changed', values: { unit: expect.stringMatching(/^u/) } })
    }
  }
}

function expectKeys(document: Document): void {
  const keys = blockKeys(document)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBe(blocksOf(document).length)
  expect(blocksOf(document).every((block) => plainText(blockContent(block)).trim() !== '')).toBe(true)
}
