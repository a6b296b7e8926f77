import type { Language } from '../../language/index.js'
import { classesAt, isMarkUnit, markClass, spaceClass } from '../characters.js'
import type { ClassifiedMark } from '../flow.js'
import type { MarksUsed } from './marks-used.js'
import type { ParagraphMarks } from './paragraph-marks.js'
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

/** The mark of a paragraph that stands at an offset; most characters are none, which is told without looking it up. */
export function markAt(text: string, marks: ParagraphMarks, offset: number): ClassifiedMark | undefined {
  if (offset >= text.length) return undefined
  const unit = text.charCodeAt(offset)
  return isMarkUnit(unit) || beginsTypedMark(unit) ? marks.get(offset) : undefined
}

/** Says whether a mark of two characters may begin with a code unit: , ` < > (with ' it is a mark by itself). */
function beginsTypedMark(unit: number): boolean {
  return unit === 0x2c || unit === 0x60 || unit === 0x3c || unit === 0x3e
}

/** Says whether a text is nothing but marks and white space. */
export function isOnlyMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((classesAt(text, at) & (spaceClass | markClass)) === 0) return false
  return true
}

const marks = new Map<number, string>()

/** A mark out of its code unit. */
export function markOf(unit: number): string {
  const known = marks.get(unit)
  if (known !== undefined) return known
  // As a key V8 keeps a string only once: to compare such a mark with those that the rules name is one step.
  const [mark = ''] = Object.keys({ [String.fromCharCode(unit)]: 0 })
  marks.set(unit, mark)
  return mark
}

/** The table for a language; a closing mark of its own may open too where the flow uses it so and its partner is nowhere in the flow. */
export function markTable(language: Language, used: MarksUsed): MarkTable {
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
    if (own.has(open) && !opens.has(open) && used.opensWords(open)) add(open, close)
  for (const [open = '', close = ''] of foreignPairs) if (!own.has(open)) add(open, close)
  // »…« where a text points all its guillemets inwards.
  for (const [open = '', close = ''] of ['»«', '›‹'])
    if (!opens.has(open) && used.pointInwards(open, close)) add(open, close)
  // ”…” on both sides, where nothing else opens.
  if (!opens.has('”') && used.uses('”') && !'“„‟'.split('').some((mark) => used.uses(mark))) add('”', '”')
  for (const [open = '', close = '', partner = ''] of ['“”„', '‘’‚'])
    if (!opens.has(open) && !used.uses(partner) && used.opensWords(open)) add(open, close)
  return { opens, closes }
}
