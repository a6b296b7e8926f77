import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isRole, isWord, tokenBefore } from './grammar.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** A quotation of so many characters may be a paper's name. */
const longestName = 40

/** `Die „Abendpost“ berichtete`: the sentence begins with a name in quotation marks, and the verb follows. */
export function quotedPaper(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  const at = language.speakers.articles.has(tokens[from]?.lower ?? '') ? from + 1 : from
  const paper = tokens[at]
  if (at === from || paper?.type !== 'quotation' || paper.end - paper.start > longestName) return undefined
  return tokens.slice(at + 1, verb).every(isPassedOver) ? { kind: 'name', start: at, end: at + 1 } : undefined
}

/** `Willem Hale, director of the institute said`, `Kovács Péter, a cég igazgatója közölte`: a role stands behind a comma, and before that the name it belongs to. */
export function nameWithRole(
  tokens: readonly Token[],
  from: number,
  phrase: NounPhrase,
  { capitalNouns, speakers }: Language,
): NounPhrase | undefined {
  const { kind, start } = phrase
  const end = start - 1
  if (kind === 'pronoun' || !isMark(tokens[end], ',')) return undefined
  const small = isRole(tokens[start]) && (capitalNouns || tokens[start]?.capital === false)
  const articled = kind === 'description' && speakers.articles.has(tokens[start]?.lower ?? '')
  if (!small && !(articled && tokens.slice(start, phrase.end).some(isRole))) return undefined
  let name = end
  while (name > from && tokens[name - 1]?.capital === true && !isPassedOver(tokens[name - 1])) name--
  // `En Palacio Nacional, el mandatario bromeó`: where, and not who.
  if (end - name < 2 || isWord(tokenBefore(tokens, name)) || speakers.prepositions.has(tokens[name]?.lower ?? ''))
    return undefined
  return { kind: 'name', start: name, end }
}

/** The name or the role right before a verb, where what begins the clause is something else (`In ihrer Rede hat Ministerin Weber gesagt`). */
export function nameBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  if (!language.cased) return undefined
  const { prepositions, genitives, oblique, articles } = language.speakers
  let end = verb
  while (end > from && isPassedOver(tokens[end - 1])) end--
  let start = end
  while (start > from && tokens[start - 1]?.capital === true && !isPassedOver(tokens[start - 1])) start--
  const names = end - start
  // `szef rządu stwierdził`: a noun in the genitive, where case is written at the noun.
  const owned =
    names === 0 &&
    language.speakers.adjectiveEndings.length > 0 &&
    isRole(tokenBefore(tokens, start - 1)) &&
    isWord(tokenBefore(tokens, start))
  if (owned) start--
  while (start > from && isRole(tokens[start - 1])) start--
  const role = end - start > names
  if (start <= from || (names === 0 && !role) || language.capitalNouns) return undefined
  if (articles.has(tokens[start - 1]?.lower ?? '')) start--
  const { lower } = tokenBefore(tokens, start) ?? { lower: '' }
  const governed = prepositions.has(lower) || genitives.has(lower) || oblique.has(lower)
  if (governed && (role || names < 3)) return undefined
  if (!role && names < 2) return undefined
  if (!governed && !role && !isWord(tokenBefore(tokens, start))) return undefined
  return { kind: names > 0 ? 'name' : 'description', start: governed ? end - 2 : start, end }
}
