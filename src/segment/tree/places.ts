import type { Point, Position } from 'unist'

/** Lines and columns of a text, from 1, for UTF-16 offsets in it. */
export class Places {
  readonly #lines: readonly number[]

  constructor(text: string) {
    const lines = [0]
    for (const match of text.matchAll(/\r\n|\n|\r/gu)) lines.push(match.index + match[0].length)
    this.#lines = lines
  }

  point(offset: number): Point {
    let low = 0
    let high = this.#lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1, offset }
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }
}
