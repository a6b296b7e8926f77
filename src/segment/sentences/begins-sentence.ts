import type { Language } from '../../language/index.js'
import { isLower, isPlain, lowerCase } from '../characters.js'
import type { SentenceContext } from './sentence-context.js'

/** Whether what follows looks like the beginning of a sentence rather than of a name: a quotation, or a word that often begins one. */
export function beginsSentence(at: SentenceContext): boolean {
  if (at.opensNext) return true
  if (at.followedByStop && isCapitalisedAbbreviation(at)) return true
  if (at.followedByStop && /^\p{Lu}$/u.test(at.nextWord)) return false
  if (at.nextWord.length > 3)
    for (const prefix of at.language.starterPrefixes) if (at.nextWord.startsWith(prefix)) return true
  return !isLower(at.nextChar) && isStarter(at.nextWord, at.language)
}

/** Whether an abbreviation with a small letter follows, here with a capital: so it is written only at a sentence's start (`Tj. to je puno`). */
function isCapitalisedAbbreviation({ text, candidate, language }: SentenceContext): boolean {
  const form = /^(?:\p{L}{1,8}\.){1,3}/u.exec(text.slice(candidate.next, candidate.next + 16))?.[0]
  return form !== undefined && language.abbreviations.capitalised.has(form)
}

/** Whether a word often begins a sentence, with what an apostrophe joins to it or without (`That’s`, `L’été`). */
export function isStarter(word: string, { starters }: Language): boolean {
  const small = lowerCase(word)
  if (starters.has(small)) return true
  if (isPlain(small, 0)) return false
  const apostrophe = small.search(/['’]/u)
  return apostrophe > 0 && starters.has(small.slice(0, apostrophe))
}
