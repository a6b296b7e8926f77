import {
  applyEdits,
  attributeOf,
  editText,
  encodeXml,
  indexLines,
  parseXml,
  parseXmlText,
  setAttribute,
  type XmlDocument,
  type XmlEdit,
  type XmlElement,
} from '../../xml/index.js'
import type { ReadXliffOptions } from '../read-xliff.js'
import { coreNamespace, namespaces, shapeOf, type XliffVersion } from '../version.js'
import { hideDoubledIds, showHiddenIds } from './carried-ids.js'
import { type Conversion, elementsIn, freePrefix, type Unheld } from './conversion.js'
import { fitTo20 } from './fit-20.js'
import { toOne } from './to-one.js'
import { toTwo } from './to-two.js'

/** A converted file, and what its version cannot hold. */
export interface ConvertedXliff {
  readonly bytes: Uint8Array
  readonly unheld: readonly Unheld[]
}

/**
 * Converts an XLIFF into another version. Between 1.2 and 2.x units, segments, codes, notes, matches and states are said in the
 * other's own way; what it has nothing for is told, and carried along as an extension where it can be, so that the way back finds it.
 *
 * @throws InputError what `parseXml` throws; `not-xliff`, `xliff-version`; `other-language` where files of a 1.2 differ in theirs.
 */
export function convertXliff(bytes: Uint8Array, to: XliffVersion, options: ReadXliffOptions = {}): ConvertedXliff {
  const xml = parseXml(bytes, options)
  const lines = indexLines(xml.text)
  const shape = shapeOf(xml.root, {
    ...(options.file === undefined ? {} : { file: options.file }),
    ...lines(xml.root.start),
  })
  const isOne = shape.generation === 1
  const unheld: Unheld[] = []
  const tell = (at: XmlElement, name: string, kept: boolean): void => {
    unheld.push({ name, kept, ...lines(at.start) })
  }
  if (isOne === (to === '1.2')) {
    const leaves22 = shape.namespace === namespaces.core22 && to !== '2.2'
    const held = leaves22 ? fitTo20(xml, tell) : xml
    return { bytes: applyEdits(held, versionEdits(held, to)), unheld }
  }
  const conversion: Conversion = {
    xml,
    shape,
    lines,
    carry: { prefix: freePrefix(xml, isOne ? 'xlf1' : 'xlf2'), uri: isOne ? namespaces.core12 : shape.namespace },
    carried: isOne ? carriedIn(xml.root) : undefined,
    tell,
  }
  const encoding = { name: 'utf-8', bom: false }
  if (!isOne) {
    const one = asUtf8(toOne(conversion))
    const wasOne = xml.text.includes(namespaces.core12)
    return { bytes: encodeXml(wasOne ? edited(parseXmlText(one), showHiddenIds).text : one, encoding), unheld }
  }
  const made = edited(parseXmlText(asUtf8(toTwo(conversion))), (two) => hideDoubledIds(two, conversion.carry.prefix))
  // Told at the root, since what was made stands elsewhere than in the file that was converted.
  const two = to === '2.2' ? made : fitTo20(made, (_, name, kept) => tell(xml.root, name, kept))
  return { bytes: applyEdits(two, versionEdits(two, to)), unheld }
}

/** A document with some changes made; itself where there are none. */
function edited(xml: XmlDocument, editsOf: (xml: XmlDocument) => readonly XmlEdit[]): XmlDocument {
  const edits = editsOf(xml)
  return edits.length === 0 ? xml : parseXmlText(editText(xml, edits), xml.encoding)
}

function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2')
}

/** The 2.x core that an earlier conversion carried in a file of 1.2. */
function carriedIn(root: XmlElement): string | undefined {
  return [namespaces.core20, namespaces.core22].find((uri) => attributeOf(root, 'element', uri) === 'xliff')
}

/** The edits that make a file one of another version of its generation: the version's number, and the core's namespace wherever it is declared. */
function versionEdits(xml: XmlDocument, to: XliffVersion): readonly XmlEdit[] {
  const uri = coreNamespace(to)
  const edits: XmlEdit[] = []
  if (attributeOf(xml.root, 'version') !== to) edits.push(setAttribute(xml, xml.root, 'version', to))
  const visit = (element: XmlElement): void => {
    for (const { name, value, uri: of } of element.attributes)
      if (of === namespaces.xmlns && cores.has(value) && value !== uri && isOf(value, to))
        edits.push(setAttribute(xml, element, name, uri))
    for (const child of elementsIn(element)) visit(child)
  }
  visit(xml.root)
  if (xml.root.uri === '') edits.push(setAttribute(xml, xml.root, 'xmlns', uri))
  return edits
}

const cores: ReadonlySet<string> = new Set([
  'urn:oasis:names:tc:xliff:document:1.1',
  namespaces.core12,
  namespaces.core20,
  namespaces.core22,
])

const isOf = (uri: string, version: XliffVersion): boolean => uri.includes(':1.') === version.startsWith('1')
