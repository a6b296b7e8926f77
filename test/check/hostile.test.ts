import { expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual } from './bilingual.js'

/** Texts that nobody writes; each grows a checker's work with its square, or worse, unless the checker minds. */
it.each([
  ['marks', '"', '«'],
  ['quotations', '“a” ', '«б» '],
  ['figures', '1', '2'],
  ['groups of figures', '1,2,', '1.2.'],
  ['dates', 'May 3, ', '3 травня, '],
  ['sums', '$12 ', '13 доларів '],
  ['spaces', ' ', ' '],
  ['double spaces', 'a ', 'a  '],
  ['one word', 'the ', 'the '],
  ['numbers in words', 'two thousand ', 'дві тисячі '],
  ['direction marks', '\u202A', '\u202A'],
  ['marks above letters', '\u0301', '\u0301'],
  ['brackets', '(', '《'],
])('a segment of 40,000 %s is read to its end', (_, source, target) => {
  const times = (piece: string): string => `${piece.repeat(40_000 / piece.length)}я`
  const document = bilingual('en', 'uk', [[[times(source), times(target)]]])
  const families = ['characters', 'completeness', 'dates', 'numbers', 'quotes', 'typography', 'structure'] as const
  for (const issue of checkDocument(document, { families })) expect(issue.source ?? issue.target).toBeDefined()
})
