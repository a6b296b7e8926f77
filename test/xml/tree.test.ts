import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  createXmlReader,
  elementMarkup,
  escapeText,
  indexLines,
  namespacesAt,
  parseXml,
  parseXmlText,
  rawOf,
  setAttribute,
  setContent,
  textContent,
  writeCdata,
  writeComment,
  writeInstruction,
  type XmlElement,
  type XmlNode,
} from '../../src/xml/index.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const nasty = [
  'a',
  ' ',
  '\t',
  '\n',
  '\r',
  '"',
  "'",
  '<',
  '>',
  '&',
  ']]>',
  '--',
  '?>',
  '\u00a0',
  '\u2028',
  '\u0085',
  '😀',
  '&amp;',
]
const texts = fc.string({ unit: fc.constantFrom(...nasty), maxLength: 12 })

const markup: fc.Arbitrary<string> = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom('a', 'p:b', 'c.d'), fc.array(tie('content'), { maxLength: 4 }), texts, fc.boolean())
    .map(([name, content, value, prefixed]) =>
      elementMarkup(
        name,
        { 'xmlns:p': name === 'p:b' ? 'urn:p' : undefined, ...(prefixed ? { e: value } : { f: '' }) },
        content.join(''),
      ),
    ),
  content: fc.oneof(
    { maxDepth: 4 },
    texts.map(escapeText),
    texts.map(writeCdata),
    texts.map(writeComment),
    fc.constant(writeInstruction('x', 'y')),
    fc.constant('\r\n  '),
    fc.constant('&#x41;&lt;'),
    tie('element'),
  ),
})).element

describe('the lossless tree', () => {
  it('tiles each element with its tags and children', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const xml = parseXmlText(`<?xml version="1.0"?>\n<!-- a -->\n${text}\n`)
        const visit = (element: XmlElement): void => {
          let at = element.contentStart
          for (const child of element.children) {
            expect(child.start).toBe(at)
            at = child.end
            if (child.type === 'element') visit(child)
          }
          expect(at).toBe(element.contentEnd)
          expect(rawOf(xml, element).startsWith(`<${element.name}`)).toBe(true)
          expect(rawOf(xml, element).endsWith('>')).toBe(true)
        }
        visit(xml.root)
        expect(rawOf(xml, xml.root)).toBe(text)
      }),
    )
  })

  it('gives the same events whatever the pieces', () => {
    fc.assert(
      fc.property(markup, fc.integer({ min: 1, max: 7 }), (text, size) => {
        const events = (step: number): unknown[] => {
          const seen: unknown[] = []
          const reader = createXmlReader({
            start: ({ name, attributes }, place) => seen.push([name, attributes, place]),
            end: (place) => seen.push(place),
            text: (value, place) => seen.push([value, place]),
            cdata: (value, place) => seen.push([value, place]),
            comment: (value, place) => seen.push([value, place]),
            instruction: (target, body, place) => seen.push([target, body, place]),
          })
          const bytes = utf8(`${' '.repeat(1100)}${text}`)
          for (let at = 0; at < bytes.length; at += step) reader.write(bytes.subarray(at, at + step))
          reader.end()
          return seen
        }
        expect(events(size)).toEqual(events(1_000_000))
      }),
      { numRuns: 50 },
    )
  })

  it('says line and column of each piece', () => {
    const text = '<a>\r\n <b\n c="1"/>x<!-- \n --><d></d></a>'
    const lines = indexLines(text)
    const seen: unknown[] = []
    const reader = createXmlReader({
      start: (_, { start, line, column }) => seen.push([{ line, column }, lines(start)]),
      text: (_, { start, line, column }) => seen.push([{ line, column }, lines(start)]),
      comment: (_, { start, line, column }) => seen.push([{ line, column }, lines(start)]),
    })
    reader.write(utf8(text))
    reader.end()
    expect(seen).toHaveLength(6)
    for (const [told, counted] of seen as readonly (readonly unknown[])[]) expect(told).toEqual(counted)
  })

  it('any text survives in content, attributes, CDATA', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root } = parseXmlText(elementMarkup('a', { b: text }, escapeText(text)))
        expect(textContent(root)).toBe(text)
        expect(root.attributes[0]?.value).toBe(text)
        if (!text.includes('\r')) expect(textContent(parseXmlText(`<a>${writeCdata(text)}</a>`).root)).toBe(text)
      }),
    )
  })

  it('refuses to write what would be something else', () => {
    expect(() => escapeText('\u0001')).toThrow(RangeError)
    expect(() => escapeText('\ud800')).toThrow(RangeError)
    expect(() => writeInstruction('xml', '')).toThrow(RangeError)
    expect(() => writeInstruction('a', '?>')).toThrow(RangeError)
    expect(() => elementMarkup('a b', {})).toThrow(RangeError)
    expect(() => elementMarkup('a', { 'b="c"': '' })).toThrow(RangeError)
  })

  it('knows the namespaces in scope', () => {
    const { root } = parseXmlText('<a xmlns="u" xmlns:p="v"><p:b xmlns:p="w"/></a>')
    const inner = root.children.find((child: XmlNode): child is XmlElement => child.type === 'element')
    expect(inner?.uri).toBe('w')
    expect(inner && Object.fromEntries(namespacesAt(inner))).toEqual({ '': 'u', p: 'w' })
  })
})

describe('edits', () => {
  const edit = (
    text: string,
    change: (xml: ReturnType<typeof parseXml>) => Parameters<typeof applyEdits>[1],
  ): string => {
    const xml = parseXml(utf8(text))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(applyEdits(xml, change(xml)))
  }

  it.each([
    ["<a b = 'c'/>", "<a b = 'x&apos;&quot;'/>"],
    ['<a b="c" >t</a>', '<a b="x&apos;&quot;" >t</a>'],
    ['\uFEFF<a\n/>', '\uFEFF<a b="x&apos;&quot;"\n/>'],
    ['<a c="b=1">t</a>', '<a c="b=1" b="x&apos;&quot;">t</a>'],
  ])('set an attribute of %s', (before, after) => {
    expect(edit(before, (xml) => [setAttribute(xml, xml.root, 'b', 'x\'"')])).toBe(after)
  })

  it.each([
    ['<a/>', '<a>x\ny</a>'],
    ['<a b="1" />', '<a b="1">x\ny</a>'],
    ['<a><b/></a>\r\n', '<a>x\r\ny</a>\r\n'],
  ])('fill %s', (before, after) => {
    expect(edit(before, (xml) => [setContent(xml, xml.root, 'x\ny')])).toBe(after)
  })

  it('keep an old encoding, and write what it lacks as references', () => {
    const head = '<?xml version="1.0" encoding="windows-1251"?><a>'
    const bytes = Uint8Array.from([...utf8(head), 0xc0, 0x93, ...utf8('</a>')])
    const xml = parseXml(bytes)
    const changed = applyEdits(xml, [setAttribute(xml, xml.root, 'b', 'Ж')])
    expect(parseXml(changed).root.attributes[0]?.value).toBe('Ж')
    const filled = applyEdits(xml, [setContent(xml, xml.root, 'А“é中')])
    expect([...filled.slice(head.length, head.length + 2)]).toEqual([0xc0, 0x93])
    expect(textContent(parseXml(filled).root)).toBe('А“é中')
  })
})
