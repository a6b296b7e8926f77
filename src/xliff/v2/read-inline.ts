import type { Code, Inline } from '../../model/inline.js'
import { normalizeInline } from '../../model/project.js'
import { attributeOf, type XmlElement } from '../../xml/index.js'
import type { UnitReading } from '../carrier.js'
import { readForm, readHints } from './code-hints.js'

/**
 * The inline content of a `source` or `target` (XLIFF 2.0, 4.2.3). Annotations (`mrk`, `sm`, `em`) are seen through: their text
 * is content, they themselves stay in the file. Comments and instructions are no content.
 */
export function readInline(
  reading: UnitReading,
  element: XmlElement,
  data: ReadonlyMap<string, string>,
  seen: SeenCode = () => {},
): readonly Inline[] {
  const content: Inline[] = []
  collect({ reading, data, content, copies: new Map(), seen }, element)
  // A copy has no room to spare.
  return normalizeInline(content).slice()
}

/** Told of each code with its element; `wraps`: that is the pair, not one half of it. */
export type SeenCode = (code: Code, element: XmlElement, wraps: boolean) => void

interface Collecting {
  readonly reading: UnitReading
  readonly data: ReadonlyMap<string, string>
  readonly content: Inline[]
  /** Ids of copies read so far, with those of their originals: a copy is that code again. */
  readonly copies: Map<string, string>
  readonly seen: SeenCode
}

function collect(collecting: Collecting, element: XmlElement): void {
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') collecting.content.push({ type: 'text', text: child.text })
    else if (child.type === 'element') collectElement(collecting, child)
  }
}

function collectElement(collecting: Collecting, element: XmlElement): void {
  const { reading, data, content, copies, seen } = collecting
  const kind = element.uri === reading.shape.namespace ? element.local : 'mrk'
  const idOf = (): string => {
    const id = attributeOf(element, 'id')
    const original = attributeOf(element, 'copyOf')
    if (id === undefined) return reading.refuse('xliff-structure', element, { element: element.name, attribute: 'id' })
    if (original !== undefined) copies.set(id, original)
    return original ?? id
  }
  const add = (code: Code, wraps = false): void => {
    content.push(code)
    seen(code, element, wraps)
  }
  switch (kind) {
    case 'cp':
      content.push({ type: 'text', text: readCodePoint(reading, element) })
      return
    case 'ph':
      add({ type: 'standalone', id: idOf(), ...readHints(element, '', data) })
      return
    case 'pc':
      add({ type: 'opening', id: idOf(), ...readHints(element, 'Start', data) }, true)
      collect(collecting, element)
      add({ type: 'closing', id: idOf(), ...readForm(element, 'End', data) }, true)
      return
    case 'sc': {
      const isolated = attributeOf(element, 'isolated') === 'yes' ? { isolated: true } : {}
      add({ type: 'opening', id: idOf(), ...isolated, ...readHints(element, '', data) })
      return
    }
    case 'ec': {
      const start = attributeOf(element, 'startRef')
      if (start !== undefined) add({ type: 'closing', id: copies.get(start) ?? start, ...readForm(element, '', data) })
      else add({ type: 'closing', id: idOf(), isolated: true, ...readHints(element, '', data) })
      return
    }
    case 'sm':
    case 'em':
      return
    default:
      collect(collecting, element)
  }
}

/** The character that a `cp` stands for, also half of a surrogate pair. */
export function readCodePoint(reading: UnitReading, element: XmlElement): string {
  const hex = attributeOf(element, 'hex') ?? ''
  const point = /^[0-9A-Fa-f]{1,8}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  return point <= 0x10ffff
    ? String.fromCodePoint(point)
    : reading.refuse('xliff-structure', element, { element: element.name, attribute: 'hex' })
}

/** The texts of a unit's (or match's) `originalData`, by id. */
export function readData(reading: UnitReading, holder: XmlElement): ReadonlyMap<string, string> {
  const core = reading.shape.namespace
  const data = new Map<string, string>()
  for (const original of holder.children) {
    if (original.type !== 'element' || original.local !== 'originalData' || original.uri !== core) continue
    for (const element of original.children) {
      const id = element.type === 'element' ? attributeOf(element, 'id') : undefined
      if (element.type === 'element' && id !== undefined) data.set(id, dataText(reading, element))
    }
  }
  return data
}

function dataText(reading: UnitReading, element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') text += child.text
    else if (child.type === 'element' && child.local === 'cp') text += readCodePoint(reading, child)
  }
  return text
}
