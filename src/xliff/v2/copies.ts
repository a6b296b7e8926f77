import type { Unit } from '../../model/bilingual-document.js'
import type { Code, Inline } from '../../model/inline.js'

/** A code as it is written: one that stands a second time needs an id of its own. */
export type WrittenCode = Code & { readonly copyOf?: string }

/**
 * A unit for writing: a code that stands again in its targets, as where a translator set a tag twice, has an id of its own and names
 * the code that it is a copy of, unless that may not be copied (XLIFF 2.0, 4.2.3 and 4.3.1.12). The model has the one id for all of them.
 */
export function withCopies(unit: Unit): Unit {
  const targets = codesIn(unit.parts.map(({ target }) => target ?? []))
  if (targets.length === 0) return unit
  const sources = codesIn(unit.parts.map(({ source }) => source))
  /** What each id is first: an id that a tool gave to another kind of code too is no copy. */
  const kinds = new Map<string, string>()
  for (const code of targets) if (!kinds.has(code.id)) kinds.set(code.id, kindOf(code))
  const isOther = (code: Code): boolean => kinds.get(code.id) !== kindOf(code)
  if (new Set(targets.map(keyOf)).size === targets.length && !targets.some(isOther)) return unit

  const fixed = new Set(sources.filter(({ canCopy }) => canCopy === false).map(({ id }) => id))
  const taken = new Set([...sources, ...targets, ...unit.parts].map(({ id }) => id))
  const seen = new Set<string>()
  /** For each id what its openings were called that no closing has answered yet. */
  const open = new Map<string, string[]>()
  const calledFor = (code: Code): string => {
    const own = code.type === 'closing' ? open.get(code.id)?.pop() : undefined
    if (own !== undefined) return own
    const called = seen.has(keyOf(code)) || isOther(code) ? freshId(code.id, taken) : code.id
    seen.add(keyOf(code))
    if (code.type === 'opening') open.set(code.id, [...(open.get(code.id) ?? []), called])
    return called
  }
  const renamed = (inline: Inline): Inline => {
    if (inline.type === 'text') return inline
    const id = calledFor(inline)
    if (id === inline.id) return inline
    const copy: WrittenCode = {
      ...inline,
      id,
      ...(fixed.has(inline.id) || isOther(inline) ? {} : { copyOf: inline.id }),
    }
    return copy
  }
  const parts = unit.parts.map((part) =>
    part.target === undefined ? part : { ...part, target: part.target.map(renamed) },
  )
  return { ...unit, parts }
}

const kindOf = (code: Code): string => (code.type === 'standalone' ? 'alone' : 'pair')
const keyOf = (code: Code): string => `${code.type} ${code.id}`

function codesIn(contents: readonly (readonly Inline[])[]): readonly Code[] {
  return contents.flat().filter((inline): inline is Code => inline.type !== 'text')
}

function freshId(id: string, taken: Set<string | undefined>): string {
  let number = 2
  while (taken.has(`${id}-copy${number}`)) number++
  const fresh = `${id}-copy${number}`
  taken.add(fresh)
  return fresh
}
