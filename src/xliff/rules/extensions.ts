import type { PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { grammarOf } from './grammar/grammar-of.js'
import { modules } from './grammar/modules2.js'
import { type Breach, type FileContext, nothing, perElement, type XliffRule } from './rule.js'

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** An element has an attribute that the standard does not give it. */
export const unknownAttribute: XliffRule = {
  id: 'structure.unknown-attribute',
  section: '2.x: 4.3.1; 1.2: 2.3',
  generations: [1, 2],
  begin: perElement((element, known, file, tell) => {
    // 1.2 takes any attribute of any namespace, unqualified ones too, where it takes foreign ones at all.
    if (known === undefined || (file.shape.generation === 1 && known.foreignAttributes)) return
    for (const { name, local, uri } of element.attributes) {
      if (uri !== '' && uri !== namespaces.xml) continue
      if (known.attributes.has(uri === '' ? local : `xml:${local}`)) continue
      if (uri === '' || !known.foreignAttributes) tell({ element: element.name, attribute: name })
    }
  }),
}

/** An attribute of another namespace stands where extensions may not. */
export const foreignAttribute: XliffRule = {
  id: 'extension.attribute',
  section: '2.x: 4.6 (extension mechanism)',
  generations: [2],
  begin: perElement((element, known, file, tell) => {
    if (known === undefined) return
    for (const { name, local, uri } of element.attributes) {
      if (uri === '' || uri === namespaces.xmlns || uri === namespaces.xml || uri === schemaInstance) continue
      const module = modules.get(uri)
      const placed = module?.attributes.get(local)
      const isCore = element.uri === file.shape.namespace
      const stands =
        module === undefined
          ? known.foreignAttributes && isExtensible(element, file)
          : placed !== undefined && (!isCore || (placed.on?.has(element.local) ?? known.foreignAttributes))
      if (!stands) tell({ element: element.name, attribute: name })
    }
  }),
}

/** Codes take attributes of modules only; markers, notes and structural elements take any (2.x, 4.6.1). */
function isExtensible(element: PlacedElement, file: FileContext): boolean {
  return element.uri !== file.shape.namespace || !/^(?:ph|pc|sc|ec)$/u.test(element.local)
}

/** An element of another namespace stands where extensions may not. */
export const foreignElement: XliffRule = {
  id: 'extension.element',
  section: '2.x: 4.6 (extension mechanism); 1.2: 2.5 (extending)',
  generations: [1, 2],
  begin: (file) => {
    /** For each open outer element the names of the core children seen so far. */
    const open: Set<string>[] = []
    return (part) => {
      if (part.type === 'end' || part.type === 'text') return nothing
      if (part.type === 'close') {
        open.pop()
        return nothing
      }
      const told: Breach[] = []
      const { element } = part
      const before = open.at(-1)
      if (
        isExtension(element, file) &&
        element.parent !== undefined &&
        !standsBefore(element, before ?? new Set(), file)
      )
        told.push({ at: element, values: { element: element.name, parent: element.parent.name } })
      if (element.uri === file.shape.namespace) before?.add(element.local)
      if (part.type === 'open') open.push(new Set())
      else if (part.others.length > 0)
        for (const [index, parent] of part.all.entries())
          if (part.known[index] !== undefined) told.push(...extensionsIn(parent, file))
      return told
    }
  },
}

function* extensionsIn(parent: PlacedElement, file: FileContext): Iterable<Breach> {
  const before = new Set<string>()
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (isExtension(child, file) && !standsBefore(child, before, file))
      yield { at: child, values: { element: child.name, parent: parent.name } }
    if (child.uri === parent.uri) before.add(child.local)
  }
}

function isExtension(element: PlacedElement, file: FileContext): boolean {
  return element.uri !== file.shape.namespace && !(file.shape.generation === 2 && modules.has(element.uri))
}

/** Whether the parent takes extensions, and none of the children that must come after them came before. */
function standsBefore(element: PlacedElement, before: ReadonlySet<string>, file: FileContext): boolean {
  const places = element.parent === undefined ? undefined : grammarOf(element.parent, file.shape)?.children
  if (places === undefined) return true
  const place = places.findIndex(({ names }) => names.has('@other'))
  return place >= 0 && !places.slice(place + 1).some(({ names }) => [...names].some((name) => before.has(name)))
}
