import type { Language } from '../../language/index.js'
import { charAt, charBefore, classesOfUnit, isSpace, markClass, spaceClass } from '../characters.js'
import type { ClassifiedMark } from '../flow.js'
import { typedPairs } from './typed-marks.js'

/** Which marks may open and close a quotation in a flow. */
export interface MarkTable {
  /** An opening mark and the marks that may close it. */
  readonly opens: ReadonlyMap<string, readonly string[]>
  /** Every mark that closes. */
  readonly closes: ReadonlySet<string>
}

/** Straight marks, used in every language, and their full-width forms. */
const straightMarks = '"\'＂＇'

/** Pairs of other languages, taken in where the opening mark has no role in the language itself. */
const foreignPairs: readonly string[] = [
  '“”',
  '‘’',
  '«»',
  '‹›',
  '„“',
  '„”',
  '‚‘',
  '‚’',
  '「」',
  '『』',
  '‟”',
  '‛’',
  '〝〟',
  '〝〞',
  '״״',
  '׳׳',
  '｢｣',
  '﹁﹂',
  '﹃﹄',
  '❝❞',
  '❛❜',
  '❮❯',
  '⹂“',
]

/** Says whether a code unit is a mark by itself. */
export function isMark(unit: number): boolean {
  return (classesOfUnit(unit) & markClass) !== 0
}

/** The mark of a paragraph that stands at an offset; most characters are none, which is told without looking it up. */
export function markAt(
  text: string,
  marks: ReadonlyMap<number, ClassifiedMark>,
  offset: number,
): ClassifiedMark | undefined {
  if (offset >= text.length) return undefined
  const unit = text.charCodeAt(offset)
  return isMark(unit) || beginsTypedMark(unit) ? marks.get(offset) : undefined
}

/** Says whether a mark of two characters may begin with a code unit: , ` < > (with ' it is a mark by itself). */
function beginsTypedMark(unit: number): boolean {
  return unit === 0x2c || unit === 0x60 || unit === 0x3c || unit === 0x3e
}

/** Says whether a text is nothing but marks and white space. */
export function isOnlyMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if ((classesOfUnit(text.charCodeAt(at)) & (spaceClass | markClass)) === 0) return false
  return true
}

const marks = new Map<number, string>()

/** A mark out of its code unit. */
export function markOf(unit: number): string {
  const known = marks.get(unit)
  if (known !== undefined) return known
  const mark = String.fromCharCode(unit)
  marks.set(unit, mark)
  return mark
}

/** The table for a language; a closing mark of its own may open too where the flow uses it so and its partner is nowhere in the flow. */
export function markTable(language: Language, paragraphs: readonly string[]): MarkTable {
  const opens = new Map<string, string[]>()
  const closes = new Set<string>()
  const add = (open: string, close: string): void => {
    const list = opens.get(open)
    if (list === undefined) opens.set(open, [close])
    else if (!list.includes(close)) list.push(close)
    closes.add(close)
  }

  for (const pair of language.quotes) add(pair.open, pair.close)
  for (const mark of straightMarks) add(mark, mark)
  for (const [open, closers] of typedPairs)
    for (const close of closers) if (close.length > 1 || closes.has(close)) add(open, close)
  // CLDR's marks too, where they say nothing else than those in use („ has two closing marks in hr).
  for (const [open = '', close = ''] of language.delimiters)
    if (!closes.has(open) && !opens.has(close)) add(open, close)
  const own = new Set([...opens.keys(), ...closes])
  // Marks the other way round, as CLDR has them for Arabic and Urdu.
  for (const [open = '', close = ''] of language.delimiters)
    if (own.has(open) && !opens.has(open) && opensWords(paragraphs, open)) add(open, close)
  for (const [open = '', close = ''] of foreignPairs) if (!own.has(open)) add(open, close)
  // ”…” on both sides, where nothing else opens.
  if (!opens.has('”') && uses(paragraphs, '”') && !'“„‟'.split('').some((mark) => uses(paragraphs, mark))) add('”', '”')
  for (const [open = '', close = '', partner = ''] of ['“”„', '‘’‚'])
    if (!opens.has(open) && !uses(paragraphs, partner) && opensWords(paragraphs, open)) add(open, close)
  return { opens, closes }
}

function uses(paragraphs: readonly string[], mark: string): boolean {
  return paragraphs.some((paragraph) => paragraph.includes(mark))
}

/** Whether a mark stands anywhere after white space and before none. */
function opensWords(paragraphs: readonly string[], mark: string): boolean {
  return paragraphs.some((paragraph) => {
    for (let at = paragraph.indexOf(mark); at !== -1; at = paragraph.indexOf(mark, at + 1)) {
      const before = charBefore(paragraph, at)
      const after = charAt(paragraph, at + 1)
      if ((before === '' || isSpace(before)) && after !== '' && !isSpace(after)) return true
    }
    return false
  })
}
