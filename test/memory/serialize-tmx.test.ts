import { describe, expect, it } from 'vitest'
import { serializeTmx } from '../../src/memory/index.js'
import type { Inline } from '../../src/model/inline.js'
import { parseXml, textContent } from '../../src/xml/index.js'

const words = (text: string): Inline => ({ type: 'text', text })
const file = (source: readonly Inline[], target: readonly Inline[]): string =>
  new TextDecoder().decode(
    serializeTmx({
      sourceLanguage: 'en',
      targetLanguage: 'uk',
      pairs: [
        { source, target },
        { source, target },
      ],
    }),
  )

describe('a memory in TMX 1.4', () => {
  it('has what the standard wants of its header, and each pair once', () => {
    const text = file([words('A < B & "C"')], [words('А\u0001\r')])
    const header = parseXml(new TextEncoder().encode(text)).root.children.find((child) => child.type === 'element')
    const names = header?.type === 'element' ? header.attributes.map(({ name }) => name) : []
    expect(names.sort()).toEqual([
      'adminlang',
      'creationtool',
      'creationtoolversion',
      'datatype',
      'o-tmf',
      'segtype',
      'srclang',
    ])
    expect(text.match(/<tu>/g)).toHaveLength(1)
    expect(text).toContain('<tuv xml:lang="en"><seg>A &lt; B &amp; "C"</seg></tuv>')
    expect(textContent(parseXml(new TextEncoder().encode(text)).root)).toContain('А')
  })

  it('writes pairs, halves that are alone, and what stands by itself, with their raw form', () => {
    const source: readonly Inline[] = [
      { type: 'opening', id: 'b', data: '**' },
      words('x'),
      { type: 'closing', id: 'b', data: '**' },
      { type: 'standalone', id: 'i', data: '<br>' },
      { type: 'closing', id: 'c', isolated: true },
    ]
    expect(file(source, [])).toContain(
      '<seg><bpt i="1" x="1">**</bpt>x<ept i="1">**</ept><ph x="2">&lt;br&gt;</ph><it pos="end" x="3"/></seg>',
    )
  })
})
