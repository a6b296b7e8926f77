import { charBefore } from '../../characters.js'
import { type CharacterSet, setOf } from './character-set.js'
import { parsePattern } from './parse-pattern.js'
import type { Pattern } from './pattern.js'
import { type Program, programOf } from './program.js'
import type { Scene } from './scene.js'

/** What was asked of a text: how many steps are left to look around single places, and the answer for all where they were spent. */
interface Asked {
  left: number
  places?: Uint8Array
}

/** A pattern that must match right before a place, or right after it. */
export class Side {
  readonly #backwards: boolean
  readonly #near: Program
  readonly #gate: CharacterSet | undefined
  readonly #pattern: Pattern
  /** The text that surely stands at the place. */
  readonly #literal: string
  /** The pattern is that text and no more. */
  readonly #plain: boolean
  readonly #scenes = new WeakMap<Scene, Asked>()

  /** @throws PatternError */
  constructor(source: string, before: boolean) {
    this.#pattern = parsePattern(source)
    this.#backwards = before
    this.#near = programOf(this.#pattern, before)
    this.#gate = gateOf(this.#near)
    const items = this.#pattern.type === 'sequence' ? this.#pattern.items : [this.#pattern]
    this.#literal = literalOf(items, before)
    this.#plain = [...this.#literal].length === items.length
  }

  /** Whether the pattern matches at a place of a text; all questions about one text together take time that the text bounds. */
  holds(scene: Scene, place: number): boolean {
    if (!this.#passes(scene.text, place)) return false
    if (this.#plain) return true
    const asked = this.#asked(scene)
    if (asked.places === undefined && asked.left > 0) {
      const found = scene.matches(this.#near, place, this.#backwards, asked.left)
      asked.left -= scene.spent
      if (found !== undefined) return found
    }
    // A pattern that looks far is better read over the whole text once.
    asked.places ??= scene.places(programOf(this.#pattern, !this.#backwards), !this.#backwards)
    return asked.places[place] === 1
  }

  #asked(scene: Scene): Asked {
    const known = this.#scenes.get(scene)
    if (known !== undefined) return known
    const asked: Asked = { left: 8 * scene.text.length + 4096 }
    this.#scenes.set(scene, asked)
    return asked
  }

  /** Whether a match is possible at all: asked first, since most rules fail at the first character. */
  #passes(text: string, place: number): boolean {
    if (this.#literal !== '')
      return text.startsWith(this.#literal, this.#backwards ? place - this.#literal.length : place)
    if (this.#gate === undefined) return true
    const code = this.#backwards ? charBefore(text, place).codePointAt(0) : text.codePointAt(place)
    return code !== undefined && this.#gate.has(code)
  }
}

/** The literal characters of a sequence that stand next to the place. */
function literalOf(items: readonly Pattern[], before: boolean): string {
  const ordered = before ? [...items].reverse() : items
  const end = ordered.findIndex((item) => item.type !== 'set' || item.set.only === undefined)
  const run = end < 0 ? ordered : ordered.slice(0, end)
  const chars = run.flatMap((item) =>
    item.type === 'set' && item.set.only !== undefined ? [String.fromCodePoint(item.set.only)] : [],
  )
  return (before ? chars.reverse() : chars).join('')
}

/** The characters that a match can begin with; nothing where it can be empty. */
function gateOf(program: Program): CharacterSet | undefined {
  const sets: CharacterSet[] = []
  const seen = new Set<number>()
  const open = [0]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue
    seen.add(index)
    const step = program[index]
    if (step === undefined || step.type === 'matched') return undefined
    if (step.type === 'take') sets.push(step.set)
    else if (step.type === 'fork') open.push(step.first, step.second)
    else open.push(step.type === 'jump' ? step.to : index + 1)
  }
  return setOf((codePoint) => sets.some((set) => set.has(codePoint)))
}
