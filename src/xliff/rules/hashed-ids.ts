/**
 * A set of very many ids, each as a 62-bit hash in some ten bytes. The hashes stand in their order, each at the place its own value
 * gives it or, where that is taken, as soon after it as there is room (linear probing); so the table grows by a sixteenth in one pass
 * that takes each page over once it is read. Nothing is left for a collector that frees large arrays late.
 * Two ids of a million meet by chance once in nine million files.
 */
export class HashedIds {
  /** Pairs of words; a pair of zeros is a free place. What lies behind the last page is free too. */
  #pages: Int32Array[] = []
  #free: Int32Array[] = []
  /** Over how many places the hashes are spread. */
  #spread = pagePlaces
  #count = 0
  #high = 0
  #low = 0

  /** Adds an id; false where it was there. */
  add(id: string): boolean {
    let at = this.#find(id)
    let [high, low] = [this.#high, this.#low]
    if (this.#word(at, 0) === high && this.#word(at, 1) === low) return false
    while (high !== 0) {
      const [nextHigh, nextLow] = [this.#word(at, 0), this.#word(at, 1)]
      this.#put(at++, high, low)
      high = nextHigh
      low = nextLow
    }
    this.#count++
    if (this.#count > this.#spread * fullest) this.#grow()
    return true
  }

  has(id: string): boolean {
    const at = this.#find(id)
    return this.#word(at, 0) === this.#high && this.#word(at, 1) === this.#low
  }

  /** Where an id stands or would; its hash is kept for whoever asked. */
  #find(id: string): number {
    this.#hash(id)
    let at = this.#home(this.#high)
    for (let found = this.#word(at, 0); found !== 0; found = this.#word(++at, 0))
      if (found > this.#high || (found === this.#high && this.#word(at, 1) >= this.#low)) break
    return at
  }

  #home(high: number): number {
    return Math.floor((high / 2 ** 31) * this.#spread)
  }

  #word(at: number, word: 0 | 1): number {
    const page = this.#pages[at >>> pageBits]
    return page === undefined ? 0 : (page[(at & pageMask) * 2 + word] ?? 0)
  }

  #put(at: number, high: number, low: number): void {
    const number = at >>> pageBits
    while (this.#pages.length <= number) this.#pages.push(this.#free.pop() ?? new Int32Array(pagePlaces * 2))
    const page = this.#pages[number]
    if (page === undefined) return
    const from = (at & pageMask) * 2
    page[from] = high
    page[from + 1] = low
  }

  #grow(): void {
    const pages = this.#pages
    this.#pages = []
    this.#spread = Math.ceil((this.#spread * 17) / 16)
    let at = 0
    for (const page of pages) {
      for (let from = 0; from < page.length; from += 2) {
        const [high = 0, low = 0] = [page[from], page[from + 1]]
        if (high === 0) continue
        at = Math.max(at, this.#home(high))
        this.#put(at++, high, low)
      }
      this.#free.push(page.fill(0))
    }
  }

  /** Two words of 31 bits (what V8 holds without an object), mixed as MurmurHash3 ends; the first is never 0. */
  #hash(id: string): void {
    let first = 0x811c9dc5
    let second = 0x9e3779b9
    for (let at = 0; at < id.length; at++) {
      const unit = id.charCodeAt(at)
      first = Math.imul(first ^ unit, 0x9e3779b1)
      second = Math.imul(second ^ unit, 0x5f356495)
    }
    first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35)
    second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
    this.#high = first >>> 1 || 1
    this.#low = second >>> 1
  }
}

const pageBits = 12
const pagePlaces = 1 << pageBits
const pageMask = pagePlaces - 1
/** How much of the table may be taken. */
const fullest = 0.9
