import type { PlacedElement } from '../../xml/index.js'
import { grammarOf } from './grammar/grammar-of.js'
import { modules } from './grammar/modules2.js'
import { type Breach, type FileContext, nothing, type XliffRule } from './rule.js'

/** An element of another namespace stands where extensions may not. */
export const foreignElement: XliffRule = {
  id: 'extension.element',
  section: '2.x: 4.6 (extension mechanism); 1.2: 2.5 (extending)',
  generations: [1, 2],
  begin: (file) => {
    /** For each open outer element the names of the core children seen so far. */
    const open: Set<string>[] = []
    /** What the root of a 1.2 ends with, if that is an extension: they stand before files only, as its schema says. */
    let trailing: PlacedElement | undefined
    return (part) => {
      if (part.type === 'end' || part.type === 'text') return nothing
      const told: Breach[] = []
      const { element } = part
      if (part.type === 'close') {
        open.pop()
        if (element === file.root && trailing !== undefined)
          told.push({ at: trailing, values: { element: trailing.name, parent: element.name } })
        return told
      }
      if (file.shape.generation === 1 && element.parent === file.root)
        trailing = isExtension(element, file) ? { ...element, children: [] } : undefined
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
