import type { Language } from '../../language/index.js'
import { isAmong } from '../characters.js'
import type { Attribution } from './attribution.js'
import { agreeingNoun, endsClause, namesSomeone } from './behind-verb.js'
import { endsPhrase, isMark, isPassedOver, isVerb, isWord } from './grammar.js'
import { institutionAfter, isPlural } from './institutions.js'
import { isJudged, judgeAround, judgeBefore } from './judgements.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { endOfPrepositional } from './phrase-ends.js'
import { firstVerb, isJoined, isNegated, isPassive } from './speech-verbs.js'
import { subjectBefore } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { subjectAround } from './subject-around.js'
import type { Token } from './tokens.js'
import { unknownVerb } from './unknown-verb.js'

/** How a quotation ends and what came before it, as far as its attribution asks. */
export interface Closing {
  /** The last character inside, before the closing mark. */
  readonly last: string
  /** The words before it in its sentence. */
  readonly before: readonly Token[]
  /** The paragraph ends with the sentence after it. */
  paragraphEnds(): boolean
}

/** The clause of attribution behind a quotation: `said Hale`, `Hale told them`, `hat Weber gesagt`. */
export function clauseAt(
  tokens: readonly Token[],
  start: number,
  { before, last }: Closing,
  language: Language,
): Attribution | undefined {
  const { speakers } = language
  // `,” was all that Hale said`: the quotation is the subject.
  if (language.reporting.subjectFirst && speakers.passives.has(tokens[start]?.lower ?? '')) return undefined
  const verb = firstVerb(tokens, start, language)
  const parted = start > 0 || speakers.verbFinal || isAmong(last, ',?!…؟')
  if (verb === undefined) return parted ? unknownVerb(tokens, start, language) : undefined
  const token = tokens[verb]
  if (token === undefined || speakers.participles.has(token.lower) || isJoined(token, language)) return undefined
  const quoted = quotedBy(tokens, verb, language)
  if (quoted !== undefined) return { rule: 'verb-subject', subject: quoted, verb: token, beside: true }
  if (!isPassive(tokens, verb, language) && !isNegated(tokens, verb, language)) {
    const opens = opensClause(tokens, start, verb, language)
    // Behind a comma, a language of incises has the subject there of any verb (`», critiquait le maire`).
    if (opens && (!speakers.transitive.has(token.lower) || (speakers.incises && parted))) {
      const subject =
        institutionAfter(tokens, verb, tokens.length, language) ?? subjectAfter(tokens, verb, tokens.length, language)
      const object =
        (subject?.kind === 'pronoun' && (speakers.judgements.has(token.lower) || goesOn(tokens, subject, language))) ||
        isJudged(tokens, verb, subject, language)
      if (subject !== undefined && !object) return { rule: 'verb-subject', subject, verb: token, beside: true }
      const noun = agreeingNoun(tokens, verb, language)
      if (noun !== undefined) return { rule: 'verb-subject', subject: noun, verb: token, beside: true }
    }
    const inverted = opens ? undefined : subjectAfterComma(tokens, start, verb, language)
    if (inverted !== undefined) return { rule: 'verb-subject', subject: inverted, verb: token, beside: true }
    const subject = opens ? undefined : subjectBefore(tokens, start, verb, language)
    const clause = speakers.inverts && !opensSentence(before)
    if (subject !== undefined && !clause && isFirst(tokens, start, subject))
      return { rule: 'subject-verb', subject, verb: token, beside: true }
    const loose = opens ? undefined : describedBefore(tokens, start, verb, language)
    if (loose !== undefined) return { rule: 'subject-verb', subject: loose, verb: token, beside: true }
    if (opens && speakers.verbFinal) {
      const around = subjectAround(before, language)
      if (around !== undefined) return { rule: 'around', subject: around, verb: token, beside: true }
    }
    const judge =
      opens && speakers.judgements.has(token.lower)
        ? (judgeAround(before, language) ?? judgeBefore(before, language))
        : undefined
    if (judge !== undefined) return { rule: 'around', subject: judge, verb: token, beside: true }
    if (
      opens &&
      speakers.dropsSubject &&
      endsClause(tokens, verb + 1) &&
      !isPlural(token, language) &&
      !namesSomeone(tokens, verb, language)
    )
      return { rule: 'dropped-subject', verb: token, beside: true }
  }
  return undefined
}

/** `The sponsors of the “pill bill” say they will not call it`: where subjects come first, a pronoun before a verb begins a clause of its own. */
function goesOn(tokens: readonly Token[], { end }: NounPhrase, { reporting, speakers }: Language): boolean {
  const next = tokens[end]
  return reporting.subjectFirst && isWord(next) && (speakers.auxiliaries.has(next.lower) || !endsPhrase(next))
}

/** `The paper quotes Hale as saying`: the one who is quoted speaks. */
function quotedBy(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  const { asWords, quoting } = language.speakers
  if (!language.reporting.subjectFirst || !quoting.has(tokens[verb]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, verb + 1, tokens.length, language)
  if (subject === undefined) return undefined
  const apposition = isMark(tokens[subject.end], ',')
    ? tokens.findIndex((token, index) => index > subject.end && isMark(token, ','))
    : subject.end - 1
  return asWords.has(tokens[apposition + 1]?.lower ?? '') ? subject : undefined
}

/** A subject begins its clause, or only small words of its own stand before it (`board member for operations Ann Lee told`). */
function isFirst(tokens: readonly Token[], start: number, subject: NounPhrase): boolean {
  const before = tokens.slice(start, subject.start)
  if (before.length <= 3) return true
  return before.length <= 8 && before.every((token) => isWord(token) && !token.capital && !isVerb(token))
}

/** Nothing but adverbs and prepositional phrases stands before the verb. */
function opensClause(tokens: readonly Token[], start: number, verb: number, language: Language): boolean {
  let index = start
  while (index < verb) {
    const token = tokens[index]
    if (!isWord(token)) return false
    if (isPassedOver(token) || language.speakers.asWords.has(token.lower)) index++
    else if (language.speakers.prepositions.has(token.lower)) index = endOfPrepositional(tokens, index, verb, language)
    else return false
  }
  return true
}

/** `», le syndicat, a indiqué Roux`: what stands before the comma belongs to the quotation's sentence, the subject follows the verb. */
function subjectAfterComma(
  tokens: readonly Token[],
  start: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  if (!language.speakers.inverts || language.speakers.transitive.has(tokens[verb]?.lower ?? '')) return undefined
  let index = verb
  while (index > start && isPassedOver(tokens[index - 1])) index--
  if (index <= start || !isMark(tokens[index - 1], ',')) return undefined
  const next = tokens[verb + 1]
  if (!isWord(next) || isPassedOver(next)) return undefined
  const subject = subjectAfter(tokens, verb, tokens.length, language)
  return subject?.start === verb + 1 ? subject : undefined
}

/** `,” the expert leading the trial has warned.`: a noun phrase with a modifier of any kind, and the verb at the clause's end. */
function describedBefore(
  tokens: readonly Token[],
  start: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  const next = tokens[verb + 1]
  if (!language.reporting.subjectFirst || verb - start > 16) return undefined
  if (next !== undefined && isWord(next) && !endsPhrase(next)) return undefined
  if (tokens.slice(start, verb).some((token) => !isWord(token))) return undefined
  return readNounPhrase(tokens, start, verb, language)
}

/** No words stand before the quotation in its sentence, or they end in a colon. */
export function opensSentence(before: readonly Token[]): boolean {
  return before.every((token) => token.type === 'mark') || isMark(before.at(-1), ':：')
}
