import { skeleton } from './skeleton.js'

/** Sounds that scripts confuse, as groups; a letter may stand in several. */
const groups: readonly (readonly [string, number])[] = [
  ['aeiou', 0.35],
  ['iv', 0.6],
  ['uv', 0.3],
  ['ov', 0.5],
  ['bp', 0.35],
  ['fvb', 0.35],
  ['fp', 0.5],
  ['gkh', 0.4],
  ['kC', 0.7],
  ['td', 0.4],
  ['lr', 0.25],
  ['szSCcJ', 0.4],
  ['iJ', 0.4],
  ['gJ', 0.4],
  ['hi', 0.7],
  ['tcC', 0.6],
  ['mn', 0.6],
]

const size = 128
const costs = new Float32Array(size * size).fill(1)
for (let letter = 0; letter < size; letter++) costs[letter * size + letter] = 0
for (const [letters, cost] of groups)
  for (const one of letters)
    for (const other of letters)
      if (one !== other) {
        const at = one.charCodeAt(0) * size + other.charCodeAt(0)
        costs[at] = Math.min(costs[at] ?? 1, cost)
      }
const gap = new Float32Array(size).fill(0.85)
for (const vowel of 'aeiou') gap[vowel.charCodeAt(0)] = 0.4
gap['h'.charCodeAt(0)] = 0.5

/** What a letter left over at the very end costs: endings belong to grammar. */
const ending = 0.22
/** So many letters at the end may be one. */
const longestEnding = 4
/** Costs are added in single precision. */
const rounding = 1e-4

let row = new Float32Array(64)
let next = new Float32Array(64)

/**
 * How alike two names sound, from 0 to 1, whatever scripts they are written in; endings count little.
 *
 * @example
 * soundsAlike('Putin', 'Путіна') > 0.9 // => true
 */
export function soundsAlike(one: string, other: string): number {
  return alike(skeleton(one), skeleton(other))
}

/** How far apart two single sounds are, from 0 (the same) to 1; letters of the Latin alphabet, as a skeleton has them. */
export function soundDistance(one: string, other: string): number {
  if (one.length !== 1 || other.length !== 1) return 1
  return at(costs, one.charCodeAt(0) * size + other.charCodeAt(0))
}

/**
 * The same for skeletons; without `endings` the last letters count as much as the others. Who asks only whether two are
 * alike by so much says so: of any that are less alike than `least`, it gives 0 as soon as that is sure.
 */
export function alike(a: string, b: string, endings = true, least = 0): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  if (a === b) return 1
  if (Math.min(a.length, b.length) * 3 < longest) return 0
  if (row.length <= b.length) {
    row = new Float32Array(b.length * 2 + 2)
    next = new Float32Array(b.length * 2 + 2)
  }
  const cuts = endings ? longestEnding : 0
  const farthest = (1 - least) * longest + rounding
  let above = row
  let below = next
  above[0] = 0
  for (let j = 1; j <= b.length; j++) above[j] = at(above, j - 1) + at(gap, b.charCodeAt(j - 1))
  let best = Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    const skip = at(gap, letter)
    below[0] = at(above, 0) + skip
    let nearest = at(below, 0)
    for (let j = 1; j <= b.length; j++) {
      const target = b.charCodeAt(j - 1)
      below[j] = Math.min(
        at(above, j - 1) + at(costs, letter * size + target),
        at(above, j) + skip,
        at(below, j - 1) + at(gap, target),
      )
      nearest = Math.min(nearest, at(below, j))
    }
    const left = a.length - i
    if (left <= cuts && i >= 3) best = Math.min(best, at(below, b.length) + left * ending)
    // Whatever comes costs more than this line's cheapest place.
    if (nearest > farthest && best > farthest) return 0
    const rest = above
    above = below
    below = rest
  }
  for (let cut = 0; cut <= cuts && b.length - cut >= 3; cut++)
    best = Math.min(best, at(above, b.length - cut) + cut * ending)
  best = Math.min(best, at(above, b.length))
  return Math.max(0, 1 - best / longest)
}

function at(array: Float32Array, index: number): number {
  return array[index] ?? 0
}
