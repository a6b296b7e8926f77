import { isNmtoken } from './grammar/types.js'

/** One step of a fragment identifier: `f=f1`; a segment, gap, code or marker of a source has no prefix. */
export interface Selector {
  readonly prefix: string
  readonly id: string
}

/** Containers, in the order in which they may stand. */
const containers = ['f', 'g', 'u'] as const

/** Prefixes of leaves: notes, data, targets' codes, and those that modules and known extensions registered. */
const leaves: ReadonlySet<string> = new Set([
  '',
  'n',
  'd',
  't',
  'gls',
  'mtc',
  'mda',
  'res',
  'ctr',
  'slr',
  'val',
  'fs',
  'its',
  'itsm',
  'tbx',
  'pgs',
])

/**
 * Reads a fragment identifier (`#/f=f1/u=u1/n=n1`); nothing where it is none: containers in their order, none twice, at most one leaf, and that last (XLIFF 2.1, section 3).
 *
 * @example
 * parseFragment('#u=u1/n=n1') // => [{ prefix: 'u', id: 'u1' }, { prefix: 'n', id: 'n1' }]
 */
export function parseFragment(text: string): readonly Selector[] | undefined {
  const isAbsolute = text.startsWith('#/')
  const selectors: Selector[] = []
  let last = -1
  for (const step of text.slice(isAbsolute ? 2 : 1).split('/')) {
    const equals = step.indexOf('=')
    const prefix = equals < 0 ? '' : step.slice(0, equals)
    const id = step.slice(equals + 1)
    if (!isNmtoken(id) || (equals >= 0 && prefix === '')) return undefined
    if (last === containers.length) return undefined
    const container = (containers as readonly string[]).indexOf(prefix)
    if (container >= 0) {
      if (container <= last) return undefined
      last = container
    } else if (leaves.has(prefix)) last = containers.length
    else return undefined
    selectors.push({ prefix, id })
  }
  if (isAbsolute && selectors[0]?.prefix !== 'f') return undefined
  return selectors
}
