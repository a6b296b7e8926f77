import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { endsPhrase, isMark, isPassedOver, isPronoun, isRole, isWord } from './grammar.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { isReflexive } from './speech-verbs.js'
import type { Token } from './tokens.js'

/** `,” chuckled Hale.`, `,” Hale chuckled.`, `,” as Hale put it`, `», s’agace Hale`: a name or a pronoun beside one unknown word. */
export function unknownVerb(tokens: readonly Token[], start: number, language: Language): Attribution | undefined {
  const { adjectiveEndings, articles, asWords } = language.speakers
  const articled = adjectiveEndings.length === 0
  let said = asWords.has(tokens[start]?.lower ?? '') ? start + 1 : start
  while (!articled && isPassedOver(tokens[said])) said++
  const at = isReflexive(tokens[said]) ? said + 1 : said
  const first = tokens[at]
  if (!isWord(first)) return undefined
  const inverted = !first.capital && !isPronoun(first) && !articles.has(first.lower)
  if (inverted && !(language.cased && mayTell(first, language))) return undefined
  if (inverted && language.speakers.presentVerbs.length > 0 && !hasVerbForm(first, language)) return undefined
  if (!inverted && !language.reporting.subjectFirst && said === start) return undefined
  const subject = readNounPhrase(tokens, inverted ? afterVerb(tokens, at) : at, tokens.length, language)
  if (subject === undefined || (subject.kind === 'description' && !isDescribedRole(tokens, subject, language)))
    return undefined
  const { masculine, feminine } = language.speakers
  const { lower = '' } = tokens[subject.start] ?? {}
  if (subject.kind === 'pronoun' && !masculine.has(lower) && !feminine.has(lower)) return undefined
  const next = tokens[subject.end]
  const owned = !articled && subject.kind === 'description' ? endOfOwner(tokens, subject.end) : subject.end
  if (inverted) return endsThere(tokens[owned]) ? { rule: 'verb-subject', subject, beside: true } : undefined
  const after = tokens[subject.end + 1]
  const told = isWord(next) && mayTell(next, language)
  if (!told || !(said > start || after === undefined || isMark(after, ',.') || isPassedOver(after))) return undefined
  return { rule: 'subject-verb', subject, beside: true }
}

/** No word of the phrase follows. */
function endsThere(token: Token | undefined): boolean {
  return !isWord(token) || endsPhrase(token)
}

/** Past a word or two in the genitive (`начальник станции`). */
function endOfOwner(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < from + 2 && isWord(tokens[end]) && !endsThere(tokens[end])) end++
  return end
}

/** What follows a verb and its reflexive pronoun (`ärgert sich Bauer`). */
function afterVerb(tokens: readonly Token[], verb: number): number {
  return isReflexive(tokens[verb + 1]) ? verb + 2 : verb + 1
}

/** A small word that is no function word; a form that is too often something else may be the verb here (`reads`). */
function mayTell(token: Token, { speakers }: Language): boolean {
  return !token.capital && (!endsPhrase(token) || speakers.indefinite.has(token.lower))
}

/** An article and someone who speaks (`,” ätzte der Minister`, `,” the document reads`); where there are no articles, behind the form of a verb (`», — успокаивает начальник станции`). */
function isDescribedRole(tokens: readonly Token[], { start, end }: NounPhrase, { speakers }: Language): boolean {
  if (speakers.articles.has(tokens[start]?.lower ?? '')) return tokens.slice(start, end).some((token) => isRole(token))
  return (speakers.presentVerbs.length > 0 || speakers.verbFinal) && isRole(tokens[start])
}

/** Has the form of a verb, where endings say so: behind a title a noun may stand there (`«Спартак» — команда тренера`). */
function hasVerbForm({ lower }: Token, { speakers }: Language): boolean {
  const { masculineVerbs, feminineVerbs, pluralVerbs, presentVerbs } = speakers
  return [masculineVerbs, feminineVerbs, pluralVerbs, presentVerbs].some((endings) =>
    endings.some((ending) => lower.endsWith(ending)),
  )
}
