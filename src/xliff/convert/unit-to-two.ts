import {
  type Attributes,
  attributeOf,
  childElement,
  elementMarkup,
  startMarkup,
  type XmlElement,
} from '../../xml/index.js'
import { selfContained } from '../carry-over.js'
import { isPlaceholder } from '../v1/states.js'
import { namespaces } from '../version.js'
import { carriedNames } from './carried-ids.js'
import { type Conversion, elementsIn, isCore } from './conversion.js'
import { embed } from './embed.js'
import { inlineToTwo } from './inline-to-two.js'
import { newMatches } from './matches-to-two.js'
import { notesInTwo, tellAttributes } from './notes-to-two.js'
import { piecesOf } from './pieces.js'
import { stateInTwo } from './restore-to-two.js'
import { type Ids, UnitScope } from './unit-scope.js'

/** A trans-unit as a unit: one segment, or those that `seg-source` marks, with gaps between them. */
export function unitToTwo(conversion: Conversion, element: XmlElement, ids: Ids): string {
  const { xml, carry } = conversion
  tellAttributes(conversion, element, 'id resname translate approved xml:space')
  const scope = new UnitScope()
  const pieces = piecesOf(element)
  const target = childElement(element, 'target')
  const segSource = childElement(element, 'seg-source')
  const isCut = segSource !== undefined && pieces.some(({ mid }) => mid !== undefined)
  const source = isCut ? segSource : childElement(element, 'source')
  const named = pieces.map(({ mid }) =>
    mid === undefined ? undefined : scope.newId(/^\d/.test(mid) ? `s${mid}` : mid),
  )
  scope.begin(source === undefined ? [] : [source])
  const sources = pieces.map((piece) => elementMarkup('source', {}, inlineToTwo(conversion, piece.source, scope)))
  scope.begin(target === undefined ? [] : [target])
  const hasTarget =
    target !== undefined && !(target.children.length === 0 && isPlaceholder(attributeOf(target, 'state')))
  const segments = pieces.map((piece, index) => {
    const id = isCut ? named[index] : scope.newId('s1')
    const side =
      hasTarget && piece.target !== undefined
        ? elementMarkup('target', {}, inlineToTwo(conversion, piece.target, scope))
        : ''
    if (isCut && id === undefined) return elementMarkup('ignorable', {}, (sources[index] ?? '') + side)
    named[index] = id
    return elementMarkup('segment', { id, state: stateInTwo(element) }, (sources[index] ?? '') + side)
  })
  const others = elementsIn(element).filter(
    (child) =>
      !isCore(conversion, child) || (!/^(?:source|target)$/.test(child.local) && !(child === segSource && isCut)),
  )
  for (const child of others)
    if (isCore(conversion, child) && child.local !== 'note' && child.local !== 'alt-trans')
      conversion.tell(child, child.local, true)
  const attributes = {
    id: ids.newId(attributeOf(element, 'id') ?? 'u1'),
    name: attributeOf(element, 'resname'),
    translate: attributeOf(element, 'translate'),
    'xml:space': attributeOf(element, 'space', namespaces.xml),
    ...embed(element, carry),
    ...textAttributes(conversion, [childElement(element, 'source'), segSource, target]),
    ...(isCut ? { [`${carry.prefix}:mids`]: pieces.flatMap(({ mid }) => mid ?? []).join(' ') } : {}),
    ...(scope.renamed.size > 0 ? { [`${carry.prefix}:codes`]: carriedNames(scope.renamed) } : {}),
  }
  const matches = newMatches(conversion, [element], () => named.find((id) => id !== undefined) ?? '')
  return [
    startMarkup('unit', attributes, false),
    ...others.map((child) => selfContained(xml, child)),
    matches === '' ? '' : elementMarkup('mtc:matches', { 'xmlns:mtc': namespaces.matches }, matches),
    notesInTwo(conversion, element),
    scope.data() === '' ? '' : elementMarkup('originalData', {}, scope.data()),
    ...segments,
    '</unit>',
  ].join('')
}

/** What a 1.2 source and target say of themselves, carried on their unit: 2.x has no place for it. */
function textAttributes(conversion: Conversion, texts: readonly (XmlElement | undefined)[]): Attributes {
  const carried: Record<string, string> = {}
  for (const text of texts)
    for (const { name, local, uri, value } of text?.attributes ?? []) {
      if (text === undefined || (uri !== '' && uri !== namespaces.xml)) continue
      if (name !== 'state' && name !== 'xml:lang') conversion.tell(text, `${text.local}@${name}`, true)
      carried[`${conversion.carry.prefix}:${text.local}.${uri === '' ? local : `xml.${local}`}`] = value
    }
  return carried
}
