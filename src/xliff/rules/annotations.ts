import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { parseFragment } from './fragment.js'
import { modules } from './grammar/modules2.js'
import { ancestorOf, type Breach, childrenOf, type FileContext, perElement, perUnit, type XliffRule } from './rule.js'

/** A comment has neither a text nor a note, or both, or names a note that its unit does not have. */
export const comment: XliffRule = {
  id: 'annotation.comment',
  section: '2.x: 4.7.3.1.3 (comment annotation)',
  generations: [2],
  about: 'mrk sm',
  begin: perUnit(function* (unit, file): Iterable<Breach> {
    const marks = [...unit.core('mrk'), ...unit.core('sm')].filter((mark) => attributeOf(mark, 'type') === 'comment')
    if (marks.length === 0) return
    const notes = new Set(
      childrenOf(unit.element, 'notes').flatMap((each) =>
        childrenOf(each, 'note').map((note) => attributeOf(note, 'id')),
      ),
    )
    for (const at of marks) {
      const ref = attributeOf(at, 'ref')
      const hasText = attributeOf(at, 'value') !== undefined
      const values = { marker: attributeOf(at, 'id') ?? '' }
      if (hasText === (ref !== undefined)) yield { at, values }
      else if (ref !== undefined && !notes.has(noteNamed(ref, at, file))) yield { at, values }
    }
  }),
}

/** The id of the note that a reference names in the unit around it; nothing where it names another thing, or one elsewhere. */
function noteNamed(ref: string, at: PlacedElement, file: FileContext): string | undefined {
  const parsed = parseFragment(ref)
  if (parsed === undefined) return undefined
  const around = (local: string): string | undefined => {
    const element = ancestorOf(at, local, file.shape.namespace)
    return element === undefined ? undefined : attributeOf(element, 'id')
  }
  const path = parsed.filter(({ prefix }) => prefix !== 'n')
  const isHere =
    path.length === 0 ||
    (path.some(({ prefix }) => prefix === 'u') &&
      path.every(({ prefix, id }) =>
        prefix === 'u'
          ? id === around('unit')
          : prefix === 'f'
            ? id === around('file')
            : prefix === 'g' && isAncestorGroup(id, at, file),
      ))
  return isHere ? parsed.find(({ prefix }) => prefix === 'n')?.id : undefined
}

function isAncestorGroup(id: string, at: PlacedElement, file: FileContext): boolean {
  for (
    let group = ancestorOf(at, 'group', file.shape.namespace);
    group !== undefined;
    group = ancestorOf(group, 'group')
  )
    if (attributeOf(group, 'id') === id) return true
  return false
}

/** A reference inside the file is not of the form that XLIFF's fragment identifiers have. */
export const fragment: XliffRule = {
  id: 'reference.fragment',
  section: '2.x: 3 (fragment identification)',
  generations: [2],
  about: '@ref',
  begin: perElement((element, file, tell) => {
    const ref = attributeOf(element, 'ref')
    if (ref === undefined || !ref.startsWith('#')) return
    const isOurs =
      element.uri === file.shape.namespace ||
      element.uri === namespaces.matches ||
      modules.get(element.uri)?.prefix === 'gls'
    if (isOurs && parseFragment(ref) === undefined) tell({ reference: ref })
  }),
}
