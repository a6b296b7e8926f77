import { describe, expect, it } from 'vitest'
import { decodeText, encodeText } from '../../src/document/decode.js'
import { readDocument } from '../../src/document/read-document.js'
import { InputError } from '../../src/model/input-error.js'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

const refusal = (content: Uint8Array, file = 'a.txt'): Partial<InputError> => {
  try {
    readDocument(content, { file })
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('not refused')
}

describe('bytes that are no text', () => {
  it.each([
    ['PNG', bytes([0x89], 'PNG\r\n'), 'not-text', 1, 1],
    ['ZIP', bytes('PK', [3, 4]), 'not-text', 1, 1],
    ['PDF', bytes('%PDF-1.7'), 'not-text', 1, 1],
    ['NUL', bytes('one\nt', [0], 'wo'), 'not-text', 2, 2],
    ['NUL before a bad byte', bytes('a', [0, 0xff]), 'not-text', 1, 2],
    ['NUL in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0, 0]), 'not-text', 1, 2],
    ['Latin-1', bytes('caf', [0xe9], ' au lait'), 'encoding', 1, 4],
    ['a cut character', bytes('one\r\ntwo ', [0xe2, 0x82]), 'encoding', 2, 5],
    ['an overlong form', bytes([0xc0, 0xaf]), 'encoding', 1, 1],
    ['half a surrogate pair in UTF-8', bytes('é', [0xed, 0xa0, 0x80]), 'encoding', 1, 2],
    ['half a surrogate pair in UTF-16', bytes([0xfe, 0xff, 0, 0x41, 0xd8, 0, 0, 0x42]), 'encoding', 1, 2],
    ['an odd byte in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0x42]), 'encoding', 1, 2],
  ])('%s', (_, content, code, line, column) => {
    expect(refusal(content)).toMatchObject({ code, line, column, file: 'a.txt' })
  })

  it('are a zip archive: its format may be named', () => {
    expect(refusal(bytes('PK', [3, 4])).values).toEqual({ content: 'ZIP', option: '--format' })
    expect(refusal(bytes('%PDF-1.7')).values).toEqual({ content: 'PDF' })
  })

  it('names an ending that no format has', () => {
    expect(refusal(bytes('x'), 'a.pages')).toMatchObject({ code: 'format-unknown', values: { format: '.pages' } })
  })
})

describe('bytes that are text', () => {
  it.each([
    ['nothing', bytes()],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf])],
    ['a byte order mark and another', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'x')],
    ['UTF-16 LE', bytes([0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde])],
    ['UTF-16 BE', bytes([0xfe, 0xff, 0x00, 0x41])],
    ['controls', bytes([1, 2, 0x1b, 0x7f], 'x')],
  ])('%s comes back', (_, content) => {
    const { text, encoding } = decodeText(content)
    expect(encodeText(text, encoding)).toEqual(content)
  })

  it('are never written with half a surrogate pair', () => {
    expect(() => encodeText('ab\ud800', { name: 'utf-8', bom: false })).toThrow(/not-encodable/)
  })
})
