import { type CharacterSet, complementOf } from './character-set.js'
import { PatternError } from './pattern-error.js'
import { escapeSets, namedProperty } from './properties.js'

/** The flags that hold at a place of a pattern: case does not count, lines, dots, comments. */
export interface Flags {
  readonly i: boolean
  readonly m: boolean
  readonly s: boolean
  readonly x: boolean
}

/** What a group's opening says of it. */
export type GroupOpening =
  | { readonly kind: 'group' }
  | { readonly kind: 'atomic' }
  | { readonly kind: 'flags' }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negative: boolean }

/** The characters of a pattern, read one after another, with the escapes and openings that they make. */
export class PatternReader {
  readonly source: string
  offset = 0
  flags: Flags = { i: false, m: false, s: false, x: false }

  constructor(source: string) {
    this.source = source
  }

  get done(): boolean {
    return this.offset >= this.source.length
  }

  at(text: string): boolean {
    return this.source.startsWith(text, this.offset)
  }

  eat(text: string): boolean {
    if (!this.at(text)) return false
    this.offset += text.length
    return true
  }

  /** The next character, a surrogate pair as one. */
  take(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.offset) ?? 0)
    this.offset += char.length
    return char
  }

  /** Refuses the pattern; the part to blame ends where the reader stands unless said. */
  fail(kind: 'syntax' | 'unsupported', part?: string, at: number = this.offset, end: number = this.offset): never {
    const shown = part ?? this.source.slice(at, Math.max(end, at + 1))
    throw new PatternError(kind, Math.min(at, this.source.length), shown === '' ? this.source.slice(-1) : shown)
  }

  /** Passes over comments, and with the flag x over white space. */
  skipComments(): void {
    for (;;) {
      if (this.at('(?#')) {
        const end = this.source.indexOf(')', this.offset)
        if (end < 0) this.fail('syntax', '(?#')
        this.offset = end + 1
      } else if (this.flags.x && /\s/u.test(this.source.charAt(this.offset))) this.offset++
      else if (this.flags.x && this.at('#')) {
        while (!this.done && !/[\n\r\u0085\u2028\u2029]/.test(this.source.charAt(this.offset))) this.offset++
      } else return
    }
  }

  atQuantifier(): boolean {
    return /^[*+?{]/.test(this.source.slice(this.offset, this.offset + 1))
  }

  quantifier(): { readonly least: number; readonly most: number } | undefined {
    if (this.eat('*')) return { least: 0, most: Number.POSITIVE_INFINITY }
    if (this.eat('+')) return { least: 1, most: Number.POSITIVE_INFINITY }
    if (this.eat('?')) return { least: 0, most: 1 }
    if (!this.at('{')) return undefined
    const counts = /^\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/.exec(this.source.slice(this.offset, this.offset + 40))
    if (counts === null) return this.fail('syntax', '{')
    this.offset += counts[0].length
    const least = Number(counts[1])
    if (counts[2] === undefined) return { least, most: least }
    return { least, most: counts[3] === undefined ? Number.POSITIVE_INFINITY : Number(counts[3]) }
  }

  /** The text of `\Q…\E`; without `\E` to the end. */
  quoted(): string {
    const start = this.offset + 2
    const end = this.source.indexOf('\\E', start)
    this.offset = end < 0 ? this.source.length : end + 2
    return this.source.slice(start, end < 0 ? this.source.length : end)
  }

  /** Reads what opens a group: `(`, `(?:`, `(?<name>`, `(?>`, `(?=`, `(?i)`, `(?i-s:` and the like. */
  groupOpening(): GroupOpening {
    const at = this.offset
    this.offset++
    if (!this.eat('?')) return { kind: 'group' }
    if (this.eat(':')) return { kind: 'group' }
    if (this.eat('>')) return { kind: 'atomic' }
    if (this.eat('=')) return { kind: 'look', behind: false, negative: false }
    if (this.eat('!')) return { kind: 'look', behind: false, negative: true }
    if (this.eat('<=')) return { kind: 'look', behind: true, negative: false }
    if (this.eat('<!')) return { kind: 'look', behind: true, negative: true }
    const rest = this.source.slice(this.offset, this.offset + 80)
    const name = /^<[A-Za-z][A-Za-z0-9]*>/.exec(rest)
    if (name !== null) {
      this.offset += name[0].length
      return { kind: 'group' }
    }
    const set = /^([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/.exec(rest)
    if (set === null) return this.fail('syntax', undefined, at, at + 3)
    this.offset += set[0].length
    this.#setFlags(set[1] ?? '', true, at)
    this.#setFlags(set[2] ?? '', false, at)
    return { kind: set[3] === ':' ? 'group' : 'flags' }
  }

  #setFlags(letters: string, on: boolean, at: number): void {
    for (const letter of letters) {
      if (letter === 'i' || letter === 'm' || letter === 's' || letter === 'x')
        this.flags = { ...this.flags, [letter]: on }
      // Java's: letters and classes of all Unicode, as here always; only \n ends a line, which no paragraph holds.
      else if (letter === 'w' && on) this.fail('unsupported', undefined, at)
      else if (!/[uUdw]/.test(letter)) this.fail('syntax', undefined, at)
    }
  }

  /** The set that an escape names (`\d`, `\P{Lu}`, …), if it is one. */
  escapedSet(): CharacterSet | undefined {
    const at = this.offset
    const letter = this.source.charAt(at + 1)
    const known = escapeSets.get(letter.toLowerCase())
    if (known !== undefined) {
      this.offset += 2
      return letter === letter.toLowerCase() ? known : complementOf(known)
    }
    if (letter !== 'p' && letter !== 'P') return undefined
    const name = /^\\[pP](?:\{([^{}]*)\}|([A-Za-z]))/.exec(this.source.slice(at, at + 100))
    if (name === null) return this.fail('syntax', undefined, at, at + 2)
    this.offset += name[0].length
    const set = namedProperty(name[1] ?? name[2] ?? '')
    if (set === undefined) return this.fail('unsupported', undefined, at)
    return letter === 'p' ? set : complementOf(set)
  }

  /** The character that an escape stands for. */
  escapedCodePoint(): number {
    const at = this.offset
    const rest = this.source.slice(at, at + 12)
    const coded =
      /^\\x\{([0-9A-Fa-f]{1,8})\}/.exec(rest) ??
      /^\\x([0-9A-Fa-f]{2})/.exec(rest) ??
      /^\\u\{([0-9A-Fa-f]{1,6})\}/.exec(rest) ??
      /^\\U([0-9A-Fa-f]{8})/.exec(rest)
    if (coded !== null) return this.#code(Number.parseInt(coded[1] ?? '', 16), coded[0])
    const pair = /^\\u([0-9A-Fa-f]{4})(?:\\u([0-9A-Fa-f]{4}))?/.exec(rest)
    if (pair !== null) return this.#unit(pair)
    const octal = /^\\0([0-7]{1,3})/.exec(rest)
    if (octal !== null) return this.#code(Number.parseInt(octal[1] ?? '', 8), octal[0])
    const control = /^\\c([\s\S])/.exec(rest)
    if (control !== null) return this.#code((control[1] ?? '').charCodeAt(0) & 0x1f, control[0])
    const letter = rest.charAt(1)
    const simple = simpleEscapes.get(letter)
    if (simple !== undefined) return this.#code(simple, rest.slice(0, 2))
    if (letter === '' || /[a-zA-Z0]/.test(letter)) {
      const unsupported = /[GXNk]/.test(letter)
      return this.fail(unsupported ? 'unsupported' : 'syntax', undefined, at, at + 2)
    }
    if (/[1-9]/.test(letter)) return this.fail('unsupported', undefined, at, at + 2)
    this.offset++
    return this.take().codePointAt(0) ?? 0
  }

  /** `\uD83D\uDE00` is one character. */
  #unit(pair: RegExpExecArray): number {
    const first = Number.parseInt(pair[1] ?? '', 16)
    const second = Number.parseInt(pair[2] ?? '0', 16)
    const joined = first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff
    return joined
      ? this.#code((first - 0xd800) * 0x400 + (second - 0xdc00) + 0x10000, pair[0])
      : this.#code(first, pair[0].slice(0, 6))
  }

  #code(codePoint: number, text: string): number {
    if (codePoint > 0x10ffff) this.fail('syntax', text)
    this.offset += text.length
    return codePoint
  }
}

const simpleEscapes: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['e', 0x1b],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
])
