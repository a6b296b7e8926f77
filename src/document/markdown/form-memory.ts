import type { Block } from '../../model/document.js'

/** What stands for a code beside a character. */
export const code = '\uFFFC'

/** What kind of character stands somewhere: markup takes spaces, letters and all else for different things. */
export type CharacterClass = 'space' | 'letter' | 'sign'

/** How a character stands in a text: what is before and after it. */
export interface Surroundings {
  readonly before: CharacterClass
  readonly after: CharacterClass
}

interface Form extends Surroundings {
  readonly raw: string
}

/** How the source wrote each character that is no letter: as it is, escaped, or as a reference; by order. */
export class FormMemory {
  readonly #forms = new Map<string, Form[]>()
  readonly #seen = new Map<string, number>()
  /** The source's stretches of white space. */
  readonly #spaces: string[] = []
  #space = 0
  /** Texts of more than one character that the source wrote as one. */
  readonly long: readonly string[]

  constructor(block: Block, file: string) {
    const characters: { readonly text: string; readonly raw: string }[] = []
    for (const { inline, span } of block.runs) {
      const raw = file.slice(span.start, span.end)
      if (inline.type !== 'text') characters.push({ text: code, raw })
      else if (raw !== inline.text) characters.push({ text: inline.text, raw })
      else for (const char of raw) characters.push({ text: char, raw: char })
    }
    let space: string | undefined
    for (const [index, { text, raw }] of characters.entries()) {
      const blank = isSpace(text)
      if (blank) space = (space ?? '') + raw
      if (!blank && space !== undefined) this.#spaces.push(space)
      if (!blank) space = undefined
      if (blank || text === code || /^[\p{L}\p{N}]$/u.test(raw)) continue
      const before = classOf(characters[index - 1]?.text)
      const after = classOf(characters[index + 1]?.text)
      const forms = this.#forms.get(text)
      if (forms === undefined) this.#forms.set(text, [{ raw, before, after }])
      else forms.push({ raw, before, after })
    }
    if (space !== undefined) this.#spaces.push(space)
    this.long = [...this.#forms.keys()].filter((text) => [...text].length > 1)
  }

  /** Whether the source has the character in a form that it may be given again. */
  knows(text: string): boolean {
    return this.#forms.has(text)
  }

  /** The source's next form of a character; one that stands as it is only where it stands in the same way. */
  take(text: string, { before, after }: Surroundings): string | undefined {
    const form = this.#next(text)
    if (form === undefined || form.raw !== text) return form?.raw
    return form.before === before && form.after === after ? text : undefined
  }

  /** The source's next form of a character, wherever it stands. */
  form(text: string): string | undefined {
    return this.#next(text)?.raw
  }

  #next(text: string): Form | undefined {
    const place = this.#seen.get(text) ?? 0
    const form = this.#forms.get(text)?.[place]
    if (form !== undefined) this.#seen.set(text, place + 1)
    return form
  }

  /** The source's next stretch of white space, if it has as many as the target. */
  takeSpace(count: number): string | undefined {
    const raw = count === this.#spaces.length ? this.#spaces[this.#space] : undefined
    this.#space += 1
    return raw
  }
}

/** The class of a character; of the text's edge as of a space, of a code as of a sign. */
export function classOf(character: string | undefined): CharacterClass {
  if (character === undefined || /^\s/u.test(character)) return 'space'
  return /^[\p{L}\p{N}\p{M}]/u.test(character) ? 'letter' : 'sign'
}

/**
 * A text in characters and stretches of white space.
 *
 * @param long texts of more than one character that are one token too
 */
export function tokensOf(text: string, long: readonly string[]): readonly string[] {
  const tokens: string[] = []
  const next = /[ \t\n\f\r]+|[^ \t\n\f\r]/uy
  while (next.lastIndex < text.length) {
    const from = next.lastIndex
    const token = long.find((each) => text.startsWith(each, from)) ?? next.exec(text)?.[0] ?? text.charAt(from)
    tokens.push(token)
    next.lastIndex = from + token.length
  }
  return tokens
}

/** Whether a token is white space. */
export function isSpace(token: string): boolean {
  const unit = token.charCodeAt(0)
  return unit === 0x20 || unit === 0x9 || unit === 0xa || unit === 0xc || unit === 0xd
}
