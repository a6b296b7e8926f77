import type { Inline } from '../../model/inline.js'
import { normalizeInline } from '../../model/project.js'
import { attributeOf, type XmlElement } from '../../xml/index.js'
import type { Reading } from '../carrier.js'
import { readForm, readHints } from './code-hints.js'

/**
 * The inline content of a `source` or `target` (XLIFF 2.0, 4.2.3). Annotations (`mrk`, `sm`, `em`) are seen through: their text
 * is content, they themselves stay in the file. Comments and instructions are no content.
 */
export function readInline(
  reading: Reading,
  element: XmlElement,
  data: ReadonlyMap<string, string>,
): readonly Inline[] {
  const content: Inline[] = []
  collect(reading, element, data, content)
  return normalizeInline(content)
}

function collect(reading: Reading, element: XmlElement, data: ReadonlyMap<string, string>, content: Inline[]): void {
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') content.push({ type: 'text', text: child.text })
    else if (child.type === 'element') collectElement(reading, child, data, content)
  }
}

function collectElement(
  reading: Reading,
  element: XmlElement,
  data: ReadonlyMap<string, string>,
  content: Inline[],
): void {
  const kind = element.uri === reading.shape.namespace ? element.local : 'mrk'
  const idOf = (name = 'id'): string =>
    attributeOf(element, name) ?? reading.refuse('xliff-structure', element, { element: element.name, attribute: name })
  switch (kind) {
    case 'cp':
      content.push({ type: 'text', text: readCodePoint(reading, element) })
      return
    case 'ph':
      content.push({ type: 'standalone', id: idOf(), ...readHints(element, '', data) })
      return
    case 'pc':
      content.push({ type: 'opening', id: idOf(), ...readHints(element, 'Start', data) })
      collect(reading, element, data, content)
      content.push({ type: 'closing', id: idOf(), ...readForm(element, 'End', data) })
      return
    case 'sc': {
      const isolated = attributeOf(element, 'isolated') === 'yes' ? { isolated: true } : {}
      content.push({ type: 'opening', id: idOf(), ...isolated, ...readHints(element, '', data) })
      return
    }
    case 'ec': {
      const start = attributeOf(element, 'startRef')
      if (start !== undefined) content.push({ type: 'closing', id: start, ...readForm(element, '', data) })
      else content.push({ type: 'closing', id: idOf(), isolated: true, ...readHints(element, '', data) })
      return
    }
    case 'sm':
    case 'em':
      return
    default:
      collect(reading, element, data, content)
  }
}

/** The character that a `cp` stands for, also half of a surrogate pair. */
export function readCodePoint(reading: Reading, element: XmlElement): string {
  const hex = attributeOf(element, 'hex') ?? ''
  const point = /^[0-9A-Fa-f]{1,8}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  return point <= 0x10ffff
    ? String.fromCodePoint(point)
    : reading.refuse('xliff-structure', element, { element: element.name, attribute: 'hex' })
}

/** The texts of a unit's (or match's) `originalData`, by id. */
export function readData(reading: Reading, holder: XmlElement): ReadonlyMap<string, string> {
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

function dataText(reading: Reading, element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') text += child.text
    else if (child.type === 'element' && child.local === 'cp') text += readCodePoint(reading, child)
  }
  return text
}
