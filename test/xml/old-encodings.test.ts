import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { charactersOf, decoderOf, encodingName } from '../../src/xml/old-encodings.js'

const decode = (name: string, ...bytes: readonly number[]): string => {
  try {
    return decoderOf(name, true)(Uint8Array.from(bytes))
  } catch {
    return 'none'
  }
}

describe('an encoding older than Unicode', () => {
  it.each([
    ['windows-1252', 0x80, '€'],
    ['windows-1252', 0x81, '\u0081'],
    ['windows-1253', 0xaa, 'none'],
    ['windows-1255', 0xca, '\u05BA'],
    ['windows-874', 0xdb, 'none'],
    ['windows-874', 0xa1, 'ก'],
    ['koi8-u', 0xae, 'ў'],
    ['ibm866', 0x7f, '\u007F'],
    ['us-ascii', 0x41, 'A'],
    ['us-ascii', 0xe9, 'none'],
    ['gbk', 0x80, '€'],
    ['gbk', 0xff, 'none'],
  ])('%s reads 0x%x as the standard says, whatever the platform says', (name, byte, character) => {
    expect(decode(name, byte)).toBe(character)
  })

  it('reads and writes every character the same on every Node', () => {
    const labels =
      'ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 ' +
      'iso-8859-15 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 ' +
      'windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic gbk gb18030 big5 euc-jp shift_jis euc-kr'
    const hash = createHash('sha256')
    for (const label of labels.split(' ')) {
      const name = encodingName(label) ?? ''
      for (let byte = 0; byte < 256; byte += 1) hash.update(`${name} ${byte} ${decode(name, byte)}\n`)
      for (const [character, bytes] of charactersOf(name)) hash.update(`${character} ${bytes.join(' ')}\n`)
    }
    expect(hash.digest('hex').slice(0, 16)).toBe('c26eccd599bdccaa')
  })

  it('goes on with a character in the next piece', () => {
    const decoder = decoderOf('gbk', true)
    expect(decoder(Uint8Array.of(0xb1), true) + decoder(Uint8Array.of(0xb1), false)).toBe('北')
  })

  it('has no name where only some releases know it', () => {
    expect([encodingName('iso-8859-16'), encodingName('martian'), encodingName('latin1')]).toEqual([
      undefined,
      undefined,
      'windows-1252',
    ])
  })
})
