/** Says where an offset of a text stands: line and column from 1, counted in UTF-16 units; CR, LF and CR LF end a line. */
export type LineIndex = (offset: number) => { readonly line: number; readonly column: number }

/** Indexes a text's lines at the first question; each then takes a binary search. */
export function indexLines(text: string): LineIndex {
  let index: readonly number[] | undefined
  return (offset) => {
    index ??= lineStarts(text)
    const starts = index
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts: number[] = [0]
  const ends = /\r\n|\n|\r/g
  while (ends.test(text)) starts.push(ends.lastIndex)
  return starts
}
