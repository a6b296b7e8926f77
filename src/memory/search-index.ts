import { type IndexData, leastMinimum, signatureBit, usualMinimum } from './index-data.js'
import { TokenDistance } from './token-distance.js'
import { hashOf, tokensOf } from './tokens.js'

/** An entry that is alike. */
export interface Hit {
  /** Its place in the memory, from 0. */
  readonly ordinal: number
  /** 1 − edits / the longer length, in tokens. */
  readonly similarity: number
}

/** How much to look for. */
export interface SearchOptions {
  /** The least likeness in percent, `leastMinimum` to 100; `usualMinimum` unless said. */
  readonly minimum?: number
  /** How many entries at most; 5 unless said. */
  readonly limit?: number
}

interface Found extends Hit {
  readonly edits: number
  readonly longer: number
}

/** Finds in an index what is like a text: all that brute force would find, in the same order. */
export class IndexSearch {
  readonly #data: IndexData
  readonly #distance: TokenDistance
  /** The last look-up that met each entry. */
  readonly #met: Uint32Array
  #turn = 0

  constructor(data: IndexData) {
    this.#data = data
    this.#distance = new TokenDistance(data.wordStarts.length - 1)
    this.#met = new Uint32Array(data.ordinals.length)
  }

  /** How many entries there are. */
  get size(): number {
    return this.#data.ordinals.length
  }

  /** The entries that may have this very form: those of the same hash, in their order. */
  exact(form: string): readonly number[] {
    const { hashes, hashed } = this.#data
    const hash = hashOf(form)
    const found: number[] = []
    for (let at = lowerBound(hashes, hash, 0, hashes.length); hashes[at] === hash; at++) found.push(hashed[at] ?? 0)
    return found
  }

  /** The entries most like a form, the likest first; of equal ones the first in the memory. */
  find(form: string, { minimum = usualMinimum, limit = 5 }: SearchOptions = {}): readonly Hit[] {
    const tokens = this.#numbersOf(tokensOf(form))
    const length = tokens.length
    if (length === 0 || limit < 1) return []
    this.#turn++
    this.#distance.query(tokens)
    const query = { length, signature: signatureOf(tokens, this.#size), unknown: unknownIn(tokens, this.#size) }
    const best = new Best(Math.max(leastMinimum, minimum), limit)
    const rare = [...tokens].sort((a, b) => (a >= this.#size ? -1 : a) - (b >= this.#size ? -1 : b))
    for (let at = 0; at <= best.editsFor(length) && at < length; at++) {
      const token = rare[at] ?? 0
      if (token >= this.#size || token === rare[at - 1]) continue
      const { postings, postingStarts, morePostings, morePostingStarts } = this.#data
      this.#probe(postings, postingStarts, token, query, best)
      if (minimum < usualMinimum) this.#probe(morePostings, morePostingStarts, token, query, best)
    }
    return best.found.map(({ ordinal, similarity }) => ({ ordinal, similarity }))
  }

  get #size(): number {
    return this.#data.wordStarts.length - 1
  }

  /** Looks at the entries of a token whose length allows it. */
  #probe(postings: Uint32Array, starts: Uint32Array, token: number, query: Query, best: Best): void {
    const { lengths } = this.#data
    const [from, to] = [starts[token] ?? 0, starts[token + 1] ?? 0]
    const shortest = Math.min(query.length - best.editsFor(query.length), lengths.length - 1)
    const longest = Math.min(best.longestFor(query.length) + 1, lengths.length - 1)
    let at = lowerBound(postings, lengths[shortest] ?? 0, from, to)
    const end = lowerBound(postings, lengths[longest] ?? 0, at, to)
    for (; at < end; at++) {
      const entry = postings[at] ?? 0
      if (this.#met[entry] === this.#turn) continue
      this.#met[entry] = this.#turn
      this.#verify(entry, query, best)
    }
  }

  #verify(entry: number, query: Query, best: Best): void {
    const { tokens, starts, signatures, ordinals } = this.#data
    const [start, end] = [starts[entry] ?? 0, starts[entry + 1] ?? 0]
    const longer = Math.max(query.length, end - start)
    const most = best.editsFor(longer)
    const [one, two] = query.signature
    const [low, high] = [signatures[entry * 2] ?? 0, signatures[entry * 2 + 1] ?? 0]
    // Every bit that only one side has is a token that the other lacks: an edit each, and one edit mends one of each side.
    if (query.unknown + bits(one & ~low) + bits(two & ~high) > most) return
    if (bits(low & ~one) + bits(high & ~two) > most) return
    const edits = this.#distance.to(tokens, start, end, most)
    if (edits <= most) best.add({ ordinal: ordinals[entry] ?? 0, similarity: 1 - edits / longer, edits, longer })
  }

  /** The numbers of tokens; those that the index has not get numbers of their own behind its last. */
  #numbersOf(words: readonly string[]): readonly number[] {
    const unknown = new Map<string, number>()
    return words.map((word) => {
      const number = this.#numberOf(word) ?? unknown.get(word) ?? this.#size + unknown.size
      if (number >= this.#size) unknown.set(word, number)
      return number
    })
  }

  #numberOf(word: string): number | undefined {
    const { table, words, wordStarts } = this.#data
    for (let slot = hashOf(word) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const number = (table[slot] ?? 0) - 1
      if (number < 0) return undefined
      const start = wordStarts[number] ?? 0
      let same = (wordStarts[number + 1] ?? 0) - start === word.length
      for (let unit = 0; same && unit < word.length; unit++) same = words[start + unit] === word.charCodeAt(unit)
      if (same) return number
    }
  }
}

interface Query {
  readonly length: number
  readonly signature: readonly [number, number]
  /** Tokens that no entry has. */
  readonly unknown: number
}

/** The best entries so far; once there are enough of them, others must be as good as the last. */
class Best {
  readonly found: Found[] = []
  readonly #limit: number
  /** Edits allowed of so many tokens. */
  #edits: number
  #of = 100

  constructor(minimum: number, limit: number) {
    this.#edits = 100 - minimum
    this.#limit = limit
  }

  editsFor(length: number): number {
    return Math.floor((this.#edits * length) / this.#of)
  }

  /** How long an entry may be that is longer than so many tokens. */
  longestFor(length: number): number {
    return Math.floor((length * this.#of) / Math.max(1, this.#of - this.#edits))
  }

  add(found: Found): void {
    let at = this.found.length
    while (at > 0 && isBefore(found, this.found[at - 1])) at--
    this.found.splice(at, 0, found)
    if (this.found.length > this.#limit) this.found.pop()
    const last = this.found[this.#limit - 1]
    if (last === undefined) return
    this.#edits = last.edits
    this.#of = last.longer
  }
}

function isBefore(one: Found, other: Found | undefined): boolean {
  if (other === undefined) return false
  const difference = one.edits * other.longer - other.edits * one.longer
  return difference < 0 || (difference === 0 && one.ordinal < other.ordinal)
}

function signatureOf(tokens: readonly number[], size: number): readonly [number, number] {
  const signature: [number, number] = [0, 0]
  for (const token of tokens) {
    if (token >= size) continue
    const [word, mask] = signatureBit(token)
    signature[word === 0 ? 0 : 1] |= mask
  }
  return signature
}

function unknownIn(tokens: readonly number[], size: number): number {
  return tokens.filter((token) => token >= size).length
}

/** How many bits are set in 32. */
function bits(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The first place from `from` to `to` whose value is not below `value`. */
function lowerBound(values: Uint32Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
