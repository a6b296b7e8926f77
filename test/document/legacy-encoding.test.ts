import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf } from '../../src/model/document.js'
import { plainText } from '../../src/model/project.js'

/** Bytes of an old encoding in hexadecimal, and what they say. */
const samples: readonly (readonly [label: string, name: string, hex: string, text: string])[] = [
  ['windows-1251', 'windows-1251', 'cfe5f0e5ec eee3e0', 'Перемога'],
  ['ISO-8859-1', 'windows-1252', '93636166e994', '“café”'],
  ['koi8-u', 'koi8-u', 'f7c9a7', 'Виї'],
  ['iso-8859-2', 'iso-8859-2', 'b1e6ea', 'ąćę'],
  ['shift_jis', 'shift_jis', '938c8b9eb1', '東京ｱ'],
  ['euc-jp', 'euc-jp', 'c5ecb5fe', '東京'],
  ['gb2312', 'gbk', 'b1b1bea9', '北京'],
  ['big5', 'big5', 'a578a55f', '台北'],
  ['euc-kr', 'euc-kr', 'bcadbfef', '서울'],
  ['windows-1256', 'windows-1256', 'dae3e1', 'عمل'],
]
const page = (label: string, hex: string): Uint8Array => {
  const bytes =
    hex
      .replaceAll(' ', '')
      .match(/../g)
      ?.map((pair) => Number.parseInt(pair, 16)) ?? []
  const start = new TextEncoder().encode(`<meta charset=${label}><p>`)
  return Uint8Array.from([...start, ...bytes, ...new TextEncoder().encode(' a</p>\n')])
}

describe('an HTML page in an older encoding', () => {
  it.each(samples)('%s is read and comes back with the same bytes', (label, name, hex, text) => {
    const bytes = page(label, hex)
    const document = readDocument(bytes, { file: 'a.html' })
    const blocks = blocksOf(document)
    expect([document.encoding.name, blocks.map((block) => plainText(blockContent(block)))]).toEqual([
      name,
      [`${text} a`],
    ])
    const targets = new Map(blocks.map((block, index) => [index, blockContent(block)]))
    expect(writeDocument(document, targets, { forceEncode: true })).toEqual(bytes)
  })

  it('writes what the encoding has not as a reference', () => {
    const document = readDocument(page('windows-1251', 'cf'), { file: 'a.html' })
    const written = writeDocument(document, new Map([[0, [{ type: 'text', text: 'Ґ 東 — “ж”' }]]]))
    expect(new TextDecoder('windows-1251').decode(written)).toBe('<meta charset=windows-1251><p>Ґ &#26481; — “ж”</p>\n')
  })

  it('is read as UTF-8 where its bytes are, whatever it says', () => {
    const bytes = new TextEncoder().encode('<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>北京')
    expect(readDocument(bytes, { file: 'a.html' }).encoding.name).toBe('utf-8')
  })

  it.each([
    ['bytes that the named encoding has not', page('windows-1253', 'c1d2'), 'encoding'],
    ['a name of no encoding', page('martian', 'ff'), 'encoding'],
    ['no name', Uint8Array.from([0x3c, 0x70, 0x3e, 0xff]), 'encoding'],
  ])('is refused with its place for %s', (_, bytes, code) => {
    expect(() => readDocument(bytes, { file: 'a.html' })).toThrow(expect.objectContaining({ code, line: 1 }))
  })
})
