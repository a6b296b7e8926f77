import { describe, expect, it } from 'vitest'
import { ruleExamples, validateXliff, xliffRules } from '../../src/xliff/index.js'

const modules = [
  ...[
    'mda=metadata',
    'mtc=matches',
    'gls=glossary',
    'fs=fs',
    'res=resourcedata',
    'ctr=changetracking',
    'slr=sizerestriction',
    'val=validation',
  ].map((each) => `xmlns:${each.replace('=', '="urn:oasis:names:tc:xliff:')}:2.0"`),
  'xmlns:x="urn:x"',
].join(' ')

function faults(piece: string, generation: 1 | 2): readonly string[] {
  const file = piece.startsWith('<xliff')
    ? piece
    : generation === 1
      ? `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" datatype="plaintext"><body>${piece}</body></file></xliff>`
      : `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${modules} version="2.0" srcLang="en" trgLang="uk"><file id="f1">${piece}</file></xliff>`
  return validateXliff(new TextEncoder().encode(file)).map(({ rule }) => rule)
}

describe('ruleExamples', () => {
  it('has one for each rule', () => {
    expect([...ruleExamples.keys()].sort()).toEqual(xliffRules.map(({ id }) => id).sort())
  })

  it.each([...ruleExamples])('%s: the wrong one breaks this rule alone, the right one none', (rule, example) => {
    expect([...new Set(faults(example.wrong, example.generation))]).toEqual([rule])
    expect(faults(example.right, example.generation)).toEqual([])
  })
})
