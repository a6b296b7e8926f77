import { describe, expect, it } from 'vitest'
import { createTmxValidator } from '../../src/memory/index.js'

const tmx = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="*all*" datatype="plaintext" creationdate="20261127T010203Z"><note>n</note><prop type="p">v</prop><ude name="u"><map unicode="#xF8FF"/></ude></header>
<body><tu tuid="1"><prop type="p">v</prop>
<tuv xml:lang="en"><seg>A <bpt i="1" x="1">{b}</bpt>b<ept i="1">{/b}</ept><it pos="begin">i</it><hi type="t">c</hi><ph x="2">p<sub>s</sub></ph></seg></tuv>
<tuv xml:lang="uk"><seg>А</seg></tuv></tu></body></tmx>`

const faults = (text: string): readonly string[] => {
  const validator = createTmxValidator()
  for (const byte of new TextEncoder().encode(text)) validator.write(Uint8Array.of(byte))
  return validator.end().faults.map(({ rule, line }) => `${line} ${rule}`)
}

describe('createTmxValidator', () => {
  it('finds nothing in a file that breaks nothing', () => {
    expect(faults(tmx)).toEqual([])
  })

  it('of a version before 1.4 takes a text whose language stands in lang, and none without one', () => {
    const older = tmx.replace('version="1.4"', 'version="1.1"').replace('<tuv xml:lang="uk">', '<tuv lang="UK">')
    expect(faults(older)).toEqual([])
    expect(faults(older.replace('<tuv lang="UK">', '<tuv>'))).toEqual(['5 structure.required-attribute'])
    expect(faults(older.replace('"1.1"', '"1.4"'))).toEqual([
      '5 structure.required-attribute',
      '5 structure.unknown-attribute',
    ])
  })

  it.each([
    ['<tmx version="1.4">', '<tmx version="2">', '2 value.form'],
    [' srclang="*all*"', '', '2 structure.required-attribute'],
    ['segtype="sentence"', 'segtype="word"', '2 value.form'],
    ['creationdate="20261127T010203Z"', 'creationdate="2026-11-27"', '2 value.form'],
    ['adminlang="en"', 'adminlang="e n"', '2 language.tag'],
    ['tuid="1"', 'tuid="1" id="2"', '3 structure.unknown-attribute'],
    ['<tuv xml:lang="uk"><seg>А</seg></tuv>', '<tuv xml:lang="uk"/>', '5 structure.required-child'],
    ['<tuv xml:lang="uk">', '<tuv xml:lang="uk"><seg/>', '5 structure.misplaced-child'],
    ['<tuv xml:lang="uk">', '<tuv>', '5 structure.required-attribute'],
    ['<tuv xml:lang="uk">', '<tuv xml:lang="uk">x', '5 structure.misplaced-text'],
    ['<tuv xml:lang="uk">', '<g/><tuv xml:lang="uk">', '5 structure.misplaced-child'],
    ['<ept i="1">{/b}</ept>', '', '4 code.pair'],
    ['<ept i="1">', '<ept i="2">{/b}</ept><ept i="1">', '4 reference.start'],
    ['<it pos', '<bpt i="1"/><ept i="1"/><it pos', '4 id.unique'],
    ['<tmx ', '<tm ', '2 not-tmx'],
    ['</tmx>', '', '5 xml-syntax'],
  ])('%s -> %s: %s', (from, to, fault) => {
    expect(tmx).toContain(from)
    expect(faults(tmx.replace(from, to))).toEqual([fault])
  })
})
