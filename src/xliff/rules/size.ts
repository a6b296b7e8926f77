import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { modules } from './grammar/modules2.js'
import { type Breach, childrenOf, type FileContext, type Part, type XliffRule } from './rule.js'

const slr = [...modules.values()].find(({ prefix }) => prefix === 'slr')?.namespace ?? ''

/** Sizes and their restrictions are not of the form that the standard's profiles have, say two things, or point at nothing. */
export const sizeRestriction: XliffRule = {
  id: 'slr.size',
  section: '2.x: 5.7 (Size and Length Restriction module)',
  generations: [2],
  about: '* @slr:*',
  begin: (file) => {
    /** The ids of the size data that stand beside an open element and before its present child, outermost first. */
    const data: Set<string>[] = []
    let profiles: Profiles = standard
    return function* (part: Part): Iterable<Breach> {
      if (part.type === 'open') {
        if (part.element.local === 'file') profiles = standard
        yield* sizes(part.element, file, profiles, data)
        data.push(new Set())
      } else if (part.type === 'close') data.pop()
      else if (part.type === 'whole') {
        const { element } = part
        if (element.uri === slr && element.local === 'profiles') profiles = profilesOf(element)
        if (element.uri === slr && element.local === 'data') for (const id of idsIn(element)) data.at(-1)?.add(id)
        if (element.uri !== file.shape.namespace) return
        if (!part.all.some(hasSizes)) return
        const own = new Set(childrenOf(element, 'data', slr).flatMap(idsIn))
        for (const each of part.all)
          if (hasSizes(each)) yield* sizes(each, file, profiles, each === element ? data : [...data, own])
      }
    }
  },
}

interface Profiles {
  readonly general: boolean
  readonly storage: boolean
}

const standard: Profiles = { general: true, storage: true }

/** Whether the profiles are the standard's own, whose forms are known. */
function profilesOf(element: PlacedElement): Profiles {
  const isStandard = (name: string): boolean => (attributeOf(element, name) ?? 'xliff:').startsWith('xliff:')
  return { general: isStandard('generalProfile'), storage: isStandard('storageProfile') }
}

function idsIn(element: PlacedElement): readonly string[] {
  return childrenOf(element).flatMap((child) => [
    ...(attributeOf(child, 'id') === undefined ? [] : [attributeOf(child, 'id') ?? '']),
    ...idsIn(child),
  ])
}

const hasSizes = (element: PlacedElement): boolean => element.attributes.some(({ uri }) => uri === slr)

function* sizes(
  element: PlacedElement,
  file: FileContext,
  profiles: Profiles,
  data: readonly ReadonlySet<string>[],
): Iterable<Breach> {
  const own = element.attributes.filter(({ uri }) => uri === slr)
  const isPairedEnd =
    element.local === 'ec' && element.uri === file.shape.namespace && attributeOf(element, 'isolated') !== 'yes'
  const both = own.some(({ local }) => local === 'sizeInfo') && own.some(({ local }) => local === 'sizeInfoRef')
  for (const { name, local, value } of own) {
    const fits =
      local === 'sizeInfoRef'
        ? data.some((ids) => ids.has(value)) && !both
        : local === 'sizeInfo'
          ? (!profiles.general || isSize(value)) && !both
          : local === 'equivStorage'
            ? !profiles.storage || /^\d+$/u.test(value)
            : !(local === 'storageRestriction' ? profiles.storage : profiles.general) || isRestriction(value)
    const isOnEnd = isPairedEnd && /^(?:sizeInfo|sizeInfoRef|equivStorage)$/u.test(local)
    if (!fits || isOnEnd) yield { at: element, values: { element: element.name, attribute: name, value } }
  }
}

/** A number is a whole one; other text is a profile's own. */
const isSize = (value: string): boolean => !/^[\s+-]*[\d.,]+\s*$/u.test(value) || /^\d+$/u.test(value)

/** `*`, `n`, `n,m` or `n,*`. */
const isRestriction = (value: string): boolean => /^(?:\*|\d+(?:,(?:\d+|\*))?)$/u.test(value)
