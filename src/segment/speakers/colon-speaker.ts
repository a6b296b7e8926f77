import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { isMark, isWord } from './grammar.js'
import { isBareFirstWord, readNounPhrase } from './noun-phrase.js'
import { firstSubject } from './subject.js'
import type { Token } from './tokens.js'

/** Who speaks, by a sentence before a quotation that ends in a colon and has no verb of speech. */
export function colonSpeaker(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  return speakerWithColon(tokens, end, language) ?? unknownVerb(tokens, end, language)
}

/** `Ann Lee (Greens): “`: nothing but a name. */
function speakerWithColon(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const subject = readNounPhrase(tokens, 0, end, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const rest = tokens.slice(subject.end, end)
  if (rest.length > 0 && !(isMark(rest[0], '(') && isMark(rest.at(-1), ')') && rest.length < 10)) return undefined
  const names = tokens.slice(0, subject.end).filter((token) => token.capital).length
  if (names < 2 || (language.capitalNouns && language.speakers.articles.has(tokens[0]?.lower ?? ''))) return undefined
  return { rule: 'colon', subject, beside: true }
}

/** `Hart disagreed: “`: a name or a pronoun, and a word or two up to the colon. */
function unknownVerb(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const subject = firstSubject(tokens, 0, end, language)
  if (subject === undefined || subject.kind === 'description' || isBareFirstWord(tokens, subject)) return undefined
  const rest = tokens.slice(subject.end, end)
  if (rest.length === 0 || rest.length > 2 || !rest.every((token) => isWord(token) && !token.capital)) return undefined
  if (/['’]s?$/u.test(tokens[subject.end - 1]?.text ?? '')) return undefined
  return { rule: 'colon', subject, beside: true, weak: true }
}
