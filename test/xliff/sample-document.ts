import type { BilingualDocument, Unit } from '../../src/model/bilingual-document.js'
import type { Inline } from '../../src/model/inline.js'
import { languageTag } from '../../src/model/language-tag.js'

/** Text as inline content. */
export const text = (value: string): Inline => ({ type: 'text', text: value })

const bold: readonly Inline[] = [
  { type: 'opening', id: '1', kind: 'fmt', subKind: 'xlf:b', data: '**' },
  text('Paris'),
  { type: 'closing', id: '1', data: '**' },
]

const units: readonly Unit[] = [
  {
    id: 'u3f9a1c',
    flow: 'b1',
    structure: 'p',
    translate: true,
    parts: [
      { type: 'segment', id: 's1', source: [text('In '), ...bold, text(' he said ‘We met.')], state: 'initial' },
      {
        type: 'gap',
        id: 'i1',
        source: [
          text(' '),
          { type: 'standalone', id: '2', kind: 'fmt', subKind: 'xlf:lb', data: '<br>', canCopy: false },
        ],
      },
      { type: 'segment', id: 's2', source: [text('We agreed & left at  once.’')], state: 'initial' },
    ],
    notes: [
      {
        text: 'Quotation q3 runs over two segments: open it in the first, close it in the second.',
        owner: 'guillemet',
        category: 'context',
        segment: 's1',
      },
    ],
    matches: [
      {
        unit: 'u0',
        segment: 's1',
        source: [text('We met.')],
        target: [text('Ми зустрілися.')],
        quality: 71,
        origin: 'guillemet',
      },
    ],
  },
  {
    id: 'u81d40b',
    flow: 'b1',
    structure: 'p',
    translate: true,
    parts: [
      {
        type: 'segment',
        id: 's1',
        source: [text('‘Meetings at this level should lead to concrete results — peace.')],
        state: 'initial',
      },
    ],
    notes: [
      {
        text: 'Quotation q4 opens here and goes on in the next paragraph: no closing mark.',
        owner: 'guillemet',
        category: 'context',
        segment: 's1',
      },
      { text: 'Check with the desk.', owner: 'guillemet', category: 'context', segment: 's1' },
    ],
    matches: [],
  },
  {
    id: 'u5c27e0',
    flow: 'b1',
    structure: 'p',
    translate: true,
    parts: [
      {
        type: 'segment',
        id: 's1',
        source: [text('And the best result is the end of the war,’ Zelensky emphasized.')],
        target: [text('І найкращий результат — кінець війни», — наголосив Зеленський.')],
        state: 'translated',
        origin: { by: 'engine', name: 'pseudo', hash: '0123456789abcdef' },
      },
    ],
    notes: [],
    matches: [],
  },
]

/** A short article of three paragraphs with two quotations, one over two segments, one over two units. */
export const sample: BilingualDocument = {
  id: 'f1',
  original: 'source/article.md',
  sourceLanguage: languageTag('en'),
  targetLanguage: languageTag('uk'),
  sourceRecord: { sha256: '3b1f', encoding: 'utf-8', bom: false, format: 'markdown', extractor: '1 {}' },
  units,
  quotations: [
    {
      id: 'q3',
      level: 1,
      kind: 'speech',
      open: '‘',
      close: '’',
      parts: [{ unit: 'u3f9a1c', extent: 'whole', start: 17, end: 54, segments: ['s1', 's2'] }],
    },
    {
      id: 'q4',
      level: 1,
      kind: 'speech',
      open: '‘',
      close: '’',
      parts: [
        { unit: 'u81d40b', extent: 'begin', start: 0, end: 64, segments: ['s1'] },
        { unit: 'u5c27e0', extent: 'end', start: 0, end: 43, segments: ['s1'] },
      ],
      speaker: {
        place: { unit: 'u5c27e0', segment: 's1', start: 44, end: 52 },
        text: 'Zelensky',
        verb: { unit: 'u5c27e0', segment: 's1', start: 53, end: 63 },
      },
    },
  ],
  notes: [],
}
