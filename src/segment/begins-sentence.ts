import type { Language } from '../language/index.js'
import { isLower } from './characters.js'
import type { SentenceContext } from './sentence-context.js'

/** Whether what follows looks like the beginning of a sentence rather than of a name: a quotation, or a word that often begins one. */
export function beginsSentence(at: SentenceContext): boolean {
  if (at.opensNext) return true
  if (/^\p{Lu}$/u.test(at.nextWord) && at.followedByStop) return false
  if (at.language.starterPrefixes.some((prefix) => at.nextWord.startsWith(prefix) && at.nextWord.length > 3))
    return true
  return isStarter(at.nextWord, at.language) && !isLower(at.nextChar)
}

/** Whether a word often begins a sentence, with what an apostrophe joins to it or without (`That’s`, `L’été`). */
export function isStarter(word: string, { starters }: Language): boolean {
  const small = word.toLowerCase()
  if (starters.has(small)) return true
  const apostrophe = small.search(/['’]/u)
  return apostrophe > 0 && starters.has(small.slice(0, apostrophe))
}
