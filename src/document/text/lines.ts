/** One line of a text: UTF-16 offsets into it. */
export interface Line {
  readonly start: number
  /** Where the line's end mark begins, and where the next line does. */
  readonly end: number
  readonly next: number
  /** The line without the white space at its edges; both are `end` where there is nothing else. */
  readonly contentStart: number
  readonly contentEnd: number
}

/** What ends a line (UAX #14, classes BK, CR, LF, NL). */
export const lineEnds: RegExp = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text, in order; their ranges tile it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(lineEnds)) {
    lines.push(lineOf(text, start, match.index, match.index + match[0].length))
    start = match.index + match[0].length
  }
  if (start < text.length) lines.push(lineOf(text, start, text.length, text.length))
  return lines
}

/** Whether a line has nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.contentStart === line.contentEnd
}

/** How far a line is indented, in columns; a tab goes to the next multiple of eight. */
export function indentOf(text: string, line: Line): number {
  let width = 0
  for (let index = line.start; index < line.contentStart; index += 1)
    width = text[index] === '\t' ? width + 8 - (width % 8) : width + 1
  return width
}

function lineOf(text: string, start: number, end: number, next: number): Line {
  const content = text.slice(start, end)
  const contentStart = end - content.trimStart().length
  return { start, end, next, contentStart, contentEnd: Math.max(contentStart, start + content.trimEnd().length) }
}
