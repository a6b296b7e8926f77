/** The smallest likeness, in percent, that an index can be asked for. */
export const leastMinimum = 50

/** From this likeness on, in percent, a look-up needs the first postings alone. */
export const usualMinimum = 70

/**
 * An index over the sources of a memory, in typed arrays. Its entries are numbered by their length, then by their place in the
 * memory (their ordinal); tokens are numbered from the rarest to the most frequent.
 */
export interface IndexData {
  /** The tokens' characters, one after another (UTF-16), and where each begins. */
  readonly words: Uint16Array
  readonly wordStarts: Uint32Array
  /** A hash table of tokens: their numbers plus one, 0 where nothing is; its size is a power of two. */
  readonly table: Uint32Array
  /** The tokens of all entries in the order of their texts, and where each entry begins. */
  readonly tokens: Uint32Array
  readonly starts: Uint32Array
  /** Two words of 32 bits an entry: a bit for each token that it has. */
  readonly signatures: Uint32Array
  /** The ordinal of each entry. */
  readonly ordinals: Uint32Array
  /** The number of the first entry that has so many tokens or more. */
  readonly lengths: Uint32Array
  /** For each token the entries that have it among their rarest, so many as a likeness of `usualMinimum` needs. */
  readonly postings: Uint32Array
  readonly postingStarts: Uint32Array
  /** The further ones that `leastMinimum` needs. */
  readonly morePostings: Uint32Array
  readonly morePostingStarts: Uint32Array
  /** Hashes of the forms in ascending order, and the ordinals that have them. */
  readonly hashes: Uint32Array
  readonly hashed: Uint32Array
  /** Where each record begins, by ordinal (bytes). */
  readonly records: Uint32Array
}

/** How many edits a list of so many tokens may be away from another at a likeness, in percent, and no longer than it. */
export function editsAt(minimum: number, length: number): number {
  return Math.floor(((100 - minimum) * length) / 100)
}

/** A token's two bits of signature: the word, 0 or 1, and the mask in it. */
export function signatureBit(token: number): readonly [word: number, mask: number] {
  const bit = Math.imul(token + 1, 0x9e3779b1) >>> 26
  return [bit >> 5, 1 << (bit & 31)]
}
