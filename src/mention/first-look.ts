import { isOf, letter, nextOf, number } from './character-kinds.js'
import { type DateTables, dateTablesFor } from './dates/date-tables.js'
import { mayBeginDate } from './dates/date-words.js'
import { type NumberTables, numberTablesFor } from './numbers/number-tables.js'
import { mayBeginNumber } from './numbers/word-values.js'
import { fold, wordEnd } from './tokens.js'

/** Figures; what a text may hold are bits, and may be joined. */
export const figures = 1
/** Words that may belong to dates. */
export const dateWords = 2
/** Words that may belong to numbers, and Roman numerals. */
export const numberWords = 4
const everything = figures | dateWords | numberWords

/** What is known of one language's words: to which of dates and numbers each may belong. */
interface Lexicon {
  readonly dates: DateTables
  readonly numbers: NumberTables
  readonly known: Map<string, number>
}

const lexicons = new Map<string, Lexicon | undefined>()
/** Words come again and again: as many are kept. */
const mostKept = 50_000
/** Dates of these are found by signs inside words. */
const bySigns: ReadonlySet<string> = new Set(['ko', 'vi'])

let last = { text: '', tag: '', found: 0 }

/**
 * What of dates and numbers a text may hold, by a look at its words alone: most sentences hold nothing, or figures alone.
 * A text in a language without spaces may hold everything. The last text's is kept, since dates and numbers ask one after the other.
 *
 * @example
 * firstLook('The dam held.', 'en') // => 0
 */
export function firstLook(text: string, tag: string): number {
  if (last.text === text && last.tag === tag) return last.found
  const lexicon = lexiconFor(tag)
  const found = lexicon === undefined ? everything : saidIn(text, lexicon)
  last = { text, tag, found }
  return found
}

function saidIn(text: string, lexicon: Lexicon): number {
  let found = 0
  for (let start = nextOf(text, 0, letter | number); start < text.length; ) {
    const isFigure = isOf(text, start, number)
    const end = isFigure ? start + 1 : wordEnd(text, start)
    found |= isFigure ? figures : meaning(text.slice(start, end), lexicon)
    start = nextOf(text, end, letter | number)
  }
  return found
}

function lexiconFor(tag: string): Lexicon | undefined {
  if (!lexicons.has(tag)) {
    const [dates, numbers] = [dateTablesFor(tag), numberTablesFor(tag)]
    const isTold = dates.language.spaced && !bySigns.has(dates.base)
    lexicons.set(tag, isTold ? { dates, numbers, known: new Map() } : undefined)
  }
  return lexicons.get(tag)
}

/** Roman numerals, but for I and C, which are words and letters by themselves. */
const roman = /(?<!\p{L})(?![IC](?![IVXLC]))[IVXLC]+(?:e|er|ème)?(?!\p{L})/u

function meaning(written: string, { dates, numbers, known }: Lexicon): number {
  let found = known.get(written)
  if (found === undefined) {
    const word = fold(written)
    const isNumber = roman.test(written) || mayBeginNumber(word, numbers)
    found = (mayBeginDate(word, dates) ? dateWords : 0) | (isNumber ? numberWords : 0)
    if (known.size >= mostKept) known.clear()
    known.set(written, found)
  }
  return found
}
