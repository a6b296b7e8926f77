import type { Span } from '../../model/span.js'
import type { CodeItem, Item } from '../region.js'
import { choicesIn } from './choices.js'

/** The end of a line in a paragraph, or of a paragraph: then a blank line. */
const lineEnds = /[ \t]{0,80}(?:\r\n|\n|\r)[ \t\r\n]{0,80}/g
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/

/** What is no text in a message: i18next's values, then tags as it puts components (`<0>`, `</bold>`, `<br/>`, `<Link to="…">`; only one with `=` has more than its name). */
const codes =
  '\\{\\{[^{}\\n]{1,200}\\}\\}|<(?<slash>/?)(?<name>[A-Za-z0-9][\\w.:-]{0,60})(?:\\s{1,9}[^<>=]{1,60}=[^<>]{0,500})?\\s{0,9}(?<alone>/?)>'

/** A value in single braces, as ICU's MessageFormat has it. */
const argument =
  '\\{\\s{0,9}[\\w.-]{1,80}\\s{0,9}(?:,\\s{0,9}(?:number|date|time|duration|spellout|ordinal)[^{}]{0,200})?\\}'

const plainCodes = new RegExp(codes, 'g')
const icuCodes = new RegExp(`${codes}|${argument}`, 'g')

/**
 * The paragraphs of a message that is no HTML, in pieces whose offsets count in it. Tags, line ends, halves of surrogate pairs and the syntax of ICU's MessageFormat are codes; the texts of its cases are running text.
 *
 * @param icu single braces hold values too
 */
export function messageParagraphs(value: string, icu: boolean): readonly (readonly Item[])[] {
  const choices = choicesIn(value)
  const pattern = icu || choices.length > 0 ? icuCodes : plainCodes
  const found: readonly CodeItem[] = [
    ...choices.map((span) => code(value, span)),
    ...[...value.matchAll(pattern)].map((match) => codeOf(value, match)),
    ...[...value.matchAll(/\p{Surrogate}/gu)].map(({ index }) => ({
      ...code(value, { start: index, end: index + 1 }),
      equivalent: '\uFFFD',
    })),
    ...[...value.matchAll(lineEnds)].map(({ index, 0: end }) => lineBreak({ start: index, end: index + end.length })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const paragraphs: Item[][] = [[]]
  let at = 0
  const text = (end: number): void => {
    if (end > at)
      paragraphs.at(-1)?.push({ type: 'text', start: at, end, atoms: [{ text: value.slice(at, end), start: at, end }] })
  }
  for (const item of found) {
    if (item.start < at) continue
    text(item.start)
    at = item.end
    if (item.name === 'br' && blankLine.test(value.slice(item.start, item.end))) paragraphs.push([])
    else paragraphs.at(-1)?.push(item)
  }
  text(value.length)
  return paragraphs
}

function codeOf(value: string, { index, 0: raw, groups }: RegExpExecArray): CodeItem {
  const span = { start: index, end: index + raw.length }
  const { name, slash, alone } = groups ?? {}
  if (name === undefined) return code(value, span)
  return { type: slash === '/' ? 'close' : alone === '/' ? 'alone' : 'open', name, held: [], ...span }
}

/** What stands for a value or belongs to a message's syntax: it is in its sentence, and nobody may alter it. */
function code(value: string, span: Span): CodeItem {
  return { type: 'alone', name: 'var', held: [], equivalent: value.slice(span.start, span.end), ...span }
}

function lineBreak(span: Span): CodeItem {
  return { type: 'alone', name: 'br', held: [], ...span }
}
