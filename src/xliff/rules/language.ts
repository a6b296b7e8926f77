import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { types } from './grammar/types.js'
import { type Breach, inherited, nothing, perPart, type WholePart, type XliffRule } from './rule.js'

/** The sources and targets of segments and gaps, those of matches left out. */
function texts(part: WholePart, local: 'source' | 'target'): readonly PlacedElement[] {
  return part
    .core(local)
    .filter(({ parent, uri }) => parent?.uri === uri && (parent.local === 'segment' || parent.local === 'ignorable'))
}

/** Whether two tags name different languages; what is no tag is told by another rule. */
export function differs(language: string, expected: string): boolean {
  if (language.toLowerCase() === expected.toLowerCase()) return false
  const isTag = types.get('language')
  return isTag?.(language) === true && isTag(expected)
}

/** There are targets, and the file does not say in which language. */
export const targetLanguage: XliffRule = {
  id: 'language.target',
  section: '2.x: 4.2.2.1 (xliff), 4.3.1.34 (trgLang)',
  generations: [2],
  about: 'target',
  begin: (file) => {
    let told = attributeOf(file.root, 'trgLang') !== undefined
    return (part) => {
      const [first] = told || part.type !== 'whole' ? [] : texts(part, 'target')
      if (first === undefined) return nothing
      told = true
      return [{ at: first }]
    }
  },
}

/** A source or target says, or inherits, that it is in another language than the file's. */
export const textLanguage: XliffRule = {
  id: 'language.text',
  section: '2.x: 4.2.2.10 (source), 4.2.2.11 (target), 4.3.2.1 (xml:lang)',
  generations: [2],
  about: '@xml:lang',
  begin: perPart(function* (part, { root }): Iterable<Breach> {
    for (const [local, attribute] of [
      ['source', 'srcLang'],
      ['target', 'trgLang'],
    ] as const) {
      const expected = attributeOf(root, attribute)
      if (expected === undefined) continue
      for (const at of texts(part, local)) {
        const language = inherited(at, 'lang', namespaces.xml)
        if (language !== undefined && differs(language, expected))
          yield { at, values: { element: at.name, language, attribute, expected } }
      }
    }
  }),
}

/** A segment's source and target keep white space differently, themselves or as they inherit it. */
export const sameSpace: XliffRule = {
  id: 'space.differs',
  section: '2.x: 4.2.2.11 (target), 4.3.2.2 (xml:space)',
  generations: [2],
  // What their segment has they both inherit.
  about: 'source@xml:space target@xml:space',
  begin: perPart(function* (part): Iterable<Breach> {
    const sources = new Map(texts(part, 'source').map((source) => [source.parent, source]))
    for (const at of texts(part, 'target')) {
      const source = sources.get(at.parent)
      const [here, there] = [spaceOf(at), source === undefined ? undefined : spaceOf(source)]
      if (there !== undefined && here !== there) yield { at, values: { target: here, source: there } }
    }
  }),
}

const spaceOf = (text: PlacedElement): string => inherited(text, 'space', namespaces.xml) ?? 'default'

/** Two targets of a unit claim the same place in its order, or one a place that there is not. */
export const targetPlace: XliffRule = {
  id: 'order.unique',
  section: '2.x: 4.2.2.11 (target), 4.3.1.21 (order)',
  generations: [2],
  about: 'target@order',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const unit of part.core('unit')) {
      const parts = unit.children.filter(
        (child): child is PlacedElement =>
          child.type === 'element' &&
          child.uri === unit.uri &&
          (child.local === 'segment' || child.local === 'ignorable'),
      )
      const targets = parts.flatMap((segment, index) => {
        const at = segment.children.find(
          (child): child is PlacedElement => child.type === 'element' && child.local === 'target',
        )
        return at === undefined ? [] : [{ at, order: attributeOf(at, 'order'), own: index + 1 }]
      })
      if (!targets.some(({ order }) => order !== undefined)) continue
      const taken = new Set<number>()
      for (const { at, order, own } of targets) {
        const place = order === undefined ? own : Number(order)
        if (Number.isInteger(place) && place > 0 && (place > parts.length || taken.has(place)))
          yield { at, values: { order: place } }
        taken.add(place)
      }
    }
  }),
}
