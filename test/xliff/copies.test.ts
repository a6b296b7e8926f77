import { describe, expect, it } from 'vitest'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import type { Inline } from '../../src/model/inline.js'
import { patchXliff, readXliff, validateXliff, writeXliff } from '../../src/xliff/index.js'

const file = new TextEncoder().encode(`<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f"><unit id="u"><originalData><data id="d1">**</data><data id="d2">&lt;br></data></originalData>
<segment id="s1"><source>A <pc id="1" dataRefStart="d1" dataRefEnd="d1">b</pc><ph id="2" dataRef="d2"/><ph id="3" canCopy="no"/></source></segment><segment id="s2"><source>c</source></segment></unit></file></xliff>`)

const text = (value: string): Inline => ({ type: 'text', text: value })
const opening: Inline = { type: 'opening', id: '1' }
const closing: Inline = { type: 'closing', id: '1' }
const standalone = (id: string): Inline => ({ type: 'standalone', id })

/** The file's document with other targets. */
function withTargets(...targets: readonly (readonly Inline[])[]): BilingualDocument {
  const [document] = readXliff(file).documents
  if (document === undefined) throw new Error('no document')
  const units = document.units.map((unit) => ({
    ...unit,
    parts: unit.parts.map((part, index) => ({ ...part, target: targets[index] ?? [] })),
  }))
  return { ...document, units }
}
const targetsIn = (bytes: Uint8Array): readonly unknown[] =>
  readXliff(bytes).documents.flatMap(({ units }) =>
    units.flatMap(({ parts }) =>
      parts.map(({ target = [] }) =>
        target.map((inline) => (inline.type === 'text' ? inline.text : `${inline.type} ${inline.id}`)),
      ),
    ),
  )

describe('a code that a translator set twice', () => {
  const twice = withTargets(
    [opening, text('b'), closing, text(' '), opening, text('c'), closing, standalone('2')],
    [standalone('2'), opening, opening, text('d'), closing, closing, standalone('3'), standalone('3')],
  )
  it.each([
    ['patched', patchXliff(readXliff(file).carrier, [twice])],
    ['written anew', writeXliff([twice], { version: '2.0' })],
  ])('has an id of its own in the file and is the same code when it is read, %s', (_, bytes) => {
    const markup = new TextDecoder().decode(bytes)
    expect(validateXliff(bytes)).toEqual([])
    expect(markup).toContain('<pc id="1-copy2" copyOf="1"')
    expect(markup.match(/copyOf="1"/g)).toHaveLength(3)
    expect(markup.match(/copyOf="2"/g)).toHaveLength(1)
    expect(markup).toMatch(/<ph id="3-copy2"(?! copyOf)/)
    const [first, second] = targetsIn(bytes)
    expect(first).toEqual(['opening 1', 'b', 'closing 1', ' ', 'opening 1', 'c', 'closing 1', 'standalone 2'])
    // One that may not be copied is a code that nobody knows.
    expect(second).toEqual([
      'standalone 2',
      ...['opening 1', 'opening 1', 'd', 'closing 1', 'closing 1'],
      ...['standalone 3', 'standalone 3-copy2'],
    ])
  })

  it('leaves a file alone that has the copy already', () => {
    const bytes = patchXliff(readXliff(file).carrier, [twice])
    const { carrier, documents } = readXliff(bytes)
    expect(patchXliff(carrier, documents)).toEqual(bytes)
  })

  it('is no copy where the id is another kind of code’s', () => {
    const bytes = writeXliff([withTargets([standalone('1'), opening, text('b'), closing])], { version: '2.0' })
    expect(validateXliff(bytes)).toEqual([])
    expect(new TextDecoder().decode(bytes)).not.toContain('copyOf')
  })
})
