import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { formatStyles } from '../v2/format-style.js'
import { namespaces } from '../version.js'
import { parseFragment } from './fragment.js'
import { modules } from './grammar/modules2.js'
import { differs } from './language.js'
import {
  ancestorOf,
  type Breach,
  childrenOf,
  type FileContext,
  isHollow,
  perElement,
  perPart,
  type XliffRule,
} from './rule.js'

const uriOf = (prefix: string): string => [...modules.values()].find((each) => each.prefix === prefix)?.namespace ?? ''
const fs = uriOf('fs')
const gls = uriOf('gls')
const mtc = uriOf('mtc')
const res = uriOf('res')
const val = uriOf('val')

const isLoneEnd = (element: PlacedElement, file: FileContext): boolean =>
  element.local === 'ec' && element.uri === file.shape.namespace && attributeOf(element, 'isolated') === 'yes'

const isPairedEnd = (element: PlacedElement, file: FileContext): boolean =>
  element.local === 'ec' && element.uri === file.shape.namespace && !isLoneEnd(element, file)

/** A format style names no HTML element of the list, stands on the end of a code, or has properties without an element. */
export const formatStyle: XliffRule = {
  id: 'fs.style',
  section: '2.x: 5.4 (Format Style module)',
  generations: [2],
  about: '@fs:fs @fs:subFs',
  begin: perElement((element, file, tell) => {
    const style = attributeOf(element, 'fs', fs)
    const properties = attributeOf(element, 'subFs', fs)
    if (style === undefined && properties === undefined) return
    if (style === undefined || !formatStyles.has(style) || isPairedEnd(element, file))
      tell({ element: element.name, style: style ?? properties ?? '' })
  }),
}

/** A glossary entry has neither a translation nor a definition. */
export const glossaryEntry: XliffRule = {
  id: 'gls.entry',
  section: '2.x: 5.2 (Glossary module), glossEntry',
  generations: [2],
  about: '*',
  begin: perElement((element, _file, tell) => {
    if (element.local !== 'glossEntry' || element.uri !== gls) return
    if (childrenOf(element, 'translation').length === 0 && childrenOf(element, 'definition').length === 0)
      tell({ entry: attributeOf(element, 'id') ?? '' })
  }),
}

/** A match or a glossary entry names no segment, code or marker of its unit. */
export const spanReference: XliffRule = {
  id: 'reference.span',
  section: '2.x: 5.1 (Translation Candidates), ref; 5.2 (Glossary), ref',
  generations: [2],
  about: '*',
  begin: perPart(function* (part, file): Iterable<Breach> {
    const asked = part.all.filter(
      (element) => (element.uri === mtc || element.uri === gls) && attributeOf(element, 'ref') !== undefined,
    )
    if (asked.length === 0) return
    const core = file.shape.namespace
    const ids = new Set<string>()
    for (const element of part.all) {
      const id = element.uri === core ? attributeOf(element, 'id') : undefined
      if (id === undefined || ancestorOf(element, 'match', namespaces.matches) !== undefined) continue
      if (/^(?:segment|ignorable|ph|pc|sc|ec|mrk|sm)$/u.test(element.local)) ids.add(`${inTarget(element)}${id}`)
    }
    for (const at of asked) {
      const ref = attributeOf(at, 'ref') ?? ''
      const parsed = ref.startsWith('#') ? parseFragment(ref) : undefined
      // What is no identifier of this file is a match for something elsewhere only in glossaries, where any URI may stand.
      if (parsed === undefined) {
        if (at.uri === mtc && !ref.startsWith('#')) yield { at, values: { reference: ref } }
        continue
      }
      const leaf = parsed.at(-1)
      const isInUnit = leaf !== undefined && (leaf.prefix === '' || leaf.prefix === 't')
      const known = leaf?.prefix === 't' ? `t=${leaf.id}` : (leaf?.id ?? '')
      if (!isInUnit || !ids.has(known)) yield { at, values: { reference: ref } }
    }
  }),
}

const inTarget = (element: PlacedElement): string => (ancestorOf(element, 'target') === undefined ? '' : 't=')

/** A match's texts say another language than the file's: its source's, or its target's where it is no reference. */
export const matchLanguage: XliffRule = {
  id: 'mtc.language',
  section: '2.x: 5.1 (Translation Candidates), match, reference',
  generations: [2],
  about: '*',
  begin: perPart(function* (part, file): Iterable<Breach> {
    for (const match of part.all) {
      if (match.uri !== mtc || match.local !== 'match') continue
      const own = attributeOf(match, 'lang', namespaces.xml)
      if (own !== undefined) yield { at: match, values: { language: own } }
      for (const [local, attribute] of [
        ['source', 'srcLang'],
        ['target', 'trgLang'],
      ] as const) {
        if (local === 'target' && attributeOf(match, 'reference') === 'yes') continue
        for (const at of childrenOf(match, local, file.shape.namespace)) {
          const language = attributeOf(at, 'lang', namespaces.xml)
          const expected = attributeOf(file.root, attribute)
          if (language !== undefined && expected !== undefined && differs(language, expected))
            yield { at, values: { language } }
        }
      }
    }
  }),
}

/** A resource's text is empty and names no file, or does both; or it is in another language than the file's. */
export const resource: XliffRule = {
  id: 'res.item',
  section: '2.x: 5.5 (Resource Data module)',
  generations: [2],
  about: '*',
  begin: perElement((element, file, tell) => {
    if (element.uri !== res || (element.local !== 'source' && element.local !== 'target')) return
    const isNamed = attributeOf(element, 'href') !== undefined
    const language = attributeOf(element, 'lang', namespaces.xml)
    const expected = element.local === 'source' ? attributeOf(file.root, 'srcLang') : undefined
    const isForeignText = language !== undefined && expected !== undefined && differs(language, expected)
    if (isNamed !== isHollow(element) || isForeignText) tell({ element: element.name })
  }),
}

const conditions = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const

/** A rule of validation has not exactly one condition, or one that does not go with it. */
export const validationRule: XliffRule = {
  id: 'val.rule',
  section: '2.x: 5.8 (Validation module), rule',
  generations: [2],
  about: '*',
  begin: perElement((element, _file, tell) => {
    if (element.uri !== val || element.local !== 'rule') return
    const own = element.attributes.filter(
      ({ uri }) => uri !== '' && uri !== namespaces.xml && uri !== namespaces.xmlns && !modules.has(uri),
    )
    const stated = conditions.filter((name) => attributeOf(element, name) !== undefined)
    const needsOther = attributeOf(element, 'existsInSource') === 'yes'
    const fits = !needsOther || (stated.length === 1 && stated[0] !== 'isNotPresent')
    const counts = attributeOf(element, 'occurs') === undefined || stated[0] === 'isPresent'
    if (stated.length + Math.min(own.length, 1) !== 1 || !fits || !counts) tell()
  }),
}

/** Tracked changes name what is not there, or what there are several of without saying which; or a property that it does not have, or twice. */
export const changeTracking: XliffRule = {
  id: 'ctr.revisions',
  section: '2.x: 5.6 (Change Tracking module), revisions, ref, property',
  generations: [2],
  about: '*',
  begin: perPart(function* (part, file): Iterable<Breach> {
    for (const track of part.all) {
      if (track.uri !== uriOf('ctr') || track.local !== 'changeTrack' || track.parent === undefined) continue
      for (const at of childrenOf(track, 'revisions')) yield* revisions(at, track, file)
    }
  }),
}

function* revisions(at: PlacedElement, track: PlacedElement, file: FileContext): Iterable<Breach> {
  const holder = track.parent
  if (holder === undefined) return
  const applies = attributeOf(at, 'appliesTo') ?? ''
  const ref = attributeOf(at, 'ref')
  const values = { applies, reference: ref ?? '' }
  // Of a file or group only what stands in its parts is known here; what can be told of a unit is told.
  if (holder.local === 'unit' && holder.uri === file.shape.namespace) {
    const named = instances(holder, applies, file)
    const withId = named.filter((element) => attributeOf(element, 'id') !== undefined)
    const found = ref === undefined ? undefined : findById(holder, ref, file)
    if (
      named.length === 0 ||
      (ref === undefined && named.length > 1 && withId.length > 0) ||
      (ref !== undefined && found === undefined)
    ) {
      yield { at, values }
      return
    }
    const subject = found ?? named[0]
    for (const revision of childrenOf(at, 'revision'))
      for (const item of childrenOf(revision, 'item')) {
        const property = attributeOf(item, 'property') ?? ''
        const known = property === 'content' || subject?.attributes.some(({ name }) => name === property) === true
        if (!known) yield { at: item, values: { applies, reference: property } }
      }
  }
  const versions = childrenOf(at, 'revision').map((revision) => attributeOf(revision, 'version'))
  const current = attributeOf(at, 'currentVersion')
  if (current !== undefined && !versions.includes(current)) yield { at, values: { applies, reference: current } }
  for (const revision of childrenOf(at, 'revision')) {
    const told = new Set<string>()
    for (const item of childrenOf(revision, 'item')) {
      const property = attributeOf(item, 'property') ?? ''
      if (told.has(property)) yield { at: item, values: { applies, reference: property } }
      told.add(property)
    }
  }
}

/** The core elements of a name in a unit, tracked changes and matches left out. */
function instances(holder: PlacedElement, local: string, file: FileContext): readonly PlacedElement[] {
  const found: PlacedElement[] = local === holder.local ? [holder] : []
  const visit = (element: PlacedElement): void => {
    for (const child of childrenOf(element)) {
      if (child.uri !== file.shape.namespace) continue
      if (child.local === local) found.push(child)
      visit(child)
    }
  }
  visit(holder)
  return found
}

function findById(holder: PlacedElement, id: string, file: FileContext): PlacedElement | undefined {
  for (const child of childrenOf(holder)) {
    if (child.uri !== file.shape.namespace) continue
    if (attributeOf(child, 'id') === id) return child
    const inside = findById(child, id, file)
    if (inside !== undefined) return inside
  }
  return undefined
}
