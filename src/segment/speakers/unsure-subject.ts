import type { Language } from '../../language/index.js'
import { isMark, isRole } from './grammar.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/**
 * A noun with an article that is nobody who speaks: it may be the subject of anything (`La date … comptent`), right before the verb also its object
 * (`Seine Stellungnahme postete HSBC`).
 */
export function isUnsure(
  tokens: readonly Token[],
  subject: NounPhrase | undefined,
  verb: number,
  language: Language,
): boolean {
  if (subject?.kind !== 'description' || !language.cased) return false
  if (tokens.slice(subject.start, subject.end).some((token) => isRole(token))) return false
  const named = isMark(tokens[subject.end], ',') && tokens[subject.end + 1]?.capital === true && !language.capitalNouns
  // `Conferma il titolare: «`: the sentence is verb and subject, and nothing else.
  const alone = verb === 0 && subject.end === tokens.length - 1
  if (named || alone) return false
  return subject.end !== verb || (language.speakers.inverts && tokens[verb + 1]?.capital === true)
}
