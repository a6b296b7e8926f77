import { type Block, blockContent } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import { InputError } from '../../model/input-error.js'
import { isSameContent, normalizeInline } from '../../model/project.js'
import { escapeAttribute, escapeText, isXmlText } from '../../xml/index.js'
import { codesOf } from '../codes.js'
import { encodeRuns } from '../encode-runs.js'
import type { EncodeContext } from '../format.js'
import { isDrawing } from './elements.js'
import type { MarkPiece, Run } from './pieces.js'
import { type DocxReading, type Paragraph, readingOf } from './read-docx.js'

/**
 * Writes a target in place of a block of a docx: a paragraph without its beginning and end, or the description of a picture. Text and codes that are the source's give the
 * source's bytes; else runs are made anew, each with the formatting of the code that it stands in.
 *
 * @throws InputError `code-foreign` for a code that the block has not, `not-encodable` for a character that XML has not.
 */
export function encodeDocx(target: readonly Inline[], block: Block, context: EncodeContext): string {
  if (isSameContent(target, blockContent(block))) return context.raw(block.span)
  const paragraph = paragraphAt(readingOf(context.document), block)
  const inside = paragraph?.pieces.some(
    (piece) => piece.type !== 'text' && piece.start < block.span.start && piece.end > block.span.end,
  )
  if (paragraph === undefined || inside === true)
    return encodeRuns(target, block, context.raw, (text) => escapeAttribute(checked(text)))
  return new RunWriter(paragraph, block, context).write(normalizeInline(target))
}

/** The innermost paragraph that a block stands in. */
function paragraphAt({ paragraphs }: DocxReading, { span }: Block): Paragraph | undefined {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.element.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0; at -= 1) {
    const paragraph = paragraphs[at]
    if (paragraph !== undefined && paragraph.element.end >= span.end) return paragraph
  }
  return undefined
}

function checked(text: string): string {
  if (isXmlText(text)) return text
  const char = [...text].find((each) => !isXmlText(each)) ?? ''
  const character = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  throw new InputError('not-encodable', { values: { encoding: 'XML', character } })
}

/** What is open at a place of a paragraph: a run by its formatting, and a `w:t` in it. */
interface Open {
  readonly format: string | undefined
  readonly text: boolean
  /** White space at the edges of that text counts. */
  readonly keepsSpace: boolean
}

const nothingOpen: Open = { format: undefined, text: false, keepsSpace: false }

/** LibreOffice takes all that stands in one run with these for a note's mark, or sets the ruby over it. */
const ownRun: ReadonlySet<string> = new Set(['footnoteReference', 'endnoteReference', 'ruby'])

/** Parts of a field that was no whole: they must not become one by standing in one run. */
const fieldParts: ReadonlySet<string> = new Set(['fldChar', 'instrText'])

/** Writes runs of a paragraph. */
class RunWriter {
  readonly #paragraph: Paragraph
  readonly #block: Block
  readonly #context: EncodeContext
  readonly #prefix: string
  /** DrawingML knows no `xml:space`: white space counts there. */
  readonly #drawing: boolean
  readonly #marks: ReadonlyMap<string, MarkPiece>
  readonly #runs: ReadonlyMap<number, Run>
  readonly #written: string[] = []
  #open: Open

  constructor(paragraph: Paragraph, block: Block, context: EncodeContext) {
    this.#paragraph = paragraph
    this.#block = block
    this.#context = context
    const { pieces } = paragraph
    const named = pieces.find(({ run }) => run !== undefined)?.run?.element.name ?? ''
    this.#drawing = isDrawing(paragraph.element.uri)
    this.#prefix = named.slice(0, named.indexOf(':') + 1)
    this.#marks = new Map(
      pieces.flatMap((piece) => (piece.type === 'text' ? [] : [[`${piece.type} ${piece.start}`, piece]])),
    )
    this.#runs = new Map(pieces.flatMap(({ run }) => (run === undefined ? [] : [[run.element.start, run]])))
    this.#open = this.#openAt(block.span.start)
  }

  write(target: readonly Inline[]): string {
    const runOf = codesOf(this.#block)
    const main = [...this.#runs.values()].find(({ look }) => look === this.#paragraph.look)?.format ?? ''
    const formats = [main]
    for (const inline of target) {
      const format = formats.at(-1) ?? main
      if (inline.type === 'text') {
        this.#text(inline.text, format)
        continue
      }
      const code = runOf(inline)
      const mark = this.#marks.get(`${markType(inline)} ${code.span.start}`)
      // A pair of looks has its run's format; the words of a field in one run stay in that run.
      const run = mark === undefined ? this.#runs.get(code.span.start) : mark.run
      const looks = mark === undefined || run !== undefined
      if (mark !== undefined) this.#mark(mark)
      else if (code.inline.type === 'standalone') this.#text(code.inline.equivalent ?? '', format)
      if (looks && inline.type === 'opening') formats.push(run?.format ?? format)
      if (looks && inline.type === 'closing') formats.splice(Math.max(1, formats.length - 1))
    }
    const end = this.#openAt(this.#block.span.end)
    // The tags that stand after the block close any run and any text.
    this.#become(end.format === undefined ? end : { ...end, format: this.#open.format ?? end.format, keepsSpace: true })
    return this.#written.join('')
  }

  #text(text: string, format: string): void {
    const words = checked(text.replace(/[\t\r\n]+/g, ' '))
    const keepsSpace = this.#drawing || this.#open.keepsSpace || !/^\s|\s$/.test(words)
    this.#become({ format, text: true, keepsSpace })
    this.#written.push(escapeText(words))
  }

  #mark({ run, element, start, end }: MarkPiece): void {
    const name = element?.local ?? ''
    if (this.#written.length > 0 && (ownRun.has(name) || fieldParts.has(name))) this.#become(nothingOpen)
    this.#become({ format: run?.format, text: false, keepsSpace: false })
    this.#written.push(this.#context.raw({ start, end }))
    if (ownRun.has(name)) this.#become(nothingOpen)
  }

  /** Closes and opens what is needed. */
  #become(next: Open): void {
    const now = this.#open
    const stays = now.format === next.format
    if (now.text && !(stays && next.text && (now.keepsSpace || next.keepsSpace)))
      this.#written.push(`</${this.#prefix}t>`)
    else if (now.text) return
    if (!stays && now.format !== undefined) this.#written.push(`</${this.#prefix}r>`)
    if (!stays && next.format !== undefined) this.#written.push(`<${this.#prefix}r>${next.format}`)
    if (next.text) this.#written.push(`<${this.#prefix}t${this.#drawing ? '' : ' xml:space="preserve"'}>`)
    this.#open = { ...next, keepsSpace: next.text }
  }

  #openAt(offset: number): Open {
    for (const piece of this.#paragraph.pieces) {
      const { run } = piece
      if (run === undefined || offset <= run.element.start || offset >= run.element.end) continue
      const texts = this.#paragraph.pieces.filter((each) => each.type === 'text' && each.run === run)
      const text = texts.find(({ start, end }) => start <= offset && offset <= end)
      const element = text?.type === 'text' ? text.element : undefined
      const keepsSpace =
        this.#drawing ||
        element?.attributes.some(({ name, value }) => name === 'xml:space' && value === 'preserve') === true
      return { format: run.format, text: text !== undefined, keepsSpace }
    }
    return nothingOpen
  }
}

function markType({ type }: Inline): string {
  return type === 'opening' ? 'open' : type === 'closing' ? 'close' : 'alone'
}
