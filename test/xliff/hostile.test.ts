import { describe, expect, it } from 'vitest'
import { mapSegments } from '../../src/model/visit.js'
import { patchXliff, readXliff, validateXliff, writeXliff } from '../../src/xliff/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const two = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f1">${unit}</file></xliff>`
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

/** Files that cost little to make; each must cost little to read, change, convert and validate. */
const files: readonly (readonly [name: string, text: string])[] = [
  [
    'pairs that all cross',
    two(
      `<unit id="u"><segment><source>${many(10_000, (at) => `<sc id="${at}"/>`)}${many(10_000, (at) => `<ec startRef="${at}"/>`)}</source></segment></unit>`,
    ),
  ],
  [
    'pairs side by side',
    two(`<unit id="u"><segment><source>${many(10_000, (at) => `<pc id="${at}">a</pc>`)}</source></segment></unit>`),
  ],
  [
    'openings of one id',
    two(
      `<unit id="u"><segment><source>${many(10_000, () => '<sc id="1"/>')}${many(10_000, () => '<ec startRef="1"/>')}</source></segment></unit>`,
    ),
  ],
  ['segments of one unit', two(`<unit id="u">${many(10_000, () => '<segment><source>a</source></segment>')}</unit>`)],
  [
    'notes of one unit',
    two(
      `<unit id="u"><notes>${many(10_000, (at) => `<note id="guillemet-${at}">a</note>`)}</notes><segment><source>a</source></segment></unit>`,
    ),
  ],
  [
    'records of one unit',
    two(
      `<unit id="u"><m:metadata xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0">${many(10_000, (at) => `<m:metaGroup id="q${at}" category="guillemet:quote"><m:meta type="level">999999999</m:meta><m:meta type="part">begin</m:meta><m:meta type="start">0</m:meta><m:meta type="end">999999999</m:meta></m:metaGroup>`)}</m:metadata><segment><source>a</source></segment></unit>`,
    ),
  ],
  [
    'segment markers',
    `<xliff version="1.2"><file original="a" datatype="x" source-language="en"><body><trans-unit id="u"><source>a</source><seg-source>${many(10_000, (at) => `<mrk mtype="seg" mid="${at}">a</mrk>`)}</seg-source><target>${many(10_000, (at) => `<mrk mtype="seg" mid="${at}">a</mrk>`)}</target></trans-unit></body></file></xliff>`,
  ],
  [
    'a group of trans-units',
    `<xliff version="1.2"><file original="a" datatype="x" source-language="en"><body><group id="u" restype="x-p">${many(10_000, (at) => `<trans-unit id="u.${at}"><source>a</source><note from="guillemet">n</note></trans-unit>`)}</group></body></file></xliff>`,
  ],
  [
    'namespaces',
    two(`<unit id="u" ${many(250, (at) => `xmlns:n${at}="urn:${at}" `)}><segment><source>a</source></segment></unit>`),
  ],
  [
    'names of prototypes',
    two(
      '<unit id="__proto__"><segment id="constructor"><source>a<ph id="toString"/></source></segment></unit><unit id="hasOwnProperty"><segment id="__proto__"><source><ph id="__proto__"/></source></segment></unit>',
    ),
  ],
]

describe('hostile files', () => {
  it.each(files)(
    '%s',
    (_, text) => {
      const { documents, carrier } = readXliff(bytes(text))
      const changed = documents.map((document) => ({
        ...mapSegments(document, (segment) => ({
          ...segment,
          target: [...segment.source, { type: 'text' as const, text: 'x' }],
          state: 'final' as const,
        })),
        quotations: document.quotations.slice(1),
      }))
      const again = readXliff(patchXliff(carrier, changed))
      expect(again.documents[0]?.units.map(({ id }) => id)).toEqual(documents[0]?.units.map(({ id }) => id))
      for (const version of ['1.2', '2.0'] as const)
        validateXliff(
          writeXliff(
            changed.map((each) => ({ ...each, targetLanguage: each.sourceLanguage })),
            { version, carrier },
          ),
        )
      expect(Object.hasOwn(Object.prototype, 'id')).toBe(false)
    },
    60_000,
  )
})
