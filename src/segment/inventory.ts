import type { Language } from '../language/index.js'
import {
  charAt,
  charBefore,
  isArabic,
  isClosingBracket,
  isDash,
  isDirectionMark,
  isLetter,
  isOpeningPunctuation,
  isParticleScript,
  isSpace,
  isStop,
  letterClass,
  runEnd,
} from './characters.js'
import { type MarkTable, markOf, nextMark } from './mark-table.js'
import { typedMarks } from './typed-marks.js'

/** Which side of a word a mark stands on, by its neighbours. */
export type Side = 'open' | 'close' | 'unclear'

/** A mark where it stands, with its neighbours. */
export interface Occurrence {
  readonly offset: number
  readonly mark: string
  readonly before: string
  readonly after: string
  readonly side: Side
  /** A letter on both sides, of scripts in which that makes an apostrophe. */
  readonly inWord: boolean
  /** An apostrophe of a word in the language's list of elisions (’tis, ’n’). */
  readonly elision: boolean
}

/** All marks of one paragraph, and for each what lies ahead of it there: indices into `marks`, or their number where there is none. */
export interface Inventory {
  readonly marks: readonly Occurrence[]
  /** The next mark that opens a quotation. */
  readonly nextOpener: readonly number[]
  /** The next single mark that opens one. */
  readonly nextSingleOpener: readonly number[]
  /** The next of the same mark right after a full stop, a comma and the like. */
  readonly nextStrong: readonly number[]
  /** The next of the same mark on a word's closing side. */
  readonly nextClosing: readonly number[]
  /** The next of the same mark that is not inside a word. */
  readonly nextCandidate: readonly number[]
  /** The indices of each mark, ascending; made when first asked for. */
  byMark(): ReadonlyMap<string, readonly number[]>
}

const nothing: Inventory = {
  marks: [],
  nextOpener: [],
  nextSingleOpener: [],
  nextStrong: [],
  nextClosing: [],
  nextCandidate: [],
  byMark: () => new Map(),
}

/** Takes down the marks of one paragraph from left to right, and what lies ahead from right to left: in time in proportion to its length. */
export function takeInventory(text: string, table: MarkTable, language: Language): Inventory {
  const marks: Occurrence[] = []
  let last: Occurrence | undefined
  const take = (at: number, mark: string): void => {
    last = occurrence(text, at, mark, last, language)
    marks.push(last)
  }
  const typed = typedMarks(text)
  if (typed === undefined)
    for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1))
      take(at, markOf(text.charCodeAt(at)))
  else for (const [at, mark] of withTyped(text, typed)) take(at, mark)
  return marks.length === 0 ? nothing : withAhead(marks, table)
}

/** The marks of one character and those of two, in their order. */
function withTyped(text: string, typed: ReadonlyMap<number, string>): readonly (readonly [number, string])[] {
  const all: [number, string][] = [...typed]
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1))
    if (!typed.has(at) && !typed.has(at - 1)) all.push([at, markOf(text.charCodeAt(at))])
  return all.sort(([left], [right]) => left - right)
}

/** Looks from right to left at what lies ahead of each mark. */
function withAhead(marks: readonly Occurrence[], table: MarkTable): Inventory {
  const count = marks.length
  const nextOpener = new Array<number>(count)
  const nextSingleOpener = new Array<number>(count)
  const nextStrong = new Array<number>(count)
  const nextClosing = new Array<number>(count)
  const nextCandidate = new Array<number>(count)
  const nearest = new Map<string, { strong: number; closing: number; candidate: number }>()
  let opener = count
  let singleOpener = count
  for (let index = count - 1; index >= 0; index--) {
    const mark = marks[index]
    if (mark === undefined) continue
    let same = nearest.get(mark.mark)
    if (same === undefined) {
      same = { strong: count, closing: count, candidate: count }
      nearest.set(mark.mark, same)
    }
    nextOpener[index] = opener
    nextSingleOpener[index] = singleOpener
    nextStrong[index] = same.strong
    nextClosing[index] = same.closing
    nextCandidate[index] = same.candidate
    if (isOpener(mark, table)) {
      opener = index
      if ("'‘’‚‛".includes(mark.mark)) singleOpener = index
    }
    if (isStrong(mark)) same.strong = index
    if (mark.inWord || mark.elision) continue
    if (mark.side === 'close') same.closing = index
    if (!isSpace(mark.before)) same.candidate = index
  }
  let byMark: ReadonlyMap<string, readonly number[]> | undefined
  return {
    marks,
    nextOpener,
    nextSingleOpener,
    nextStrong,
    nextClosing,
    nextCandidate,
    byMark: () => {
      byMark ??= indicesByMark(marks)
      return byMark
    },
  }
}

function occurrence(
  text: string,
  offset: number,
  mark: string,
  last: Occurrence | undefined,
  language: Language,
): Occurrence {
  const before = seenBefore(text, offset)
  const after = seenAfter(text, offset + mark.length)
  const prefixed = opensAfterArabicPrefix(text, offset, before, after)
  const inWord =
    isLetter(before) && isLetter(after) && !isParticleScript(before) && !isParticleScript(after) && !prefixed
  const neighbour = last !== undefined && last.offset + last.mark.length === offset ? last : undefined
  const side = prefixed ? 'open' : sideOf(text, offset + mark.length, before, after, neighbour)
  return { offset, mark, before, after, side, inWord, elision: isElision(text, offset, mark, before, last, language) }
}

/** The character before a mark, marks of direction passed over. */
function seenBefore(text: string, offset: number): string {
  let at = offset
  while (at > 0 && isDirectionMark(text.charAt(at - 1))) at--
  return charBefore(text, at)
}

/** The character after a mark, marks of direction passed over. */
function seenAfter(text: string, offset: number): string {
  let at = offset
  while (at < text.length && isDirectionMark(text.charAt(at))) at++
  return charAt(text, at)
}

/** Whether a mark stands after particles that Arabic writes together with the next word, at a word's start (و"الحياة", لـ"القدس"). */
function opensAfterArabicPrefix(text: string, offset: number, before: string, after: string): boolean {
  if (!isArabic(before) || !isLetter(after)) return false
  return /(?:^|[\s(،؛:])[وفبلك]{1,2}\u0640?$/u.test(text.slice(Math.max(0, offset - 5), offset))
}

/** Whether an apostrophe begins a word of the closed list, or ends one that is a single letter between two of them (’n’). */
function isElision(
  text: string,
  offset: number,
  mark: string,
  before: string,
  last: Occurrence | undefined,
  language: Language,
): boolean {
  if (mark !== '’' && mark !== "'" && mark !== '‘') return false
  if (last?.elision === true && last.offset === offset - 2 && mark !== '‘') return true
  if (isLetter(before) || language.elisions.size === 0) return false
  const end = runEnd(text, offset + 1, Math.min(text.length, offset + 12), letterClass)
  const word = text.slice(offset + 1, end)
  return (
    word.length > 0 &&
    word.length <= 8 &&
    !isLetter(charAt(text, end)) &&
    // A word that goes on after another apostrophe is none of the list (‘M’n).
    !(/['’]/u.test(text.charAt(end)) && isLetter(charAt(text, end + 1))) &&
    language.elisions.has(word.toLowerCase()) &&
    (mark !== '‘' || word.length < 5)
  )
}

function indicesByMark(marks: readonly Occurrence[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>()
  for (const [index, { mark }] of marks.entries()) {
    const list = indices.get(mark)
    if (list === undefined) indices.set(mark, [index])
    else list.push(index)
  }
  return indices
}

/** The index of the next of some mark after an index, or the marks' number where there is none. */
export function nextOfMark(inventory: Inventory, mark: string, after: number): number {
  const list = inventory.byMark().get(mark) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) <= after) low = middle + 1
    else high = middle
  }
  return list[low] ?? inventory.marks.length
}

function sideOf(text: string, end: number, before: string, after: string, neighbour: Occurrence | undefined): Side {
  const spaceAfter = after === '' || isSpace(after)
  // At a paragraph's edge the side is sure, whatever space stands inside (" A fin avril, …).
  if (before === '' && isSpace(after)) return 'open'
  if (isSpace(before) && after === '') return 'close'
  const openLeft = neighbour === undefined ? opensAfter(before) : neighbour.side === 'open'
  const ellipsisAfter = after === '…' || text.startsWith('...', end)
  if (openLeft && !spaceAfter && (ellipsisAfter || !(isStop(after) || isClosingBracket(after)))) return 'open'
  if (before !== '' && !isSpace(before) && !(neighbour?.side === 'open')) {
    if (
      spaceAfter ||
      closesBefore(text, end) ||
      isStop(after) ||
      isClosingBracket(after) ||
      isDash(after) ||
      ':-/*_'.includes(after)
    )
      return 'close'
  }
  return 'unclear'
}

/** Whether other marks that end with a space, a stop or the text follow right away ('…'"). */
function closesBefore(text: string, end: number): boolean {
  if (!'"\'’”»״«“‘‹›'.includes(text.charAt(end))) return false
  return /^["'’”»״«“‘‹›]{1,3}(?:$|[\s.,;:!?…،؛؟。।)])/u.test(text.slice(end, end + 3))
}

/** Whether a mark after this character stands where a quotation may open. */
function opensAfter(before: string): boolean {
  return (
    before === '' ||
    isSpace(before) ||
    isOpeningPunctuation(before) ||
    isDash(before) ||
    '«„‚‹“‘「『=*_|'.includes(before)
  )
}

/** Whether a mark opens a quotation as far as it can be said without its context. */
export function isOpener(mark: Occurrence, table: MarkTable): boolean {
  if (!table.opens.has(mark.mark) || mark.inWord) return false
  return !table.closes.has(mark.mark) || mark.side === 'open'
}

/** Whether a mark that may be an apostrophe surely closes: it stands right after a full stop, a comma and the like or another closing mark, or right before a comma. */
export function isStrong(mark: Occurrence): boolean {
  const { before, after, side } = mark
  if (side === 'open' || isLetter(after)) return false
  if (isStop(before) || before === '”' || before === '»') return true
  // A comma or a full stop right after it, as the British put them; plurals may stand there too.
  return ',.;'.includes(after) && after !== '' && isLetter(before) && !'sSxXzZ'.includes(before)
}
