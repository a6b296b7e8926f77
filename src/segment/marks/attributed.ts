import type { Language } from '../../language/index.js'
import { isUpper, lowerCase } from '../characters.js'

/** One to four words between a comma and a full stop. */
const shortClause = /, ((?:[\p{L}\p{M}’'-]{1,24} ){0,3}[\p{L}\p{M}’'-]{1,24})\./gu

/**
 * Whether a quotation that no mark closes says who spoke, so that the mark before that is missing (`“It is late, he said. She left.`).
 * Inside guillemets such words stand often (`« Il est tard, dit-il. Partons. »`) and tell nothing.
 */
export function isAttributed(text: string, language: Language): boolean {
  if (/^[«»‹›]/u.test(text)) return false
  for (const [, clause = ''] of text.matchAll(shortClause)) if (saysWho(clause.split(' '), language)) return true
  return false
}

/** Whether words are a verb of speech with its subject before or behind it, a pronoun or names; where verbs need none, the verb alone. */
function saysWho(words: readonly string[], { reporting }: Language): boolean {
  const isVerb = (word: string | undefined): boolean => word !== undefined && reporting.verbs.has(lowerCase(word))
  const [first, ...rest] = words
  const subject = isVerb(first) ? rest : isVerb(words.at(-1)) ? words.slice(0, -1) : undefined
  if (subject === undefined) return false
  return subject.every((word) => isUpper(word) || reporting.pronouns.has(lowerCase(word)))
}
