import { HashedIds } from './hashed-ids.js'

/** A set of ids in little memory: a few in a list, some hundred in a set, more than that as hashes. */
export class IdSet {
  /** The first ids; a set that is cleared keeps the room. */
  readonly #few: string[] = []
  #fewCount = 0
  #many: Set<string> | HashedIds | undefined

  /** Adds an id; false where it was there. */
  add(id: string): boolean {
    if (this.#many instanceof HashedIds) return this.#many.add(id)
    if (this.has(id)) return false
    if (this.#many === undefined) {
      this.#few[this.#fewCount++] = id
      if (this.#fewCount === fewIds) this.#many = new Set(this.#few)
      return true
    }
    this.#many.add(id)
    if (this.#many.size > plainIds) this.#many = hashed(this.#many)
    return true
  }

  clear(): void {
    this.#fewCount = 0
    this.#many = undefined
  }

  has(id: string): boolean {
    if (this.#many !== undefined) return this.#many.has(id)
    for (let at = 0; at < this.#fewCount; at++) if (this.#few[at] === id) return true
    return false
  }
}

const fewIds = 8
const plainIds = 512

function hashed(ids: ReadonlySet<string>): HashedIds {
  const all = new HashedIds()
  for (const id of ids) all.add(id)
  return all
}
