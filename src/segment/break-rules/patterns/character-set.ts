/** A set of code points, as the set expressions of ICU make it. */
export interface CharacterSet {
  has(codePoint: number): boolean
  /** The one character that is in it, where it is made of one. */
  readonly only?: number
}

/** How far a set remembers its answers in a table; beyond it in a map. */
const tableSize = 0x600

/** A set that asks its test once a character. */
export function setOf(test: (codePoint: number) => boolean): CharacterSet {
  const table = new Uint8Array(tableSize)
  const others = new Map<number, boolean>()
  return {
    has(codePoint) {
      if (codePoint < tableSize) {
        const known = table[codePoint] ?? 0
        if (known !== 0) return known === 2
        const found = test(codePoint)
        table[codePoint] = found ? 2 : 1
        return found
      }
      const known = others.get(codePoint)
      if (known !== undefined) return known
      const found = test(codePoint)
      others.set(codePoint, found)
      return found
    },
  }
}

/** The code points of a range, both ends included. */
export function rangeSet(first: number, last: number): CharacterSet {
  return { has: (codePoint) => codePoint >= first && codePoint <= last }
}

/** The one character of a literal. */
export function literalSet(codePoint: number): CharacterSet {
  return { has: (other) => other === codePoint, only: codePoint }
}

/** The characters that a regular expression of JavaScript for one character matches. */
export function propertySet(source: string): CharacterSet {
  const expression = new RegExp(`^${source}$`, 'u')
  return setOf((codePoint) => expression.test(String.fromCodePoint(codePoint)))
}

/** What is in any of the sets. */
export function unionOf(sets: readonly CharacterSet[]): CharacterSet {
  const [only] = sets
  return only !== undefined && sets.length === 1 ? only : { has: (codePoint) => sets.some((set) => set.has(codePoint)) }
}

/** What is in both sets. */
export function intersectionOf(one: CharacterSet, other: CharacterSet): CharacterSet {
  return { has: (codePoint) => one.has(codePoint) && other.has(codePoint) }
}

/** What is in the first set and not in the second. */
export function differenceOf(one: CharacterSet, other: CharacterSet): CharacterSet {
  return { has: (codePoint) => one.has(codePoint) && !other.has(codePoint) }
}

/** What is not in a set. */
export function complementOf(set: CharacterSet): CharacterSet {
  return { has: (codePoint) => !set.has(codePoint) }
}

/** A set with every form of its characters that differs only by case (simple folding). */
export function caselessSet(set: CharacterSet): CharacterSet {
  return setOf((codePoint) => caseForms(codePoint).some((form) => set.has(form)))
}

function caseForms(codePoint: number): readonly number[] {
  const folded = foldCase(codePoint)
  return [codePoint, folded, ...(foldedFrom().get(folded) ?? [])]
}

/** A character without its case, where that is one character. */
function foldCase(codePoint: number): number {
  const folded = String.fromCodePoint(codePoint).toUpperCase().toLowerCase()
  const code = folded.codePointAt(0) ?? codePoint
  return folded.length === (code > 0xffff ? 2 : 1) ? code : codePoint
}

let members: ReadonlyMap<number, readonly number[]> | undefined

/** The characters that fold to another one: capitals, and forms such as ς and ſ. */
function foldedFrom(): ReadonlyMap<number, readonly number[]> {
  if (members !== undefined) return members
  const found = new Map<number, number[]>()
  for (let codePoint = 0x41; codePoint <= 0x1ffff; codePoint++) {
    if (codePoint === 0x3000) codePoint = 0xa640
    if (codePoint === 0xac00) codePoint = 0xff21
    if (codePoint === 0x10000) codePoint = 0x10400
    const folded = foldCase(codePoint)
    if (folded !== codePoint) found.set(folded, [...(found.get(folded) ?? []), codePoint])
  }
  members = found
  return found
}

/** Whether two sets have a character in common; asked of every code point. */
export function overlap(one: CharacterSet, other: CharacterSet): boolean {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++)
    if (one.has(codePoint) && other.has(codePoint)) return true
  return false
}
