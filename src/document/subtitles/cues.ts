import type { Span } from '../../model/span.js'
import { isBlank, type Line, linesOf } from '../text/lines.js'

/** A caption: when it is shown, and the lines of its text. */
export interface Cue {
  /** Milliseconds. */
  readonly from: number
  readonly to: number
  /** The line of its times. */
  readonly timing: Span
  /** Lines of text, none of them blank; line ends are not in them. */
  readonly lines: readonly Span[]
}

/** What a kind of subtitles has of its own. */
export interface CueSyntax {
  /** Text that stands after a blank line belongs to the caption before; else it is a comment or a style. */
  readonly blankLines: boolean
}

const time = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})'
const timing = new RegExp(`^\\s{0,20}${time}\\s{1,20}-->\\s{1,20}${time}(?:\\s|$)`)

/** The captions of a file in order. The line before one's times, if it follows a blank one, is its id. */
export function cuesOf(text: string, { blankLines }: CueSyntax): readonly Cue[] {
  const cues: { from: number; to: number; timing: Span; lines: Span[] }[] = []
  const lines = linesOf(text)
  let open = false
  for (const [index, line] of lines.entries()) {
    const times = timesOf(text, line)
    const cue = cues.at(-1)
    if (times !== undefined) {
      cues.push({ ...times, timing: { start: line.start, end: line.end }, lines: [] })
      open = true
    } else if (isBlank(line)) open &&= blankLines
    else if (open && cue !== undefined && !isId(text, lines, index))
      cue.lines.push({ start: line.contentStart, end: line.contentEnd })
  }
  return cues
}

/** Whether a line is a caption's id: times come next, and a blank line stands before. */
function isId(text: string, lines: readonly Line[], index: number): boolean {
  const [before, next] = [lines[index - 1], lines[index + 1]]
  return next !== undefined && (before === undefined || isBlank(before)) && timesOf(text, next) !== undefined
}

function timesOf(text: string, { start, end }: Span): { readonly from: number; readonly to: number } | undefined {
  const line = text.slice(start, Math.min(end, start + 200))
  const found = line.includes('-->') ? timing.exec(line) : null
  if (found === null) return undefined
  const at = (first: number): number => {
    const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = found.slice(first, first + 4)
    return (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'))
  }
  return { from: at(1), to: at(5) }
}
