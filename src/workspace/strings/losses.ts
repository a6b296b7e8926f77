import { namespaces, type XliffShape } from '../../xliff/index.js'
import { attributeOf, childElements, splitForbidden, textContent, type XmlElement } from '../../xml/index.js'

/** What npm xliff loses or mixes up; each a case of its own. */
export type LossKind = (typeof lossKinds)[number]

/** All kinds of losses. */
export const lossKinds = [
  /** Segments of a unit overwrite one another; ignorables and segments' ids vanish. */
  'segments',
  /** Markers and their texts vanish; a text with codes is no plain text. */
  'inline',
  /** A text of white space alone, and a line break with white space at the end, vanish. */
  'space',
  /** What notes say beside their text, sub-states, xml:space, original data and modules vanish. */
  'metadata',
  /** Prefixes declared on the root are not declared again. */
  'prefix',
  /** `&` and `<` are written raw into attributes (all but ids); `&amp;` as a text becomes `&`. */
  'escape',
  /** Whole numbers as ids come first, in numeric order. */
  'order',
  /** In 1.2 the data type, header, seg-source, alt-trans and groups vanish. */
  'structure',
  /** Whatever else came out differently. */
  'other',
] as const

/** A loss that a file would suffer, and what of it. */
export interface Loss {
  readonly kind: LossKind
  readonly what: string
}

/** What would be lost of a text. */
export function lossOfText(text: string): Loss | undefined {
  if (text !== '' && text.trim() === '') return { kind: 'space', what: JSON.stringify(text) }
  if (text.slice(text.trimEnd().length).includes('\n')) return { kind: 'space', what: JSON.stringify(text.slice(-20)) }
  if (text.includes('&amp;')) return { kind: 'escape', what: '&amp;' }
  const lost = text.includes('\r') ? 13 : splitForbidden(text).find((piece) => typeof piece === 'number')
  if (lost === undefined) return undefined
  return { kind: 'other', what: `U+${Number(lost).toString(16).toUpperCase().padStart(4, '0')}` }
}

/** What would be lost of a unit's id: it is a key of an object there. */
export function lossOfId(id: string): Loss | undefined {
  if (/^(?:0|[1-9]\d*)$/.test(id)) return { kind: 'order', what: id }
  return id === '' || id === '__proto__' ? { kind: 'other', what: JSON.stringify(id) } : undefined
}

/** What would be lost of an element itself, its children aside. */
export function lossOfElement(element: XmlElement, shape: XliffShape): Loss | undefined {
  return lossOfAttributes(element) ?? (shape.generation === 1 ? lossIn1 : lossIn2)(element, shape)
}

function lossOfAttributes(element: XmlElement): Loss | undefined {
  if (element.parent === undefined) return undefined
  for (const { name, uri, value } of element.attributes) {
    if (name.startsWith('xmlns')) continue
    if (/[&<]/.test(value) && name !== 'id') return { kind: 'escape', what: name }
    if (uri !== '' && uri !== namespaces.xml) return { kind: 'prefix', what: name }
  }
  return undefined
}

const sides: readonly string[] = ['source', 'target']

function lossOfSide(element: XmlElement): Loss | undefined {
  const [inline] = childElements(element)
  return inline === undefined ? lossOfText(textContent(element)) : { kind: 'inline', what: inline.name }
}

const known1: readonly string[] = ['xliff', 'file', 'header', 'body', 'trans-unit', 'note', ...sides]

function lossIn1(element: XmlElement, { namespace }: XliffShape): Loss | undefined {
  const { local, name } = element
  if (element.uri !== namespace) return { kind: 'prefix', what: name }
  if (local === 'seg-source') return { kind: 'segments', what: name }
  if (!known1.includes(local)) return { kind: 'structure', what: name }
  if (local === 'header' && childElements(element).some((child) => !isOwnNote(child)))
    return { kind: 'structure', what: name }
  const datatype = attributeOf(element, 'datatype')
  if (datatype !== undefined && datatype !== 'plaintext') return { kind: 'structure', what: `datatype="${datatype}"` }
  if (local === 'trans-unit') return lossOfId(attributeOf(element, 'id') ?? '')
  return sides.includes(local) ? lossOfSide(element) : undefined
}

/** A note that is kept apart from npm xliff; see `catalogueNote`. */
function isOwnNote(element: XmlElement): boolean {
  return element.local === 'note' && attributeOf(element, 'from')?.startsWith('guillemet:') === true
}

const known2: readonly string[] = ['xliff', 'file', 'unit', 'notes', 'note', 'segment', ...sides]

/** Attributes that are not kept, by element; `xml:space` on none. */
const dropped2: ReadonlyMap<string, readonly string[]> = new Map([
  ['note', ['id', 'category', 'appliesTo', 'priority']],
  ['segment', ['subState', 'canResegment']],
  ['unit', ['canResegment']],
])

function lossIn2(element: XmlElement, { namespace }: XliffShape): Loss | undefined {
  const { local, name } = element
  if (element.uri !== namespace) return { kind: 'metadata', what: name }
  if (local === 'group') return { kind: 'structure', what: name }
  if (local === 'ignorable') return { kind: 'segments', what: name }
  if (!known2.includes(local)) return { kind: 'metadata', what: name }
  if (local === 'notes' && element.parent?.local === 'file') return { kind: 'metadata', what: name }
  const dropped = (dropped2.get(local) ?? []).find((attribute) => attributeOf(element, attribute) !== undefined)
  if (dropped !== undefined) return { kind: 'metadata', what: dropped }
  if (attributeOf(element, 'space', namespaces.xml) !== undefined) return { kind: 'metadata', what: 'xml:space' }
  if (local === 'segment' && attributeOf(element, 'id') !== undefined) return { kind: 'segments', what: 'segment id' }
  if (local === 'unit') {
    const segments = childElements(element, 'segment')
    if (segments.length > 1) return { kind: 'segments', what: `segment × ${segments.length}` }
    return lossOfId(attributeOf(element, 'id') ?? '')
  }
  return sides.includes(local) ? lossOfSide(element) : undefined
}
