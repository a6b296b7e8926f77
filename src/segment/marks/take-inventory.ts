import type { Language } from '../../language/index.js'
import {
  charAt,
  charBefore,
  isArabic,
  isClosingBracket,
  isDash,
  isDirectionMark,
  isLetter,
  isMarkUnit,
  isOpeningPunctuation,
  isParticleScript,
  isSpace,
  isStop,
  letterClass,
  runEnd,
} from '../characters.js'
import type { ParagraphLandmarks } from '../landmarks.js'
import { Inventory, type Occurrence, type Side } from './inventory.js'
import { type MarkTable, markOf } from './mark-table.js'
import { typedMarks } from './typed-marks.js'

const nothing = new Inventory([], { opens: new Map(), closes: new Set() })

/** Takes down the marks of one paragraph from left to right, out of its landmarks, in time in proportion to its length. */
export function takeInventory(
  text: string,
  landmarks: ParagraphLandmarks,
  table: MarkTable,
  language: Language,
): Inventory {
  const marks: Occurrence[] = []
  let last: Occurrence | undefined
  const take = (at: number, mark: string): void => {
    last = occurrence(text, at, mark, last, language)
    marks.push(last)
  }
  const typed = typedMarks(text)
  if (typed === undefined)
    for (let index = 0; index < landmarks.length; index++) {
      const at = landmarks.at(index)
      const unit = text.charCodeAt(at)
      if (isMarkUnit(unit)) take(at, markOf(unit))
    }
  else for (const [at, mark] of withTyped(text, landmarks, typed)) take(at, mark)
  return marks.length === 0 ? nothing : new Inventory(marks, table)
}

/** The marks of one character and those of two, in their order. */
function withTyped(
  text: string,
  landmarks: ParagraphLandmarks,
  typed: ReadonlyMap<number, string>,
): readonly (readonly [number, string])[] {
  const all: [number, string][] = [...typed]
  for (let index = 0; index < landmarks.length; index++) {
    const at = landmarks.at(index)
    const unit = text.charCodeAt(at)
    if (isMarkUnit(unit) && !typed.has(at) && !typed.has(at - 1)) all.push([at, markOf(unit)])
  }
  return all.sort(([left], [right]) => left - right)
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
  // Both sides of one letter (’n’), but for a mark that closes after it (‘Da’s ’m’, zei hij).
  if (last?.elision === true && last.offset === offset - 2 && mark !== '‘') return !isStop(charAt(text, offset + 1))
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
