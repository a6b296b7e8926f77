import type { Language } from '../../language/index.js'
import {
  classesAt,
  greekQuestionClass,
  isClosingBracket,
  isDigit,
  isDirectionMark,
  isLetter,
  isOpeningPunctuation,
  isParticleScript,
  isSpace,
  isTerminal,
  letterClass,
  particleClass,
  runEnd,
  spaceClass,
  terminalClass,
} from '../characters.js'
import { endClasses, type ParagraphLandmarks } from '../landmarks.js'
import { markAt } from '../marks/mark-table.js'
import type { ParagraphMarks } from '../marks/paragraph-marks.js'
import { takesUp } from './taken-up.js'

/** A place in a paragraph where a sentence may end: what ends it, what closes after that, and what follows. */
export interface Candidate {
  /** Where the marks that end the sentence begin (`.`, `?!`, `…`). */
  readonly terminal: number
  /** Where they end. */
  readonly terminalEnd: number
  /** Where the sentence would end: after closing marks, brackets and the stop or comma after them. */
  readonly end: number
  /** Where what follows begins, white space passed over. */
  readonly next: number
  /** Quotation marks or brackets close between the terminal and the end. */
  readonly closes: boolean
  /** Quotation marks do. */
  readonly closesQuotation: boolean
}

/** A reference to a note: [1], [^1], ¹, [note 2]; one with words ends before a space or the next. */
const noteMark = /^(?:\[\^?\d{1,3}\]|\[\^?[\p{L}\p{N}][^[\]\n]{0,30}\](?=\s|\[|$)|[¹²³⁰-⁹]{1,3})/u

/** So many UTF-16 units are looked at for one. */
const noteLength = 36

/** A reporter's word or two in brackets after a sentence of East Asian speech: （笑）, (웃음). */
const aside = /^[（(](?![一二三四五六七八九十])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{1,3}[）)]/u

/**
 * Visits every place in a paragraph where a sentence may end, from left to right, out of its landmarks, before any rule is asked.
 *
 * Own rules over Unicode's Sentence_Terminal, rather than Intl.Segmenter's: they give the same on every Node, in linear time, and know which marks close.
 */
export function visitCandidates(
  text: string,
  landmarks: ParagraphLandmarks,
  marks: ParagraphMarks,
  language: Language,
  visit: (candidate: Candidate) => void,
): void {
  const classes = endClasses(language)
  let from = 0
  let reached = 0
  for (let index = 0; index < landmarks.length; index++) {
    const at = landmarks.at(index)
    if (at < reached || (classesAt(text, at) & classes) === 0) continue
    const end = terminalsEnd(text, at, classes & (terminalClass | greekQuestionClass), language)
    reached = Math.max(end, at + 1)
    if (end === at) {
      if (at > from && partsUnended(text, at, marks, language)) {
        const candidate = candidateAt(text, at, at, marks)
        from = candidate.end
        visit(candidate)
      }
    } else if (at >= from) {
      const candidate = candidateAt(text, at, end, marks)
      from = candidate.end
      if (stands(text, candidate)) visit(candidate)
    }
  }
}

/** Whether a sentence may end without a mark that ends it: at a space, or at a closing mark where the next takes up what was quoted. */
function partsUnended(text: string, at: number, marks: ParagraphMarks, language: Language): boolean {
  if (isSpace(text.charAt(at))) return partsAtSpace(text, at, language)
  const next = runEnd(text, at + 1, text.length, spaceClass)
  return takesUp(text, next, language) && markAt(text, marks, at)?.role === 'close'
}

/** Whether a word of those that end a sentence stands before a space, or one of those that begin one after it, in languages without full stops (Thai ครับ, อย่างไรก็ตาม). */
function partsAtSpace(text: string, space: number, { endsBeforeSpace, beginsAfterSpace }: Language): boolean {
  if (!isLetter(text.charAt(space - 1)) && !isClosingBracket(text.charAt(space - 1))) return false
  if (endsBeforeSpace.some((word) => text.endsWith(word, space))) return true
  return beginsAfterSpace.some((word) => text.startsWith(word, space + 1))
}

/** Where a run of marks that end sentences stops; the offset itself where none stands there. In Japanese dots after a full stop begin the next sentence (`恋の話。……だめ？`). */
function terminalsEnd(text: string, from: number, terminals: number, { script }: Language): number {
  let at = runEnd(text, from, text.length, terminals)
  while (at > from && isSpacedDot(text, at)) at += 2
  if (script !== 'Jpan' || !isLetter(text.charAt(at))) return at
  let dots = at
  while (dots > from && '…⋯'.includes(text.charAt(dots - 1))) dots--
  return dots > from ? dots : at
}

/** Whether the dots of an ellipsis go on with spaces between them (`. . .`). */
function isSpacedDot(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== '.' || text.charAt(at - 1) !== '.') return false
  return isSpace(text.charAt(at)) && !isLetter(text.charAt(at + 2))
}

function candidateAt(text: string, terminal: number, terminalEnd: number, marks: ParagraphMarks): Candidate {
  let end = terminalEnd
  let closes = false
  let closesQuotation = false
  for (let at = end; at < text.length; ) {
    const classes = classesAt(text, at)
    if ((classes & spaceClass) !== 0) {
      at++
      continue
    }
    // A letter goes on; right after the end only of scripts without spaces, as a note may be a letter too (ⁱ).
    if ((classes & letterClass) !== 0 && (at > end || (classes & particleClass) !== 0)) break
    const char = text.charAt(at)
    const mark = markAt(text, marks, at)
    if (char === '\uFFFC' && at === end && isCodeAtEnd(text, at)) end = ++at
    else if (char === '\uFFFC') at++
    else if (mark?.role === 'close' || isClosingBracket(char) || (mark?.role === 'stray' && at === end)) {
      closes = true
      if (mark !== undefined) closesQuotation = true
      at += mark?.mark.length ?? 1
      end = at
    } else if (at === end && ((at > terminalEnd && isTerminal(char)) || ',，、'.includes(char))) end = ++at
    else if (at === end && '[¹²³⁰ⁱ⁲⁳⁴⁵⁶⁷⁸⁹'.includes(char) && noteMark.test(text.slice(at, at + noteLength)))
      end = at = at + (noteMark.exec(text.slice(at, at + noteLength))?.[0].length ?? 1)
    else if (at === end && isDirectionMark(char)) end = ++at
    else if (at === end && '（('.includes(char) && aside.test(text.slice(at, at + 5)))
      end = at = at + (aside.exec(text.slice(at, at + 5))?.[0].length ?? 1)
    else break
  }
  const next = runEnd(text, end, text.length, spaceClass)
  return { terminal, terminalEnd, end, next, closes, closesQuotation }
}

/** Whether a code that stands at a sentence's end without a space is the sentence's: a reference to a note before a space. */
function isCodeAtEnd(text: string, at: number): boolean {
  const after = text.charAt(at + 1)
  return after === '' || after === '\uFFFC' || isSpace(after)
}

/** Whether what stands there can be the end of a sentence at all: a stop inside a number, an address or a word cannot. */
function stands(text: string, candidate: Candidate): boolean {
  const { end, next, terminalEnd } = candidate
  if (next >= text.length || next > end) return true
  const after = text.charAt(end)
  const wide = '。！？｡．።፧።။។៕'.includes(text.charAt(terminalEnd - 1))
  if (isLetter(after)) return wide || isParticleScript(after)
  // A wide decimal (１．５).
  if (text.charAt(terminalEnd - 1) === '．' && isDigit(after) && isDigit(text.charAt(candidate.terminal - 1)))
    return false
  return wide || after === '\uFFFC' || (isOpeningPunctuation(after) && after !== '/') || '“„«「『‘‚‹'.includes(after)
}
