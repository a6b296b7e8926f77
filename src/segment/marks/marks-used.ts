import { classesAt, isMarkUnit, letterClass, spaceClass } from '../characters.js'
import type { Landmarks } from '../landmarks.js'

/** What is known of a mark's uses in a flow, as bits: it stands after white space, before none there, before a letter there. */
const afterSpace = 1
const opensWord = 2
const opensLetters = 4

/** Which marks a flow uses, out of the landmarks of its paragraphs. */
export class MarksUsed {
  /** For each code unit where it stands, as bits. */
  readonly #uses = new Map<number, number>()

  constructor(paragraphs: readonly string[], landmarks: Landmarks) {
    for (const [paragraph, text] of paragraphs.entries()) {
      const own = landmarks.of(paragraph)
      for (let index = 0; index < own.length; index++) this.#see(text, own.at(index))
    }
  }

  #see(text: string, at: number): void {
    const unit = text.charCodeAt(at)
    if (isMarkUnit(unit)) this.#uses.set(unit, (this.#uses.get(unit) ?? 0) | useAt(text, at))
  }

  uses(mark: string): boolean {
    return this.#uses.has(mark.charCodeAt(0))
  }

  /** Whether a mark stands anywhere after white space and before none. */
  opensWords(mark: string): boolean {
    return this.#has(mark, opensWord)
  }

  /** Whether the first of two marks stands before words, and the second only behind them (French `»progrès«`). */
  pointInwards(open: string, close: string): boolean {
    return this.#has(open, opensLetters) && this.uses(close) && !this.#has(close, afterSpace)
  }

  #has(mark: string, use: number): boolean {
    return ((this.#uses.get(mark.charCodeAt(0)) ?? 0) & use) !== 0
  }
}

function useAt(text: string, at: number): number {
  if (at > 0 && (classesAt(text, at - 1) & spaceClass) === 0) return 0
  if (at + 1 >= text.length) return afterSpace
  const after = classesAt(text, at + 1)
  if ((after & spaceClass) !== 0) return afterSpace
  return afterSpace | opensWord | ((after & letterClass) !== 0 ? opensLetters : 0)
}
