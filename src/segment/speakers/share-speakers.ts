import type { Language } from '../../language/index.js'
import { beginsWithCapital, isAmong } from '../characters.js'
import type { FlowSpeaker } from '../flow.js'
import type { SpeakerRule } from './attribution.js'
import { type Findings, flowSpeaker } from './find-speakers.js'
import { isMark, isVerb, isWord } from './grammar.js'
import type { Quoted } from './quoted.js'
import { followsReport, reportedBefore } from './reported-sentence.js'
import { sentenceEnd } from './sides.js'
import type { Token } from './tokens.js'

/** How long a sentence of attribution may be for what follows it to be said by the same one, and the words between two parts of one sentence. */
const longestBetween = 420

/** How many titles may stand between. */
const mostTitles = 3

/** A quotation with what was found; `previous` is the index of the one before it among its siblings. */
export interface Sharing {
  readonly quoted: Quoted
  readonly findings: Findings
  readonly title: boolean
  readonly previous: number | undefined
}

/**
 * Gives a quotation without an attribution of its own the speaker of the one before it, where that is sure: it goes on right after the attribution
 * (`“A,” said Hale. “B.”`), or in the same sentence, or its verb has no subject of its own (`, y añadió: “`). Quotations are added in order; of those
 * that can no longer be asked about only the speaker is kept.
 */
export class SharedSpeakers {
  readonly #paragraphs: readonly string[]
  readonly #language: Language
  readonly #all: (Sharing | undefined)[]
  readonly #speakers: (FlowSpeaker | undefined)[]
  /** Quotations whose speaker stands after them. */
  readonly #after = new Set<number>()
  /** Quotations that are one of a list with the one before them, in order, with the index of that one. */
  readonly #lists = new Map<number, number>()

  /** The lists are made as long as they will be: V8 takes one that grows from nothing for a list of numbers, and gives up its fast code at the first push. */
  constructor(count: number, paragraphs: readonly string[], language: Language) {
    this.#paragraphs = paragraphs
    this.#language = language
    this.#all = new Array<Sharing | undefined>(count).fill(undefined)
    this.#speakers = new Array<FlowSpeaker | undefined>(count).fill(undefined)
  }

  add(index: number, sharing: Sharing): void {
    const { previous } = sharing
    const before = previous === undefined ? undefined : this.#all[previous]
    if (previous !== undefined && before !== undefined && isPartOfList(before, sharing, this.#paragraphs))
      this.#lists.set(index, previous)
    const own = sharing.findings.speaker
    this.#speakers[index] = own === undefined ? this.#shared(sharing) : own.who
    if (own?.side === 'after') this.#after.add(index)
    this.#all[index] = sharing
    this.#forget(sharing)
  }

  /** The speakers by index: what is said after a list of quotations is said of those before the last one too. */
  finish(): readonly (FlowSpeaker | undefined)[] {
    for (const [index, previous] of [...this.#lists].reverse()) {
      const speaker = this.#speakers[index]
      if (speaker === undefined || !this.#after.has(index) || this.#speakers[previous] !== undefined) continue
      this.#speakers[previous] = flowSpeaker(speaker.paragraph, speaker, 'same-sentence', undefined)
      this.#after.add(previous)
    }
    return this.#speakers
  }

  #shared(sharing: Sharing): FlowSpeaker | undefined {
    const continued = this.#continued(sharing)
    if (continued !== undefined || sharing.findings.pending !== undefined) return continued
    const { quoted, findings, previous } = sharing
    const last = previous === undefined ? undefined : this.#all[previous]
    const speaker = previous === undefined ? undefined : this.#speakers[previous]
    if (
      last !== undefined &&
      speaker !== undefined &&
      followsReport(quoted, findings, last, this.#paragraphs, this.#language)
    )
      return flowSpeaker(speaker.paragraph, speaker, 'reported-sentence', undefined)
    const end = last?.quoted.end
    const from = end?.paragraph === quoted.start.paragraph ? end.offset : 0
    return reportedBefore(quoted, findings, from, this.#paragraphs, this.#language)
  }

  #continued(sharing: Sharing): FlowSpeaker | undefined {
    const previous = this.#previousSpeech(sharing)
    const before = previous === undefined ? undefined : this.#all[previous]
    const speaker = previous === undefined ? undefined : this.#speakers[previous]
    if (before === undefined || speaker === undefined) return undefined
    const rule = ruleFor(sharing, before, speaker, this.#paragraphs, this.#language)
    if (rule === undefined) return undefined
    const { pending } = sharing.findings
    const verb = pending?.paragraph === speaker.paragraph ? pending.verb : undefined
    return flowSpeaker(speaker.paragraph, speaker, rule, verb)
  }

  /** The quotation before one, titles without a speaker passed over (`,” Hale said on “Late Talk.” “`). */
  #previousSpeech({ previous }: Sharing): number | undefined {
    let at = previous
    for (let passed = 0; at !== undefined && passed < mostTitles; passed++) {
      const sharing = this.#all[at]
      if (sharing === undefined || !sharing.title || this.#speakers[at] !== undefined) return at
      at = sharing.previous
    }
    return at
  }

  /** Lets go of the sibling that is too far before the next one, so that a long flow's words do not pile up. */
  #forget({ previous }: Sharing): void {
    let at = previous
    for (let passed = 0; at !== undefined && passed < mostTitles; passed++) at = this.#all[at]?.previous
    if (at !== undefined) this.#all[at] = undefined
  }
}

function ruleFor(
  sharing: Sharing,
  previous: Sharing,
  speaker: FlowSpeaker,
  paragraphs: readonly string[],
  language: Language,
): SpeakerRule | undefined {
  const { quoted, findings, title } = sharing
  const { paragraph } = quoted.start
  if (previous.quoted.end.paragraph !== paragraph) return undefined
  const from = previous.quoted.end.offset
  if (quoted.start.offset - from > longestBetween || quoted.start.offset < from) return undefined
  const text = paragraphs[paragraph] ?? ''
  if (findings.pending !== undefined) {
    const own = speaker.paragraph === paragraph ? speaker.span.end : 0
    const dropped = findings.pending.rule === 'dropped-subject'
    const someone = dropped && namesSomeone(text.slice(Math.max(from, own), quoted.start.offset), language)
    if (dropped && isIntroduced(sharing)) return undefined
    return !someone && (findings.pending.beside || findings.partial) ? findings.pending.rule : undefined
  }
  const between = text.slice(from, quoted.start.offset)
  if (title && !findings.partial && !isSentence(quoted, paragraphs)) return undefined
  const attributed = hasVerbBeside(sharing) || hasClauseBeside(sharing, language)
  if (continues(previous, sharing, between, speaker, paragraphs, language) && !attributed) return 'continued'
  const sameSentence = findings.before.start < from
  if (!sameSentence || !findings.partial) return undefined
  if (beginsWithCapital(quoted.head) && findings.before.tokens.at(-1)?.type !== 'mark') return undefined
  const verbs = findings.before.tokens.filter((token) => token.start >= from && isVerb(token))
  const own = speaker.verb?.start
  const apart = findings.before.tokens.some((token, at, tokens) => token.start >= from && turns(tokens, at, language))
  return verbs.every((verb) => verb.start === own) && !apart && !/[;:]/u.test(between) ? 'same-sentence' : undefined
}

/** `Silva discordou: “…”, afirmou`: whoever the words before the colon are about speaks, and not the one before. */
function isIntroduced({ quoted, findings: { pending, before } }: Sharing): boolean {
  const follows = (pending?.verb?.start ?? 0) >= quoted.end.offset
  return follows && isMark(before.tokens.at(-1), ':') && before.tokens.some(isWord)
}

/** A capital inside a sentence, or a marked topic in one that ends: someone else may be the one who goes on speaking. */
function namesSomeone(between: string, { cased, spaced, speakers }: Language): boolean {
  if (cased) return /[\p{Ll}\d,]\s+\p{Lu}/u.test(between)
  const sentences = between.slice(0, between.lastIndexOf('。') + 1)
  return !spaced && speakers.subjectMarkers.some((marker) => sentences.includes(marker))
}

/** A comma and a conjunction that begins a clause of its own (`, while Facebook`). */
function turns(tokens: readonly Token[], at: number, { reporting, speakers }: Language): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  return (
    isMark(tokens[at], ',') &&
    speakers.conjunctions.has(next) &&
    !reporting.conjunctions.has(next) &&
    !speakers.and.has(next)
  )
}

/** An attribution that was not understood stands after it. */
function hasVerbBeside({ quoted, findings: { after } }: Sharing): boolean {
  if (/[.!?…。！？؟।]/u.test(quoted.last) && after?.tokens[0]?.capital !== false) return false
  return after?.tokens.slice(0, 6).some((token) => isVerb(token)) ?? false
}

/** A comma and a clause that is not joined to it stand after it: an attribution of its own, understood or not. */
function hasClauseBeside({ quoted, findings: { after } }: Sharing, { speakers }: Language): boolean {
  const tokens = after?.tokens ?? []
  const parted = isMark(tokens[0], ',،，')
  const first = tokens[parted ? 1 : 0]
  if (!(parted || isAmong(quoted.last, ',،，')) || !isWord(first)) return false
  return !speakers.conjunctions.has(first.lower) && !speakers.prepositions.has(first.lower)
}

/** A sentence ends right after it. */
function isSentence({ end }: Quoted, paragraphs: readonly string[]): boolean {
  return /^\s*(?:[.!?…。！？؟।]|$)/u.test((paragraphs[end.paragraph] ?? '').slice(end.offset, end.offset + 8))
}

/** Between two quotations stands nothing, or the first one's attribution and the end of its sentence. */
function continues(
  { quoted, findings: { after, speaker: own } }: Sharing,
  next: Sharing,
  between: string,
  speaker: FlowSpeaker,
  paragraphs: readonly string[],
  language: Language,
): boolean {
  if (between.trim() === '') return /[.!?…。！？؟।]/u.test(quoted.last)
  if (after === undefined || next.findings.before.tokens.some((token) => token.type !== 'mark')) return false
  const around = speaker.rule === 'marked-subject' || speaker.rule === 'around'
  const inside = own?.side === 'after' && speaker.span.start >= after.start && speaker.span.end <= after.end
  if (!around && !inside) return false
  const text = paragraphs[after.paragraph] ?? ''
  const end = sentenceEnd(text, after.end, next.quoted.start.offset, language)
  return /^[.!?…。！？؟।]["”»“’]?\s*(?:[—–-]\s*)?$/u.test(text.slice(end, next.quoted.start.offset))
}

/** The quotation before is another part of what the sentence's end attributes. */
function isPartOfList(previous: Sharing, sharing: Sharing, paragraphs: readonly string[]): boolean {
  if (!previous.findings.partial || previous.quoted.end.paragraph !== sharing.quoted.start.paragraph) return false
  const from = previous.quoted.end.offset
  if (sharing.findings.before.start >= from || sharing.quoted.start.offset - from > longestBetween) return false
  const between = sharing.findings.before.tokens.filter((token) => token.start >= from)
  if (between.some((token) => isVerb(token))) return false
  return !/[;:]/u.test((paragraphs[sharing.quoted.start.paragraph] ?? '').slice(from, sharing.quoted.start.offset))
}
