import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { colonSpeaker } from './colon-speaker.js'
import { isMark, isPassedOver, isRole, isVerb, isWord, tokenBefore } from './grammar.js'
import { institutionAfter, institutionBefore, isPlural } from './institutions.js'
import { isBareFirstWord, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { lastSource } from './source-phrases.js'
import { isJoined, isNegated, isNoun, isPassive, lastActiveVerb } from './speech-verbs.js'
import { firstSubject, subjectBefore } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { nameBeforeObject } from './subject-around.js'
import type { Token } from './tokens.js'
import { isObject, isUnsure } from './unsure-subject.js'

/** Who speaks, by the sentence before a quotation: `Hale told them on Monday: “`, `Hale said that “`, `According to Hale, “`. */
export function attributionBefore(tokens: readonly Token[], language: Language): Attribution | undefined {
  let end = tokens.length
  while (end > 0 && isMark(tokens[end - 1], ':：,،—–-([')) end--
  if (end === 0) return undefined
  const colon = tokens.slice(end).some((token) => isMark(token, ':：'))
  const verb = lastActiveVerb(tokens, end, language)
  const source = lastSource(tokens, end, verb, language)
  if (verb === undefined || source !== undefined) {
    const near = source?.subject.end === end && end < tokens.length
    // `nach Ansicht der Regierung …, die besagt, dass „`: someone else's clause begins right before the quotation.
    const elsewhere =
      language.reporting.conjunctions.has(tokens[end - 1]?.lower ?? '') &&
      !language.speakers.auxiliaries.has(tokenBefore(tokens, end - 1)?.lower ?? '')
    if (source !== undefined) return elsewhere ? undefined : { rule: 'source', subject: source.subject, beside: near }
    return colon ? colonSpeaker(tokens, end, language) : undefined
  }
  // `told “60 Minutes”`: one spoken to may stand in marks, so what such a verb is right before must be longer.
  const told = verb === tokens.length - 1 && language.speakers.transitive.has(tokens[verb]?.lower ?? '')
  const joined = !told && (isBeside(tokens, verb, end, language) || isJudgedAs(tokens, verb, end, language))
  const beside = colon || joined
  if (!beside && breaksOff(tokens, verb, end, language)) return undefined
  const found = subjectOf(tokens, verb, end, language)
  const token = tokens[verb]
  if (found !== undefined && token !== undefined) {
    const weak = !joined || language.speakers.judgements.has(token.lower)
    if (weak && found.rule !== 'source' && isUnsure(tokens, found.subject, verb, language)) return undefined
    return { ...found, verb: token, beside, weak, judged: judgesObject(tokens, verb, end, language) }
  }
  return undefined
}

function subjectOf(
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
    const behind = speakers.verbFinal && language.cased ? nameBeforeObject(tokens, verb, language) : undefined
    const before = subjectBefore(tokens, 0, verb, language) ?? behind
    const titled = before === undefined ? undefined : titledAfter(tokens, before, verb, end, language)
    if (titled !== undefined) return { rule: 'verb-subject', subject: titled }
    if (before !== undefined) return { rule: 'subject-verb', subject: before }
    const named = !language.capitalNouns && tokenBefore(tokens, verb)?.capital === true && verb > 1
    const inverted = (speakers.inverts && !named) || tokens[0]?.type === 'quotation'
    const after = inverted && !speakers.transitive.has(lower) ? subjectAfter(tokens, verb, end, language) : undefined
    if (after !== undefined && !isObject(tokens, verb, after, language)) return { rule: 'verb-subject', subject: after }
    const antecedent = antecedentOf(tokens, verb, language)
    if (antecedent !== undefined) return { rule: 'relative', subject: antecedent }
  }
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
  const { articles, genitives, inverts } = language.speakers
  if (!inverts || verb + 1 >= end) return undefined
  const next = tokens[verb + 1]
  if (isBareFirstWord(tokens, before)) return isRole(next) ? subjectAfter(tokens, verb, end, language) : undefined
  const thing = before.kind === 'description' && !tokens.slice(before.start, before.end).some(isRole)
  const { lower = '' } = next ?? {}
  const role = articles.has(lower) && !genitives.has(lower) && isRole(tokens[verb + 2])
  return language.capitalNouns && thing && role ? subjectAfter(tokens, verb, end, language) : undefined
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

/** `bezeichnete die Lage als „`: what a judgement says of something stands right after its particle. */
function isJudgedAs(tokens: readonly Token[], verb: number, end: number, { speakers }: Language): boolean {
  const last = tokens[end - 1]
  return (
    end - 1 > verb && speakers.judgements.has(tokens[verb]?.lower ?? '') && speakers.judgedAs.has(last?.lower ?? '')
  )
}

/** Words of an object that is judged, at most. */
const longestObject = 6

/** `назвал план «безумным»`: nothing but words stands between a judgement and the quotation, and no other verb. */
function judgesObject(tokens: readonly Token[], verb: number, end: number, { speakers }: Language): boolean {
  if (!speakers.judgements.has(tokens[verb]?.lower ?? '') || end - verb > longestObject || end < tokens.length)
    return false
  return tokens.slice(verb + 1, end).every((token) => isWord(token) && !isVerb(token))
}

/** Nothing but conjunctions and adverbs between verb and quotation; in scripts without case, where titles look like any words, a conjunction of speech right before it. */
function isBeside(tokens: readonly Token[], verb: number, end: number, language: Language): boolean {
  if (!language.cased && language.reporting.conjunctions.has(tokens[end - 1]?.lower ?? '')) return true
  for (let index = verb + 1; index < end; index++) {
    const token = tokens[index]
    const joins = isWord(token) && language.reporting.conjunctions.has(token.lower)
    if (!joins && !isPassedOver(token)) return false
  }
  return true
}

/** A new clause against the reported one begins before the quotation (`Hale said so, but “`). */
function breaksOff(tokens: readonly Token[], verb: number, end: number, { speakers, reporting }: Language): boolean {
  for (let index = verb + 1; index < end; index++) {
    const token = tokens[index]
    if (isMark(token, ';:：')) return true
    const next = tokens[index + 1]
    if (!isMark(token, ',،') || !isWord(next) || reporting.conjunctions.has(next.lower)) continue
    // `confiesa que, cuando le dieron la noticia, estaba “`: an insertion in the reported clause.
    if (reporting.conjunctions.has(tokens[index - 1]?.lower ?? '')) continue
    if (reporting.conjunctions.has(tokens[index + 2]?.lower ?? '')) continue
    if (speakers.conjunctions.has(next.lower) && !speakers.relatives.has(next.lower)) return true
  }
  return end - verb > 45
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
