import type { Language } from '../../language/index.js'
import { isAmong } from '../characters.js'
import type { Attribution } from './attribution.js'
import { type Closing, clauseAt, opensSentence } from './clause-after.js'
import { isMark, isPassedOver, isPronoun, isRole, isVerb, isWord } from './grammar.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { ownerBehind, resumedSource, resumedWords } from './resumed.js'
import { sourceAt } from './source-phrases.js'
import { firstVerb, isNegated, isPassive } from './speech-verbs.js'
import { subjectBefore } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { ownerBefore } from './subject-around.js'
import type { Token } from './tokens.js'
import { unknownVerb } from './unknown-verb.js'

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
  // `در نشست «پل‌های شهر» گفت: «`: where verbs stand last, the only one before a colon tells of the next quotation.
  if (language.speakers.verbFinal && isMark(tokens.at(-1), ':：') && tokens.filter((token) => isVerb(token)).length < 2)
    return undefined
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
  const judged = start > 0 || language.speakers.auxiliaries.has(first.lower)
  const taken =
    (start > 0 ? resumedSource(tokens, start, language) : undefined) ??
    (judged ? ownerBehind(tokens, start, language) : undefined)
  if (taken !== undefined) return taken
  const owner = ownerBefore(closing.before, first, language)
  if (owner !== undefined) return { rule: 'around', subject: owner, beside: true }
  if (start > 0) start += resumedWords(tokens, start, language)
  const beside = linked ? clauseAt(tokens, start, closing, language) : undefined
  if (asWord)
    return beside ?? (start > 0 || isAmong(closing.last, ',?!…') ? unknownVerb(tokens, start, language) : undefined)
  return (
    beside ??
    subjectBehind(tokens, start, closing, language) ??
    signature(tokens, start, closing, language) ??
    finalClause(tokens, start, language)
  )
}

function thus(tokens: readonly Token[], at: number, closing: Closing, language: Language): NounPhrase | undefined {
  const { thus: words, oblique } = language.speakers
  if ((at === 0 && !isAmong(closing.last, ',?!…')) || !words.has(tokens[at]?.lower ?? '')) return undefined
  if (oblique.has(tokens[at + 1]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, at + 1, tokens.length, language)
  return subject?.kind === 'pronoun' ? undefined : subject
}

/** `Parla di «occasione persa» il capogruppo`: the sentence begins with the verb, and someone who can speak stands behind the quotation. */
function subjectBehind(
  tokens: readonly Token[],
  start: number,
  { before }: Closing,
  language: Language,
): Attribution | undefined {
  const { dropsSubject, genitives, prepositions } = language.speakers
  const verb = before[0]
  if (start > 0 || !dropsSubject || !language.cased || !isVerb(verb, true)) return undefined
  if (
    !before
      .slice(1)
      .every((token) => isPassedOver(token) || prepositions.has(token.lower) || genitives.has(token.lower))
  )
    return undefined
  const subject = readNounPhrase(tokens, start, tokens.length, language)
  const speaks =
    subject !== undefined && subject.kind !== 'pronoun' && tokens.slice(subject.start, subject.end).some(isRole)
  return speaks ? { rule: 'verb-subject', subject, beside: true } : undefined
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
