import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { endsPhrase, isMark, isPassedOver, isPronoun, isRole, isWord } from './grammar.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { isReflexive } from './speech-verbs.js'
import type { Token } from './tokens.js'

/** `,” chuckled Hale.`, `,” Hale chuckled.`, `,” as Hale put it`, `», s’agace Hale`: a name or a pronoun beside one unknown word. */
export function unknownVerb(tokens: readonly Token[], start: number, language: Language): Attribution | undefined {
  const { articles, asWords } = language.speakers
  const said = asWords.has(tokens[start]?.lower ?? '') ? start + 1 : start
  const at = isReflexive(tokens[said]) ? said + 1 : said
  const first = tokens[at]
  if (!isWord(first)) return undefined
  const inverted = !first.capital && !isPronoun(first) && !articles.has(first.lower)
  if (inverted && !(language.cased && mayTell(first, language))) return undefined
  if (!inverted && !language.reporting.subjectFirst && said === start) return undefined
  const subject = readNounPhrase(tokens, inverted ? afterVerb(tokens, at) : at, tokens.length, language)
  if (subject === undefined || (subject.kind === 'description' && !isDescribedRole(tokens, subject, language)))
    return undefined
  const { masculine, feminine } = language.speakers
  const { lower = '' } = tokens[subject.start] ?? {}
  if (subject.kind === 'pronoun' && !masculine.has(lower) && !feminine.has(lower)) return undefined
  const next = tokens[subject.end]
  if (inverted)
    return next === undefined || !isWord(next) || endsPhrase(next)
      ? { rule: 'verb-subject', subject, beside: true }
      : undefined
  const after = tokens[subject.end + 1]
  const told = isWord(next) && mayTell(next, language)
  if (!told || !(said > start || after === undefined || isMark(after, ',.') || isPassedOver(after))) return undefined
  return { rule: 'subject-verb', subject, beside: true }
}

/** What follows a verb and its reflexive pronoun (`ärgert sich Bauer`). */
function afterVerb(tokens: readonly Token[], verb: number): number {
  return isReflexive(tokens[verb + 1]) ? verb + 2 : verb + 1
}

/** A small word that is no function word; a form that is too often something else may be the verb here (`reads`). */
function mayTell(token: Token, { speakers }: Language): boolean {
  return !token.capital && (!endsPhrase(token) || speakers.indefinite.has(token.lower))
}

/** An article and someone who speaks (`,” ätzte der Minister`, `,” the document reads`). */
function isDescribedRole(tokens: readonly Token[], { start, end }: NounPhrase, { speakers }: Language): boolean {
  return speakers.articles.has(tokens[start]?.lower ?? '') && tokens.slice(start, end).some((token) => isRole(token))
}
