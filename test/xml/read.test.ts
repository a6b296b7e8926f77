import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/input-error.js'
import { parseXml, readXmlEvents, type XmlLimits } from '../../src/xml/index.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const wide = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0)
      return big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8]
    }),
  )

const errorOf = (bytes: Uint8Array, limits?: Partial<XmlLimits>): InputError | undefined => {
  for (const read of [parseXml, (b: Uint8Array, o: object) => readXmlEvents(b, {}, o)])
    try {
      read(bytes, { file: 'a.xlf', ...(limits === undefined ? {} : { limits }) })
      return undefined
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
  return undefined
}

describe('refusals', () => {
  it.each([
    ['an end tag of another name', '<a>\n <b></c></a>', 2, 8],
    ['no end tag', '<a>\n<b/>', 2, 4],
    ['two roots', '<a/><b/>', undefined, undefined],
    ['text behind the root', '<a/>x', 1, 6],
    ['an unknown entity', '<a>&nbsp;</a>', 1, 9],
    ['an unbound prefix', '<x:a/>', 1, 6],
    ['an attribute twice', '<a b="1" b="2"/>', 1, 16],
    ['an attribute twice by namespace', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', undefined, undefined],
    ['a forbidden character', '<a>\u0001</a>', 1, 4],
    ['a forbidden reference', '<a>&#1;</a>', 1, 7],
    ['a DOCTYPE without a space before its name', '<!DOCTYPEa><a/>', 1, 11],
    ['a DOCTYPE with an unknown keyword', '<!DOCTYPE a YSTEM "b"><a/>', undefined, undefined],
    ['a DOCTYPE that closes itself', '<!DOCTYPE a SYSTEM "b"/><a/>', undefined, undefined],
    ['a public DOCTYPE without a system identifier', '<!DOCTYPE a PUBLIC "b"><a/>', undefined, undefined],
    ['the end of CDATA in text', '<a>]]></a>', 1, 6],
    ['a raw < in an attribute', '<a b="<"/>', 1, 7],
    ['two hyphens in a comment', '<a><!-- -- --></a>', undefined, undefined],
  ] as const)('%s', (_, text, line, column) => {
    const error = errorOf(utf8(text))
    expect(error).toMatchObject({ code: 'xml-syntax', file: 'a.xlf' })
    expect(error?.line).toBeGreaterThan(0)
    expect(error?.column).toBeGreaterThan(0)
    if (line !== undefined) expect([error?.line, error?.column]).toEqual([line, column])
  })

  it('takes a DOCTYPE without declarations and refuses one with them at the bracket', () => {
    expect(errorOf(utf8('<!DOCTYPE tmx SYSTEM "a[b.dtd">\n<a/>'))).toBeUndefined()
    expect(errorOf(utf8('<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>'))).toMatchObject({
      code: 'xml-doctype',
      line: 2,
      column: 13,
    })
    expect(errorOf(utf8('<!DOCTYPE a SYSTEM "b"><a>&b;</a>'))).toMatchObject({ code: 'xml-syntax' })
  })

  it.each([
    ['depth', '<a>'.repeat(300) + '</a>'.repeat(300)],
    ['attributes', `<a ${Array.from({ length: 300 }, (_, index) => `b${index}=""`).join(' ')}/>`],
    ['attributeText', `<a b="${'x'.repeat(100)}" c="${'x'.repeat(1024 * 1024)}"/>`],
    ['name', `<${'a'.repeat(2000)}/>`],
    ['text', `<a>${'x'.repeat(17 * 1024 * 1024)}</a>`],
    ['doctype', `<!DOCTYPE a SYSTEM "${'x'.repeat(5000)}"><a/>`],
  ] as const)('over the limit of %s, which it names with its flag', (name, text) => {
    const error = errorOf(utf8(text))
    expect(error).toMatchObject({ code: 'xml-limit', values: { name, flag: expect.stringMatching(/^--max-/) } })
    expect(errorOf(utf8(text), { [name]: 100_000_000 })).toBeUndefined()
  })

  it('limits are for one thing, not for the file', () => {
    const limits = { text: 100, attributeText: 100 }
    expect(errorOf(utf8(`<a>${'<b c="d">e</b>\n'.repeat(100_000)}</a>`), limits)).toBeUndefined()
    expect(errorOf(utf8(`<a>${'<b c="d">e</b>\n'.repeat(100_000)}<!--${'x'.repeat(1_000_000)}`), limits)).toMatchObject(
      {
        code: 'xml-limit',
      },
    )
  })

  it('depth costs nothing before it is refused', () => {
    expect(errorOf(utf8('<a>'.repeat(1_000_000)))).toMatchObject({ code: 'xml-limit', values: { limit: 256 } })
  })

  it.each([
    ['empty', [], 'empty'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'not-text'],
    ['ZIP', [0x50, 0x4b, 3, 4, 20, 0], 'not-text'],
    ['UTF-8 that is none', [0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e], 'encoding'],
    ['half a character at the end', [0x3c, 0x61, 0x2f, 0x3e, 0xc3], 'encoding'],
    ['a lone surrogate in UTF-16', [0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x3e, 0, 0, 0xd8, 0x3c, 0], 'encoding'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0], 'xml-syntax'],
  ] as const)('bytes: %s', (_, bytes, code) => {
    const error = errorOf(Uint8Array.from(bytes))
    expect(error).toMatchObject({ file: 'a.xlf', line: 1 })
    expect([code, 'encoding']).toContain(error?.code)
  })

  it.each([
    ['UTF-16', false],
    ['utf-16le', false],
    ['windows-1251', false],
    ['us-ascii', true],
    ['utf-7', false],
    ['x', false],
  ])('a declaration of %s over UTF-8 bytes', (name, ascii) => {
    const error = errorOf(
      utf8(`<?xml version="1.0" encoding="${name}"?><a>${ascii || name !== 'windows-1251' ? 'é' : ''}</a>`),
    )
    if (name === 'windows-1251') expect(error).toBeUndefined()
    else expect(error).toMatchObject({ code: 'encoding', line: 1, column: 1 })
  })

  it('a byte order mark that the declaration contradicts', () => {
    expect(errorOf(utf8('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a/>'))).toMatchObject({ code: 'encoding' })
    expect(errorOf(wide('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a/>', false))).toMatchObject({ code: 'encoding' })
    expect(errorOf(wide('\uFEFF<?xml version="1.0" encoding="UTF-16BE"?><a/>', false))).toMatchObject({
      code: 'encoding',
    })
  })
})

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8('<a>é“</a>'), 'utf-8', false],
    ['UTF-8 with a mark', utf8('\uFEFF<a>é“</a>'), 'utf-8', true],
    ['UTF-16 LE', wide('\uFEFF<a>é“</a>', false), 'utf-16le', true],
    ['UTF-16 BE', wide('\uFEFF<?xml version="1.0" encoding="utf-16"?><a>é“</a>', true), 'utf-16be', true],
    ['UTF-16 LE without a mark', wide('<?xml version="1.0" encoding="utf-16"?><a>é“</a>', false), 'utf-16le', false],
    [
      'windows-1252',
      Uint8Array.from([...utf8('<?xml version="1.0" encoding="iso-8859-1"?><a>'), 0xe9, 0x93, ...utf8('</a>')]),
      'windows-1252',
      false,
    ],
  ])('%s', (_, bytes, name, bom) => {
    const { root, encoding } = parseXml(bytes)
    expect(root.children).toMatchObject([{ type: 'text', text: 'é“' }])
    expect(encoding).toEqual({ name, bom })
  })
})
