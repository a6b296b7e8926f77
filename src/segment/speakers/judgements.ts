import type { Language } from '../../language/index.js'
import { isVerb, isWord } from './grammar.js'
import type { Token } from './tokens.js'

/** `bezeichnete die Lage als „`: what a judgement says of something stands right after its particle. */
export function isJudgedAs(tokens: readonly Token[], verb: number, end: number, { speakers }: Language): boolean {
  const at = speakers.wordArticles.has(tokens[end - 1]?.lower ?? '') ? end - 2 : end - 1
  const { lower: as = '' } = tokens[at] ?? {}
  const { lower = '' } = tokens[verb] ?? {}
  // `wies die Vorwürfe als „haltlos“ zurück`
  const judges = speakers.judgements.has(lower) || speakers.verbParticles.has(`${lower} ${as}`)
  return at > verb && judges && speakers.judgedAs.has(as)
}

/** Words of an object that is judged, at most. */
const longestObject = 6

/** `назвал план «безумным»`: nothing but words stands between a judgement and the quotation, and no other verb. */
export function judgesObject(tokens: readonly Token[], verb: number, end: number, { speakers }: Language): boolean {
  if (!speakers.judgements.has(tokens[verb]?.lower ?? '') || end - verb > longestObject || end < tokens.length)
    return false
  return tokens.slice(verb + 1, end).every((token) => isWord(token) && !isVerb(token))
}
