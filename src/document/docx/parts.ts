import { InputError } from '../../model/input-error.js'
import type { Span } from '../../model/span.js'
import { parseXmlText, type XmlElement } from '../../xml/index.js'
import { type DecodedText, decodeText, encodeText } from '../decode.js'
import type { Container } from '../format.js'
import { patchZip } from '../zip/patch-zip.js'
import { readZip, unpackEntry, type Zip } from '../zip/zip.js'

/** A part of a docx in the text of all its parts: the range of its XML. */
export interface Part extends Span {
  readonly name: string
}

/** Which parts hold text, in the order in which they are shown (ECMA-376-1, 11.3 and 15.2.12). */
const kinds = [
  ...['document.main', 'template.main', 'footnotes', 'endnotes', 'header', 'footer', 'comments'],
  'core-properties',
  ...['drawingml.chart', 'chartex', 'drawingml.diagramData', 'drawingml.diagramDrawing'],
]
const contentType =
  /^application\/vnd\.(?:openxmlformats-(?:officedocument|package)|ms-(?:word|office))\.(?:wordprocessingml\.|)([a-zA-Z.]+)\+xml$/

/** Bytes of all parts together, unpacked. */
const largest = 512 * 1024 * 1024

/** A form feed, which XML cannot hold, then the name of a part: its XML begins on the next line. */
const begin = /\f([^\f\n]*)\n/g

/** A docx as the text of its parts, one after the other. */
export const docxContainer: Container = {
  open(bytes) {
    const zip = readZip(bytes)
    return textParts(zip)
      .map((name) => `\f${name}\n${readPart(zip, name).text}`)
      .join('')
  },
  close(bytes, text) {
    const zip = readZip(bytes)
    const changed = partsOf(text).flatMap(({ name, start, end }): readonly (readonly [string, Uint8Array])[] => {
      const part = text.slice(start, end)
      const before = readPart(zip, name)
      return part === before.text ? [] : [[name, encodeText(part.replace(/^\uFEFF/, ''), before.encoding)]]
    })
    return changed.length === 0 ? bytes : patchZip(zip, new Map(changed))
  },
}

/** The parts in the text of a docx. */
export function partsOf(text: string): readonly Part[] {
  const found = [...text.matchAll(begin)]
  return found.map(({ index, 0: line, 1: name = '' }, at) => ({
    name,
    start: index + line.length,
    end: found[at + 1]?.index ?? text.length,
  }))
}

function textParts(zip: Zip): readonly string[] {
  const types = zip.entries.find(({ name }) => name.toLowerCase() === '[content_types].xml')
  if (types === undefined) throw new InputError('not-docx')
  const root = parseXmlText(decodeText(unpackEntry(zip, types)).text).root
  const known = new Map(zip.entries.map(({ name, size }) => [name, size]))
  const parts = root.children.flatMap((node) => {
    if (node.type !== 'element' || node.local !== 'Override') return []
    const name = attribute(node, 'PartName').replace(/^\//, '')
    const kind = kinds.indexOf(contentType.exec(attribute(node, 'ContentType'))?.[1] ?? '')
    return kind < 0 || !known.has(name) ? [] : [{ name, kind }]
  })
  if (!parts.some(({ kind }) => kind < 2)) throw new InputError('not-docx')
  const size = parts.reduce((sum, { name }) => sum + (known.get(name) ?? 0), 0)
  if (size > largest) throw new InputError('zip-limit', { values: { name: parts[0]?.name ?? '', limit: largest } })
  return parts.sort((a, b) => a.kind - b.kind || (a.name < b.name ? -1 : 1)).map(({ name }) => name)
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes.find((each) => each.local === name)?.value ?? ''
}

/** The XML of a part, a byte order mark kept, in UTF-8 or UTF-16 (ECMA-376-2, 8.1.1.1). */
function readPart(zip: Zip, name: string): DecodedText {
  const entry = zip.entries.find((each) => each.name === name)
  if (entry === undefined) throw new InputError('not-docx')
  const { text, encoding } = decodeText(unpackEntry(zip, entry))
  return { text: encoding.bom ? `\uFEFF${text}` : text, encoding }
}
