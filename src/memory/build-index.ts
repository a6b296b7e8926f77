import { editsAt, type IndexData, leastMinimum, signatureBit, usualMinimum } from './index-data.js'
import { hashOf, tokensOf } from './tokens.js'

/** Numbers that are added one by one. */
class Numbers {
  #values = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Uint32Array(this.length * 2)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values[this.length++] = value
  }

  increment(at: number): void {
    this.#values[at] = (this.#values[at] ?? 0) + 1
  }

  done(): Uint32Array {
    return this.#values.subarray(0, this.length)
  }
}

/** Makes an index out of the sources of a memory, given in its order. */
export class IndexBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #counts = new Numbers()
  readonly #tokens = new Numbers()
  readonly #starts = new Numbers()
  readonly #hashes = new Numbers()
  readonly #records = new Numbers()

  /** Adds a source by its form; `record` is where its record begins. */
  add(form: string, record = 0): void {
    this.#starts.push(this.#tokens.length)
    this.#hashes.push(hashOf(form))
    this.#records.push(record)
    for (const token of tokensOf(form)) {
      let number = this.#numbers.get(token)
      if (number === undefined) {
        number = this.#numbers.size
        this.#numbers.set(token, number)
        this.#counts.push(0)
      }
      this.#tokens.push(number)
      this.#counts.increment(number)
    }
  }

  /** The whole index; `records` is where the last record ends. */
  build(records = 0): IndexData {
    this.#starts.push(this.#tokens.length)
    this.#records.push(records)
    const rank = ranksOf(this.#counts.done())
    const entries = sortEntries(this.#starts.done(), this.#tokens.done(), rank)
    const hashed = Uint32Array.from({ length: this.#hashes.length }, (_, at) => at)
    const hashes = this.#hashes.done()
    hashed.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b)
    return {
      ...wordsOf(this.#numbers, rank),
      ...entries,
      signatures: signaturesOf(entries),
      lengths: lengthsOf(entries.starts),
      ...postingsOf(entries, rank.length),
      hashes: hashed.map((ordinal) => hashes[ordinal] ?? 0),
      hashed,
      records: this.#records.done().slice(),
    }
  }
}

type Entries = Pick<IndexData, 'tokens' | 'starts' | 'ordinals'>

/** The number of each token by its frequency, the rarest first. */
function ranksOf(counts: Uint32Array): Uint32Array {
  const order = Uint32Array.from({ length: counts.length }, (_, at) => at)
  order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
  const rank = new Uint32Array(counts.length)
  order.forEach((token, at) => {
    rank[token] = at
  })
  return rank
}

/** The entries by their length, with their tokens by their ranks. */
function sortEntries(starts: Uint32Array, tokens: Uint32Array, rank: Uint32Array): Entries {
  const count = starts.length - 1
  const lengthOf = (entry: number): number => (starts[entry + 1] ?? 0) - (starts[entry] ?? 0)
  const ordinals = Uint32Array.from({ length: count }, (_, at) => at)
  ordinals.sort((a, b) => lengthOf(a) - lengthOf(b) || a - b)
  const sorted = new Uint32Array(tokens.length)
  const sortedStarts = new Uint32Array(count + 1)
  let end = 0
  ordinals.forEach((ordinal, entry) => {
    for (let at = starts[ordinal] ?? 0; at < (starts[ordinal + 1] ?? 0); at++)
      sorted[end++] = rank[tokens[at] ?? 0] ?? 0
    sortedStarts[entry + 1] = end
  })
  return { tokens: sorted, starts: sortedStarts, ordinals }
}

function signaturesOf({ tokens, starts }: Entries): Uint32Array {
  const signatures = new Uint32Array((starts.length - 1) * 2)
  for (let entry = 0; entry < starts.length - 1; entry++)
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) {
      const [word, mask] = signatureBit(tokens[at] ?? 0)
      signatures[entry * 2 + word] = (signatures[entry * 2 + word] ?? 0) | mask
    }
  return signatures
}

function lengthsOf(starts: Uint32Array): Uint32Array {
  const count = starts.length - 1
  const longest = count === 0 ? 0 : (starts[count] ?? 0) - (starts[count - 1] ?? 0)
  const lengths = new Uint32Array(longest + 2).fill(count)
  for (let entry = count - 1; entry >= 0; entry--) lengths[(starts[entry + 1] ?? 0) - (starts[entry] ?? 0)] = entry
  for (let length = longest; length >= 0; length--)
    lengths[length] = Math.min(lengths[length] ?? 0, lengths[length + 1] ?? 0)
  return lengths
}

type Postings = Pick<IndexData, 'postings' | 'postingStarts' | 'morePostings' | 'morePostingStarts'>

/**
 * Two lists that are alike enough share at least one of their rarest tokens (prefix filtering: Chaudhuri and others 2006, Bayardo
 * and others 2007): only these are posted.
 */
function postingsOf(entries: Entries, size: number): Postings {
  const first = new Uint32Array(size + 1)
  const more = new Uint32Array(size + 1)
  eachRare(entries, (token, isMore) => {
    const counts = isMore ? more : first
    counts[token + 1] = (counts[token + 1] ?? 0) + 1
  })
  for (let token = 0; token < size; token++) {
    first[token + 1] = (first[token + 1] ?? 0) + (first[token] ?? 0)
    more[token + 1] = (more[token + 1] ?? 0) + (more[token] ?? 0)
  }
  const postings = new Uint32Array(first[size] ?? 0)
  const morePostings = new Uint32Array(more[size] ?? 0)
  const [ends, moreEnds] = [first.slice(), more.slice()]
  eachRare(entries, (token, isMore, entry) => {
    const at = isMore ? moreEnds : ends
    const into = isMore ? morePostings : postings
    into[at[token] ?? 0] = entry
    at[token] = (at[token] ?? 0) + 1
  })
  return { postings, postingStarts: first, morePostings, morePostingStarts: more }
}

function eachRare({ tokens, starts }: Entries, tell: (token: number, isMore: boolean, entry: number) => void): void {
  for (let entry = 0; entry < starts.length - 1; entry++) {
    const own = tokens.slice(starts[entry], starts[entry + 1]).sort()
    const usual = editsAt(usualMinimum, own.length)
    const most = Math.min(own.length - 1, editsAt(leastMinimum, own.length))
    for (let at = 0; at <= most; at++) if (at === 0 || own[at] !== own[at - 1]) tell(own[at] ?? 0, at > usual, entry)
  }
}

function wordsOf(
  numbers: ReadonlyMap<string, number>,
  rank: Uint32Array,
): Pick<IndexData, 'words' | 'wordStarts' | 'table'> {
  const byRank: string[] = new Array<string>(numbers.size).fill('')
  for (const [word, number] of numbers) byRank[rank[number] ?? 0] = word
  const wordStarts = new Uint32Array(byRank.length + 1)
  byRank.forEach((word, at) => {
    wordStarts[at + 1] = (wordStarts[at] ?? 0) + word.length
  })
  const words = new Uint16Array(wordStarts[byRank.length] ?? 0)
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(byRank.length * 2 + 2)))
  byRank.forEach((word, at) => {
    for (let unit = 0; unit < word.length; unit++) words[(wordStarts[at] ?? 0) + unit] = word.charCodeAt(unit)
    let slot = hashOf(word) & (table.length - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1)
    table[slot] = at + 1
  })
  return { words, wordStarts, table }
}
