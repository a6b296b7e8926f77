import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { clauseSubject } from './clause-subject.js'
import { isMark, isPassedOver, isRole, isVerb, isWord, tokenBefore } from './grammar.js'
import { institutionAfter, institutionBefore, isPlural } from './institutions.js'
import { isJudgedAs, isObject, withoutJudged } from './judgements.js'
import { isBareFirstWord, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { isJoined, isNegated, isNoun, isPassive } from './speech-verbs.js'
import { firstSubject, subjectBefore } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { nameBeforeObject } from './subject-around.js'
import type { Token } from './tokens.js'

/** The subject of a verb of speech before a quotation, and the rule that told; a rule alone where it has none of its own. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  end: number,
  language: Language,
): Pick<Attribution, 'rule' | 'subject'> | undefined {
  const { speakers } = language
  const { lower = '' } = tokens[verb] ?? {}
  const participle = speakers.participles.has(lower)
  if (isNegated(tokens, verb, language)) return undefined
  if (!participle) {
    if (isPassive(tokens, verb, language) || isRelativeThat(tokens, verb, language)) return undefined
    const institution = institutionBefore(tokens, 0, verb, language) ?? announcedBy(tokens, verb, end, language)
    if (institution !== undefined) return { rule: 'source', subject: institution }
    const joined = verb > 0 && isJoined(tokens[verb], language) ? joinedSubject(tokens, verb, end, language) : undefined
    if (joined !== undefined) return joined
    const opened = pastOpening(tokens, verb, end, language)
    if (opened !== undefined) return { rule: 'verb-subject', subject: opened }
    const behind = speakers.verbFinal && language.cased ? nameBeforeObject(tokens, verb, language) : undefined
    const before = clauseSubject(tokens, verb, language) ?? subjectBefore(tokens, 0, verb, language) ?? behind
    const titled = before === undefined ? undefined : titledAfter(tokens, before, verb, end, language)
    if (titled !== undefined) return { rule: 'verb-subject', subject: titled }
    if (before !== undefined) return { rule: 'subject-verb', subject: before }
    const named = !language.capitalNouns && tokenBefore(tokens, verb)?.capital === true && verb > 1
    const inverted = (speakers.inverts && !named) || tokens[0]?.type === 'quotation'
    // `Er begrüßte den Plan und nannte ihn „maßvoll“`: what stands behind the verb is judged.
    const judges = isJudgedAs(tokens, verb, end, language) || speakers.judgements.has(lower)
    const object = judges && speakers.and.has(tokenBefore(tokens, verb)?.lower ?? '')
    const after =
      inverted && !object && !speakers.transitive.has(lower) ? subjectAfter(tokens, verb, end, language) : undefined
    if (after !== undefined && !isObject(tokens, verb, after, language))
      return { rule: 'verb-subject', subject: withoutJudged(tokens, verb, after, language) }
    const antecedent = antecedentOf(tokens, verb, language)
    if (antecedent !== undefined) return { rule: 'relative', subject: antecedent }
  }
  const absolute = participle ? absoluteSubject(tokens, verb, language) : undefined
  if (absolute !== undefined)
    return isThing(tokens, absolute) ? undefined : { rule: 'shared-subject', subject: absolute }
  if (participle && isObjectsOwn(tokens, verb, language)) return undefined
  if (participle || followsConjunction(tokens, verb, language)) {
    if (tokens[0]?.type === 'quotation') return { rule: 'shared-subject' }
    const clause = subordinateStart(tokens, verb, language)
    const first = firstSubject(tokens, clause, verb, language) ?? subjectOfFirstVerb(tokens, clause, verb, language)
    const described = participle && first?.kind === 'description'
    if (first !== undefined && (described || isSure(tokens, first, language)))
      return { rule: 'shared-subject', subject: first }
  }
  if (speakers.dropsSubject && clauseBegins(tokens, verb, language) && !isPlural(tokens[verb], language))
    return { rule: 'dropped-subject' }
  return undefined
}

/** `The evening ended with the owner insisting: “`: a preposition makes a clause of someone and a participle. */
function absoluteSubject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  const { absolutes } = language.speakers
  const at = tokens.findLastIndex((token, index) => index < verb && absolutes.has(token.lower))
  const subject = at < 0 ? undefined : readNounPhrase(tokens, at + 1, verb, language)
  return subject?.end === verb ? subject : undefined
}

/** No role is among the words. */
function isThing(tokens: readonly Token[], { kind, start, end }: NounPhrase): boolean {
  return kind === 'description' && !tokens.slice(start, end).some(isRole)
}

/** `found a man urging others to “`, `started a campaign calling them “`: a participle right behind a noun goes with that. */
function isObjectsOwn(tokens: readonly Token[], verb: number, { speakers }: Language): boolean {
  const { lower = '' } = tokens[verb] ?? {}
  const previous = tokens[verb - 1]
  if (!isWord(previous) || !(speakers.judgements.has(lower) || speakers.transitive.has(lower))) return false
  return !isPassedOver(previous) && !speakers.prepositions.has(previous.lower) && !speakers.and.has(previous.lower)
}

/** `أكد المدرب رضاه وقال: “`, `أكد المدرب رضاه وقال اللاعب: “`. */
function joinedSubject(
  tokens: readonly Token[],
  verb: number,
  end: number,
  language: Language,
): Pick<Attribution, 'rule' | 'subject'> | undefined {
  const own = subjectAfter(tokens, verb, end, language)
  if (own !== undefined) return { rule: 'verb-subject', subject: own }
  const shared = subjectOfFirstVerb(tokens, 0, verb, language) ?? firstSubject(tokens, 0, verb, language)
  return shared && { rule: 'shared-subject', subject: shared }
}

/** `Как сообщили в полиции, мужчина`. */
function announcedBy(tokens: readonly Token[], verb: number, end: number, language: Language): NounPhrase | undefined {
  if (!language.speakers.asWords.has(tokenBefore(tokens, verb)?.lower ?? '')) return undefined
  return institutionAfter(tokens, verb, end, language)
}

/**
 * The subject behind a verb that stands second: a pronoun that no other case has (`Den Erfolg lobte er mit den Worten`), or someone who speaks when a phrase
 * with a preposition is all that stands before (`In de krant The Times zegt het leger`).
 */
function pastOpening(tokens: readonly Token[], verb: number, end: number, language: Language): NounPhrase | undefined {
  const { articles, dropsSubject, incises, inverts, masculine, prepositions, transitive } = language.speakers
  if (!inverts || dropsSubject || incises || verb + 1 >= end) return undefined
  const next = tokens[verb + 1]
  if (verb > 1 && masculine.has(next?.lower ?? '')) return subjectAfter(tokens, verb, end, language)
  if (!prepositions.has(tokens[0]?.lower ?? '') || transitive.has(tokens[verb]?.lower ?? '')) return undefined
  const followed = articles.has(next?.lower ?? '') && (isRole(tokens[verb + 2]) || isRole(tokens[verb + 3]))
  return followed && tokens.slice(0, verb).every(isWord) ? subjectAfter(tokens, verb, end, language) : undefined
}

/**
 * A pronoun or a role right after the verb, where what stands before it is a sentence's first word alone, or a noun that is nobody who speaks and the role
 * has its article (`Das Urteil nannte sein Verteidiger`).
 */
function titledAfter(
  tokens: readonly Token[],
  before: NounPhrase,
  verb: number,
  end: number,
  language: Language,
): NounPhrase | undefined {
  const { articles, genitives, inverts, masculine } = language.speakers
  if (!inverts || verb + 1 >= end) return undefined
  const next = tokens[verb + 1]
  const { lower = '' } = next ?? {}
  // `Besonders freut er sich`
  if (isBareFirstWord(tokens, before))
    return isRole(next) || masculine.has(lower) ? subjectAfter(tokens, verb, end, language) : undefined
  // `der Vorsitzende` may be the subject, `der Ministerin` is none.
  const nominative = !genitives.has(lower) || (lower === 'der' && !/(?:in|frau)$/u.test(tokens[verb + 2]?.lower ?? ''))
  const role = articles.has(lower) && nominative && isRole(tokens[verb + 2])
  return language.capitalNouns && isThing(tokens, before) && role
    ? subjectAfter(tokens, verb, end, language)
    : undefined
}

/** A pronoun, a name of two words, with a role or right before a verb of speech; a sentence's first word alone may be anything where the subject need not come first. */
function isSure(tokens: readonly Token[], { kind, start, end }: NounPhrase, language: Language): boolean {
  const words = tokens.slice(start, end)
  const finite = language.speakers.auxiliaries.has(tokens[end]?.lower ?? '')
  if (kind === 'pronoun' || isVerb(tokens[end])) return true
  if (words.some((token) => isRole(token))) return kind === 'name' || language.reporting.subjectFirst || finite
  if (kind === 'description') return false
  if (language.speakers.articles.has(words[0]?.lower ?? '')) return false
  // Where case says nothing, the first verb of speech stands beside it.
  if (!language.cased) return isVerb(tokenBefore(tokens, start))
  return words.filter((token) => token.capital).length > 1 || !language.speakers.dropsSubject
}

/** After the last conjunction of reported speech another subject counts (`Hale said that Rossi left and called it “`). */
function subordinateStart(tokens: readonly Token[], to: number, language: Language): number {
  // A comma before the conjunction ends the subordinate clause (`…, und fügte hinzu`), or one inside a quotation's marks.
  if (
    isMark(tokenBefore(tokens, to - 1), ',،') ||
    isMark(tokenBefore(tokens, to), ',،') ||
    tokenBefore(tokens, to - 1)?.type === 'quotation'
  )
    return 0
  for (let index = to - 2; index > 0; index--)
    if (isMark(tokens[index], ':;') || language.reporting.conjunctions.has(tokens[index]?.lower ?? '')) return index + 1
  return 0
}

function subjectOfFirstVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): NounPhrase | undefined {
  const verb = tokens.findIndex(
    (token, index) => index >= from && index < to && isVerb(token) && !isNoun(tokens, index, language),
  )
  if (verb < from) return undefined
  const after = language.speakers.inverts ? subjectAfter(tokens, verb, to, language) : undefined
  return subjectBefore(tokens, from, verb, language) ?? after
}

/** `a note that read`: the verb's subject is what the relative pronoun stands for, and no speaker. */
function isRelativeThat(tokens: readonly Token[], verb: number, { reporting }: Language): boolean {
  return (
    reporting.subjectFirst &&
    verb > 1 &&
    tokens[verb - 1]?.lower === 'that' &&
    isWord(tokens[verb - 2]) &&
    !isVerb(tokens[verb - 2])
  )
}

function followsConjunction(tokens: readonly Token[], verb: number, language: Language): boolean {
  let index = verb - 1
  while (index > 0 && isPassedOver(tokens[index])) index--
  const token = tokens[index]
  if (isMark(token, ',،') && index === verb - 1) return language.speakers.inverts
  const { conjunctions, relatives } = language.speakers
  return isWord(token) && conjunctions.has(token.lower) && !relatives.has(token.lower)
}

/** The verb begins its sentence, or its clause after a quotation, but for adverbs and an “and” (`Y añadió: “`). */
function clauseBegins(tokens: readonly Token[], verb: number, { speakers }: Language): boolean {
  for (let index = verb - 1; index >= 0; index--) {
    const token = tokens[index]
    const and = index === 0 && speakers.and.has(token?.lower ?? '')
    if (isWord(token) && !isPassedOver(token) && !and) return false
  }
  return true
}

/** `Hale, who said`: the phrase that ends right before the relative pronoun. */
function antecedentOf(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  let index = verb - 1
  while (index > 0 && isPassedOver(tokens[index])) index--
  const relative = tokens[index]
  if (!isWord(relative) || !language.speakers.relatives.has(relative.lower)) return undefined
  const end = isMark(tokenBefore(tokens, index), ',') ? index - 1 : index
  let found: NounPhrase | undefined
  for (let start = end - 1; start >= Math.max(0, end - 8); start--) {
    const token = tokens[start]
    if (!isWord(token)) break
    const phrase = readNounPhrase(tokens, start, end, language)
    if (language.speakers.genitives.has(tokenBefore(tokens, start)?.lower ?? '')) return undefined
    if (phrase?.end === end && phrase.kind !== 'pronoun') found = phrase
    else if (found !== undefined) break
  }
  return found
}
