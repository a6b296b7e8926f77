import type { Language } from '../../language/index.js'
import { isAmong } from '../characters.js'
import type { Attribution } from './attribution.js'
import { agreeingNoun, endsClause, namesSomeone } from './behind-verb.js'
import { endsPhrase, isMark, isPassedOver, isPronoun, isRole, isVerb, isWord } from './grammar.js'
import { institutionAfter, isPlural } from './institutions.js'
import { isJudged, judgeAround, judgeBefore } from './judgements.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { endOfPrepositional } from './phrase-ends.js'
import { resumedSource, resumedWords } from './resumed.js'
import { sourceAt } from './source-phrases.js'
import { firstVerb, isJoined, isNegated, isPassive } from './speech-verbs.js'
import { subjectBefore } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { ownerBefore, subjectAround } from './subject-around.js'
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

/** Who speaks, by the rest of the sentence after a quotation: `,” said Hale`, `,” Hale told them`, `», selon Hale`. */
export function attributionAfter(
  tokens: readonly Token[],
  closing: Closing,
  language: Language,
): Attribution | undefined {
  let start = 0
  while (isMark(tokens[start], ',،，—–-―')) start++
  const first = tokens[start]
  if (!isWord(first)) return undefined
  if (start === 0 && first.capital && isAmong(closing.last, '.。।')) return undefined
  if (start === 0 && first.capital && isAmong(closing.last, '?!…') && !language.reporting.subjectFirst) return undefined
  const asWord = language.speakers.asWords.has(first.lower)
  // `“a cast in place” and pass her bill, Hale said`: the sentence goes on, and its end may be the attribution.
  if (language.speakers.conjunctions.has(first.lower) && !asWord) return finalClause(tokens, start, language)
  const linked =
    start > 0 ||
    // `Als „unmenschlich“ bezeichnete Weber die Zustände`.
    (language.speakers.inverts && language.speakers.judgements.has(first.lower)) ||
    isAmong(closing.last, ',?!…؟।') ||
    opensSentence(closing.before) ||
    language.speakers.verbFinal

  const source = sourceAt(tokens, start, tokens.length, language) ?? thus(tokens, start, closing, language)
  if (source !== undefined) return { rule: 'source', subject: source, beside: true }
  const taken = start > 0 ? resumedSource(tokens, start, language) : undefined
  if (taken !== undefined) return taken
  const owner = ownerBefore(closing.before, first, language)
  if (owner !== undefined) return { rule: 'around', subject: owner, beside: true }
  if (start > 0) start += resumedWords(tokens, start, language)
  const beside = linked ? clauseAt(tokens, start, closing, language) : undefined
  if (asWord)
    return beside ?? (start > 0 || isAmong(closing.last, ',?!…') ? unknownVerb(tokens, start, language) : undefined)
  return beside ?? signature(tokens, start, closing, language) ?? finalClause(tokens, start, language)
}

function thus(tokens: readonly Token[], at: number, closing: Closing, language: Language): NounPhrase | undefined {
  const { thus: words, oblique } = language.speakers
  if ((at === 0 && !isAmong(closing.last, ',?!…')) || !words.has(tokens[at]?.lower ?? '')) return undefined
  if (oblique.has(tokens[at + 1]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, at + 1, tokens.length, language)
  return subject?.kind === 'pronoun' ? undefined : subject
}

function clauseAt(
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
function opensSentence(before: readonly Token[]): boolean {
  return before.every((token) => token.type === 'mark') || isMark(before.at(-1), ':：')
}

/** `“…” — Ann Lee`: a dash, a name and the paragraph's end. */
function signature(
  tokens: readonly Token[],
  start: number,
  { before, paragraphEnds }: Closing,
  language: Language,
): Attribution | undefined {
  if (start === 0 || !isMark(tokens[start - 1], '—–―-') || !opensSentence(before) || !paragraphEnds()) return undefined
  // `«Спартак» — команда Иванова` says what it is.
  const first = tokens[start]
  if (first?.capital !== true && !isRole(first) && !language.speakers.articles.has(first?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, start, tokens.length, language)
  if (subject?.kind !== 'name' || (subject.end < tokens.length && !isMark(tokens[subject.end], ',.('))) return undefined
  return { rule: 'signature', subject, beside: true }
}

/** `… “a disaster” for the city, Hale said`: the sentence's last clause is the attribution and nothing else. */
function finalClause(tokens: readonly Token[], from: number, language: Language): Attribution | undefined {
  const comma = tokens.findLastIndex((token, index) => index >= from && isMark(token, ',،'))
  return comma < from ? undefined : closingClause(tokens, comma + 1, language)
}

/** Words of an attribution at a sentence's end, at most. */
const longestClosing = 14

/** An attribution that is the rest of a sentence from an index on. */
export function closingClause(tokens: readonly Token[], start: number, language: Language): Attribution | undefined {
  if (tokens.length - start > longestClosing) return undefined
  const verb = firstVerb(tokens, start, language)
  const token = verb === undefined ? undefined : tokens[verb]
  if (verb === undefined || token === undefined) return undefined
  if (isPassive(tokens, verb, language) || isNegated(tokens, verb, language)) return undefined
  if (language.speakers.conjunctions.has(tokens[start]?.lower ?? '')) return undefined
  const opens = tokens.slice(start, verb).every((each) => isPassedOver(each))
  const reports = language.reporting.conjunctions.has(tokens[verb + 1]?.lower ?? '')
  const subject = opens
    ? reports || language.speakers.transitive.has(token.lower)
      ? undefined
      : subjectAfter(tokens, verb, tokens.length, language)
    : subjectBefore(tokens, start, verb, language)
  if (subject === undefined || (isPronoun(tokens[subject.start]) && opens && !language.speakers.inverts))
    return undefined
  return { rule: 'final-clause', subject, verb: token, beside: false }
}
