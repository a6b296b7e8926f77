/** Says where an offset of a text stands: line and column from 1, counted in UTF-16 units; CR, LF and CR LF end a line. */
export type LineIndex = (offset: number) => { readonly line: number; readonly column: number }

/** Indexes a text's lines once; each question then takes a binary search. */
export function indexLines(text: string): LineIndex {
  const starts: number[] = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
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
