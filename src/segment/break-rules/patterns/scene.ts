import { charBefore } from '../../characters.js'
import type { Assertion, Look } from './pattern.js'
import { type Program, programOf } from './program.js'
import { hangingSet, lineTerminators, wordSet } from './properties.js'

/** A text in which patterns are looked for, with what was found out about its places. */
export class Scene {
  readonly text: string
  readonly #looks = new Map<Look, Uint8Array>()
  #marks: Int32Array = new Int32Array(0)
  #round = 0

  constructor(text: string) {
    this.text = text
  }

  /**
   * Whether a program matches from a place on, to the right or to the left; the first match suffices.
   *
   * @param most how many steps may be spent
   * @returns nothing where they did not suffice
   */
  matches(program: Program, from: number, backwards: boolean, most: number): boolean | undefined {
    let threads: number[] = []
    let at = from
    this.spent = 0
    this.#begin(program)
    this.#follow(program, 0, at, threads)
    while (!this.#matched && threads.length > 0) {
      if (this.spent > most) return undefined
      const code = this.#codePoint(at, backwards)
      if (code < 0) return false
      at += (backwards ? -1 : 1) * (code > 0xffff ? 2 : 1)
      threads = this.#take(program, threads, code, at)
    }
    return this.#matched
  }

  /** Every place where a match of a program ends that is read in one direction: 1 there. The whole text is read once. */
  places(program: Program, backwards: boolean): Uint8Array {
    const found = new Uint8Array(this.text.length + 1)
    let threads: number[] = []
    let at = backwards ? this.text.length : 0
    this.#begin(program)
    for (;;) {
      this.#follow(program, 0, at, threads)
      if (this.#matched) found[at] = 1
      const code = this.#codePoint(at, backwards)
      if (code < 0) return found
      at += (backwards ? -1 : 1) * (code > 0xffff ? 2 : 1)
      threads = this.#take(program, threads, code, at)
    }
  }

  /** How many steps the last question has taken. */
  spent = 0
  #matched = false

  #begin(program: Program): void {
    if (this.#marks.length < program.length) this.#marks = new Int32Array(program.length)
    this.#round++
    this.#matched = false
  }

  #take(program: Program, threads: readonly number[], code: number, at: number): number[] {
    this.#begin(program)
    const next: number[] = []
    this.spent += threads.length
    for (const thread of threads) {
      const step = program[thread]
      if (step?.type === 'take' && step.set.has(code)) this.#follow(program, thread + 1, at, next)
    }
    return next
  }

  /** Goes on from a step to all that take a character, and notes whether the program has matched. */
  #follow(program: Program, first: number, at: number, threads: number[]): void {
    const open = [first]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.#marks[index] === this.#round) continue
      this.#marks[index] = this.#round
      this.spent++
      const step = program[index]
      if (step?.type === 'matched') this.#matched = true
      else if (step?.type === 'take') threads.push(index)
      else if (step?.type === 'fork') open.push(step.second, step.first)
      else if (step?.type === 'jump') open.push(step.to)
      else if (step?.type === 'hold' && this.#holds(step.assertion, at)) open.push(index + 1)
    }
  }

  #holds(assertion: Assertion, at: number): boolean {
    const { text } = this
    switch (assertion.type) {
      case 'text-start':
        return at === 0
      case 'text-end':
        return at === text.length
      case 'last-line-end':
        return at === text.length || (at + lineEndLength(text, at) === text.length && !splitsLineEnd(text, at))
      case 'line-start':
        return (
          at === 0 || (at < text.length && lineTerminators.has(text.charCodeAt(at - 1)) && !splitsLineEnd(text, at))
        )
      case 'line-end':
        return at === text.length || (lineEndLength(text, at) > 0 && !splitsLineEnd(text, at))
      case 'word-edge':
        return isWordEdge(text, at)
      case 'in-word':
        return !isWordEdge(text, at)
      case 'look':
        return ((this.#look(assertion)[at] ?? 0) === 1) !== assertion.negative
    }
  }

  #look(look: Look): Uint8Array {
    const known = this.#looks.get(look)
    if (known !== undefined) return known
    const scene = new Scene(this.text)
    const found = scene.places(programOf(look.pattern, !look.behind), !look.behind)
    this.#looks.set(look, found)
    return found
  }

  /** The character after a place, or before it; -1 where there is none. */
  #codePoint(at: number, backwards: boolean): number {
    if (!backwards) return this.text.codePointAt(at) ?? -1
    return at === 0 ? -1 : (charBefore(this.text, at).codePointAt(0) ?? -1)
  }
}

function lineEndLength(text: string, at: number): number {
  if (at >= text.length || !lineTerminators.has(text.charCodeAt(at))) return 0
  return text.startsWith('\r\n', at) ? 2 : 1
}

function splitsLineEnd(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\r' && text.charAt(at) === '\n'
}

/** ICU's `\b` without the flag w: marks and format characters belong to what they follow. */
function isWordEdge(text: string, at: number): boolean {
  const next = text.codePointAt(at)
  if (next !== undefined && hangingSet.has(next) && at > 0) return false
  let back = at
  let previous = charBefore(text, back)
  while (previous !== '' && hangingSet.has(previous.codePointAt(0) ?? 0)) {
    back -= previous.length
    previous = charBefore(text, back)
  }
  const inWord = previous !== '' && wordSet.has(previous.codePointAt(0) ?? 0)
  return inWord !== (next !== undefined && wordSet.has(next))
}
