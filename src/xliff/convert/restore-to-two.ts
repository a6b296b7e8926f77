import {
  type Attributes,
  attributeOf,
  childElement,
  childElements,
  elementMarkup,
  rawOf,
  startMarkup,
  textContent,
  type XmlElement,
} from '../../xml/index.js'
import { selfContained } from '../carry-over.js'
import { readState } from '../v1/states.js'
import { namespaces } from '../version.js'
import { type Conversion, elementsIn, isCore, nodesOf, write } from './conversion.js'
import { foreignAttributes, restore } from './embed.js'
import { inlineToTwo } from './inline-to-two.js'
import { newMatches } from './matches-to-two.js'
import { carriedNotes, noteMarkup } from './notes-to-two.js'
import { UnitScope } from './unit-scope.js'

/** A group that was a 2.x unit as that unit: its trans-units are segments and gaps again, with the targets and states of now. */
export function restoreUnit(conversion: Conversion, group: XmlElement, attributes: Attributes): string {
  const { carried = '' } = conversion
  const transUnits = childElements(group, 'trans-unit')
  const nodes = nodesOf(group).filter(
    (node) => node.type !== 'element' || !isCore(conversion, node) || transUnits.includes(node),
  )
  const first = nodes.findIndex((node) => node.type === 'element' && isCore(conversion, node))
  const head = nodes
    .slice(0, first < 0 ? nodes.length : first)
    .map(
      (node): Head =>
        node.type === 'element'
          ? { local: node.local, uri: node.uri, markup: selfContained(conversion.xml, node) }
          : { local: '', uri: '', markup: rawOf(conversion.xml, node) },
    )
  const kept = elementsIn(group).filter((child) => !isCore(conversion, child))
  const scope = new UnitScope({ ids: carriedIds(group, carried), dataIds: dataIds(kept) })
  const texts = textsOf(conversion, transUnits, scope)
  const segments = write(conversion, nodes.slice(head.length), (each) => piece(conversion, each, texts, scope))
  const known = carriedNotes(kept)
  const notes = transUnits
    .flatMap((each) => childElements(each, 'note'))
    .filter((note) => !known.has(textContent(note)))
    .map((note) => noteMarkup(conversion, note, false))
  const matches = newMatches(conversion, transUnits, (each) => restore(each, carried)?.attributes['id'] ?? '')
  insert(head, 'matches', namespaces.matches, matches)
  insert(head, 'notes', carried, notes.join(''))
  insert(head, 'originalData', carried, scope.data())
  return `${startMarkup('unit', attributes, false)}${head.map(({ markup }) => markup).join('')}${segments}</unit>`
}

/** The sources and targets of a unit with the content of now, pairs found over each side. */
function textsOf(
  conversion: Conversion,
  transUnits: readonly XmlElement[],
  scope: UnitScope,
): ReadonlyMap<XmlElement, string> {
  const texts = new Map<XmlElement, string>()
  for (const local of ['source', 'target']) {
    const side = transUnits.flatMap((each) => childElements(each, local))
    scope.begin(side)
    for (const text of side) texts.set(text, textMarkup(conversion, text, scope))
  }
  return texts
}

/** A trans-unit as the segment or gap that it was; a segment if a tool made it. */
function piece(
  conversion: Conversion,
  transUnit: XmlElement,
  texts: ReadonlyMap<XmlElement, string>,
  scope: UnitScope,
): string {
  const was = restore(transUnit, conversion.carried)
  const attributes = was?.attributes ?? { id: scope.newId(attributeOf(transUnit, 'id') ?? 's1') }
  const content = write(conversion, nodesOf(transUnit), (child) => texts.get(child) ?? '')
  if (was?.element === 'ignorable') return elementMarkup('ignorable', attributes, content)
  return elementMarkup('segment', withState(attributes, transUnit), content)
}

interface Head {
  local: string
  uri: string
  markup: string
}

/** Adds to a list that is there, or makes it at its place: modules, notes, original data. */
function insert(head: Head[], local: 'matches' | 'notes' | 'originalData', uri: string, inner: string): void {
  if (inner === '') return
  const there = head.find((each) => each.local === local && each.uri === uri)
  if (there !== undefined) {
    const end = there.markup.lastIndexOf('</')
    there.markup = there.markup.slice(0, end) + inner + there.markup.slice(end)
    return
  }
  const after = { matches: ['notes', 'originalData'], notes: ['originalData'], originalData: [] }[
    local
  ] as readonly string[]
  const at = head.findIndex((each) => after.includes(each.local))
  const markup =
    local === 'matches'
      ? elementMarkup('mtc:matches', { 'xmlns:mtc': namespaces.matches }, inner)
      : elementMarkup(local, {}, inner)
  head.splice(at < 0 ? head.length : at, 0, { local, uri, markup })
}

function carriedIds(element: XmlElement, carried: string): readonly string[] {
  const own = attributeOf(element, 'id', carried)
  return [...(own === undefined ? [] : [own]), ...elementsIn(element).flatMap((child) => carriedIds(child, carried))]
}

function dataIds(kept: readonly XmlElement[]): readonly string[] {
  return kept
    .filter(({ local }) => local === 'originalData')
    .flatMap((data) => elementsIn(data).map((each) => attributeOf(each, 'id') ?? ''))
}

/** A segment's attributes with the state of now, where a tool changed it. */
function withState(attributes: Attributes, transUnit: XmlElement): Attributes {
  const state = stateInTwo(transUnit)
  if (childElement(transUnit, 'target') === undefined || state === (attributes['state'] ?? 'initial')) return attributes
  return { ...attributes, state, subState: undefined }
}

/** The state that a trans-unit says. */
export function stateInTwo(transUnit: XmlElement): string {
  const target = childElement(transUnit, 'target')
  return readState({
    state: target && attributeOf(target, 'state'),
    approved: attributeOf(transUnit, 'approved'),
    filled: target !== undefined && target.children.length > 0,
  })
}

/** A source or target as it was, with the content of now. */
function textMarkup(conversion: Conversion, text: XmlElement, scope: UnitScope): string {
  const attributes = restore(text, conversion.carried)?.attributes ?? foreignAttributes(text)
  return elementMarkup(text.local, attributes, inlineToTwo(conversion, text.children, scope))
}
