import { type CharacterSet, caselessSet, complementOf, literalSet, overlap, setOf, unionOf } from './character-set.js'
import { parseSet } from './parse-set.js'
import { type Assertion, empty, type Pattern } from './pattern.js'
import { PatternReader } from './pattern-reader.js'
import { lineTerminators } from './properties.js'

/** How deep groups may nest, and how often a part may be asked for. */
const limits = { depth: 200, count: 1000 }

/**
 * Reads a regular expression of ICU's dialect (with what Java's writes differently): the language of SRX 2.0.
 *
 * Whether a text matches is all that is asked, so that greedy and lazy are the same, and groups are only brackets. Possessive quantifiers and atomic groups
 * are taken where they change nothing. Back references, `\G`, `\X`, `\N{…}`, Unicode word edges `(?w)` and blocks are refused.
 *
 * @throws PatternError
 */
export function parsePattern(source: string): Pattern {
  return new Parser(source).parse()
}

class Parser {
  readonly #reader: PatternReader
  #depth = 0

  constructor(source: string) {
    this.#reader = new PatternReader(source)
  }

  parse(): Pattern {
    const pattern = this.#choice()
    if (!this.#reader.done) this.#reader.fail('syntax', ')')
    return pattern
  }

  #choice(): Pattern {
    const { flags } = this.#reader
    const options = [this.#sequence()]
    while (this.#reader.eat('|')) options.push(this.#sequence())
    this.#reader.flags = flags
    return options.length === 1 ? (options[0] ?? empty) : { type: 'choice', options }
  }

  #sequence(): Pattern {
    const items: { readonly pattern: Pattern; readonly sticks: boolean; readonly at: number; readonly end: number }[] =
      []
    for (;;) {
      this.#reader.skipComments()
      if (this.#reader.done || this.#reader.at('|') || this.#reader.at(')')) break
      const at = this.#reader.offset
      const atom = this.#atom()
      if (atom === undefined) continue
      const { pattern, possessive } = this.#quantified(atom.pattern, at)
      items.push({ pattern, sticks: possessive || atom.atomic, at, end: this.#reader.offset })
    }
    for (const [index, { pattern, sticks, at, end }] of items.entries()) {
      const rest = items.slice(index + 1).map((item) => item.pattern)
      const last = rest.length === 0 && this.#depth === 0
      if (sticks && !last && !givesNothingBack(pattern, rest)) this.#reader.fail('unsupported', undefined, at, end)
    }
    return items.length === 1 && items[0] !== undefined
      ? items[0].pattern
      : { type: 'sequence', items: items.map((item) => item.pattern) }
  }

  #quantified(pattern: Pattern, at: number): { readonly pattern: Pattern; readonly possessive: boolean } {
    const reader = this.#reader
    let result = pattern
    let possessive = false
    for (;;) {
      reader.skipComments()
      const bounds = reader.quantifier()
      if (bounds === undefined) return { pattern: result, possessive }
      if (bounds.least > limits.count || (bounds.most !== Number.POSITIVE_INFINITY && bounds.most > limits.count))
        reader.fail('unsupported', undefined, at)
      if (bounds.least > bounds.most) reader.fail('syntax', undefined, at)
      if (result.type === 'repeat' && result !== pattern) reader.fail('syntax', undefined, at)
      if (reader.eat('+')) possessive = true
      else reader.eat('?')
      result = { type: 'repeat', item: pattern, ...bounds }
    }
  }

  /** One part of a sequence; nothing where only a flag or a comment stood. */
  #atom(): { readonly pattern: Pattern; readonly atomic: boolean } | undefined {
    const reader = this.#reader
    const at = reader.offset
    if (reader.at('(')) return this.#group()
    if (reader.at('[')) return plain(setPattern(parseSet(reader)))
    if (reader.at('\\')) return this.#escape()
    const char = reader.take()
    if (char === '.') return plain(setPattern(reader.flags.s ? anything : complementOf(lineTerminators)))
    if (char === '^') return plain(assertion(reader.flags.m ? 'line-start' : 'text-start'))
    if (char === '$') return plain(assertion(reader.flags.m ? 'line-end' : 'last-line-end'))
    if (char === '*' || char === '+' || char === '?' || char === '{') return reader.fail('syntax', undefined, at)
    return plain(this.#literal(char.codePointAt(0) ?? 0))
  }

  #literal(codePoint: number): Pattern {
    const set = literalSet(codePoint)
    return setPattern(this.#reader.flags.i ? caselessSet(set) : set)
  }

  #escape(): { readonly pattern: Pattern; readonly atomic: boolean } | undefined {
    const reader = this.#reader
    const at = reader.offset
    const next = reader.source.charAt(at + 1)
    const simple = assertions.get(next)
    if (simple !== undefined) {
      reader.offset += 2
      return plain({ type: 'assertion', assertion: simple })
    }
    if (next === 'Q') {
      const text = reader.quoted()
      if (text === '') return undefined
      const items = [...text].map((char) => this.#literal(char.codePointAt(0) ?? 0))
      // A quantifier after `\E` is of the last character alone.
      if (items.length > 1 && reader.atQuantifier()) {
        reader.offset = at
        return this.#quotedBeforeQuantifier()
      }
      return plain({ type: 'sequence', items })
    }
    if (next === 'R') {
      reader.offset += 2
      const pair: Pattern = { type: 'sequence', items: [0x0d, 0x0a].map((code) => setPattern(literalSet(code))) }
      return plain({ type: 'choice', options: [pair, setPattern(lineTerminators)] })
    }
    const set = reader.escapedSet()
    if (set !== undefined) return plain(setPattern(reader.flags.i ? caselessSet(set) : set))
    return plain(this.#literal(reader.escapedCodePoint()))
  }

  /** `\Qab\E+` as `\Qa\E` and a quantified `b`: the first characters now, the last one next. */
  #quotedBeforeQuantifier(): { readonly pattern: Pattern; readonly atomic: boolean } {
    const text = this.#reader.quoted()
    const chars = [...text].map((char) => this.#literal(char.codePointAt(0) ?? 0))
    const last = chars.pop() ?? empty
    const { pattern } = this.#quantified(last, this.#reader.offset)
    return plain({ type: 'sequence', items: [...chars, pattern] })
  }

  #group(): { readonly pattern: Pattern; readonly atomic: boolean } | undefined {
    const reader = this.#reader
    const at = reader.offset
    if (++this.#depth > limits.depth) reader.fail('unsupported', undefined, at)
    const { flags } = reader
    const opening = reader.groupOpening()
    if (opening.kind === 'flags') {
      this.#depth--
      return undefined
    }
    const pattern = this.#choice()
    if (!reader.eat(')')) reader.fail('syntax', '(', at, at + 1)
    reader.flags = flags
    this.#depth--
    if (opening.kind === 'group') return { pattern, atomic: false }
    if (opening.kind === 'atomic') return { pattern, atomic: true }
    const { behind, negative } = opening
    return plain({ type: 'assertion', assertion: { type: 'look', behind, negative, pattern } })
  }
}

const anything: CharacterSet = { has: () => true }

const assertions: ReadonlyMap<string, Assertion> = new Map([
  ['b', { type: 'word-edge' }],
  ['B', { type: 'in-word' }],
  ['A', { type: 'text-start' }],
  ['z', { type: 'text-end' }],
  ['Z', { type: 'last-line-end' }],
])

function plain(pattern: Pattern): { readonly pattern: Pattern; readonly atomic: boolean } {
  return { pattern, atomic: false }
}

function setPattern(set: CharacterSet): Pattern {
  return { type: 'set', set }
}

function assertion(type: 'text-start' | 'last-line-end' | 'line-start' | 'line-end'): Pattern {
  return { type: 'assertion', assertion: { type } }
}

/** Whether a part that never gives back what it took matches the same as one that does: nothing that must follow begins with what it may take more of. */
function givesNothingBack(pattern: Pattern, rest: readonly Pattern[]): boolean {
  const one = pattern.type === 'repeat' ? pattern.item : pattern
  if (one.type !== 'set') return false
  if (pattern.type === 'set') return true
  const first = firstSet(rest)
  return first !== undefined && !overlap(one.set, first)
}

/** What a sequence surely begins with; nothing where that is not a single set. */
function firstSet(items: readonly Pattern[]): CharacterSet | undefined {
  const [first, ...rest] = items
  if (first === undefined) return undefined
  if (first.type === 'set') return first.set
  if (first.type === 'sequence') return firstSet([...first.items, ...rest])
  if (first.type === 'choice') {
    const sets = first.options.map((option) => firstSet([option, ...rest]))
    const known = sets.filter((set) => set !== undefined)
    return known.length === sets.length ? unionOf(known) : undefined
  }
  if (first.type === 'repeat') {
    const own = firstSet([first.item])
    if (own === undefined || first.least > 0) return own
    const after = firstSet(rest)
    return after && setOf((codePoint) => own.has(codePoint) || after.has(codePoint))
  }
  return undefined
}
