import type { ParseContext } from 'micromark-util-types'
import { InputError } from '../../model/input-error.js'
import type { FormatSettings } from '../format.js'
import { lineAndColumn } from '../line-and-column.js'

/** The name of the limit among a format's settings, and of its flag. */
const setting = 'max-marks'

/** So many marks may stand in one stretch of running text, unless the settings allow more. */
const most = 16_384

/** So many quotations and lists may begin in one another on one line, unless the settings allow more. */
const deepest = 100

/** Stretches with no more marks than this cost little, however many there are. */
const few = 512

/** The settings of this limit alone: what a document must be read with again. */
export function marksSettings(settings: FormatSettings): FormatSettings {
  const raised = settings[setting]
  return raised === undefined ? {} : { [setting]: raised }
}

/** How many marks are allowed. */
export interface MarksLimits {
  /** In one stretch of running text. */
  readonly running: number
  /** Before the text of one line. */
  readonly leading: number
}

/** How many marks the settings allow. */
export function marksAllowed(settings: FormatSettings): MarksLimits {
  const raised = settings[setting]
  return { running: Number(raised ?? most), leading: Number(raised ?? deepest) }
}

/**
 * Sets the limit for micromark, whose time grows with the square of the marks in one stretch of running text: all stretches of a text that have more than a few marks may
 * cost together what one may that has as many as the limit. What comes back makes the parsers of that text count them.
 */
export function limitMarks(text: string, limit: number): (parser: ParseContext) => void {
  let cost = 0
  return (parser) => {
    const create = parser.text
    parser.text = (from) => {
      const tokenizer = create(from)
      const write = tokenizer.write
      let marks = 0
      tokenizer.write = (chunks) => {
        const before = costOf(marks)
        for (const chunk of chunks) if (typeof chunk === 'string') marks += chunk.match(/[*_~[\]]/g)?.length ?? 0
        cost += costOf(marks) - before
        if (cost > costOf(limit)) throw overLimit(text, from?.offset ?? 0, limit)
        return write(chunks)
      }
      return tokenizer
    }
  }
}

function costOf(marks: number): number {
  return marks > few ? marks ** 2 : 0
}

/** Refuses a part in which lists and quotations begin in one another on one line more often than is allowed; a thematic break (`* * *`) begins none. */
export function limitNesting(text: string, start: number, end: number, limit: number): void {
  const leading = /(?<![^\r\n])[ \t>*+\-\d.)]+/g
  for (const { index, 0: found } of text.slice(start, end).matchAll(leading)) {
    const next = text[start + index + found.length] ?? '\n'
    if (found.length <= limit || (/^[ \t*]+$|^[ \t-]+$/.test(found) && /[\r\n]/.test(next))) continue
    const begun = found.match(/>|[*+\-.)](?=[ \t])/g)?.length ?? 0
    if (begun > limit) throw overLimit(text, start + index, limit)
  }
}

function overLimit(text: string, offset: number, limit: number): InputError {
  return new InputError('markdown-limit', { ...lineAndColumn(text, offset), values: { limit, flag: `--${setting}` } })
}
