import { postprocess } from 'micromark'
import type { Event, Extension } from 'micromark-util-types'
import type { Span } from '../../model/span.js'
import { limitNesting, type MarksLimits } from './limit-marks.js'
import { type NumberedPart, type PartParser, partParser } from './part-parser.js'
import { type Paragraph, paragraphAt } from './plain.js'

/** A part of a text: a paragraph of nothing but words, or micromark's events of anything else. */
export type Part = Paragraph | readonly Event[]

/** A paragraph, or a part that micromark parses as blocks, with their events where they are still there. */
type NumberedParagraph = Paragraph & NumberedPart
type ParsedPart = NumberedPart & { readonly events?: Event[] }

/** So many UTF-16 units of parts are kept parsed until all definitions are known; those after them are parsed again. */
const kept = 262_144

/** Where a part may end: before what stands in the first column after an empty line, or a bullet or a heading in it. Only code and raw HTML reach over; a list that is cut there is two lists of the same items. */
const seam = /(?:\r\n|\n|\r(?!\n))(?:(?:\r\n|\n|\r(?!\n))(?=[^ \t\r\n])|(?=[-+*][ \t]+[^ \t\r\n\-+*]|#{1,6}[ \t]))/gu

/** A line that opens or closes code, as a hint: a part had better not end in it. */
const fence = /^[ \t]{0,20}(?:```|~~~)/gm

/**
 * A text in parts from an offset on, in order; offsets are the text's. micromark parses one after the other, so that what it needs does not grow with the text, and nothing that has only words;
 * links find their definitions in all of them.
 *
 * @throws InputError `markdown-limit`.
 */
export function* partsOf(text: string, from: number, { extensions, longest, marks }: PartOptions): Iterable<Part> {
  const parse = partParser(text, extensions, marks.running)
  const parts = new Cutter(parse, text, { longest, marks }).parts(from)
  for (const part of text.includes(']:') ? definedFirst(parts) : parts)
    if (!('lines' in part)) yield postprocess(part.events ?? parse.blocks(part))
    else yield part.plain ? part : postprocess(parse.paragraph(part))
}

/** How a text is parsed in parts. */
export interface PartOptions {
  readonly extensions: readonly Extension[]
  /** A part ends at the first seam after so many UTF-16 units; Infinity: the text is one part. */
  readonly longest: number
  readonly marks: MarksLimits
}

/** All parts, so that their definitions are known before the first link is looked at. */
function definedFirst(parts: Iterable<NumberedParagraph | ParsedPart>): readonly (NumberedParagraph | ParsedPart)[] {
  const all: (NumberedParagraph | ParsedPart)[] = []
  let length = 0
  for (const part of parts) {
    length += 'lines' in part ? 0 : part.end - part.start
    all.push('lines' in part || length <= kept ? part : { start: part.start, end: part.end, line: part.line })
  }
  return all
}

class Cutter {
  readonly #parse: PartParser
  readonly #text: string
  readonly #longest: number
  readonly #marks: MarksLimits

  constructor(parse: PartParser, text: string, { longest, marks }: Omit<PartOptions, 'extensions'>) {
    this.#parse = parse
    this.#text = text
    this.#longest = longest
    this.#marks = marks
  }

  *parts(from: number): Iterable<NumberedParagraph | ParsedPart> {
    let line = 1
    for (let start = from; start < this.#text.length; ) {
      const paragraph = this.#longest === Infinity ? undefined : paragraphAt(this.#text, start)
      const part = paragraph ? { ...paragraph, line } : this.#read({ start, end: this.#endOf(start), line })
      yield part
      line += part.end - part.start + 1
      start = paragraph?.next ?? part.end
    }
  }

  /** Parses the blocks of a part; one that ends in open code or raw HTML is taken at least twice as long. */
  #read({ start, end, line }: ParsedPart): ParsedPart {
    limitNesting(this.#text, start, end, this.#marks.leading)
    const events = this.#parse.blocks({ start, end, line })
    if (end === this.#text.length || !reachesOver(events, this.#text, { start, end }))
      return { start, end, line, events }
    return this.#read({ start, end: this.#endOf(start, 2 * (end - start)), line })
  }

  /** Where a part ends that is so long at least: where a paragraph begins, or where it has become long. */
  #endOf(start: number, least = 0): number {
    const text = this.#text
    if (this.#longest === Infinity) return text.length
    seam.lastIndex = start + least
    let fences = 0
    for (let at = start, found = seam.exec(text); found !== null; found = seam.exec(text)) {
      const end = found.index + found[0].length
      fences += text.slice(at, end).match(fence)?.length ?? 0
      if (end - start >= this.#longest || (fences % 2 === 0 && paragraphAt(text, end) !== undefined)) return end
      at = end
    }
    return text.length
  }
}

/** Whether the last block goes to the very end of a part, empty line and all. */
function reachesOver(events: readonly Event[], text: string, { start, end }: Span): boolean {
  let content = end
  while (content > start && /[\r\n]/.test(text.charAt(content - 1))) content -= 1
  const ended = /(?:\r\n|\n|\r(?!\n)){2}$/.test(text.slice(content, end))
  const flow = events.findLast(([, { type }]) => type === 'chunkFlow')?.[1]._tokenizer?.events ?? []
  const last = flow.findLast(([kind, { type }]) => kind === 'exit' && /^(?:codeFenced|htmlFlow)$/.test(type))?.[1]
  if (last === undefined || last.end.offset < content) return false
  if (last.type === 'htmlFlow') return !ended || last.end.offset > content
  const fences = flow.filter(([kind, { type, start: from }]) => {
    return kind === 'enter' && type === 'codeFencedFence' && from.offset >= last.start.offset
  })
  return fences.length < 2
}
