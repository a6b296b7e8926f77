import type { CodeKind } from '../../model/inline.js'
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
import { writeCodeType } from '../v1/code-types.js'
import { namespaces } from '../version.js'
import { type Conversion, elementsIn, isCore } from './conversion.js'
import { embed, restore } from './embed.js'

/**
 * The content of a 2.x `source` or `target` as that of a 1.2 one. A code with original data becomes `ph`, `bpt` and `ept`, or `it`
 * around that data, one without `x`, `g`, `bx` and `ex`; an end whose other end stands in another text is `it`. What an element
 * was is carried on it.
 *
 * @param data the original data of the unit (or match) by id
 * @param over the texts that codes pair over
 */
export function inlineToOne(
  conversion: Conversion,
  text: XmlElement,
  data: ReadonlyMap<string, string>,
  over: readonly XmlElement[] = [text],
): string {
  const paired = pairedIn(over)
  const content = (holder: XmlElement): string =>
    holder.children
      .map((child) => {
        if (child.type === 'text' || child.type === 'cdata') return escapeText(child.text)
        return child.type === 'element' ? code(child) : rawOf(conversion.xml, child)
      })
      .join('')
  const dataOf = (element: XmlElement, attribute: string): string | undefined => {
    const id = attributeOf(element, attribute)
    return id === undefined ? undefined : (data.get(id) ?? '')
  }
  const code = (element: XmlElement): string => {
    if (!isCore(conversion, element)) return content(element)
    const named = attributeOf(element, 'id') ?? attributeOf(element, 'startRef')
    const id = conversion.returning?.get(named ?? '') ?? named ?? attributeOf(element, 'hex') ?? ''
    const carried = conversion.returning !== undefined ? {} : embed(element, conversion.carry)
    const native = { id, 'equiv-text': attributeOf(element, 'equiv') }
    const before = element.local === 'mrk' ? restore(element, namespaces.core12) : undefined
    if (before?.element === 'mrk') return elementMarkup('mrk', before.attributes, content(element))
    tellUnheld(conversion, element)
    switch (element.local) {
      case 'cp':
        return elementMarkup('ph', { id: `cp${id}`, ctype: 'x-cp', ...carried }, id)
      case 'ph': {
        const raw = dataOf(element, 'dataRef')
        const hints = { ...native, ...type(element, 'alone') }
        if (raw === undefined) return startMarkup('x', { ...hints, ...carried }, true)
        return elementMarkup('ph', { ...withoutClone(hints), ...carried }, escapeText(raw))
      }
      case 'pc': {
        const [start, end] = [dataOf(element, 'dataRefStart'), dataOf(element, 'dataRefEnd')]
        const hints = { id, ...type(element, 'pair') }
        if (start === undefined && end === undefined)
          return elementMarkup('g', { ...hints, ...carried }, content(element))
        const opening = elementMarkup('bpt', { rid: id, ...withoutClone(hints), ...carried }, escapeText(start ?? ''))
        const mark = conversion.returning !== undefined ? {} : { [`${conversion.carry.prefix}:element`]: 'pc' }
        return `${opening}${content(element)}${elementMarkup('ept', { id, rid: id, ...mark }, escapeText(end ?? ''))}`
      }
      case 'sc':
      case 'ec': {
        const raw = dataOf(element, 'dataRef')
        const opens = element.local === 'sc'
        const hints = { ...native, ...(opens ? type(element, 'pair') : {}) }
        if (!paired.has(element))
          return elementMarkup(
            'it',
            { ...withoutClone(hints), pos: opens ? 'open' : 'close', ...carried },
            escapeText(raw ?? ''),
          )
        if (raw === undefined) return startMarkup(opens ? 'bx' : 'ex', { rid: id, ...hints, ...carried }, true)
        return elementMarkup(opens ? 'bpt' : 'ept', { rid: id, ...withoutClone(hints), ...carried }, escapeText(raw))
      }
      case 'sm':
      case 'em':
        return elementMarkup('mrk', { mtype: `x-${element.local}`, ...carried })
      default:
        return elementMarkup(
          'mrk',
          { mtype: markerType(element), comment: attributeOf(element, 'value'), ...carried },
          content(element),
        )
    }
  }
  return content(text)
}

/** The `sc` and `ec` of some texts that are the two ends of a code, in their order. */
function pairedIn(texts: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const paired = new Set<XmlElement>()
  const open = new Map<string, XmlElement>()
  const visit = (holder: XmlElement): void => {
    for (const element of elementsIn(holder)) {
      if (element.local === 'sc') open.set(attributeOf(element, 'id') ?? '', element)
      const start = element.local === 'ec' ? attributeOf(element, 'startRef') : undefined
      const opening = start === undefined ? undefined : open.get(start)
      if (opening !== undefined) {
        paired.add(opening).add(element)
        open.delete(start ?? '')
      }
      visit(element)
    }
  }
  for (const text of texts) visit(text)
  return paired
}

function type(element: XmlElement, on: 'pair' | 'alone'): Attributes {
  const kind = attributeOf(element, 'type') as CodeKind | undefined
  const subKind = attributeOf(element, 'subType')
  const own = /^ctype:(\S+)$/.exec(subKind ?? '')?.[1]
  const ctype = writeCodeType(
    { ...(kind === undefined ? {} : { kind }), ...(subKind === undefined ? {} : { subKind }) },
    on,
  )
  return { ctype: own ?? ctype, clone: attributeOf(element, 'canCopy') === 'no' ? 'no' : undefined }
}

function withoutClone({ clone: _, ...rest }: Attributes): Attributes {
  return rest
}

function markerType(element: XmlElement): string {
  const name = attributeOf(element, 'type') ?? 'generic'
  if (name === 'term') return 'term'
  if (name === 'generic') return attributeOf(element, 'translate') === 'no' ? 'protected' : 'x-generic'
  return `x-${name.replace(/\s/g, '_')}`
}

/** What 1.2 says of codes and markers in its own way. */
const held: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cp: 'hex',
    ph: 'id type subType equiv dataRef canCopy',
    pc: 'id type subType dataRefStart dataRefEnd canCopy',
    sc: 'id type subType equiv dataRef canCopy isolated',
    ec: 'id startRef equiv dataRef isolated canCopy',
    mrk: 'id type value translate',
    sm: '',
    em: '',
  }).map(([name, list]) => [name, new Set(list.split(' '))]),
)

function tellUnheld(conversion: Conversion, element: XmlElement): void {
  const names = held.get(element.local)
  if (element.local === 'sm' || element.local === 'em') conversion.tell(element, element.local, true)
  else
    for (const { name, local, uri } of element.attributes)
      if (uri === '' && names?.has(local) !== true) conversion.tell(element, `${element.local}@${name}`, true)
}

/** The data of a unit or match by id. */
export function dataIn(holder: XmlElement, core: string): ReadonlyMap<string, string> {
  const all = elementsIn(holder).filter(({ local, uri }) => local === 'originalData' && uri === core)
  return new Map(all.flatMap(elementsIn).map((data) => [attributeOf(data, 'id') ?? '', textContent(data)]))
}
