import type { Chunk, Event, TokenizeContext } from 'micromark-util-types'

/** micromark is given at least so many pieces (texts between line ends and tabs, and these) at a time. */
const some = 64

/** So many events are left with a tokenizer before those that it has done with are taken away. */
const most = 256

/**
 * The events of a text's blocks. micromark is given some lines at a time, and between them only the last events: where a line ends a quotation or a list it writes all
 * events anew, though it changes none before the last line.
 *
 * @param chunks the whole text, as micromark's `preprocess` gives it
 */
export function parseLines(tokenizer: TokenizeContext, chunks: readonly Chunk[]): Event[] {
  const settled: Event[] = []
  let start = 0
  for (let at = 0; at < chunks.length; at += 1) {
    if (at - start < some || !isLineEnd(chunks[at])) continue
    tokenizer.write(chunks.slice(start, at + 1))
    start = at + 1
    const { events } = tokenizer
    if (events.length <= most) continue
    for (const event of events.splice(0, lastEnd(events))) settled.push(event)
  }
  for (const event of tokenizer.events) settled.push(event)
  tokenizer.events = settled
  return tokenizer.write(chunks.slice(start))
}

/** A line end as micromark codes it: CR, LF or both. */
function isLineEnd(chunk: Chunk | undefined): boolean {
  return typeof chunk === 'number' && chunk < -2
}

/** Where the last line of text ends: micromark looks back for that end, and changes nothing before it. */
function lastEnd(events: readonly Event[]): number {
  return events.findLastIndex(([kind, { type }]) => kind === 'exit' && type === 'chunkFlow')
}
