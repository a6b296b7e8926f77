import {
  childElements,
  editText,
  lineRange,
  parseXmlText,
  rawOf,
  removeAttribute,
  type XmlDocument,
  type XmlEdit,
  type XmlElement,
} from '../../xml/index.js'
import { elementsIn } from './conversion.js'

/** Told of what 2.0 has nothing for, and whether it is kept elsewhere. */
type Tell = (at: XmlElement, name: string, kept: boolean) => void

/**
 * A 2.2, or what was made of a 1.2, without what 2.0 and 2.1 have no place for: what stands beside the files goes into the first of
 * them where there is room; references of notes, and the cases of the Plural, Gender, and Select module, go. Its version and namespace stay.
 */
export function fitTo20(xml: XmlDocument, tell: Tell): XmlDocument {
  const edits = [...moveIntoFile(xml, tell), ...dropAttributes(xml, tell)]
  return edits.length === 0 ? xml : parseXmlText(editText(xml, edits), xml.encoding)
}

function moveIntoFile(xml: XmlDocument, tell: Tell): readonly XmlEdit[] {
  const [file] = childElements(xml.root, 'file')
  const edits: XmlEdit[] = []
  const notes: XmlEdit[] = []
  for (const element of elementsIn(xml.root)) {
    if (element.uri === xml.root.uri && element.local === 'file') continue
    const anchor = file && anchorIn(file, element)
    tell(element, element.name, anchor !== undefined)
    edits.push({ ...lineRange(xml, element), text: '' })
    if (anchor === undefined) continue
    const moved = { start: anchor, end: anchor, text: rawOf(xml, element) }
    if (element.uri === xml.root.uri) notes.push(moved)
    else edits.push(moved)
  }
  // At one place the notes come last.
  return [...edits, ...notes]
}

/** Where an element may stand in a file that has none of its kind: notes before the units, modules and extensions before the notes. */
function anchorIn(file: XmlElement, element: XmlElement): number | undefined {
  const children = elementsIn(file)
  const isNotes = element.uri === file.uri
  const isThere = children.some(({ local, uri }) => local === element.local && uri === element.uri)
  if (isThere && element.uri.startsWith('urn:oasis:names:tc:xliff:')) return undefined
  const later = isNotes ? ['unit', 'group'] : ['notes', 'unit', 'group']
  return children.find(({ uri, local }) => uri === file.uri && later.includes(local))?.start
}

function dropAttributes(xml: XmlDocument, tell: Tell): readonly XmlEdit[] {
  const edits: XmlEdit[] = []
  const visit = (element: XmlElement): void => {
    for (const { name, local, uri } of element.uri === xml.root.uri ? element.attributes : []) {
      const isNoteRef = element.local === 'note' && local === 'ref' && uri === ''
      const isKept = uri === variants && local === 'switch'
      if (!isNoteRef && !isKept && !(uri === variants && local === 'case')) continue
      tell(element, `${element.local}@${name}`, isKept)
      if (!isKept) edits.push(removeAttribute(xml, element, name))
    }
    // What moves into a file is written as it was.
    for (const child of elementsIn(element)) if (element !== xml.root || child.local === 'file') visit(child)
  }
  visit(xml.root)
  return edits
}

const variants = 'urn:oasis:names:tc:xliff:pgs:1.0'
