/** Where an offset stands in a text: line and column, both from 1; LF, CRLF and CR end a line, columns count UTF-16 units. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/**
 * The line and column of an offset.
 *
 * @example
 * lineAndColumn('one\r\ntwo', 6) // => {line: 2, column: 2}
 */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  let line = 1
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) {
    if (index + end.length > offset) break
    line += 1
    start = index + end.length
  }
  return { line, column: offset - start + 1 }
}
