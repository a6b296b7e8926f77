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
  let index: WordIndex | undefined
  const known = (): WordIndex => {
    index ??= indexOf(paragraphs)
    return index
  }
  return {
    isStopped: (word) => known().stopped.has(word),
    isBare: (word) => known().bare.has(word),
    isRepeated: (word) => known().repeated.has(word),
    isWritten: (word) => known().bare.has(word) || known().ended.has(word),
    isSurname: (word) => known().surnames.has(word),
  }
}

interface WordIndex {
  readonly stopped: Set<string>
  readonly bare: Set<string>
  readonly repeated: Set<string>
  readonly ended: Set<string>
  readonly surnames: Set<string>
}

function indexOf(paragraphs: readonly string[]): WordIndex {
  const index: WordIndex = {
    stopped: new Set(),
    bare: new Set(),
    repeated: new Set(),
    ended: new Set(),
    surnames: new Set(),
  }
  let left = reach
  for (const paragraph of paragraphs) {
    if (left <= 0) break
    addWords(paragraph.slice(0, left), index)
    left -= paragraph.length
  }
  return index
}

/** What goes on with a sentence after a full stop. */
const goesOn = /^(?:[,;:)]|[ \u00A0\u202F]\p{Ll})/u

function addWords(text: string, { stopped, bare, repeated, ended, surnames }: WordIndex): void {
  let capitalEnd = -1
  for (let index = nextOf(text, 0, wordClass); index < text.length; ) {
    const end = runEnd(text, index, text.length, wordClass)
    const word = text.slice(index, end)
    const afterName = capitalEnd === index - 1 && text.charAt(index - 1) === ' '
    if (text.charAt(end) !== '.') (bare.has(word) ? repeated : bare).add(word)
    else {
      ended.add(word)
      if (word.length > 1 ? goesOn.test(text.slice(end + 1, end + 3)) : afterName && endsName(text, end + 1))
        stopped.add(word)
    }
    const capital = isUpper(word) && isLower(word.charAt(1))
    if (capital && afterName) surnames.add(word)
    capitalEnd = capital ? end : -1
    index = nextOf(text, end, wordClass)
  }
}

/** Whether a letter and its full stop end a name: the sentence goes on, or an age in brackets follows (`Karl B. (72)`). */
function endsName(text: string, from: number): boolean {
  return goesOn.test(text.slice(from, from + 2)) || text.startsWith(' (', from)
}
