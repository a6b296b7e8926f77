import type { State } from '../../model/bilingual-document.js'
import {
  type Attributes,
  attributeOf,
  childElement,
  elementMarkup,
  startMarkup,
  type XmlElement,
} from '../../xml/index.js'
import { writeState } from '../v1/states.js'
import { namespaces } from '../version.js'
import { attributesInOne, inherited, keptInOne, tellAttributes } from './carried-in-one.js'
import { type Conversion, elementsIn, isCore, nodesOf, write } from './conversion.js'
import { embed } from './embed.js'
import { dataIn, inlineToOne } from './inline-to-one.js'
import { alternativesInOne, notesInOne } from './notes-to-one.js'

/** Whether an element is a segment or a gap of a unit. */
export function isPiece(conversion: Conversion, element: XmlElement): boolean {
  return isCore(conversion, element) && (element.local === 'segment' || element.local === 'ignorable')
}

/** A unit as a group of trans-units, one for each segment and gap. */
export function unitToOne(conversion: Conversion, unit: XmlElement, native: Attributes): string {
  const attributes = attributesInOne(conversion, unit, 'unit', native, 'id name translate xml:space')
  const pieces = elementsIn(unit).filter((child) => isPiece(conversion, child))
  const scope: UnitInOne = {
    unit,
    data: dataIn(unit, conversion.shape.namespace),
    more: shareOut(conversion, unit, pieces),
    ids: new Map(idsOf(unit, pieces)),
  }
  const content = write(conversion, nodesOf(unit), (child) =>
    isPiece(conversion, child) ? transUnit(conversion, child, scope) : keptInOne(conversion, child),
  )
  return `${startMarkup('group', attributes, false)}${content}</group>`
}

interface UnitInOne {
  readonly unit: XmlElement
  readonly data: ReadonlyMap<string, string>
  /** Notes and alternatives by the segment that shows them. */
  readonly more: ReadonlyMap<XmlElement, string>
  readonly ids: ReadonlyMap<XmlElement, string>
}

/** The ids of trans-units: the unit's and the segment's, or its number; a colon where a point would make one of another unit's. */
function idsOf(unit: XmlElement, pieces: readonly XmlElement[]): readonly (readonly [XmlElement, string])[] {
  const id = attributeOf(unit, 'id') ?? ''
  return pieces.map((piece, index) => {
    const own = attributeOf(piece, 'id') ?? `-${index + 1}`
    return [piece, `${id}${/\./.test(id + own) ? ':' : '.'}${own}`]
  })
}

function shareOut(
  conversion: Conversion,
  unit: XmlElement,
  pieces: readonly XmlElement[],
): ReadonlyMap<XmlElement, string> {
  const shares = new Map<XmlElement, string>()
  const first = pieces.find(({ local }) => local === 'segment')
  const add = (piece: XmlElement | undefined, markup: string): void => {
    if (piece !== undefined) shares.set(piece, (shares.get(piece) ?? '') + markup)
  }
  for (const note of notesInOne(unit)) add(first, note)
  for (const { segment, markup } of alternativesInOne(conversion, unit))
    add(pieces.find((piece) => attributeOf(piece, 'id') === segment) ?? first, markup)
  return shares
}

function transUnit(conversion: Conversion, piece: XmlElement, { unit, data, more, ids }: UnitInOne): string {
  tellAttributes(conversion, piece, 'id state')
  const isGap = piece.local === 'ignorable'
  const state = (attributeOf(piece, 'state') ?? 'initial') as State
  const attributes = {
    id: ids.get(piece),
    translate: isGap || inherited(unit, 'translate') === 'no' ? 'no' : undefined,
    approved: state === 'reviewed' || state === 'final' ? 'yes' : undefined,
    'xml:space': inherited(childElement(piece, 'source') ?? piece, 'space', namespaces.xml),
    ...embed(piece, conversion.carry),
  }
  const content = write(conversion, piece.children, (text) => {
    if (!isCore(conversion, text)) return keptInOne(conversion, text)
    tellAttributes(conversion, text, 'xml:lang')
    const own = {
      ...(text.local === 'target' && !isGap ? { state: writeState(state) } : {}),
      'xml:lang': attributeOf(text, 'lang', namespaces.xml),
      ...embed(text, conversion.carry, false),
    }
    return elementMarkup(text.local, own, inlineToOne(conversion, text, data))
  })
  return `${startMarkup('trans-unit', attributes, false)}${content}${more.get(piece) ?? ''}</trans-unit>`
}
