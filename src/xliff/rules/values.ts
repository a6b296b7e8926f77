import { attributeOf } from '../../xml/index.js'
import { types } from './grammar/types.js'
import { perElement, type XliffRule } from './rule.js'

/** A code point stands for a character that could be written, or for none that there is. */
export const codePoint: XliffRule = {
  id: 'value.code-point',
  section: '2.x: 4.2.3.1 (cp), 4.3.1.15 (hex)',
  generations: [2],
  about: 'cp',
  begin: perElement((cp, _file, tell) => {
    const hex = attributeOf(cp, 'hex') ?? ''
    if (!isForbidden(hex)) tell({ hex })
  }),
}

/** Whether a hexadecimal number is a code point that XML forbids; what is no such number is told by another rule. */
function isForbidden(hex: string): boolean {
  if (types.get('hex')?.(hex) !== true) return true
  const code = Number.parseInt(hex, 16)
  if (code > 0x10ffff) return false
  return code < 0x20
    ? code !== 0x9 && code !== 0xa && code !== 0xd
    : (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff
}
