import { isLower, isUpper, nextOf, runEnd, wordClass } from '../characters.js'

/** How a document writes its words elsewhere: what tells an abbreviation from a word that ends a sentence, and a name from one that begins a sentence. */
export interface DocumentWords {
  /** Whether a word with a full stop stands in the middle of a sentence somewhere (`nakl. Academia`, `nakl., 1970`). */
  isStopped(word: string): boolean
  /** Whether it stands somewhere as it is, without a full stop. */
  isBare(word: string): boolean
  /** Whether it stands so more than once. */
  isRepeated(word: string): boolean
  /** Whether it stands somewhere as it is, with a full stop or without. */
  isWritten(word: string): boolean
  /** Whether it stands somewhere with a capital after another word with one (`Dana Hale`). */
  isSurname(word: string): boolean
}

/** How much of a document is looked at, in characters: an article and more. */
const reach = 50_000

/** The words of paragraphs, looked over when something is first asked. */
export function documentWords(paragraphs: readonly string[]): DocumentWords {
  let index: ReadonlyMap<string, number> | undefined
  const isAny = (word: string, uses: number): boolean => {
    index ??= indexOf(paragraphs)
    return ((index.get(word) ?? 0) & uses) !== 0
  }
  return {
    isStopped: (word) => isAny(word, stopped),
    isBare: (word) => isAny(word, bare),
    isRepeated: (word) => isAny(word, repeated),
    isWritten: (word) => isAny(word, bare | ended),
    isSurname: (word) => isAny(word, surname),
  }
}

/** How a word is used, one bit each. */
const stopped: number = 1 << 0
const bare: number = 1 << 1
const repeated: number = 1 << 2
const ended: number = 1 << 3
const surname: number = 1 << 4

/** The words of paragraphs, with all their uses. */
function indexOf(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  let left = reach
  for (const paragraph of paragraphs) {
    if (left <= 0) break
    addWords(paragraph.slice(0, left), index)
    left -= paragraph.length
  }
  return index
}

/** What goes on with a sentence after a full stop; a bracket may close right after it (`(см.) и`), which after a whole sentence in brackets says nothing (`(Сміється.) Він`). */
const goesOn = /^\)?(?:[,;:]|[ \u00A0\u202F]\p{Ll})|^\)\./u

/** Takes down the words of a text; no character beyond it or a word is asked for: V8 gives up its fast code where one is. */
function addWords(text: string, index: Map<string, number>): void {
  let capitalEnd: number | undefined
  for (let start = nextOf(text, 0, wordClass); start < text.length; ) {
    const end = runEnd(text, start, text.length, wordClass)
    const word = text.slice(start, end)
    const known = index.get(word) ?? 0
    const afterName = capitalEnd === start - 1 && text.charAt(start - 1) === ' '
    const capital = word.length > 1 && isUpper(word) && isLower(word.charAt(1))
    let uses = known | (capital && afterName ? surname : 0)
    if (end === text.length || text.charAt(end) !== '.') uses |= (known & bare) === 0 ? bare : repeated
    else uses |= ended | (goesOnAfter(text, end, word, afterName) ? stopped : 0)
    if (uses !== known) index.set(word, uses)
    capitalEnd = capital ? end : undefined
    start = nextOf(text, end, wordClass)
  }
}

/** Whether the sentence goes on after a word and its full stop; after a letter only where that ends a name. */
function goesOnAfter(text: string, stop: number, word: string, afterName: boolean): boolean {
  if (word.length === 1) return afterName && endsName(text, stop + 1)
  return goesOn.test(text.slice(stop + 1, stop + 4))
}

/** Whether a letter and its full stop end a name: the sentence goes on, or an age in brackets follows (`Karl B. (72)`). */
function endsName(text: string, from: number): boolean {
  return goesOn.test(text.slice(from, from + 3)) || text.startsWith(' (', from)
}
