import type { Language } from '../../language/index.js'
import { endsPhrase, isNominative, isRole, isWord } from './grammar.js'
import type { Token } from './tokens.js'

/** The end of `of the ministry`: the word, articles, and what a phrase is made of, up to the next genitive. */
export function endOfGenitive(tokens: readonly Token[], at: number, to: number, language: Language): number {
  const { articles, genitives, oblique } = language.speakers
  let index = at + 1
  while (index < Math.min(at + 3, to) && isWord(tokens[index])) {
    const { lower } = tokens[index] ?? { lower: '' }
    if (!articles.has(lower) && !oblique.has(lower)) break
    index++
  }
  const from = index
  while (index < to && index - from < 6) {
    const token = tokens[index]
    if (!isWord(token)) break
    if (genitives.has(token.lower) || (endsPhrase(token) && !token.capital)) break
    if (endsPhrase(token)) break
    const previous = tokens[index - 1]
    if (index > from && !token.capital && previous?.capital === true) break
    index++
  }
  return index
}

/** `from Shiga prefecture`: where adjectives stand before their noun, the noun may follow a name. */
function goesOnSmall(token: Token, language: Language): boolean {
  return language.reporting.subjectFirst && !isRole(token)
}

/** `la final antrenorul`, `след мача треньорът` */
function isDefiniteRole(token: Token, { speakers }: Language): boolean {
  return isRole(token) && speakers.definiteEndings.some((ending) => token.lower.endsWith(ending))
}

/** Passes over `in an interview with the paper`: the index of the first token after it. */
export function endOfPrepositional(tokens: readonly Token[], at: number, to: number, language: Language): number {
  const { articles, oblique, prepositions, genitives } = language.speakers
  let index = at + 1
  let words = 0
  let named = false
  while (index < to) {
    const token = tokens[index]
    if (!isWord(token)) break
    if (genitives.has(token.lower) || prepositions.has(token.lower)) break
    if (articles.has(token.lower) || oblique.has(token.lower)) {
      if (words > 0) break
      index++
      continue
    }
    if (language.cased && token.capital && words > 0 && !named && !language.capitalNouns) break
    if (endsPhrase(token)) break
    if (language.cased && named && !token.capital && !language.capitalNouns && !goesOnSmall(token, language)) break
    // `после гонки 34-летний гонщик`: an adjective in the nominative begins the subject.
    if (words > 0 && isNominative(tokens, index, language) && !isNominative(tokens, index - 1, language)) break
    if (words > 0 && isDefiniteRole(token, language)) break
    if (token.capital) named = true
    words++
    index++
    if (language.capitalNouns && token.capital && tokens[index]?.capital !== true) break
  }
  return index
}
