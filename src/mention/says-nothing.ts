import { isOf, letter, nextOf, number } from './character-kinds.js'
import { type DateTables, dateTablesFor } from './dates/date-tables.js'
import { mayBeginDate } from './dates/date-words.js'
import { type NumberTables, numberTablesFor } from './numbers/number-tables.js'
import { mayBeginNumber } from './numbers/word-values.js'
import { fold, wordEnd } from './tokens.js'

/** What is known of one language's words: whether any may belong to a date or a number. */
interface Lexicon {
  readonly dates: DateTables
  readonly numbers: NumberTables
  readonly known: Map<string, boolean>
}

const lexicons = new Map<string, Lexicon | undefined>()
/** Words come again and again: as many are kept. */
const mostKept = 50_000
/** Dates of these are found by signs inside words. */
const bySigns: ReadonlySet<string> = new Set(['ko', 'vi'])

/**
 * Whether a text has neither dates nor numbers, by a look at its words alone: most sentences have none. A text of which
 * that cannot be told so, or in a language without spaces, is said to have some.
 *
 * @example
 * saysNothing('The dam held.', 'en') // => true
 */
export function saysNothing(text: string, tag: string): boolean {
  if (!lexicons.has(tag)) lexicons.set(tag, lexiconOf(tag))
  const lexicon = lexicons.get(tag)
  if (lexicon === undefined) return false
  for (let start = nextOf(text, 0, letter | number); start < text.length; ) {
    if (isOf(text, start, number)) return false
    const end = wordEnd(text, start)
    if (means(text.slice(start, end), lexicon)) return false
    start = nextOf(text, end, letter | number)
  }
  return true
}

function lexiconOf(tag: string): Lexicon | undefined {
  const [dates, numbers] = [dateTablesFor(tag), numberTablesFor(tag)]
  return dates.language.spaced && !bySigns.has(dates.base) ? { dates, numbers, known: new Map() } : undefined
}

/** Roman numerals, but for I and C, which are words and letters by themselves. */
const roman = /(?<!\p{L})(?![IC](?![IVXLC]))[IVXLC]+(?:e|er|ème)?(?!\p{L})/u

function means(written: string, { dates, numbers, known }: Lexicon): boolean {
  let found = known.get(written)
  if (found === undefined) {
    const word = fold(written)
    found = roman.test(written) || mayBeginDate(word, dates) || mayBeginNumber(word, numbers)
    if (known.size >= mostKept) known.clear()
    known.set(written, found)
  }
  return found
}
