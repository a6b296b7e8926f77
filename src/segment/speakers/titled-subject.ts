import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { isMark, isPassedOver, isRole, isWord } from './grammar.js'
import { sentenceStart } from './sides.js'
import { type Token, tokensOf } from './tokens.js'

/** Characters of a title before a name, and of a sentence, at most. */
const longestTitle = 80
const longestSentence = 300

/**
 * Where nouns have capitals, whether a name that did not speak is the one a pronoun at an offset stands for: `Der Innenminister Karl Berg kam zu spät. Er
 * sagte`. A title of the pronoun's gender and the name begin a sentence, the pronoun begins the next, and no other role stands between them.
 */
export function isTitledSubject(text: string, name: Span, pronoun: Span, language: Language): boolean {
  const opening = startOf(text, name.start, longestTitle, language)
  const next = startOf(text, pronoun.start, longestSentence, language)
  if (opening === undefined || next === undefined || text.slice(next, pronoun.start).trim() !== '') return false
  if (startOf(text, text.slice(0, next).trimEnd().length - 1, longestSentence, language) !== opening) return false
  const title = tokensOf(text, { start: opening, end: name.start }, [], language)
  const rest = tokensOf(text, { start: name.end, end: pronoun.start }, [], language)
  const said = text.slice(pronoun.start, pronoun.end).toLowerCase()
  return (
    isTitle(title, language) &&
    !rest.some((token) => isSomeone(token, language)) &&
    isFeminine(title) === language.speakers.feminine.has(said)
  )
}

/** Where the sentence of an offset starts, when that is no further off than a number of characters. */
function startOf(text: string, offset: number, reach: number, language: Language): number | undefined {
  const least = Math.max(0, offset - reach)
  const start = sentenceStart(text, least, offset, language)
  if (start === least && least > 0) return undefined
  return start + (/^\s*/u.exec(text.slice(start, offset))?.[0].length ?? 0)
}

/** `Teamchef`, `Der Innenminister Frankreichs,`: a role that is the subject. */
function isTitle(tokens: readonly Token[], { speakers }: Language): boolean {
  const [first] = tokens
  if (first === undefined || !tokens.some(isRole)) return false
  if (!isRole(first) && first.lower !== 'der' && first.lower !== 'die') return false
  return tokens.every(
    (token, index) =>
      token.capital ||
      isPassedOver(token) ||
      speakers.genitives.has(token.lower) ||
      (isMark(token, ',') && index === tokens.length - 1) ||
      (isWord(token) && /(?:e|er)$/u.test(token.lower)),
  )
}

/** A role, also with the ending of another case (`den Präsidenten`). */
function isSomeone(token: Token, { speakers }: Language): boolean {
  return isRole(token) || (token.capital && speakers.roles.has(token.lower.replace(/e?[ns]$/u, '')))
}

function isFeminine(title: readonly Token[]): boolean {
  if (title[0]?.lower === 'die') return true
  return title[0]?.lower !== 'der' && title.some((token) => isRole(token) && token.lower.endsWith('in'))
}
