import type { ElementGrammar } from '../../xml/index.js'
import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { modules } from './grammar/modules2.js'
import { types } from './grammar/types.js'
import { type FileContext, nothing, perElement, perPart, type Tell, type XliffRule } from './rule.js'

/** What is done with an attribute whose value is not of its type. */
type IllTyped = (attribute: string, value: string, type: string) => void

/** Looks at the values of one element's attributes: those that its grammar types, and XML's own on whatever element they stand. */
function lookAtValues(element: PlacedElement, known: ElementGrammar | undefined, found: IllTyped): void {
  for (const { name, local, uri, value } of element.attributes) {
    const type =
      uri === ''
        ? known?.attributes.get(local)?.type
        : uri === namespaces.xml
          ? (known?.attributes.get(`xml:${local}`)?.type ?? ownTypes.get(local))
          : uri === namespaces.xmlns
            ? 'namespace'
            : known && modules.get(uri)?.attributes.get(local)?.type
    if (type === undefined || types.get(type)?.(value) !== false) continue
    // XML lets a language be taken back (XML 1.0, 2.12).
    if (uri === namespaces.xml && local === 'lang' && value === '' && !known?.attributes.has('xml:lang')) continue
    found(name, value, type)
  }
}

/** XML's own attributes (XML 1.0, 2.10 and 2.12; xml:id 1.0, 4). */
const ownTypes: ReadonlyMap<string, string> = new Map([
  ['id', 'ncname'],
  ['space', 'space'],
  ['lang', 'language'],
])

/** A rule about ill-typed attributes: those of some kind are told in its own words. */
function illTyped(
  isMine: (attribute: string, type: string) => boolean,
  tellOf: (element: PlacedElement, attribute: string, value: string, tell: Tell) => void,
): XliffRule['begin'] {
  return perElement((element, known, _file: FileContext, tell) => {
    if (element.attributes.length === 0) return
    lookAtValues(element, known, (attribute, value, type) => {
      if (isMine(attribute, type)) tellOf(element, attribute, value, tell)
    })
  })
}

/** An attribute's value is none that it may have. */
export const attributeValue: XliffRule = {
  id: 'value.form',
  section: '2.x: 4.3.1 and the modules; 1.2: 2.3',
  generations: [1, 2],
  begin: illTyped(
    (attribute, type) => type !== 'language' && attribute !== 'id' && attribute !== 'state',
    (element, attribute, value, tell) => tell({ element: element.name, attribute, value }),
  ),
}

/** A state is none of the list; in 1.2 own ones begin with `x-`. */
export const stateValue: XliffRule = {
  id: 'value.state',
  section: '2.x: 4.3.1.32 (state); 1.2: 2.4.3 (state)',
  generations: [1, 2],
  begin: illTyped(
    (attribute) => attribute === 'state',
    (_element, _attribute, state, tell) => tell({ state }),
  ),
}

/** An id is not of the form that XLIFF 2 wants (NMTOKEN). */
export const idForm: XliffRule = {
  id: 'id.form',
  section: '2.x: 4.3.1.16 (id)',
  generations: [2],
  begin: illTyped(
    (attribute) => attribute === 'id',
    (element, _attribute, id, tell) => tell({ element: element.name, id }),
  ),
}

/** A language is named by what is no BCP 47 tag. */
export const languageTags: XliffRule = {
  id: 'language.tag',
  section: '2.x: 4.3.1.30 (srcLang), 4.3.1.34 (trgLang), 4.3.2.1 (xml:lang); 1.2: 2.3',
  generations: [1, 2],
  begin: illTyped(
    (_attribute, type) => type === 'language',
    (_element, attribute, tag, tell) => tell({ attribute, tag }),
  ),
}

/** A code point stands for a character that could be written, or for none that there is. */
export const codePoint: XliffRule = {
  id: 'value.code-point',
  section: '2.x: 4.2.3.1 (cp), 4.3.1.15 (hex)',
  generations: [2],
  begin: perPart(['cp'], (part) => {
    const wrong = part.core('cp').filter((cp) => !isForbidden(attributeOf(cp, 'hex') ?? ''))
    return wrong.length === 0 ? nothing : wrong.map((at) => ({ at, values: { hex: attributeOf(at, 'hex') ?? '' } }))
  }),
}

/** Whether a hexadecimal number is a code point that XML forbids; what is no such number is told by another rule. */
function isForbidden(hex: string): boolean {
  if (types.get('hex')?.(hex) !== true) return true
  const code = Number.parseInt(hex, 16)
  if (code > 0x10ffff) return false
  return code < 0x20
    ? code !== 0x9 && code !== 0xa && code !== 0xd
    : (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff
}
