import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { endsPhrase, isPassedOver, isRole, isVerb, isWord } from './grammar.js'
import { readNounPhrase } from './noun-phrase.js'
import { stands } from './source-phrases.js'
import { isNegated, isPassive } from './speech-verbs.js'
import { subjectAfter } from './subject-after.js'
import type { Token } from './tokens.js'

/** Who speaks, by a sentence of its own behind the quotation that takes it up: `”. Lo ha detto il ministro`, `“. So Weber.`, `». Об этом заявил Рыбак`. */
export function resumedBy(tokens: readonly Token[], language: Language): Attribution | undefined {
  const source = resumedSource(tokens, 0, language)
  if (source !== undefined) return source
  for (const phrase of language.speakers.resumptions) {
    const leads = stands(phrase, tokens, 0)
    const found = leads ? toldAfter(tokens, phrase.length, language) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The same by the phrase alone that takes a quotation up, also right behind its comma (`”, sono le parole di Anna Neri`). */
export function resumedSource(tokens: readonly Token[], at: number, language: Language): Attribution | undefined {
  for (const phrase of language.speakers.resumedSources) {
    const found = stands(phrase, tokens, at) ? sourceAfter(tokens, at + phrase.length, language) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Words between what takes a quotation up and the one whose words it is, at most. */
const longestNoun = 6

/** `», il commento a caldo del consigliere Neri`, `» è lo sfogo di Anna`: a noun for what is said, with its article, and whose it is. */
export function ownerBehind(tokens: readonly Token[], at: number, language: Language): Attribution | undefined {
  const { articles, auxiliaries, genitives, speechNouns } = language.speakers
  const { lower = '' } = tokens[at] ?? {}
  const start = !articles.has(lower) && auxiliaries.has(lower) ? at + 1 : at
  if (genitives.size === 0 || !articles.has(tokens[start]?.lower ?? '')) return undefined
  const noun = tokens.findIndex(
    (token, index) => index > start && index < start + longestNoun && speechNouns.has(token.lower),
  )
  if (noun < 0) return undefined
  let of = noun + 1
  while (of < noun + longestNoun && isWord(tokens[of]) && !genitives.has(tokens[of]?.lower ?? '')) of++
  return genitives.has(tokens[of]?.lower ?? '') ? sourceAfter(tokens, of + 1, language) : undefined
}

/** How many words at a token take the quotation up behind its comma (`», об этом сообщил Рыбак`, `"، بهذه الكلمات علق المدرب`). */
export function resumedWords(tokens: readonly Token[], at: number, { speakers }: Language): number {
  return speakers.resumptions.find((phrase) => stands(phrase, tokens, at))?.length ?? 0
}

/** `Queste le parole di Anna Neri.`: someone who can speak, and the clause ends or goes on without a verb. */
function sourceAfter(tokens: readonly Token[], at: number, language: Language): Attribution | undefined {
  const subject = readNounPhrase(tokens, at, tokens.length, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const next = tokens[subject.end]
  const ends = isWord(next) ? endsPhrase(next) && !language.speakers.auxiliaries.has(next.lower) : true
  const speaks = subject.kind === 'name' || tokens.slice(subject.start, subject.end).some(isRole)
  return ends && speaks ? { rule: 'source', subject, beside: true } : undefined
}

/** `Lo ha detto a Roma il ministro Neri`: a verb of speech right there, and its subject after it. */
function toldAfter(tokens: readonly Token[], at: number, language: Language): Attribution | undefined {
  const { judgements, transitive } = language.speakers
  let index = at
  while (!isVerb(tokens[index], index === 0) && isPassedOver(tokens[index])) index++
  const verb = tokens[index]
  if (verb === undefined || !isVerb(verb, index === 0) || judgements.has(verb.lower) || transitive.has(verb.lower))
    return undefined
  if (isPassive(tokens, index, language) || isNegated(tokens, index, language)) return undefined
  const subject = subjectAfter(tokens, index, tokens.length, language)
  return subject === undefined || subject.kind === 'pronoun'
    ? undefined
    : { rule: 'verb-subject', subject, verb, beside: true }
}
