import { isBracketUnit } from '../characters.js'
import type { ParagraphLandmarks } from '../landmarks.js'

/** Where brackets open in a paragraph, out of its landmarks; to be asked from left to right. */
export class OpenBrackets {
  readonly #text: string
  readonly #landmarks: ParagraphLandmarks
  #index = 0

  constructor(text: string, landmarks: ParagraphLandmarks) {
    this.#text = text
    this.#landmarks = landmarks
  }

  /** Where the last bracket opens that nothing closes, in a part of the paragraph; the part's beginning must not go back. */
  lastIn(from: number, to: number): number | undefined {
    return this.#next(from) < to ? lastOpenBracket(this.#text, from, to) : undefined
  }

  /** Where the next bracket opens from an offset on; the text's end where none does. */
  #next(from: number): number {
    for (; this.#index < this.#landmarks.length; this.#index++) {
      const place = this.#landmarks.at(this.#index)
      if (place >= from && bracketTurn(this.#text.charCodeAt(place)) < 0) return place
    }
    return this.#text.length
  }
}

function lastOpenBracket(text: string, from: number, to: number): number | undefined {
  let closed = 0
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at)
    if (!isBracketUnit(unit)) continue
    const turn = bracketTurn(unit)
    closed += turn
    if (turn < 0 && closed < 0) return at
  }
  return undefined
}

/** 1 for a bracket that closes, -1 for one that opens, 0 for all else: ( ) [ ] { } （ ） 【 】. */
function bracketTurn(unit: number): number {
  if (unit === 0x29 || unit === 0x5d || unit === 0x7d || unit === 0xff09 || unit === 0x3011) return 1
  return unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0xff08 || unit === 0x3010 ? -1 : 0
}
