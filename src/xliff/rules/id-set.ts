/**
 * A set of ids in little memory: up to some thousand as they are, beyond that as 64-bit hashes (FNV-1a and a second one),
 * so that a file of a million units needs some 20 MB for them. Two ids of a million meet by chance once in 30 million files.
 */
export class IdSet {
  #ids: Set<string> | undefined = new Set()
  #table: Uint32Array = new Uint32Array(0)
  #count = 0

  /** Adds an id; false where it was there. */
  add(id: string): boolean {
    if (this.#ids !== undefined) {
      if (this.#ids.has(id)) return false
      this.#ids.add(id)
      if (this.#ids.size > plainIds) this.#hashAll(this.#ids)
      return true
    }
    if ((this.#count + 1) * 8 > this.#table.length * 3) this.#grow()
    return this.#insert(...hashes(id))
  }

  clear(): void {
    this.#ids = new Set()
    this.#table = new Uint32Array(0)
    this.#count = 0
  }

  has(id: string): boolean {
    if (this.#ids !== undefined) return this.#ids.has(id)
    const [first, second] = hashes(id)
    return this.#table[this.#find(first, second) + 1] !== 0
  }

  #hashAll(ids: ReadonlySet<string>): void {
    this.#ids = undefined
    this.#table = new Uint32Array(plainIds * 8)
    for (const id of ids) this.#insert(...hashes(id))
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Uint32Array(old.length * 2)
    this.#count = 0
    for (let at = 0; at < old.length; at += 2) {
      const second = old[at + 1] ?? 0
      if (second !== 0) this.#insert(old[at] ?? 0, second)
    }
  }

  #insert(first: number, second: number): boolean {
    const at = this.#find(first, second)
    if (this.#table[at + 1] !== 0) return false
    this.#table[at] = first
    this.#table[at + 1] = second
    this.#count++
    return true
  }

  /** Where a pair of hashes stands or would; the second is never 0 in a place that is taken. */
  #find(first: number, second: number): number {
    const places = this.#table.length / 2
    let place = first & (places - 1)
    while (
      this.#table[place * 2 + 1] !== 0 &&
      (this.#table[place * 2] !== first || this.#table[place * 2 + 1] !== second)
    )
      place = (place + 1) & (places - 1)
    return place * 2
  }
}

const plainIds = 4096

function hashes(id: string): readonly [number, number] {
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b)
    second ^= second >>> 13
  }
  first ^= first >>> 15
  return [first >>> 0, second >>> 0 || 1]
}
