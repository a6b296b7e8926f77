import type { Code, Inline } from '../../model/inline.js'
import { elementMarkup, escapeText, splitForbidden, startMarkup } from '../../xml/index.js'
import { pairs } from '../pairs.js'
import { codePointType, writeCodeType } from './code-types.js'

/** How a code is written instead of from the model: the raw markup that a file already has for it. */
export type RawCodes = (code: Code, paired: boolean) => string | undefined

/**
 * Inline content as the content of a 1.2 `source` or `target`: `g` for pairs that nest, `bx` and `ex` for others, `it` for
 * halves that are alone in it, `x` for what stands alone. What XML cannot hold is a `ph` of its own type.
 */
export function contentMarkup(content: readonly Inline[], prefix: string, raw: RawCodes = () => undefined): string {
  const paired = pairs(content)
  const ends = (type: Code['type']): ReadonlySet<string> =>
    new Set(content.flatMap((inline) => (inline.type === type ? [inline.id] : [])))
  const [opened, closed] = [ends('opening'), ends('closing')]
  const isHalf = (code: Code): boolean =>
    (code.type === 'opening' && !closed.has(code.id)) || (code.type === 'closing' && !opened.has(code.id))
  const ids = new Set(content.flatMap((inline) => (inline.type === 'text' ? [] : [inline.id])))
  let count = 0
  const character = (unit: number): string => {
    do count++
    while (ids.has(`cp${count}`))
    const hex = unit.toString(16).toUpperCase().padStart(4, '0')
    return elementMarkup(`${prefix}ph`, { id: `cp${count}`, ctype: codePointType }, hex)
  }
  return content
    .map((inline) => {
      if (inline.type === 'text')
        return splitForbidden(inline.text)
          .map((piece) => (typeof piece === 'string' ? escapeText(piece) : character(piece)))
          .join('')
      return raw(inline, paired.has(inline)) ?? codeMarkup(inline, paired.has(inline), isHalf(inline), prefix)
    })
    .join('')
}

function codeMarkup(code: Code, paired: boolean, half: boolean, prefix: string): string {
  const hints = {
    ctype: writeCodeType(code, code.type === 'standalone' ? 'alone' : 'pair'),
    'equiv-text': code.equivalent,
    clone: code.canCopy === false ? 'no' : undefined,
  }
  const { ctype, clone } = hints
  if (code.type === 'standalone') return startMarkup(`${prefix}x`, { id: code.id, ...hints }, true)
  if (paired)
    return code.type === 'opening'
      ? startMarkup(`${prefix}g`, { id: code.id, ctype, clone, 'equiv-text': code.equivalent }, false)
      : `</${prefix}g>`
  if (code.isolated === true || half) {
    const pos = code.type === 'opening' ? 'open' : 'close'
    // Its other half stands in another trans-unit of the same unit: `rid` says so, since `bx` and `ex` must both be here.
    const rid = code.isolated === true ? undefined : code.id
    return startMarkup(`${prefix}it`, { id: code.id, pos, rid, ctype }, true)
  }
  return code.type === 'opening'
    ? startMarkup(`${prefix}bx`, { id: code.id, rid: code.id, ctype, clone, 'equiv-text': code.equivalent }, true)
    : startMarkup(`${prefix}ex`, { id: code.id, rid: code.id, 'equiv-text': code.equivalent }, true)
}
