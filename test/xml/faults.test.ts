import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultOfSaxes } from '../../src/xml/faults.js'
import { createXmlReader, readXmlEvents } from '../../src/xml/index.js'

/** Every message that the installed saxes can give, with something in the place of each value. */
const saxes = readFileSync(new URL(import.meta.resolve('saxes')), 'utf8')
const literals = [...saxes.matchAll(/this\.fail\(([\s\S]*?)\);\n/g)].flatMap(([, argument = '']) =>
  [...argument.matchAll(/"((?:[^"\\]|\\[\s\S])*)"|`([^`]*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? '')
      .replace(/\\\n/g, '')
      .replace(/\\(["\\])/g, '$1')
      .replace(/\$\{[^}]*\}/g, 'NAME'),
  ),
)

describe('what saxes says', () => {
  it('is a fault of ours, each of its messages', () => {
    expect(literals.length).toBeGreaterThan(70)
    const unknown = literals.filter((message) => faultOfSaxes(message.replace(/\.$/, '')).reason === 'other')
    // A write after the end is a fault of the caller.
    expect([...new Set(unknown)]).toEqual(['cannot write after close; assign an onready handler.'])
  })

  it('is another fault where it is new, with the name that it ends with', () => {
    expect(faultOfSaxes('something new: a:b')).toEqual({ reason: 'other', name: 'a:b' })
  })
})

describe('the reason of a refusal', () => {
  it.each([
    ['<a>\u0001</a>', 'character'],
    ['<a><1/></a>', 'name-character'],
    ['<a><!-- a -- b --></a>', 'comment'],
    ['<a>& b</a>', 'entity'],
    ['<a>&b;</a>', 'entity-undefined'],
    ['<a/>b', 'outside-root'],
    ['<a><!DOCTYPE b></a>', 'doctype'],
    ['<!DOCTYPE a PUBLIC "b"><a/>', 'doctype'],
    ['<a><!NONESUCH></a>', 'markup'],
    ['<a><?xml version="1.0"?></a>', 'declaration'],
    ['<?xml encoding="utf-8"?><a/>', 'declaration'],
    ['<a/><b/>', 'second-root'],
    ['<a/ b="">', 'slash'],
    ['<a b/>', 'name-character'],
    ['<a b >', 'attribute-value'],
    ['<a b=c/>', 'attribute-quotes'],
    ['<a b=""c=""/>', 'attribute-space'],
    ['<a b="" b=""/>', 'attribute-doubled', 'b'],
    ['<a xmlns:b="u" xmlns:c="u" b:d="" c:d=""/>', 'attribute-doubled', '{u}d'],
    ['<a>]]></a>', 'cdata-end'],
    ['<?b?>', 'root-missing'],
    ['<a><b></b>', 'unclosed', 'a'],
    ['<a></a', 'unclosed', 'a'],
    ['<a><b></a>', 'close'],
    ['<a></b>', 'close'],
    ['</b>', 'close', 'b'],
    ['<a:b:c/>', 'name', 'a:b:c'],
    ['<b:a/>', 'prefix-unbound', 'b'],
    ['<a xmlns:xml="u"/>', 'namespace', 'xmlns:xml'],
    ['<a xmlns:b=""/>', 'namespace', 'xmlns:b'],
    ['<a xmlns="http://www.w3.org/XML/1998/namespace"/>', 'namespace', 'xmlns'],
    ['<a><?b:c?></a>', 'instruction'],
  ])('%j: %s', (text, reason, name?: string) => {
    const read = (): unknown => readXmlEvents(new TextEncoder().encode(text), {})
    const values = name === undefined ? { reason } : { reason, name }
    expect(read).toThrow(expect.objectContaining({ code: 'xml-syntax', values }))
  })

  it.each([
    ['<a>\n<b>x</b>\n<b>AT&T</b>\n<b>y; z</b>\n</a>', 3, 6],
    ['<a>\r\n<b c="1 & 2">y</b></a>', 2, 9],
    ['<a>&amp; &#65; & <![CDATA[ & ]]></a>', 1, 16],
    ['<a>one\ntwo &', 2, 5],
  ])('%j stands at the ampersand', (text, line, column) => {
    for (const size of [1, 7, 1000]) {
      const reader = createXmlReader({})
      const read = (): void => {
        const bytes = new TextEncoder().encode(text)
        for (let at = 0; at < bytes.length; at += size) reader.write(bytes.subarray(at, at + size))
        reader.end()
      }
      expect(read).toThrow(expect.objectContaining({ values: { reason: 'entity' }, line, column }))
    }
  })

  it('blames no ampersand in a comment or CDATA', () => {
    for (const text of ['<a><!-- & ', '<a><![CDATA[ & ', '<a><?b & ', '<a><!-- & --><b>'])
      expect(() => readXmlEvents(new TextEncoder().encode(text), {})).toThrow(
        expect.objectContaining({ values: expect.objectContaining({ reason: 'unclosed' }) }),
      )
  })
})
