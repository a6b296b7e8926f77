import type { Language } from '../../language/index.js'
import {
  beginsName,
  endsPhrase,
  isDay,
  isMark,
  isPassedOver,
  isPronoun,
  isRole,
  isVerb,
  isWord,
  tokenBefore,
} from './grammar.js'
import { nameBefore, nameWithRole, quotedPaper } from './name-before.js'
import { isBareFirstWord, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { withOwnName } from './own-name.js'
import { endOfPrepositional } from './phrase-ends.js'
import { reaches } from './reaches.js'
import type { Token } from './tokens.js'

/** The subject that stands before a verb, as the first noun phrase of its clause: `Ann Lee, the mayor, has said`. */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  const { subjectMarkers, verbFinal } = language.speakers
  if (verbFinal && !language.cased && subjectMarkers.length === 0) return openingSubject(tokens, from, verb, language)
  const whole = subjectFrom(tokens, from, verb, language)
  if (whole !== undefined) return withOwnName(tokens, whole, verb, language)
  if (isMark(tokenBefore(tokens, verb), ',،')) return subjectBeforeInsertion(tokens, from, verb, language)
  const clause = lastClauseStart(tokens, from, verb, language)
  const found = clause === undefined ? undefined : subjectFrom(tokens, clause, verb, language)
  if (found === undefined)
    return (
      quotedPaper(tokens, from, verb, language) ??
      subjectAfterAuxiliary(tokens, from, verb, language) ??
      nameBefore(tokens, clause ?? from, verb, language)
    )
  return nameWithRole(tokens, from, found, language) ?? topicBefore(tokens, from, found, language) ?? found
}

/** `Koca, Twitter hesabından yazdı`: where verbs stand last, a comma parts the subject from all that follows, and one name behind it is somewhere else's. */
function topicBefore(
  tokens: readonly Token[],
  from: number,
  { start, end }: NounPhrase,
  language: Language,
): NounPhrase | undefined {
  if (!language.speakers.verbFinal || end - start > 1) return undefined
  const first = firstSubject(tokens, from, start, language)
  return first !== undefined && isMark(tokens[first.end], ',') ? first : undefined
}

/** Where verbs stand last and no particle marks the subject, it is the sentence's first noun phrase without a preposition (`او در مسکو گفت`). */
function openingSubject(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  const { oblique, prepositions } = language.speakers
  let start = passLead(tokens, from, verb, language)
  while (start < verb && prepositions.has(tokens[start]?.lower ?? ''))
    start = passLead(tokens, endOfPrepositional(tokens, start, verb, language), verb, language)
  const phrase = subject(tokens, start, verb, language)
  if (phrase === undefined || oblique.has(tokens[phrase.end]?.lower ?? '')) return undefined
  const parted = isMark(tokens[phrase.end], ',،')
  return !parted && tokens.slice(phrase.end, verb).some((token) => token.type === 'quotation') ? undefined : phrase
}

/** `Schon im Mai hatte die Ministerin gewarnt`: where the subject may follow a finite verb, it may follow the auxiliary of this one. */
function subjectAfterAuxiliary(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  const { auxiliaries, inverts, prepositions } = language.speakers
  if (!inverts || !language.capitalNouns) return undefined
  const auxiliary = tokens.findIndex((token, index) => index >= from && auxiliaries.has(token.lower) && index < verb)
  if (auxiliary < 0 || !tokens.slice(from, auxiliary).some((token) => prepositions.has(token.lower))) return undefined
  const phrase = subject(tokens, auxiliary + 1, verb, language)
  // Before the verb at the clause's end stand its objects (`musste Weber die Mängel anerkennen: „`).
  if (phrase?.kind === 'name' && tokens.slice(phrase.end, verb).every(isWord)) return phrase
  return subjectFrom(tokens, auxiliary + 1, verb, language)
}

/** The first noun phrase of a sentence, where nothing says that it is no subject. */
export function firstSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): NounPhrase | undefined {
  const start = passLead(tokens, from, to, language)
  const opening = language.speakers.prepositions.has(tokens[start]?.lower ?? '')
  return subject(tokens, start, to, language) ?? (opening ? pastOpening(tokens, start, to, language) : undefined)
}

/**
 * `Après une nuit blanche à Metz, Anne Roux est partie, ajoutant`: the noun phrase behind a comma, where the sentence opens with a preposition; before
 * another comma only a name of two words.
 */
function pastOpening(tokens: readonly Token[], from: number, to: number, language: Language): NounPhrase | undefined {
  let tried = 0
  for (let index = from + 1; index < to && tried < 4; index++) {
    if (!isMark(tokens[index], ',')) continue
    tried++
    const found = subject(tokens, index + 1, to, language)
    if (found === undefined || /['’]s?$/u.test(tokens[found.end - 1]?.text ?? '')) continue
    if (isWord(tokens[found.end]) || (found.kind === 'name' && found.end - found.start > 1)) return found
  }
  return undefined
}

function subjectFrom(tokens: readonly Token[], from: number, verb: number, language: Language): NounPhrase | undefined {
  const start = passLead(tokens, from, verb, language)
  const phrase = subject(tokens, start, verb, language, true)
  if (phrase === undefined || !isNameAlone(tokens, phrase)) return undefined
  return reaches(tokens, phrase.end, verb, language) ? phrase : undefined
}

/** A sentence's first word alone may be anything (`Déçu comme ses joueurs, l’entraîneur a dit`), unless its verb, a comma or a conjunction follows. */
function isNameAlone(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const next = tokens[phrase.end]
  return !isBareFirstWord(tokens, phrase) || !isWord(next) || isPassedOver(next) || isVerb(next) || !endsPhrase(next)
}

/** The noun phrase at a token, unless a preposition or an article of another case begins it. */
export function subject(
  tokens: readonly Token[],
  at: number,
  to: number,
  language: Language,
  verbFollows = false,
): NounPhrase | undefined {
  const first = tokens[at]
  if (!isWord(first)) return undefined
  const { prepositions, oblique } = language.speakers
  if (beginsName(tokens, at)) return readNounPhrase(tokens, at, to, language, verbFollows)
  if (prepositions.has(first.lower) && !language.speakers.articles.has(first.lower)) return undefined
  if (oblique.has(first.lower)) return undefined
  return readNounPhrase(tokens, at, to, language, verbFollows)
}

/** Conjunctions, adverbs and auxiliaries at a clause's beginning. */
export function passLead(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const { conjunctions, asWords, auxiliaries, adverbs } = language.speakers
  let index = from
  while (index < to) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.type === 'mark') {
      index++
      continue
    }
    if (token.type === 'quotation') break
    const { lower } = token
    if (isPronoun(token)) break
    const time = endOfTime(tokens, index, language)
    if (time > index) {
      index = time
      continue
    }
    const passes = conjunctions.has(lower) || asWords.has(lower) || adverbs.has(lower) || auxiliaries.has(lower)
    if (!passes || isArticleBeforeNoun(tokens, index, language)) break
    index++
  }
  return index
}

/** The end of an article with the date or time it begins (`le 12 juillet`, `la semaine dernière`, `el miércoles`); the index itself where it begins none. */
export function endOfTime(tokens: readonly Token[], index: number, language: Language): number {
  const { articles, prepositions } = language.speakers
  if (!articles.has(tokens[index]?.lower ?? '')) return index
  let end = index + 1
  let dated = false
  while (isPassedOver(tokens[end])) {
    const token = tokens[end]
    dated ||= token !== undefined && isDay(token)
    end++
  }
  const number = /^\p{Nd}/u.test(tokens[index + 1]?.text ?? '')
  const latter = end === index + 2 && language.speakers.latter.has(tokens[index + 1]?.lower ?? '')
  if (end === index + 1 || latter || (number && !dated)) return index
  const next = tokens[end]
  const goesOn = isWord(next) && (isRole(next) || !(next.capital || endsPhrase(next) || articles.has(next.lower)))
  return goesOn && !prepositions.has(next?.lower ?? '') && !dated ? index : end
}

/** A word that is an article as well as something else is one before a word that may be a noun. */
export function isArticleBeforeNoun(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  return token !== undefined && language.speakers.articles.has(token.lower) && isWord(next) && !isVerb(next)
}

/** Where the last clause before a verb begins: after a comma or the like, a conjunction, another verb of speech or a quotation. */
function lastClauseStart(tokens: readonly Token[], from: number, verb: number, language: Language): number | undefined {
  for (let index = verb - 1; index > from; index--) {
    const token = tokens[index]
    // `ACM Neto (DEM) afirmou`
    if (isMark(token, ')') && tokens.slice(index + 1, verb).every(isPassedOver)) {
      const open = tokens.findLastIndex((each, before) => before < index && isMark(each, '('))
      if (open > from) index = open
      continue
    }
    if (token === undefined || token.type === 'quotation' || isMark(token, clauseMarks))
      return index + 1 < verb ? index + 1 : undefined
    if (token.type === 'mark') return undefined
    // `Noord- en Oost-Hal`: a part of a word before the conjunction.
    if (language.speakers.and.has(token.lower) && isMark(tokens[index - 1], '-')) index--
    else if (isClauseWord(token, language)) return index + 1
  }
  return undefined
}

const clauseMarks = ',،;:—–-()'

function isClauseWord(token: Token, language: Language): boolean {
  const { reporting, speakers, subordinators } = language
  const { lower } = token
  return (
    speakers.conjunctions.has(lower) || reporting.conjunctions.has(lower) || subordinators.has(lower) || isVerb(token)
  )
}

/** An apposition ends at the verb: its noun phrase begins the sentence or a clause after a comma, and reaches the verb past the apposition. */
function subjectBeforeInsertion(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  let tried = 0
  for (let index = from; index < verb - 1 && tried < 6; index++) {
    if (!isMark(tokens[index], clauseMarks)) continue
    tried++
    const found = subjectFrom(tokens, index + 1, verb, language)
    if (found !== undefined) return found
  }
  return undefined
}
