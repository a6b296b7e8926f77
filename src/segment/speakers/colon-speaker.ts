import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { endsPhrase, isMark, isRole, isVerb, isWord, tokenBefore } from './grammar.js'
import { isBareFirstWord, type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { readSource } from './source-phrases.js'
import { isReflexive } from './speech-verbs.js'
import { firstSubject } from './subject.js'
import type { Token } from './tokens.js'

/** Who speaks, by a sentence before a quotation that ends in a colon and has no verb of speech. */
export function colonSpeaker(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  return (
    thusSpeaker(tokens, end, language) ??
    ownerOfSpeech(tokens, end, language) ??
    speakerWithColon(tokens, end, language) ??
    narrated(tokens, end, language) ??
    unknownVerb(tokens, end, language) ??
    stateOfMind(tokens, end, language)
  )
}

/** `Così il ministro Neri in un’intervista: «`: the sentence begins with the word that else stands behind a quotation. */
function thusSpeaker(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  if (!language.speakers.thus.has(tokens[0]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, 1, end, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const speaks = subject.kind === 'name' || tokens.slice(subject.start, subject.end).some(isRole)
  return speaks ? { rule: 'source', subject, beside: true } : undefined
}

/** `Duro l’attacco di Renzi: «`, `Ответ министра Носова: «`: a noun for what is said, and whose it is, up to the colon. */
function ownerOfSpeech(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const { articles, genitives, prepositions, speechNouns } = language.speakers
  const noun = tokens.findLastIndex((token, index) => index < end - 1 && speechNouns.has(token.lower))
  const { lower: before = '' } = tokenBefore(tokens, noun) ?? {}
  // `La reazione alle parole di Renzi: «`, `твитнул в ответ Носову: «`
  if (noun < 0 || (prepositions.has(before) && !articles.has(before))) return undefined
  const tied = genitives.has(tokens[noun + 1]?.lower ?? '')
  if (!tied && genitives.size > 0) return undefined
  const subject = readSource(tokens, noun + (tied ? 2 : 1), end, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const speaks = !tied || subject.kind === 'name' || tokens.slice(subject.start, subject.end).some(isRole)
  const next = tokens[subject.end]
  const ends = subject.end === end || (isWord(next) && endsPhrase(next))
  return speaks && ends ? { rule: 'source', subject, beside: true } : undefined
}

/** `Ann Lee (Greens): “`, `Hart, a farmer: “`, `Le ministre : « `: nothing but a name or someone who speaks; one word alone must be known as a name. */
function speakerWithColon(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const subject = readNounPhrase(tokens, 0, end, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const rest = tokens.slice(subject.end, end)
  const after = isMark(rest[0], ',') && rest.length < 8 ? rest.slice(1) : []
  const apposition = after.length > 0 && (after.every(isSmallWord) || (after.every(isWord) && after.some(isRole)))
  if (rest.length > 0 && !apposition && !(isMark(rest[0], '(') && isMark(rest.at(-1), ')') && rest.length < 10))
    return undefined
  if (isRoleItself(tokens, subject, language)) return { rule: 'colon', subject, beside: true }
  const names = tokens.slice(0, subject.end).filter((token) => token.capital).length
  if (language.capitalNouns && language.speakers.articles.has(tokens[0]?.lower ?? '')) return undefined
  if (names > 1 || apposition) return { rule: 'colon', subject, beside: true }
  return rest.length === 0 && isBareFirstWord(tokens, subject)
    ? { rule: 'colon', subject, beside: true, bare: true }
    : undefined
}

/** An article and a noun for someone who speaks, not something of theirs (`Le mot du ministre`). */
function isRoleItself(tokens: readonly Token[], { start, end }: NounPhrase, { speakers }: Language): boolean {
  if (!speakers.articles.has(tokens[start]?.lower ?? '') || /['’]s?$/u.test(tokens[end - 1]?.text ?? '')) return false
  const genitive = tokens.findIndex(
    (token, index) => index > start && index < end && speakers.genitives.has(token.lower),
  )
  return isRole(tokens[start + 1]) || isRole(tokens[(genitive < 0 ? end : genitive) - 1])
}

/** `Et Anne Roux de conclure : « `, `Et d’ajouter : « `: an infinitive stands for the verb, and without a subject the one before goes on. */
function narrated(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const { and, narrativeInfinitives } = language.speakers
  const at = tokens.findIndex((token, index) => index < end && narrativeInfinitives.has(token.lower))
  if (at < 0) return undefined
  const verb = tokens[isReflexive(tokens[at + 1]) ? at + 2 : at + 1]
  if (!isWord(verb) || verb.capital || !/(?:er|ir|re)$/u.test(verb.lower)) return undefined
  const start = and.has(tokens[0]?.lower ?? '') ? 1 : 0
  if (start === at) return start > 0 ? { rule: 'dropped-subject', verb, beside: true } : undefined
  const subject = readNounPhrase(tokens, start, at, language)
  return subject?.end === at && subject.kind !== 'pronoun' ? { rule: 'colon', subject, verb, beside: true } : undefined
}

/** `Hart disagreed: “`, `Peu après, le ministre s’agace : « `: a name, a pronoun or someone who speaks, and a word or two up to the colon. */
function unknownVerb(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const comma = tokens.findLastIndex((token, index) => index < end && isMark(token, ','))
  const found = [0, comma + 1].map((from) => firstSubject(tokens, from, end, language))
  const phrase = found.find((each) => each !== undefined && !isBareFirstWord(tokens, each))
  if (phrase === undefined || (phrase.kind === 'description' && !isRoleItself(tokens, phrase, language)))
    return undefined
  // An unknown word behind someone who speaks may be an adjective: the last one is the verb.
  const whole = phrase.kind === 'description' && phrase.end === end && phrase.end - phrase.start > 2
  const subject = whole ? { ...phrase, end: end - 1 } : phrase
  const rest = tokens.slice(subject.end, end)
  if (rest.length === 0 || rest.length > 2 || !rest.every((token) => isWord(token) && !token.capital)) return undefined
  if (/['’]s?$/u.test(tokens[subject.end - 1]?.text ?? '')) return undefined
  return { rule: 'colon', subject, beside: true, weak: true }
}

/** `Hart was blunt: “`, `Emma, mère de deux enfants, est stupéfaite : « `: a name or someone who speaks, a form of `be` and a few small words. */
function stateOfMind(tokens: readonly Token[], end: number, language: Language): Attribution | undefined {
  const subject = firstSubject(tokens, 0, end, language)
  if (subject === undefined || end < 3) return undefined
  const words = tokens.slice(subject.start, subject.end)
  if (subject.kind === 'description' && !words.some(isRole)) return undefined
  let at = subject.end
  if (isMark(tokens[at], ',')) {
    at++
    while (at < end && isSmallWord(tokens[at])) at++
    if (!isMark(tokens[at], ',')) return undefined
    at++
  } else if (isBareFirstWord(tokens, subject)) return undefined
  const rest = tokens.slice(at, end)
  if (!language.speakers.auxiliaries.has(rest[0]?.lower ?? '') || rest.length < 2 || rest.length > 6) return undefined
  return rest.every(isSmallWord) ? { rule: 'colon', subject, beside: true, weak: true } : undefined
}

/**
 * `Der Minister bestreitet jede Absprache: „Ich habe`: someone begins a sentence that ends in a colon, and the quotation is in the first person. A word that
 * names what is read (`the letter`) says that it is someone else's.
 */
export function ownWords(tokens: readonly Token[], head: string, language: Language): Attribution | undefined {
  const { firstPerson, naming } = language.speakers
  if (!isMark(tokens.at(-1), ':') || !language.cased) return undefined
  if (
    !head
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => firstPerson.has(word))
  )
    return undefined
  if (tokens.some((token) => naming.has(token.lower) || token.type === 'quotation' || isVerb(token))) return undefined
  const subject = firstSubject(tokens, 0, tokens.length - 1, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const words = tokens.slice(subject.start, subject.end)
  const names = subject.kind === 'name' && words.filter((word) => word.capital).length > 1
  const { conjunctions } = language.reporting
  if (tokens.slice(0, subject.start).some(({ lower }) => conjunctions.has(lower))) return undefined
  const someone = names || words.some(isRole)
  const goesOn = isWord(tokens[subject.end]) || isMark(tokens[subject.end], ',(')
  return someone && goesOn ? { rule: 'colon', subject, beside: true, weak: true } : undefined
}

function isSmallWord(token: Token | undefined): boolean {
  return isWord(token) && !token.capital
}
