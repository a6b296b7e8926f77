import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { charAt, isDash, isLetter, isLower, isSpace, isTerminal, runEnd, spaceClass, wordClass } from '../characters.js'
import { isReporting, wordsOf } from '../sentences/attribution.js'

/** A spoken line: the dash that opens it, the parts that are spoken (the first with its dash), and what says who spoke between them. */
export interface SpokenLine {
  readonly dash: string
  readonly parts: readonly Span[]
  readonly said: readonly Span[]
}

/**
 * The spoken parts of a paragraph that begins with a dash, in languages with that custom. Attributions stand between dashes
 * (`— Так, — сказала вона. — Мушу.`, `– Tak – odparł. – Muszę.`), between dashes that touch only them (`—No sé —dijo él—. Vamos.`), or after a
 * comma, a question and the like without any (`— Oui, dit-elle. Je reste.`). An item of a list (small letter, no end of a sentence) is none.
 */
export function spokenLine(text: string, language: Language): SpokenLine | undefined {
  if (language.dialogue === '') return undefined
  const start = text.search(/[^\s\u200B]/u)
  const dash = start < 0 ? '' : text.charAt(start)
  if (dash === '' || !language.dialogue.includes(dash)) return undefined

  const reader = new LineReader(text, start, language)
  reader.read()
  const { parts, said } = reader
  if (parts.length === 0 || (said.length === 0 && !looksSpoken(text, start, text.trimEnd()))) return undefined
  return { dash, parts, said }
}

/** Whether a line without an attribution is speech rather than an item of a list: it begins and ends as sentences do. */
function looksSpoken(text: string, start: number, whole: string): boolean {
  const first = charAt(text, skipSpace(text, start + 1))
  return (
    !isLower(first) &&
    !isDash(first) &&
    /[\p{Sentence_Terminal}…:,;—–]["”»’“)]*$/u.test(whole.slice(-3)) &&
    !/;$/.test(whole)
  )
}

/** Closing marks that may stand between a stop and the dash after it. */
const closing = /["”»’“)\]]/u

/** An attribution has its verb among so many first words. */
const reach = 4

class LineReader {
  readonly parts: Span[] = []
  readonly said: Span[] = []
  readonly #text: string
  readonly #language: Language
  #from: number
  #spoken = true
  /** An attribution without dashes ends with its sentence, and with a comma where the speech was at one. */
  #ends: 'dash' | 'comma' | 'stop' = 'dash'
  /** Where the words of this part begin, its dash not counted. */
  #begin: number

  constructor(text: string, start: number, language: Language) {
    this.#text = text
    this.#language = language
    this.#from = start
    this.#begin = skipSpace(text, start + 1)
  }

  read(): void {
    const text = this.#text
    // Words and white space, which most of a line is, are passed over at once.
    for (let at = this.#begin; at < text.length; at = runEnd(text, at + 1, text.length, wordClass | spaceClass)) {
      const char = text.charAt(at)
      if (isDash(char)) this.#readDash(at)
      else if (char === ',' || isTerminal(char) || char === ';' || char === '\u037E') this.#readStop(at)
    }
    this.#finish(text.length)
  }

  #readDash(at: number): void {
    const before = this.#text.charAt(at - 1)
    const after = this.#text.charAt(at + 1)
    const dash: DashPlace = {
      at,
      spaceBefore: isSpace(before),
      spaceAfter: isSpace(after),
      next: skipSpace(this.#text, at + 1),
      stop: this.#stopBefore(at),
    }
    if (!dash.spaceBefore && !dash.spaceAfter && !(this.#spoken ? false : isStopAfter(after))) return
    if (this.#spoken) {
      if (this.#beginsAttribution(dash)) this.#turn(at, dash.next, 'dash')
      else if (dash.spaceBefore && isSentenceEnd(dash.stop) && dash.next < this.#text.length) this.#part(at, dash.next)
    } else if (this.#endsAttribution(dash, after)) {
      const past = /^[.,:;!?]{0,3}/u.exec(this.#text.slice(at + 1, at + 4))?.[0].length ?? 0
      this.#turn(at, skipSpace(this.#text, at + 1 + past), 'dash')
    }
  }

  #readStop(at: number): void {
    const text = this.#text
    let end = at + 1
    while (end < text.length && end < at + 4 && (closing.test(text.charAt(end)) || isTerminal(text.charAt(end)))) end++
    const next = skipSpace(text, end)
    if (next === end || next >= text.length || isDash(text.charAt(next))) return
    const char = text.charAt(at)
    if (char === ';' && !/\p{Script=Greek}/u.test(text.charAt(at - 1))) return
    if (this.#spoken) {
      if (char === '.' || !this.#isBareAttribution(next)) return
      this.#turn(end, next, char === ',' ? 'comma' : 'stop')
    } else if (this.#ends === 'comma' && char === ',') {
      if (this.#wordCount(this.#begin, at) <= 5) this.#turn(at, next, 'dash')
    } else if (this.#ends !== 'dash' && isTerminal(char) && !this.#isAbbreviation(at)) this.#turn(end, next, 'dash')
  }

  /** Begins another spoken part right after one: somebody answers on the same line. */
  #part(end: number, next: number): void {
    this.#finish(end)
    this.#from = next
    this.#begin = next
  }

  #turn(end: number, next: number, ends: 'dash' | 'comma' | 'stop'): void {
    this.#finish(end)
    this.#spoken = !this.#spoken
    this.#ends = ends
    this.#from = next
    this.#begin = next
  }

  #finish(end: number): void {
    const to = trimmedEnd(this.#text, this.#from, end)
    if (to > this.#begin) (this.#spoken ? this.parts : this.said).push({ start: this.#from, end: to })
  }

  #beginsAttribution({ at, spaceBefore, spaceAfter, next, stop }: DashPlace): boolean {
    const text = this.#text
    const lower = isLower(charAt(text, next))
    const reports = this.#reports(next, lower ? reach : 3)
    if (spaceBefore && !spaceAfter) {
      if (reports) return true
      const close = this.#nextDash(next)
      return lower && (close === undefined || text.charAt(close + 1) === '.')
    }
    if (!spaceBefore) return reports && lower
    if (lower && /^[,!?…;\u037E]$/u.test(stop)) return true
    if (reports && (lower || stop !== '')) return true
    if (!lower || stop !== '') return false
    // No comma stands before the dash (Polish, Hungarian, Portuguese): the speech goes on after a sentence or at a comma.
    const back = this.#nextDash(at + 1)
    if (back === undefined) return false
    if (text.charAt(back + 1) === ',') return true
    return isSentenceEnd(this.#stopBefore(back)) && !isLower(charAt(text, skipSpace(text, back + 1)))
  }

  #endsAttribution({ at, spaceBefore, stop }: DashPlace, after: string): boolean {
    if (this.#ends !== 'dash' && isTerminal(stop)) return true
    if (stop !== '') return true
    if (!spaceBefore || isStopAfter(after)) return at + 1 >= this.#text.length || isSpace(after) || isStopAfter(after)
    return this.#reports(this.#from, 12, at)
  }

  /** Words that say who spoke, with nothing but a comma or the like before them: few, the verb among the first. */
  #isBareAttribution(next: number): boolean {
    const text = this.#text
    const clause = /^[^,.!?…;:—–]{0,80}/u.exec(text.slice(next, next + 80))?.[0] ?? ''
    const words = wordsOf(clause)
    if (words.length === 0 || words.length > 8 || clause.length >= 80) return false
    const verb = words.slice(0, 3).findIndex((word) => isReporting(word, this.#language))
    if (isLower(charAt(text, next))) return verb >= 0
    // A capital is a name's, where the subject may stand first (Anna kysyi).
    return verb > 0 && words.length <= 5 && !this.#language.starters.has(words[0] ?? '')
  }

  /** Whether a verb of speech is among the first words from a place on, before the sentence or the dash after it ends. */
  #reports(from: number, count: number, to = from + 100): boolean {
    const clause = /^[^!?…—–―.:;]*/u.exec(this.#text.slice(from, Math.min(to, from + 100)))?.[0] ?? ''
    return wordsOf(clause, count).some((word) => isReporting(word, this.#language))
  }

  #wordCount(from: number, to: number): number {
    return wordsOf(this.#text.slice(from, Math.min(to, from + 200))).length
  }

  /** The next dash with a space beside it. */
  #nextDash(from: number): number | undefined {
    for (let at = from; at < Math.min(this.#text.length, from + 300); at++)
      if (isDash(this.#text.charAt(at)) && (isSpace(this.#text.charAt(at - 1)) || !isLetter(this.#text.charAt(at + 1))))
        return at
    return undefined
  }

  /** The comma or the end of a sentence before a place, closing marks left out; nothing where a word stands there. */
  #stopBefore(at: number): string {
    let end = trimmedEnd(this.#text, this.#from, at)
    while (end > this.#from && closing.test(this.#text.charAt(end - 1))) end--
    const stop = this.#text.charAt(end - 1)
    return /^[,.:;!?…\u037E]$/u.test(stop) || isTerminal(stop) ? stop : ''
  }

  #isAbbreviation(at: number): boolean {
    const word = /[\p{L}.]{1,12}$/u.exec(this.#text.slice(Math.max(0, at - 11), at + 1))?.[0] ?? ''
    const { neverFinal, beforeName } = this.#language.abbreviations
    return this.#text.charAt(at) === '.' && (/^\p{Lu}\.$/u.test(word) || neverFinal.has(word) || beforeName.has(word))
  }
}

interface DashPlace {
  readonly at: number
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  /** Where the text after it begins. */
  readonly next: number
  /** The stop before it. */
  readonly stop: string
}

function isSentenceEnd(stop: string): boolean {
  return isTerminal(stop) || stop === '\u037E'
}

function isStopAfter(char: string): boolean {
  return char === '' || /^[.,:;!?]$/u.test(char)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charAt(at))) at++
  return at
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return end
}
