import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BilingualDocument, Segment, Unit } from '../../src/model/bilingual-document.js'
import { mapSegments, visitSegments } from '../../src/model/visit.js'
import { patchXliff, readXliff, readXliffDocuments, writeXliff, type XliffVersion } from '../../src/xliff/index.js'
import { documents, targetOf, texts } from './arbitrary.js'
import { rewrites, withoutExtras } from './rewrites.js'

const versions: readonly XliffVersion[] = ['1.2', '2.0', '2.1', '2.2']
const version = fc.constantFrom(...versions)
const runs = { numRuns: 150 }

/** What 1.2 cannot say is left out on both sides: the raw form of codes. */
const comparable = (document: BilingualDocument | undefined, asked: XliffVersion): unknown =>
  JSON.parse(JSON.stringify(document ?? null, (key, value) => (asked === '1.2' && key === 'data' ? undefined : value)))

const targets = (document: BilingualDocument | undefined): unknown =>
  document === undefined
    ? []
    : [...visitSegments(document)].map(({ unit, segment }) => [unit.id, segment.id, withoutData(segment.target)])

const withoutData = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, inner) => (['data', 'canCopy'].includes(key) ? undefined : inner)))

describe('laws of reading and writing', () => {
  it('what is written is read again', () => {
    fc.assert(
      fc.property(documents, version, (document, asked) => {
        const [again] = readXliff(writeXliff([document], { version: asked })).documents
        expect(comparable(again, asked)).toEqual(comparable(document, asked))
      }),
      runs,
    )
  })

  it('2.0, then 1.2, then 2.0 keeps ids, texts, notes, states and quotations', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [two] = readXliff(writeXliff([document], { version: '2.0' })).documents
        const [one] = readXliff(writeXliff(two === undefined ? [] : [two], { version: '1.2' })).documents
        const [back] = readXliff(writeXliff(one === undefined ? [] : [one], { version: '2.0' })).documents
        expect(comparable(back, '1.2')).toEqual(comparable(document, '1.2'))
      }),
      runs,
    )
  })

  it('what nobody touched is written in its own bytes, however a tool wrote it', () => {
    fc.assert(
      fc.property(documents, version, fc.constantFrom(...rewrites), (document, asked, rewrite) => {
        const bytes = rewrite.bytes(writeXliff([document], { version: asked }))
        const { documents: read, carrier } = readXliff(bytes)
        const copies = read.map((each): BilingualDocument => structuredClone(each))
        expect(patchXliff(carrier, read)).toEqual(bytes)
        expect(patchXliff(carrier, copies)).toEqual(bytes)
      }),
      runs,
    )
  })

  it('however a tool wrote it, the same ids and targets are read', () => {
    fc.assert(
      fc.property(documents, version, fc.constantFrom(...rewrites), (document, asked, rewrite) => {
        const bytes = rewrite.bytes(writeXliff([document], { version: asked }))
        expect(targets(readXliff(bytes).documents[0])).toEqual(targets(document))
      }),
      runs,
    )
  })

  it('the documents are the same where nothing else is read', () => {
    fc.assert(
      fc.property(documents, version, fc.constantFrom(...rewrites), fc.boolean(), (document, asked, rewrite, off) => {
        const text = new TextDecoder().decode(writeXliff([document], { version: asked }))
        const written = new TextEncoder().encode(text.replace('<file', off ? '<file translate="no"' : '$&'))
        const bytes = rewrite.bytes(written)
        expect(readXliffDocuments(bytes)).toEqual(readXliff(bytes).documents)
      }),
      runs,
    )
  })

  it('deleting states, notes, metadata and annotations changes no target', () => {
    fc.assert(
      fc.property(documents, version, (document, asked) => {
        const bytes = withoutExtras(writeXliff([document], { version: asked }))
        // Without its state an empty place for a translation cannot be told from an empty translation: both are none.
        expect(filled(targets(readXliff(bytes).documents[0]))).toEqual(filled(targets(document)))
      }),
      runs,
    )
  })
})

const filled = (value: unknown): unknown =>
  (value as readonly (readonly unknown[])[]).filter(
    ([, , target]) => target !== null && JSON.stringify(target) !== '[]',
  )

describe('laws of patching', () => {
  const changed = (document: BilingualDocument, choice: number, words: string): BilingualDocument => {
    const units = document.units.map((unit, index): Unit => {
      if ((choice >> index) % 2 === 0) return unit
      return {
        ...unit,
        notes: [
          ...unit.notes.slice(1),
          { text: words.replace(/[^\p{L} ]/gu, ''), owner: 'guillemet', category: 'context', segment: 's1' },
        ],
        matches: [
          ...unit.matches,
          { source: [{ type: 'text', text: words }], target: [{ type: 'text', text: words }], quality: 12 },
        ],
      }
    })
    return mapSegments({ ...document, units, quotations: document.quotations.slice(1) }, (segment): Segment => {
      if (words.length % 2 === 0) return segment
      const { origin: _, ...rest } = segment
      return { ...rest, target: targetOf(segment.source, words), state: 'reviewed' }
    })
  }

  it('what is patched reads as it was meant', () => {
    fc.assert(
      fc.property(
        documents,
        version,
        fc.constantFrom(...rewrites),
        fc.nat({ max: 15 }),
        texts,
        (document, asked, rewrite, choice, words) => {
          const { documents: read, carrier } = readXliff(rewrite.bytes(writeXliff([document], { version: asked })))
          const wanted = read.map((each) => changed(each, choice, words))
          const [again] = readXliff(patchXliff(carrier, wanted)).documents
          expect(ordered(again, asked)).toEqual(ordered(wanted[0], asked))
        },
      ),
      runs,
    )
  })

  it('a changed target changes no byte outside it', () => {
    fc.assert(
      fc.property(
        documents,
        version,
        fc.constantFrom(...rewrites),
        fc.nat(),
        texts,
        (document, asked, rewrite, at, words) => {
          const bytes = rewrite.bytes(writeXliff([document], { version: asked }))
          const { documents: read, carrier } = readXliff(bytes)
          const all = read.flatMap((each) => [...visitSegments(each)])
          const chosen = all[at % all.length]?.segment
          const wanted = read.map((each) =>
            mapSegments(each, (segment) =>
              segment === chosen ? { ...segment, target: targetOf(segment.source, words) } : segment,
            ),
          )
          const [before, after] = [bytes, patchXliff(carrier, wanted)]
          let start = 0
          while (start < before.length && before[start] === after[start]) start++
          let end = 0
          while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
          // What differs lies inside one target, its state, or the place where a new one belongs: no other tag is in it.
          const between = decode(before.subarray(start, before.length - end), carrier.xml.encoding.name)
          expect(between).not.toMatch(
            /<\/?(?:\w+:)?(?:unit|segment|source|note|file|group|trans-unit|metaGroup|context)\b/,
          )
        },
      ),
      runs,
    )
  })
})

const decode = (bytes: Uint8Array, name: string): string => new TextDecoder(name, { fatal: false }).decode(bytes)

/** In 1.2 notes and matches are read trans-unit by trans-unit, and each belongs to one. */
const ordered = (document: BilingualDocument | undefined, asked: XliffVersion): unknown =>
  document === undefined
    ? undefined
    : comparable(
        {
          ...document,
          units: document.units.map((unit) => ({
            ...unit,
            matches: [...unit.matches].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
          })),
        },
        asked,
      )
