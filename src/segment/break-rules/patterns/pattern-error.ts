/** A pattern that cannot be used: it is no regular expression (`syntax`), or one that is not followed here (`unsupported`). */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly kind: 'syntax' | 'unsupported'
  /** Where in the pattern, in UTF-16 units. */
  readonly offset: number
  /** The part that is to blame. */
  readonly part: string

  constructor(kind: 'syntax' | 'unsupported', offset: number, part: string) {
    super(`${kind} at ${offset}: ${part}`)
    this.kind = kind
    this.offset = offset
    this.part = part
  }
}
