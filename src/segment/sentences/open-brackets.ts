import { isBracketUnit } from '../characters.js'

const openBrackets = ['(', '[', '{', '（', '【'] as const

/** Where brackets open in a paragraph; to be asked from left to right. */
export class OpenBrackets {
  readonly #text: string
  /** For each kind where it opens next, as far as was asked. */
  readonly #places: number[] = openBrackets.map(() => -1)
  /** The nearest of them. */
  #next = -1

  constructor(text: string) {
    this.#text = text
  }

  /** Where the last bracket opens that nothing closes, in a part of the paragraph; the part's beginning must not go back. */
  lastIn(from: number, to: number): number | undefined {
    if (this.#next < from) this.#look(from)
    return this.#next < to ? lastOpenBracket(this.#text, from, to) : undefined
  }

  #look(from: number): void {
    for (const [kind, bracket] of openBrackets.entries()) {
      if ((this.#places[kind] ?? -1) >= from) continue
      const place = this.#text.indexOf(bracket, from)
      this.#places[kind] = place < 0 ? this.#text.length : place
    }
    this.#next = Math.min(...this.#places)
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
