import type { Language } from '../language/index.js'
import {
  bracketClass,
  greekQuestionClass,
  markClass,
  nextOf,
  openingClass,
  spaceClass,
  terminalClass,
} from './characters.js'

/**
 * Where the marks of each paragraph of a flow stand, its opening brackets and the places where a sentence may end, from left to right: one walk for
 * all who look for them. They are numbered through the flow and kept in one array, outside of what V8's collector moves: there are some 20,000 in 1 MB.
 */
export class Landmarks {
  /** The number of each paragraph's first one, and after the last paragraph how many there are. */
  readonly #first: Int32Array
  /** By number, the offset in the paragraph. */
  #offsets = new Int32Array(64)

  constructor(paragraphs: readonly string[], language: Language) {
    const classes = markClass | openingClass | endClasses(language)
    this.#first = new Int32Array(paragraphs.length + 1)
    let count = 0
    for (const [paragraph, text] of paragraphs.entries()) {
      count = this.#walk(text, classes, count)
      this.#first[paragraph + 1] = count
    }
  }

  /** Takes down those of a paragraph from a number on; gives the number after its last. */
  #walk(text: string, classes: number, first: number): number {
    let count = first
    let offsets = this.#offsets
    for (let at = nextOf(text, 0, classes); at < text.length; at = nextOf(text, at + 1, classes)) {
      if (count === offsets.length) {
        this.#offsets = new Int32Array(count * 2)
        this.#offsets.set(offsets)
        offsets = this.#offsets
      }
      offsets[count++] = at
    }
    return count
  }

  /** Those of one paragraph. */
  of(paragraph: number): ParagraphLandmarks {
    return new ParagraphLandmarks(this.#offsets, this.#first[paragraph] ?? 0, this.#first[paragraph + 1] ?? 0)
  }
}

/** The landmarks of one paragraph. */
export class ParagraphLandmarks {
  readonly length: number
  readonly #offsets: Int32Array
  readonly #first: number

  constructor(offsets: Int32Array, first: number, end: number) {
    this.length = end - first
    this.#offsets = offsets
    this.#first = first
  }

  /** The offset of one, by its index from the left. */
  at(index: number): number {
    return this.#offsets[this.#first + index] ?? 0
  }
}

/** What a sentence may end at: marks that end sentences, and what else does in the language. */
export function endClasses({ script, endsBeforeSpace, beginsAfterSpace, takesUp }: Language): number {
  return (
    terminalClass |
    (script === 'Grek' ? greekQuestionClass : 0) |
    (endsBeforeSpace.length > 0 || beginsAfterSpace.length > 0 ? spaceClass : 0) |
    (takesUp.length > 0 ? bracketClass : 0)
  )
}
