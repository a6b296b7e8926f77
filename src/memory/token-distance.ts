/**
 * The Levenshtein distance of one list of tokens to many others, bit-parallel (Myers 1999 in the form of Hyyrö 2003, 32 tokens a
 * word). Tokens are numbers below `size`.
 */
export class TokenDistance {
  /** For each token the place of its masks, where `#turns` says that it is of this query. */
  readonly #places: Int32Array
  readonly #turns: Int32Array
  #turn = 0
  #masks: Int32Array = new Int32Array(0)
  #positive: Int32Array = new Int32Array(0)
  #negative: Int32Array = new Int32Array(0)
  #length = 0
  #words = 0

  constructor(size: number) {
    this.#places = new Int32Array(size)
    this.#turns = new Int32Array(size)
  }

  /** Takes the list that the others are measured against; tokens of `size` and more are like no other. */
  query(tokens: readonly number[]): void {
    this.#turn++
    this.#length = tokens.length
    this.#words = Math.max(1, Math.ceil(tokens.length / 32))
    this.#masks = new Int32Array((new Set(tokens).size + 1) * this.#words)
    this.#positive = new Int32Array(this.#words)
    this.#negative = new Int32Array(this.#words)
    let places = 0
    tokens.forEach((token, at) => {
      if (token >= this.#places.length) return
      if (this.#turns[token] !== this.#turn) {
        this.#turns[token] = this.#turn
        this.#places[token] = ++places * this.#words
      }
      const mask = (this.#places[token] ?? 0) + (at >> 5)
      this.#masks[mask] = (this.#masks[mask] ?? 0) | (1 << (at & 31))
    })
  }

  /** The distance to the tokens from `start` to `end` of a list; more than `most` where it is more than that. */
  to(tokens: Uint32Array, start: number, end: number, most: number): number {
    const last = 1 << ((this.#length - 1) & 31)
    this.#positive.fill(-1)
    this.#negative.fill(0)
    let score = this.#length
    for (let at = start; at < end; at++) {
      const token = tokens[at] ?? 0
      score += this.#step(this.#turns[token] === this.#turn ? (this.#places[token] ?? 0) : 0, last)
      if (score - (end - at - 1) > most) return most + 1
    }
    return score
  }

  /** One column of the table: what the last row's value changes by. */
  #step(place: number, last: number): number {
    const [positive, negative, masks] = [this.#positive, this.#negative, this.#masks]
    let carryUp = 1
    let carryDown = 0
    let change = 0
    for (let word = 0; word < this.#words; word++) {
      const up = positive[word] ?? 0
      const down = negative[word] ?? 0
      const equal = (masks[place + word] ?? 0) | carryDown
      const diagonal = (((equal & up) + up) ^ up) | equal | down
      let rises = down | ~(diagonal | up)
      let falls = diagonal & up
      if (word === this.#words - 1) change = ((rises & last) === 0 ? 0 : 1) - ((falls & last) === 0 ? 0 : 1)
      const [nextUp, nextDown] = [rises >>> 31, falls >>> 31]
      rises = (rises << 1) | carryUp
      falls = (falls << 1) | carryDown
      positive[word] = falls | ~(diagonal | rises)
      negative[word] = rises & diagonal
      carryUp = nextUp
      carryDown = nextDown
    }
    return change
  }
}
