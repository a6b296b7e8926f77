/**
 * A set of ids in little memory: a few in a list, up to some thousand in a set, beyond that as 64-bit hashes (FNV-1a and a second one),
 * so that a file of a million units needs some 20 MB for them. Two ids of a million meet by chance once in 30 million files.
 */
export class IdSet {
  /** The first ids; a set that is cleared keeps the room. */
  readonly #few: string[] = []
  #fewCount = 0
  #ids: Set<string> | undefined
  #table: Uint32Array | undefined
  #count = 0

  /** Adds an id; false where it was there. */
  add(id: string): boolean {
    if (this.#table !== undefined) return this.#insert(this.#table, id)
    if (this.has(id)) return false
    if (this.#ids !== undefined) {
      this.#ids.add(id)
      if (this.#ids.size > plainIds) this.#hashAll(this.#ids)
    } else {
      this.#few[this.#fewCount++] = id
      if (this.#fewCount === fewIds) this.#ids = new Set(this.#few)
    }
    return true
  }

  clear(): void {
    this.#fewCount = 0
    this.#ids = undefined
    this.#table = undefined
    this.#count = 0
  }

  has(id: string): boolean {
    if (this.#table !== undefined) return isTaken(this.#table, placeOf(this.#table, firstHash(id), secondHash(id)))
    if (this.#ids !== undefined) return this.#ids.has(id)
    for (let at = 0; at < this.#fewCount; at++) if (this.#few[at] === id) return true
    return false
  }

  #hashAll(ids: ReadonlySet<string>): void {
    this.#ids = undefined
    this.#table = new Uint32Array(plainIds * 8)
    for (const id of ids) this.#insert(this.#table, id)
  }

  #insert(table: Uint32Array, id: string): boolean {
    const [first, second] = [firstHash(id), secondHash(id)]
    const at = placeOf(table, first, second)
    if (isTaken(table, at)) return false
    table[at] = first
    table[at + 1] = second
    this.#count++
    if (this.#count * 8 > table.length * 3) this.#table = grown(table)
    return true
  }
}

const fewIds = 8
const plainIds = 4096

function grown(old: Uint32Array): Uint32Array {
  const table = new Uint32Array(old.length * 2)
  for (let from = 0; from < old.length; from += 2) {
    if (!isTaken(old, from)) continue
    const [first = 0, second = 0] = [old[from], old[from + 1]]
    const at = placeOf(table, first, second)
    table[at] = first
    table[at + 1] = second
  }
  return table
}

/** Whether a place of the table holds an id: its second hash is never 0. */
const isTaken = (table: Uint32Array, at: number): boolean => table[at + 1] !== 0

/** Where a pair of hashes stands or would. */
function placeOf(table: Uint32Array, first: number, second: number): number {
  const mask = table.length - 2
  let at = (first * 2) & mask
  while (isTaken(table, at) && (table[at] !== first || table[at + 1] !== second)) at = (at + 2) & mask
  return at
}

function firstHash(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function secondHash(id: string): number {
  let hash = 0x9e3779b9
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash >>> 0 || 1
}
