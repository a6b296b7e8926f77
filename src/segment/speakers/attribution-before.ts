import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { colonSpeaker } from './colon-speaker.js'
import { isMark, isPassedOver, isWord, tokenBefore } from './grammar.js'
import { isJudgedAs, judgesObject } from './judgements.js'
import { lastSource } from './source-phrases.js'
import { lastActiveVerb } from './speech-verbs.js'
import { subjectOf } from './subject-of-verb.js'
import type { Token } from './tokens.js'
import { isUnsure } from './unsure-subject.js'

/** Who speaks, by the sentence before a quotation: `Hale told them on Monday: “`, `Hale said that “`, `According to Hale, “`. */
export function attributionBefore(tokens: readonly Token[], language: Language): Attribution | undefined {
  let end = tokens.length
  while (end > 0 && isMark(tokens[end - 1], ':：,،—–-([')) end--
  if (end === 0) return undefined
  const colon = tokens.slice(end).some((token) => isMark(token, ':：'))
  const verb = lastActiveVerb(tokens, end, language)
  const source = lastSource(tokens, end, verb, language)
  if (verb === undefined || source !== undefined) {
    const whole = source !== undefined && !tokens.slice(source.subject.end, end).some((token) => isMark(token, ',،'))
    const near = colon ? whole : source?.subject.end === end && end < tokens.length
    // `nach Ansicht der Regierung …, die besagt, dass „`: someone else's clause begins right before the quotation.
    const elsewhere =
      // `عن مصدر قوله إن “`: nothing but the phrase's own word stands between.
      end - 1 - (source?.subject.end ?? 0) > 1 &&
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
    // Field by field: V8 copies objects that have or lack a field slowly.
    const { rule, subject } = found
    return { rule, subject, verb: token, beside, weak, judged: judgesObject(tokens, verb, end, language) }
  }
  return undefined
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
function breaksOff(tokens: readonly Token[], verb: number, end: number, language: Language): boolean {
  const { speakers, reporting, subordinators } = language
  const reported = tokens.slice(verb + 1, end).some((token) => reporting.conjunctions.has(token.lower))
  for (let index = verb + 1; index < end; index++) {
    const token = tokens[index]
    // `bezweifelte die Eignung: Er habe „`
    const goesOn =
      isMark(token, ':') && tokens.slice(index + 1, end).some(({ lower }) => speakers.reportedForms.has(lower))
    if (isMark(token, ';:：') && !goesOn) return true
    const next = tokens[index + 1]
    if (!isMark(token, ',،') || !isWord(next) || reporting.conjunctions.has(next.lower)) continue
    // `confiesa que, cuando le dieron la noticia, estaba “`: an insertion in the reported clause.
    if (reporting.conjunctions.has(tokens[index - 1]?.lower ?? '')) continue
    if (reporting.conjunctions.has(tokens[index + 2]?.lower ?? '')) continue
    if (index === verb + 1 && speakers.reportedOpeners.has(next.lower)) continue
    // `said that, if “`, `sagte, er bleibe, wenn „`: a condition is part of what is reported.
    if (reported && (subordinators.has(next.lower) || speakers.reportedOpeners.has(next.lower))) continue
    if (speakers.conjunctions.has(next.lower) && !speakers.relatives.has(next.lower)) return true
  }
  return end - verb > 45
}
