import {
  type Attributes,
  attributeOf,
  elementMarkup,
  escapeText,
  rawOf,
  startMarkup,
  textContent,
  type XmlElement,
} from '../../xml/index.js'
import { readCodeType } from '../v1/code-types.js'
import { namespaces } from '../version.js'
import { type Conversion, elementsIn, isCore } from './conversion.js'
import { embed, restore } from './embed.js'
import type { UnitScope } from './unit-scope.js'

/** The content of a 1.2 text as that of a 2.x one: what was carried comes back as it was, native codes become `ph`, `pc`, `sc` and `ec`. */
export function inlineToTwo(conversion: Conversion, nodes: XmlElement['children'], scope: UnitScope): string {
  const nested = nestedPairs(conversion, nodes)
  return nodes
    .map((child) => {
      if (child.type === 'text' || child.type === 'cdata') return escapeText(child.text)
      if (child.type !== 'element') return rawOf(conversion.xml, child)
      if (!isCore(conversion, child)) return escapeText(textContent(child))
      const was = restore(child, conversion.carried)
      if (was?.element !== undefined)
        return restored(conversion, child, { element: was.element, attributes: was.attributes }, nested, scope)
      return native(conversion, child, scope)
    })
    .join('')
}

/** Neighbours that were the two ends of a `pc`, and still nest. */
function nestedPairs(conversion: Conversion, nodes: XmlElement['children']): ReadonlySet<XmlElement> {
  const nested = new Set<XmlElement>()
  const open: XmlElement[] = []
  for (const node of nodes) {
    if (node.type !== 'element' || (node.local !== 'bpt' && node.local !== 'ept')) continue
    if (conversion.carried === undefined || attributeOf(node, 'element', conversion.carried) !== 'pc') continue
    if (node.local === 'bpt') open.push(node)
    else {
      const opening = open.pop()
      if (opening === undefined || attributeOf(opening, 'rid') !== attributeOf(node, 'rid')) return nested
      nested.add(opening).add(node)
    }
  }
  return nested
}

function restored(
  conversion: Conversion,
  element: XmlElement,
  { element: name, attributes }: { readonly element: string; readonly attributes: Attributes },
  nested: ReadonlySet<XmlElement>,
  scope: UnitScope,
): string {
  if (name === 'mrk') return elementMarkup('mrk', attributes, inlineToTwo(conversion, element.children, scope))
  if (name !== 'pc') return startMarkup(name, attributes, true)
  if (element.local === 'g') return elementMarkup('pc', attributes, inlineToTwo(conversion, element.children, scope))
  const opens = element.local === 'bpt'
  if (nested.has(element)) return opens ? startMarkup('pc', attributes, false) : '</pc>'
  // A tool moved one end out of the other's text: what was one element becomes two.
  const id = attributeOf(element, 'rid')
  if (opens) return startMarkup('sc', { id, isolated: scope.partner(element) ? undefined : 'yes' }, true)
  return startMarkup('ec', scope.partner(element) ? { startRef: id } : { id, isolated: 'yes' }, true)
}

function native(conversion: Conversion, code: XmlElement, scope: UnitScope): string {
  const content = (): string => inlineToTwo(conversion, code.children, scope)
  const { local } = code
  if (local === 'mrk') return marker(conversion, code, scope, content())
  tellUnheld(conversion, code)
  const idOf = (): string => {
    const id = scope.codeId(code)
    const was = attributeOf(code, 'id')
    if (id !== was) conversion.tell(code, `${local}@id`, was !== undefined && !scope.isRestored)
    return id
  }
  const hints = codeHints(code)
  const equiv = attributeOf(code, 'equiv-text')
  if (local === 'ph' && attributeOf(code, 'ctype') === 'x-cp')
    return startMarkup('cp', { hex: textContent(code) }, true)
  if (local === 'g') return elementMarkup('pc', { id: idOf(), ...hints, equivStart: equiv }, content())
  const dataRef = /^b?x$|^ex$/.test(local) ? undefined : scope.dataId(textContent(code))
  if (local === 'x' || local === 'ph') return startMarkup('ph', { id: idOf(), ...hints, equiv, dataRef }, true)
  const partner = scope.partner(code)
  const opens = local === 'bpt' || local === 'bx' || (local === 'it' && attributeOf(code, 'pos') === 'open')
  const isolated = partner === undefined ? 'yes' : undefined
  if (opens) return startMarkup('sc', { id: idOf(), isolated, ...hints, equiv, dataRef }, true)
  if (partner === undefined) return startMarkup('ec', { id: idOf(), isolated, ...hints, equiv, dataRef }, true)
  const { canCopy } = codeHints(partner)
  return startMarkup('ec', { startRef: scope.startId(partner), canCopy, equiv, dataRef }, true)
}

function codeHints(code: XmlElement): Attributes {
  const ctype = attributeOf(code, 'ctype')
  const known = readCodeType(ctype)
  const own =
    ctype !== undefined && known.kind === undefined && !/\s/.test(ctype)
      ? `ctype:${ctype.replaceAll(':', '_')}`
      : undefined
  return {
    type: own === undefined ? known.kind : 'other',
    subType: own ?? (known.subKind?.includes(':') ? known.subKind : undefined),
    canCopy: attributeOf(code, 'clone') === 'no' ? 'no' : undefined,
  }
}

function marker(conversion: Conversion, element: XmlElement, scope: UnitScope, content: string): string {
  const mtype = attributeOf(element, 'mtype') ?? 'x-generic'
  const type = mtype === 'term' ? 'term' : mtype === 'protected' ? 'generic' : `mtype:${mtype.replace(/[\s:]/g, '_')}`
  const attributes = {
    id: scope.newId(attributeOf(element, 'mid') ?? 'm1'),
    type,
    translate: mtype === 'protected' ? 'no' : undefined,
    value: attributeOf(element, 'comment'),
    ...embed(element, conversion.carry),
  }
  return elementMarkup('mrk', attributes, content)
}

/** Codes of 2.x take no attributes of 1.2, so that what has no place is gone. */
function tellUnheld(conversion: Conversion, code: XmlElement): void {
  for (const { name, uri, value } of code.attributes)
    if (uri !== namespaces.xmlns && !isHeld(code, name, value)) conversion.tell(code, `${code.local}@${name}`, false)
  for (const sub of elementsIn(code))
    if (sub.local === 'sub' && isCore(conversion, sub)) conversion.tell(sub, 'sub', false)
}

/** Whether an attribute of a code is said in 2.x so that it comes back the same. */
function isHeld(code: XmlElement, name: string, value: string): boolean {
  if (name === 'rid') return value === attributeOf(code, 'id')
  if (name === 'ctype') return !/[\s:]/.test(value) || readCodeType(value).kind !== undefined
  return /^(?:id|clone|equiv-text|pos)$/.test(name)
}
