import type { Language } from '../../language/index.js'
import {
  beginsName,
  endsPhrase,
  isNameParticle,
  isNominative,
  isRole,
  isVerb,
  isWord,
  standsAsPronoun,
  tokenBefore,
} from './grammar.js'
import { endOfGenitive } from './phrase-ends.js'
import type { Token } from './tokens.js'

/** What a mention of a speaker is. */
export type MentionKind = 'name' | 'pronoun' | 'description'

/** A noun phrase that may be a subject: indexes of tokens, the end excluded. */
export interface NounPhrase {
  readonly kind: MentionKind
  readonly start: number
  readonly end: number
}

/** Words between a numeral and what it is one of (`one of`, `один з`). */
const partitives: ReadonlySet<string> = new Set(
  'of de des d di del dei delle van von der af av z ze з із зі из'.split(' '),
)

/** One word at the sentence's beginning: its capital says nothing. */
export function isBareFirstWord(tokens: readonly Token[], { kind, start, end }: NounPhrase): boolean {
  return kind === 'name' && end - start === 1 && !tokens.slice(0, start).some(isWord)
}

/** Words of a phrase at most. */
const longest = 14
/** Small words before its first name or role, where nothing else says that it is a noun phrase. */
const unknownWords = 3

/**
 * Reads the noun phrase that begins at a token: a pronoun, a name with what stands before it (`Prime Minister Ann Lee`), or a description up to its
 * first post-modifier other than a genitive (`the mayor of Kyiv`).
 *
 * @param to where it must end at the latest
 * @param verbFollows a verb stands there
 */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  to: number,
  language: Language,
  verbFollows = false,
): NounPhrase | undefined {
  const first = tokens[at]
  if (at >= to || !isWord(first)) return undefined
  if (standsAsPronoun(tokens, at, language) && !(at > 0 && first.capital && isWord(tokens[at - 1])))
    return { kind: 'pronoun', start: at, end: at + 1 }
  if (!language.cased) return readUncased(tokens, at, to, language)
  return readCased(tokens, at, to, language, verbFollows)
}

function readCased(
  tokens: readonly Token[],
  at: number,
  to: number,
  language: Language,
  verbFollows: boolean,
): NounPhrase | undefined {
  const { articles, conjunctions, genitives, prepositions } = language.speakers
  let index = at
  while (index < at + 3 && index < to && isArticle(tokens, index, language)) index++
  if (index === at && isNominative(tokens, index, language)) index++
  const article = index > at
  const from = index
  const begins = !article && !isWord(tokenBefore(tokens, at))
  let named = false
  let role = false
  // Only the sentence's first word has a capital so far.
  let lone = true
  for (; index < to && index - at < longest; index++) {
    const token = tokens[index]
    if (!isWord(token)) break
    if (hasCaseEnding(token, language)) return undefined
    const previous = tokenBefore(tokens, index)
    if (token.capital && !isFunctionWord(tokens, index, language)) {
      named = true
      lone &&= index === from
      role ||= isRole(token)
    } else if (named && isNameParticle(token) && joinsNames(tokens, index, language)) continue
    else if (genitives.has(token.lower) && index > from && (role || article) && isWord(tokens[index + 1])) {
      const end = endOfGenitive(tokens, index, to, language)
      if (end === index + 1) break
      index = end - 1
    } else if (article && index === from && partitives.has(token.lower) && isWord(tokens[index + 1])) {
      index = endOfGenitive(tokens, index, to, language) - 1
      role = true
    } else if (article && index === from && !prepositions.has(token.lower) && !conjunctions.has(token.lower))
      role ||= isRole(token)
    else if (verbFollows && article && index + 1 === to && isVerb(token)) continue
    else if (endsPhrase(token) || articles.has(token.lower)) break
    else if (role && article && !named && endsAfterRole(tokens, index, language)) break
    else if (
      named &&
      !goesOn(tokens, index, to, language, {
        previous,
        begins: begins && lone,
        verbFollows,
        role,
        article: article && index === from + 1 && !language.capitalNouns,
      })
    )
      break
    else {
      role ||= isRole(token)
      if (
        !role &&
        !article &&
        !named &&
        !goesOn(tokens, index, to, language, { previous, begins: false, verbFollows: false, role, article: false })
      )
        return undefined
    }
  }
  if (index === from || (!named && !article && !role)) return undefined
  if (isObliqueFeminine(tokens, at, from, index, language)) return undefined
  return { kind: named && !(article && language.capitalNouns) ? 'name' : 'description', start: at, end: index }
}

/** A name in another case than the nominative, by what stands behind its apostrophe (`Ankara’da`). */
function hasCaseEnding({ lower }: Token, { speakers }: Language): boolean {
  const apostrophe = speakers.caseEndings.size > 0 ? lower.indexOf("'") : -1
  return apostrophe > 0 && speakers.caseEndings.has(lower.slice(apostrophe + 1))
}

/** Where adjectives stand before their noun, a role is the head unless another one follows (`the bank faced`, `the party leader`). */
function endsAfterRole(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.reporting.subjectFirst || tokens[at]?.capital === true) return false
  return !isRole(tokens[at]) && !isRole(tokens[at + 1])
}

interface Seen {
  readonly previous: Token | undefined
  /** Only the sentence's first word came before: its capital says nothing. */
  readonly begins: boolean
  readonly verbFollows: boolean
  readonly role: boolean
  /** An article and one word with a capital came before: a noun follows (`the French military`). */
  readonly article: boolean
}

/** Whether a small word is part of the phrase: its head is still to come, or it stands after a possessive or a sentence's first word that is none itself. */
function goesOn(tokens: readonly Token[], at: number, to: number, language: Language, seen: Seen): boolean {
  if (seen.previous !== undefined && /['’]s?$/u.test(seen.previous.text)) return true
  if (seen.begins && seen.role && !language.speakers.verbFinal) return true
  if (seen.article && seen.previous?.capital === true) return true
  // `Речник Повітряних сил`
  const { lower = '' } = seen.previous ?? {}
  if (seen.role && language.speakers.genitiveAdjectives.some((ending) => lower.endsWith(ending))) return true
  for (let index = at; index < to && index <= at + unknownWords; index++) {
    const token = tokens[index]
    if (!isWord(token)) return false
    if (isRole(token)) return index === at || !language.capitalNouns || seen.previous?.capital !== true
    if (token.capital)
      return (
        seen.previous?.capital !== true ||
        (seen.begins && seen.verbFollows) ||
        (language.reporting.subjectFirst && index === at + 1)
      )
    if (endsPhrase(token) || language.speakers.articles.has(token.lower)) return false
    if (seen.begins && seen.verbFollows && index + 1 === to) return true
  }
  return false
}

/** In scripts without capitals a noun phrase goes on up to a word that ends one. */
function readUncased(tokens: readonly Token[], at: number, to: number, language: Language): NounPhrase | undefined {
  const { articles, genitives } = language.speakers
  if (genitives.has(tokens[at]?.lower ?? '')) return undefined
  let index = at
  while (index < to && index - at < 9) {
    const token = tokens[index]
    if (!isWord(token)) break
    if (index > at && genitives.has(token.lower)) index++
    else if (endsPhrase(token)) break
    else index++
  }
  // `نماینده بودجه را «…» خواند`: the word before the particle of objects is none of the subject's.
  if (language.speakers.oblique.has(tokens[index]?.lower ?? '')) index = isRole(tokens[at]) ? index - 1 : at
  if (index === at) return undefined
  const first = tokens[at]
  const described = first !== undefined && articles.has(first.lower)
  return { kind: described ? 'description' : 'name', start: at, end: index }
}

function isArticle(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  if (!isWord(token) || !language.speakers.articles.has(token.lower)) return false
  return !(token.capital && index > 0 && isWord(tokens[index - 1]) && tokens[index - 1]?.capital === true)
}

/** A capital at the sentence's beginning says nothing: a function word there is no name. */
function isFunctionWord(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (endsPhrase(token)) return !beginsName(tokens, index)
  if (isRole(token)) return false
  const previous = tokenBefore(tokens, index)
  const begins = previous === undefined || !isWord(previous)
  return begins && (language.starters.has(token.lower) || language.speakers.asWords.has(token.lower))
}

function joinsNames(tokens: readonly Token[], index: number, language: Language): boolean {
  const before = tokenBefore(tokens, index)
  if (before?.capital !== true && !isNameParticle(before)) return false
  // `Weber zu Beginn`: where nouns have capitals, `zu` is a preposition.
  if (language.capitalNouns && tokens[index]?.lower === 'zu') return false
  let next = index + 1
  while (isNameParticle(tokens[next])) next++
  const token = tokens[next]
  return next <= index + 2 && token?.capital === true && !endsPhrase(token)
}

/** `der Zeitung`, `der Deutschen Presse-Agentur`: an article of two cases before a feminine noun. */
function isObliqueFeminine(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  language: Language,
): boolean {
  const { speakers, capitalNouns } = language
  const article = tokens[at]
  if (!capitalNouns || article?.lower !== 'der' || from === at) return false
  const nouns = tokens.slice(from, end)
  const first = nouns[0]
  if (first === undefined) return false
  if (nouns.length > 1 && /(?:en|er)$/u.test(first.lower) && !isRole(first) && isAdjective(first)) return true
  const head = nouns.find((noun) => noun.capital && !isAdjective(noun)) ?? first
  return !nouns.some(isRole) && speakers.feminineEndings.some((ending) => head.lower.endsWith(ending))
}

function isAdjective(token: Token): boolean {
  return !token.capital || /(?:ischen|chen|igen|lichen|deutschen|schen)$/u.test(token.lower)
}
