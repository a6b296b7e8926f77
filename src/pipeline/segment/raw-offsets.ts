import type { Block, Document } from '../../model/document.js'
import { plainText } from '../../model/project.js'

/** Turns offsets into a block's plain text into offsets into the file's text. */
export interface RawOffsets {
  /** Where the character at an offset begins. */
  start(offset: number): number
  /** Where the character before an offset ends. */
  end(offset: number): number
}

/** The map of a block; a run that reads otherwise than it stands (an escape, a fold) is entered and left as a whole. */
export function rawOffsets(document: Document, block: Block): RawOffsets {
  let plain = 0
  const runs = block.runs.flatMap(({ inline, span }) => {
    const text = plainText([inline])
    const start = plain
    plain += text.length
    const linear = inline.type === 'text' && document.text.startsWith(text, span.start)
    return text === '' ? [] : [{ start, end: plain, span, linear }]
  })
  const runAt = (offset: number): (typeof runs)[number] | undefined => {
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return runs[low]
  }
  return {
    start: (offset) => {
      const run = runAt(offset)
      if (run === undefined) return block.span.end
      return run.linear ? run.span.start + offset - run.start : run.span.start
    },
    end: (offset) => {
      const run = runAt(offset - 1)
      if (run === undefined) return block.span.start
      return run.linear ? run.span.start + offset - run.start : run.span.end
    },
  }
}
