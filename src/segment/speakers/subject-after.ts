import type { Language } from '../../language/index.js'
import { beginsName, isMark, isPassedOver, isRole, isWord, standsAsPronoun } from './grammar.js'
import { isPlural } from './institutions.js'
import type { NounPhrase } from './noun-phrase.js'
import { withNameBehind } from './own-name.js'
import { endOfPrepositional } from './phrase-ends.js'
import { endOfTime, isArticleBeforeNoun, subject } from './subject.js'
import type { Token } from './tokens.js'

/** The subject that stands after a verb, with adverbs, dates and prepositional phrases passed over: `a déclaré hier à Paris Anne Roux`. */
export function subjectAfter(
  tokens: readonly Token[],
  verb: number,
  to: number,
  language: Language,
): NounPhrase | undefined {
  const { articles, genitives, prepositions, oblique } = language.speakers
  let index = endOfInsertion(tokens, verb + 1, to)
  let passed = 0
  let governed = false
  while (index < to && passed < 4) {
    const token = tokens[index]
    if (standsAsPronoun(tokens, index, language)) return subject(tokens, index, to, language)
    if (isMark(token, ',،') && passed > 0) {
      const next = tokens[index + 1]
      if (!isPassedOver(next) && !prepositions.has(next?.lower ?? '') && !closesInsertion(tokens, verb, index))
        return undefined
      index++
      governed = false
      continue
    }
    // The one spoken to, by its name in marks (`сказал «Вестям» Рыбак`).
    if (token?.type === 'quotation') {
      const next = tokens[index + 1]
      if (next?.capital !== true && !isRole(next) && !language.speakers.articles.has(next?.lower ?? ''))
        return undefined
      index++
      governed = false
      passed++
      continue
    }
    if (!isWord(token)) return undefined
    const lower = token.lower
    const time = endOfTime(tokens, index, language)
    if (time > index) {
      index = time
      governed = false
    } else if (language.speakers.agencies.has(lower) && isWord(tokens[index + 1])) index++
    // `говорит и бывший посол`
    else if (index === verb + 1 && language.speakers.and.has(lower)) index++
    else if (language.speakers.addressees.has(lower)) index = endOfNames(tokens, index + 1, to)
    else if (isPassedOver(token) && !isArticleBeforeNoun(tokens, index, language)) {
      index++
      governed = false
    } else if (
      // `explique d’emblée le maire`, `assure de son côté Anne Roux`
      (prepositions.has(lower) || oblique.has(lower) || (genitives.has(lower) && !articles.has(lower))) &&
      !beginsSubject(tokens, index, language)
    ) {
      const end = endOfPrepositional(tokens, index, to, language)
      const name = nameAfterPlace(tokens, index, end, to, language)
      if (name !== undefined) return name
      index = end
      governed = true
    } else {
      const found = behindObject(tokens, subject(tokens, index, to, language), to, language)
      const past = found === undefined ? index : endOfOblique(tokens, found, language)
      if (past > index) {
        index = past
        governed = false
        passed++
        continue
      }
      const sure = isAddressed(tokens, verb, found, language) ? undefined : sureAfter(tokens, found, governed, language)
      return sure && withNameBehind(tokens, sure, tokens[verb], language)
    }
    passed++
  }
  return undefined
}

/** Past a noun phrase in another case than the nominative, by its last word or the one behind it (`mondta a videóban Dominikról Julian Nagy`); its beginning where it is in none. */
function endOfOblique(tokens: readonly Token[], { kind, start, end }: NounPhrase, { speakers }: Language): number {
  if (speakers.nounCases.length === 0 || kind === 'pronoun') return start
  const isOblique = (token: Token | undefined): boolean =>
    isWord(token) &&
    speakers.nounCases.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))
  if (isOblique(tokens[end])) return end + 1
  const inside = tokens.findIndex((token, index) => index >= start && index < end && isOblique(token))
  return inside < 0 ? start : inside + 1
}

/** `nyugtatta meg a lakókat a polgármester`: someone who speaks, with an article, right behind a noun with an article that is nobody who does. */
function behindObject(
  tokens: readonly Token[],
  found: NounPhrase | undefined,
  to: number,
  language: Language,
): NounPhrase | undefined {
  if (found?.kind !== 'description' || language.capitalNouns || tokens.slice(found.start, found.end).some(isRole))
    return found
  if (!language.speakers.articles.has(tokens[found.end]?.lower ?? '')) return found
  const next = subject(tokens, found.end, to, language)
  return next !== undefined && tokens.slice(next.start, next.end).some(isRole) ? next : found
}

/** `řekla Robu Loweovi`: a name in the dative is the one spoken to; of several people it may be a family's name (`řekli Novákovi`). */
function isAddressed(
  tokens: readonly Token[],
  verb: number,
  found: NounPhrase | undefined,
  language: Language,
): boolean {
  if (found?.kind !== 'name' || language.speakers.datives.size === 0 || isPlural(tokens[verb], language)) return false
  const words = tokens.slice(found.start, found.end)
  return words.some(({ lower }) => lower.length > 5 && language.speakers.datives.has(lower.slice(-3)))
}

/** An article that is a preposition as well, before someone who speaks (Portuguese `a ministra`), or a part of a name. */
function beginsSubject(tokens: readonly Token[], index: number, language: Language): boolean {
  if (beginsName(tokens, index)) return true
  return language.speakers.articles.has(tokens[index]?.lower ?? '') && isRole(tokens[index + 1])
}

/**
 * Where the verb needs no subject, a name right behind a prepositional phrase may belong to it (`в сообщении армии Израиля`), and initials may be those
 * spoken to (`řekl BBC`): only a role or two names tell.
 */
function sureAfter(
  tokens: readonly Token[],
  found: NounPhrase | undefined,
  governed: boolean,
  language: Language,
): NounPhrase | undefined {
  if (found === undefined || found.kind !== 'name' || !language.speakers.dropsSubject || !language.cased) return found
  const words = tokens.slice(found.start, found.end)
  if (words.some((word) => isRole(word))) return found
  const initials = words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]?.text ?? '')
  return initials || (governed && words.length === 1) ? undefined : found
}

function endOfNames(tokens: readonly Token[], from: number, to: number): number {
  let index = from
  while (index < to && isWord(tokens[index]) && tokens[index]?.capital === true) index++
  return index
}

/** Words between commas right after a verb at most. */
const longestInsertion = 8

/** Past what stands between commas right after a verb (`raconte, en larmes, Anne Roux`). */
function endOfInsertion(tokens: readonly Token[], from: number, to: number): number {
  if (!isMark(tokens[from], ',')) return from
  for (let index = from + 2; index < Math.min(to - 1, from + longestInsertion); index++)
    if (isMark(tokens[index], ',')) return index + 1
  return from
}

/** The comma ends what another one began after the verb (`a déclaré, lundi, Anne Roux`). */
function closesInsertion(tokens: readonly Token[], verb: number, comma: number): boolean {
  return tokens.slice(verb + 1, comma).some((token) => isMark(token, ',،'))
}

/** `à Paris Anne Roux`: where a verb must have its subject, the last two of three names and more at the clause's end. */
function nameAfterPlace(
  tokens: readonly Token[],
  from: number,
  end: number,
  to: number,
  language: Language,
): NounPhrase | undefined {
  if (language.speakers.dropsSubject || (end < to && isWord(tokens[end])) || end - from < 4) return undefined
  const names = tokens.slice(end - 3, end).every((token) => isWord(token) && token.capital)
  return names && !language.capitalNouns ? { kind: 'name', start: end - 2, end } : undefined
}
