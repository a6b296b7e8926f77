import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isRole, isVerb, isWord } from './grammar.js'
import { isBareFirstWord, type NounPhrase } from './noun-phrase.js'
import { firstSubject, subjectBefore } from './subject.js'
import type { Token } from './tokens.js'

// Verbs that give someone's words as a judgement of something: whose it is, and what is judged.

/** Words of an object that is judged, at most. */
const longestObject = 6

/** `Weber hat die Tat als „barbarisch“ verurteilt`: a judgement's auxiliary and particle stand before the quotation, in a main clause. */
export function judgeAround(before: readonly Token[], language: Language): NounPhrase | undefined {
  const { auxiliaries, inverts, judgedAs } = language.speakers
  if (!inverts || !judgedAs.has(before.at(-1)?.lower ?? '')) return undefined
  const auxiliary = before.findLastIndex((token) => auxiliaries.has(token.lower))
  if (auxiliary < 0 || before.slice(auxiliary).some((token) => isMark(token, ','))) return undefined
  return subjectBefore(before, 0, auxiliary, language)
}

/** `A képviselő „szégyennek” nevezte a döntést`: the noun phrase before the quotation is all of its sentence so far. */
export function judgeBefore(before: readonly Token[], language: Language): NounPhrase | undefined {
  const subject = firstSubject(before, 0, before.length, language)
  if (subject === undefined || isBareFirstWord(before, subject)) return undefined
  return before.slice(subject.end).every(isPassedOver) ? subject : undefined
}

/** A noun with an article that is nobody who speaks, behind a judgement: what is judged. */
export function isJudged(
  tokens: readonly Token[],
  verb: number,
  subject: NounPhrase | undefined,
  { capitalNouns, cased, speakers }: Language,
): boolean {
  if (
    subject?.kind !== 'description' ||
    speakers.incises ||
    !cased ||
    capitalNouns ||
    !speakers.judgements.has(tokens[verb]?.lower ?? '')
  )
    return false
  return !tokens.slice(subject.start, subject.end).some(isRole)
}

/** `bezeichnete die Lage als „`: what a judgement says of something stands right after its particle. */
export function isJudgedAs(tokens: readonly Token[], verb: number, end: number, { speakers }: Language): boolean {
  const at = speakers.wordArticles.has(tokens[end - 1]?.lower ?? '') ? end - 2 : end - 1
  const { lower: as = '' } = tokens[at] ?? {}
  const { lower = '' } = tokens[verb] ?? {}
  // `wies die Vorwürfe als „haltlos“ zurück`
  const judges = speakers.judgements.has(lower) || speakers.verbParticles.has(`${lower} ${as}`)
  return at > verb && judges && speakers.judgedAs.has(as)
}

/** `назвал план «безумным»`: nothing but words stands between a judgement and the quotation, and no other verb. */
export function judgesObject(tokens: readonly Token[], verb: number, end: number, { speakers }: Language): boolean {
  if (!speakers.judgements.has(tokens[verb]?.lower ?? '') || end - verb > longestObject || end < tokens.length)
    return false
  return tokens.slice(verb + 1, end).every((token) => isWord(token) && !isVerb(token))
}

/** Where a judgement needs no subject, a bare name behind it is rather what is judged (`Opisala je Paddingtona kao`). */
export function isObject(tokens: readonly Token[], verb: number, phrase: NounPhrase, language: Language): boolean {
  const { dropsSubject, judgements } = language.speakers
  if (!dropsSubject || !judgements.has(tokens[verb]?.lower ?? '')) return false
  // `واعتبر الوزير أن القرار “`: what is judged stands behind the conjunction.
  if (!language.cased && language.reporting.conjunctions.has(tokens[phrase.end]?.lower ?? '')) return false
  if (withoutJudged(tokens, verb, phrase, language) !== phrase) return false
  return !tokens.slice(phrase.start, phrase.end).some((token) => isRole(token))
}

/** `وصف النائب القرار بأنه “`: in scripts without case the word before the particle of a judgement is what is judged. */
export function withoutJudged(
  tokens: readonly Token[],
  verb: number,
  phrase: NounPhrase,
  { cased, speakers }: Language,
): NounPhrase {
  const judged = !cased && speakers.judgements.has(tokens[verb]?.lower ?? '')
  const object = judged && phrase.end - phrase.start > 1 && speakers.judgedAs.has(tokens[phrase.end]?.lower ?? '')
  return object ? { ...phrase, end: phrase.end - 1 } : phrase
}
