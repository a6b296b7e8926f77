import { parse, postprocess, preprocess } from 'micromark'
import type { Event, Extension, ParseContext } from 'micromark-util-types'
import type { Span } from '../../model/span.js'

/** A text longer than this is parsed in parts. */
const part = 32_768

/** An empty line and a line after it that can go on no list, quotation or note: only code and raw HTML reach over it. */
const seam = /(?:\r\n|\n|\r){2}(?=[\p{L}#])/gu

/**
 * micromark's events of a text, part by part, in order; offsets are the text's. A long text is parsed in parts, as micromark takes more than linear time and memory for one;
 * links find their definitions in all of them.
 *
 * @param whole it is not to be parsed in parts
 */
export function* eventsOf(text: string, extensions: readonly Extension[], whole: boolean): Iterable<readonly Event[]> {
  const parser = parse({ extensions: [...extensions] })
  const flows: Event[][] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (start < text.length) {
    const { events, end } = readPart(parser, text, start, line, whole ? text.length : part)
    flows.push(events)
    line = (events.at(-1)?.[1].end.line ?? line) + 1
    start = end
  }
  // Definitions of all parts are known before the first link is looked at.
  for (let index = 0; index < flows.length; index += 1) {
    const events = flows[index] ?? []
    flows[index] = []
    yield postprocess(events)
  }
}

/** Parses the blocks of a part; one that ends in open code or raw HTML is taken twice as long. */
function readPart(
  parser: ParseContext,
  text: string,
  start: number,
  line: number,
  least: number,
): { events: Event[]; end: number } {
  for (let length = least; ; length *= 2) {
    const end = seamAfter(text, start + length)
    const content = preprocess()(text.slice(start, end), undefined, true)
    const from = { offset: start, line, column: 1 }
    const events = parser.document(from).write(content)
    if (end === text.length || !reachesOver(events, text, { start, end })) return { events, end }
  }
}

function seamAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  seam.lastIndex = offset
  const found = seam.exec(text)
  return found === null ? text.length : found.index + found[0].length
}

/** Whether the last block goes to the very end of a part, empty line and all. */
function reachesOver(events: readonly Event[], text: string, { start, end }: Span): boolean {
  let content = end
  while (content > start && /[\r\n]/.test(text.charAt(content - 1))) content -= 1
  const flow = events.findLast(([, { type }]) => type === 'chunkFlow')?.[1]._tokenizer?.events ?? []
  const last = flow.findLast(([kind, { type }]) => kind === 'exit' && /^(?:codeFenced|htmlFlow)$/.test(type))?.[1]
  if (last === undefined || last.end.offset < content) return false
  if (last.type === 'htmlFlow') return last.end.offset > content
  const fences = flow.filter(([kind, { type, start: from }]) => {
    return kind === 'enter' && type === 'codeFencedFence' && from.offset >= last.start.offset
  })
  return fences.length < 2
}
