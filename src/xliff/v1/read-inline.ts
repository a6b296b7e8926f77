import type { Code, CodeHints, Inline } from '../../model/inline.js'
import { normalizeInline } from '../../model/project.js'
import { attributeOf, textContent, type XmlElement } from '../../xml/index.js'
import type { Reading } from '../carrier.js'
import { codePointType, readCodeType } from './code-types.js'

/** A stretch of a `source`, `seg-source` or `target`: inside a `mrk` of mtype seg, or between two of them. */
export interface Stretch {
  /** The segment marker, where it is one. */
  readonly marker?: XmlElement
  readonly content: readonly Inline[]
}

/**
 * The stretches of an element's content (XLIFF 1.2, 2.3 and 2.4.5). Annotations are seen through: their text is content, they
 * themselves stay in the file. `cut: false` sees segment markers through as well.
 */
export function readStretches(
  reading: Reading,
  element: XmlElement,
  cut: boolean,
  seen: SeenCode = () => {},
): readonly Stretch[] {
  const stretches: { marker?: XmlElement; content: Inline[] }[] = [{ content: [] }]
  const ids = codeIds()
  const add = (inline: Inline): void => {
    stretches.at(-1)?.content.push(inline)
  }
  const addCode = (code: Code, at: XmlElement, wraps = false): void => {
    add(code)
    seen(code, at, wraps)
  }
  const walk = (holder: XmlElement): void => {
    for (const child of holder.children) {
      if (child.type === 'text' || child.type === 'cdata') add({ type: 'text', text: child.text })
      else if (child.type === 'element') walkElement(child)
    }
  }
  const walkElement = (code: XmlElement): void => {
    switch (code.uri === reading.shape.namespace ? code.local : '') {
      case 'g': {
        const id = ids.single(code)
        addCode({ type: 'opening', id, ...readHints(code) }, code, true)
        walk(code)
        addCode({ type: 'closing', id }, code, true)
        return
      }
      case 'x':
      case 'ph':
        if (attributeOf(code, 'ctype') === codePointType) add({ type: 'text', text: readCharacter(reading, code) })
        else addCode({ type: 'standalone', id: ids.single(code), ...readHints(code), ...readForm(code) }, code)
        return
      case 'bx':
      case 'bpt':
        addCode({ type: 'opening', id: ids.first(code), ...readHints(code), ...readForm(code) }, code)
        return
      case 'ex':
      case 'ept':
        addCode({ type: 'closing', id: ids.second(code), ...readForm(code) }, code)
        return
      case 'it': {
        const closes = /^(?:close|end)$/.test(attributeOf(code, 'pos') ?? '')
        // With its own id as `rid` it is ours, and its other half is in another trans-unit of the unit.
        const isHalf = attributeOf(code, 'rid') !== undefined && attributeOf(code, 'rid') === attributeOf(code, 'id')
        const hints = { ...(isHalf ? {} : { isolated: true }), ...readHints(code), ...readForm(code) }
        addCode({ type: closes ? 'closing' : 'opening', id: ids.single(code), ...hints }, code)
        return
      }
      case 'mrk':
        if (cut && attributeOf(code, 'mtype') === 'seg') {
          stretches.push({ marker: code, content: [] })
          walk(code)
          stretches.push({ content: [] })
        } else walk(code)
        return
      default:
        walk(code)
    }
  }
  walk(element)
  return stretches
    .map(({ marker, content }) => ({
      ...(marker === undefined ? {} : { marker }),
      content: normalizeInline(content).slice(),
    }))
    .filter(({ marker, content }) => marker !== undefined || content.length > 0)
}

/** Told of each code with its element; `wraps`: that is the pair, not one half of it. */
export type SeenCode = (code: Code, element: XmlElement, wraps: boolean) => void

/** The whole inline content of an element. */
export function readInline(reading: Reading, element: XmlElement): readonly Inline[] {
  return normalizeInline(readStretches(reading, element, false).flatMap(({ content }) => content)).slice()
}

/**
 * Ids of codes as they are met: the halves of a pair are joined by `rid`, in older files by `id`. A code without an id, which
 * old files have, gets its number.
 */
function codeIds(): Record<'single' | 'first' | 'second', (code: XmlElement) => string> {
  const openings = new Map<string, string>()
  let count = 0
  const single = (code: XmlElement): string => {
    count++
    return attributeOf(code, 'id') ?? attributeOf(code, 'rid') ?? `c${count}`
  }
  const key = (code: XmlElement): string | undefined => attributeOf(code, 'rid') ?? attributeOf(code, 'id')
  return {
    single,
    first(code) {
      const id = single(code)
      openings.set(key(code) ?? id, id)
      return id
    },
    second(code) {
      const found = key(code)
      return (found === undefined ? undefined : openings.get(found)) ?? found ?? single(code)
    },
  }
}

function readHints(code: XmlElement): CodeHints {
  return {
    ...readCodeType(attributeOf(code, 'ctype')),
    ...(attributeOf(code, 'clone') === 'no' ? { canCopy: false } : {}),
  }
}

/** What stands for a code: its native form is the text in it, a `sub` inside included. */
function readForm(code: XmlElement): CodeHints {
  const data = textContent(code)
  const equivalent = attributeOf(code, 'equiv-text')
  return { ...(data === '' ? {} : { data }), ...(equivalent === undefined ? {} : { equivalent }) }
}

function readCharacter(reading: Reading, code: XmlElement): string {
  const hex = textContent(code)
  const point = /^[0-9A-Fa-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  return point <= 0x10ffff
    ? String.fromCodePoint(point)
    : reading.refuse('xliff-structure', code, { element: code.name })
}
