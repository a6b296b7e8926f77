import type { Flow } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { htmlOutline } from '../html/html-format.js'
import { readHtml } from '../html/read-html.js'

/** What a block of raw HTML says. */
export interface Island {
  readonly flows: readonly Flow[]
  /** The HTML without its words. */
  readonly outline: string
}

/**
 * Reads a block of raw HTML by the HTML format.
 *
 * @param pieces its ranges in the file, without what begins its lines in a quotation or a list
 */
export function readIsland(file: string, pieces: readonly Span[]): Island {
  const text = pieces.map(({ start, end }) => file.slice(start, end)).join('')
  const starts: number[] = []
  let length = 0
  for (const { start, end } of pieces) {
    starts.push(length)
    length += end - start
  }
  let piece = 0
  const placeOf = (offset: number): number => {
    while (piece > 0 && (starts[piece] ?? 0) > offset) piece -= 1
    while ((starts[piece + 1] ?? length) <= offset && piece + 1 < pieces.length) piece += 1
    return (pieces[piece]?.start ?? 0) + offset - (starts[piece] ?? 0)
  }
  // What begins a line belongs to the run before it, so that runs still tile their block.
  const move = ({ start, end }: Span, last: boolean): Span => ({
    start: placeOf(start),
    end: last ? placeOf(end - 1) + 1 : placeOf(end),
  })
  const flows = readHtml(text).flows.map((flow) => ({
    ...flow,
    blocks: flow.blocks.map((block) => ({
      ...block,
      span: move(block.span, true),
      runs: block.runs.map((run, index) => ({ ...run, span: move(run.span, index === block.runs.length - 1) })),
    })),
  }))
  return { flows, outline: htmlOutline(text) }
}
