import type { Language } from '../../language/index.js'
import { isMark, isRole, isVerb, isWord } from './grammar.js'
import type { NounPhrase } from './noun-phrase.js'
import { passLead, subject } from './subject.js'
import type { Token } from './tokens.js'

/** The subject of a clause that its verb ends, with objects between them, where nouns have capitals. */
export function clauseSubject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  if (!language.speakers.inverts || !language.capitalNouns) return undefined
  return subordinateSubject(tokens, verb, language) ?? bracketSubject(tokens, verb, language)
}

/** `…, indem er die Stadt zum Handeln aufforderte: „`, `…, nachdem ihm ein Zuschauer zugerufen hatte: „` */
function subordinateSubject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  const { auxiliaries, conjunctions, oblique } = language.speakers
  const end = auxiliaries.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  if (isWord(tokens[end])) return undefined
  const comma = tokens.findLastIndex((token, index) => index < verb && isMark(token, ','))
  if (comma < 0 || !conjunctions.has(tokens[comma + 1]?.lower ?? '')) return undefined
  let start = comma + 2
  while (oblique.has(tokens[start]?.lower ?? '')) start++
  return withObjects(tokens, subject(tokens, start, verb, language), verb)
}

/** `Weber hatte die Rolle der Partei- und Fraktionschefs betont: „`: the subject, its auxiliary, objects and the verb. */
function bracketSubject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  if (isWord(tokens[verb + 1])) return undefined
  const phrase = subject(tokens, passLead(tokens, 0, verb, language), verb, language)
  if (phrase === undefined || !language.speakers.auxiliaries.has(tokens[phrase.end]?.lower ?? '')) return undefined
  return withObjects(tokens, phrase, verb)
}

/** The phrase, when it is someone and what stands between it and the verb may be objects. */
function withObjects(tokens: readonly Token[], phrase: NounPhrase | undefined, verb: number): NounPhrase | undefined {
  if (phrase === undefined) return undefined
  if (phrase.kind === 'description' && !tokens.slice(phrase.start, phrase.end).some(isRole)) return undefined
  const objects = tokens.slice(phrase.end, verb)
  return objects.every((token) => isMark(token, '-') || (isWord(token) && !isVerb(token))) ? phrase : undefined
}
