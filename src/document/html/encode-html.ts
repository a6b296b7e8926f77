import type { Block, Document } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import { normalizeInline } from '../../model/project.js'
import { codesOf } from '../codes.js'
import type { EncodeContext } from '../format.js'
import { canEncode } from '../legacy-encoding.js'
import { referenceAt } from './references.js'

/**
 * Writes a target in place of a block of an HTML file. A character is written as the source wrote it where it stood (`&nbsp;`, `&#8212;`), by its order in the
 * block; a new one as itself, or as a reference where it would be markup or the file's encoding has it not. White space is as it was where the target has as many stretches of it.
 *
 * @throws InputError `code-foreign` for a code that the block has not.
 */
export function encodeHtml(target: readonly Inline[], block: Block, context: EncodeContext): string {
  const content = normalizeInline(target)
  const quote = attributeBlocks(context.document).has(block) ? quoteOf(context.document.text, block) : undefined
  const writer = new TextWriter(block, context.document, quote)
  const runOf = codesOf(block)
  const spaces = content.reduce((sum, inline) => sum + (inline.type === 'text' ? spacesIn(inline.text) : 0), 0)
  const pieces = content.flatMap((inline, index): readonly Piece[] => {
    if (inline.type !== 'text') return [{ raw: context.raw(runOf(inline).span), fixed: true }]
    const begun = index === 0 ? inline.text.replace(/^[ \t\n\f\r]+/, '') : inline.text
    const text = index === content.length - 1 ? withoutEnd(begun) : begun
    return writer.write(text, spaces).map((raw) => ({ raw, fixed: false }))
  })
  const written = writer.guard(pieces, context.document.text.slice(block.span.end, block.span.end + lookAhead))
  return quote === '' && /[\s"'=<>`]/.test(written) ? `"${written}"` : written
}

/** A piece about to be written: a character or stretch of white space, or a code, which is written as it is. */
interface Piece {
  readonly raw: string
  readonly fixed: boolean
}

/** The longest name of a character reference, and more. */
const lookAhead = 40

/** A text without the white space at its end. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t\n\f\r]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

const known = new WeakMap<Document, ReadonlySet<Block>>()

function attributeBlocks(document: Document): ReadonlySet<Block> {
  const found = known.get(document)
  if (found !== undefined) return found
  const blocks = new Set(document.flows.filter(({ kind }) => kind === 'attribute').flatMap((flow) => flow.blocks))
  known.set(document, blocks)
  return blocks
}

/** The quote around an attribute's value, empty where there is none. */
function quoteOf(file: string, { span }: Block): string {
  let at = span.start - 1
  while (at > 0 && /\s/.test(file.charAt(at))) at -= 1
  const before = file.charAt(at)
  return before === '"' || before === "'" ? before : ''
}

function spacesIn(text: string): number {
  return text.match(/[ \t\n\f\r]+/g)?.length ?? 0
}

/** Characters that are markup in some place, as they are written where they must not be. */
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' }

/** Writes the texts of one block in order. */
class TextWriter {
  /** How the source wrote each character that it somewhere wrote as a reference, or that may be markup: by order. */
  readonly #forms = new Map<string, string[]>()
  readonly #spaces: string[] = []
  readonly #quote: string | undefined
  /** The text of a `<title>`: no tag is read in it but its own end. */
  readonly #title: boolean
  /** References of the source that stand for more than one character. */
  readonly #long: readonly string[]
  readonly #seen = new Map<string, number>()
  readonly #encoding: string
  #space = 0

  constructor(block: Block, { text: file, encoding }: Document, quote: string | undefined) {
    this.#encoding = encoding.name
    this.#quote = quote
    this.#title = block.structure === 'title'
    for (const { inline, span } of block.runs) {
      if (inline.type !== 'text') continue
      const raw = file.slice(span.start, span.end)
      const literal = raw === inline.text
      if (inline.text === ' ') this.#spaces.push(raw)
      else if (literal) {
        for (const found of raw.matchAll(/[ \t\n\f\r]+/g)) this.#spaces.push(found[0])
        for (const char of raw.matchAll(/[&<"']/g)) this.#remember(char[0], char[0])
      } else this.#remember(inline.text, raw)
    }
    // A character that is written in more than one way has each of its places counted.
    const mixed = [...this.#forms.keys()].filter((char) => !/[&<"']/.test(char))
    this.#long = mixed.filter((char) => [...char].length > 1)
    if (mixed.length === 0) return
    for (const char of mixed) this.#forms.set(char, [])
    for (const { inline, span } of block.runs) {
      if (inline.type !== 'text') continue
      const raw = file.slice(span.start, span.end)
      if (raw === inline.text) {
        for (const char of raw) this.#forms.get(char)?.push(char)
      } else if (mixed.includes(inline.text)) this.#forms.get(inline.text)?.push(raw)
    }
  }

  #remember(char: string, raw: string): void {
    const forms = this.#forms.get(char)
    if (forms === undefined) this.#forms.set(char, [raw])
    else forms.push(raw)
  }

  write(text: string, spaces: number): readonly string[] {
    const same = spaces === this.#spaces.length
    const written: string[] = []
    const pieces = /[ \t\n\f\r]+|[^ \t\n\f\r]/uy
    while (pieces.lastIndex < text.length) {
      const from = pieces.lastIndex
      const long = this.#long.find((each) => text.startsWith(each, from))
      const piece = long ?? pieces.exec(text)?.[0] ?? ''
      pieces.lastIndex = from + piece.length
      if (piece === '') break
      if (/^[ \t\n\f\r]/.test(piece)) {
        const raw = this.#spaces[this.#space]
        this.#space += 1
        written.push(same && raw !== undefined ? raw : ' ')
      } else written.push(this.#character(piece))
    }
    return written
  }

  #character(char: string): string {
    const place = this.#seen.get(char) ?? 0
    const forms = this.#forms.get(char)
    if (forms !== undefined) this.#seen.set(char, place + 1)
    const form = forms?.[place]
    if (form !== undefined) return form
    if (char === '&' || char === '<') return references[char] ?? char
    return canEncode(this.#encoding, char) ? char : `&#${char.codePointAt(0) ?? 0};`
  }

  /** Pieces joined, characters as themselves only where they are no markup before what comes after them. */
  guard(pieces: readonly Piece[], rest: string): string {
    const written: string[] = []
    let after = rest
    for (let index = pieces.length - 1; index >= 0; index -= 1) {
      const { raw, fixed } = pieces[index] ?? { raw: '', fixed: true }
      const safe = !fixed && this.#isMarkup(raw, after) ? (references[raw] ?? raw) : raw
      written.push(safe)
      after = (safe.slice(0, lookAhead) + after).slice(0, lookAhead)
    }
    return written.reverse().join('')
  }

  #isMarkup(piece: string, after: string): boolean {
    if (piece === '&') return referenceAt(piece + after, 0, this.#quote !== undefined) !== undefined
    if (this.#quote !== undefined) return piece === this.#quote || (this.#quote === '' && /^["']$/.test(piece))
    if (this.#title) return piece === '<' && /^\/title/i.test(after)
    return piece === '<' && /^(?:[A-Za-z!?]|\/.)/su.test(after)
  }
}
