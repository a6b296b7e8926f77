import { classesAt, isMarkUnit, spaceClass } from '../characters.js'

/** Which marks a flow uses, out of the landmarks of its paragraphs. */
export class MarksUsed {
  /** For each code unit whether it stands anywhere where a word begins. */
  readonly #opening = new Map<number, boolean>()

  constructor(paragraphs: readonly string[], landmarks: readonly (readonly number[])[]) {
    for (const [index, text] of paragraphs.entries())
      for (const at of landmarks[index] ?? []) {
        const unit = text.charCodeAt(at)
        if (isMarkUnit(unit) && this.#opening.get(unit) !== true) this.#opening.set(unit, opensWord(text, at))
      }
  }

  uses(mark: string): boolean {
    return this.#opening.has(mark.charCodeAt(0))
  }

  /** Whether a mark stands anywhere after white space and before none. */
  opensWords(mark: string): boolean {
    return this.#opening.get(mark.charCodeAt(0)) === true
  }
}

function opensWord(text: string, at: number): boolean {
  if (at > 0 && (classesAt(text, at - 1) & spaceClass) === 0) return false
  return at + 1 < text.length && (classesAt(text, at + 1) & spaceClass) === 0
}
