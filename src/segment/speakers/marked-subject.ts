import type { Language } from '../../language/index.js'
import type { Attribution } from './attribution.js'
import { isMark, isVerb, isWord } from './grammar.js'
import { stands } from './source-phrases.js'
import { isNegated } from './speech-verbs.js'
import type { Token } from './tokens.js'

/** Words of a marked subject at most. */
const longest = 8

/** An attribution whose subject a particle marks, and the side it stands on. */
export interface MarkedSubject {
  readonly side: 'before' | 'after'
  readonly attribution: Attribution
}

/**
 * Who speaks where a particle marks the subject (`X ने कहा`, `X는 “…”라고 말했다`): the marked phrase between quotation and verb, else the last one before
 * the quotation; the verb stands after the phrase, on either side of the quotation.
 */
export function markedSubject(
  before: readonly Token[],
  after: readonly Token[],
  language: Language,
): MarkedSubject | undefined {
  const source = sourceBefore(before, language)
  if (source !== undefined) return { side: 'before', attribution: source }
  // `‘जनता’ से पूछा`: what stands before a postposition is a thing that somebody speaks of.
  const next = after[0]
  if (isWord(next) && language.speakers.prepositions.has(next.lower)) return undefined
  const told = toldBefore(before, language)
  // `X ने कहा, “…।” उन्होंने`: who is told right before the quotation speaks, whatever the next sentence tells.
  if (told?.introduces === true) return told.found
  const verbAfter = after.findIndex((token) => isVerb(token))
  const verb = after[verbAfter]
  if (verb !== undefined && isNegated(after, verbAfter, language)) return undefined
  const near = verb === undefined || verbAfter > 14 ? undefined : lastMarked(after, verbAfter, language)
  if (near !== undefined && verb !== undefined && !endsInside(after, verbAfter))
    return { side: 'after', attribution: { rule: 'marked-subject', subject: near, verb, beside: true } }
  if (told !== undefined) return told.found
  const marked = verb === undefined || verbAfter > 3 ? undefined : lastMarked(before, before.length, language)
  return marked && { side: 'before', attribution: { rule: 'marked-subject', subject: marked, beside: true } }
}

/** What a marked phrase with its verb before the quotation tells, if anything, and whether nothing but a mark or a conjunction follows the verb. */
function toldBefore(
  before: readonly Token[],
  language: Language,
): { readonly found: MarkedSubject | undefined; readonly introduces: boolean } | undefined {
  const subject = lastMarked(before, before.length, language)
  if (subject === undefined) return undefined
  const last = before.findLastIndex((token, index) => index >= subject.end && isVerb(token))
  const verb = before[last]
  if (verb === undefined) return undefined
  if (isNegated(before, last, language)) return { found: undefined, introduces: false }
  const behind = before.slice(last + 1)
  const introduces = behind.some((token) => isMark(token, ',:،')) && behind.every((token) => endsLead(token, language))
  return { found: { side: 'before', attribution: { rule: 'marked-subject', subject, verb, beside: true } }, introduces }
}

function endsLead(token: Token, { reporting }: Language): boolean {
  return isMark(token, ',:،-–—') || reporting.conjunctions.has(token.lower)
}

/** `X के अनुसार, “`, `X का कहना है कि यह “`: the phrase before the last words that say whose words follow, and whether but a conjunction stands behind them. */
function sourceBefore(before: readonly Token[], language: Language): Attribution | undefined {
  const { conjunctions } = language.reporting
  const isJoint = (token: Token): boolean => isMark(token, ',:-–—') || conjunctions.has(token.lower)
  for (let at = before.length - 1; at > 0; at--)
    for (const phrase of language.speakers.sourcesAfter) {
      if (!stands(phrase, before, at)) continue
      const subject = phraseBefore(before, at, language)
      return subject && { rule: 'source', subject, beside: before.slice(at + phrase.length).every(isJoint) }
    }
  return undefined
}

function endsInside(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some((token) => isMark(token, '।.;:'))
}

/** The last phrase before an index that a particle marks, the particle left out. */
function lastMarked(tokens: readonly Token[], to: number, language: Language): Attribution['subject'] {
  const { subjectMarkers } = language.speakers
  for (let index = to - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!isWord(token)) continue
    if (subjectMarkers.includes(token.lower) && index > 0) return phraseBefore(tokens, index, language)
    const fused =
      language.reporting.pronouns.has(token.lower) && subjectMarkers.some((each) => token.lower.endsWith(each))
    if (fused) return { kind: 'pronoun', start: index, end: index + 1 }
  }
  return undefined
}

function phraseBefore(tokens: readonly Token[], end: number, language: Language): Attribution['subject'] {
  const { prepositions, conjunctions, adverbs, articles } = language.speakers
  let start = end
  while (start > 0 && end - start < longest) {
    const token = tokens[start - 1]
    if (!isWord(token)) break
    const { lower } = token
    if (prepositions.has(lower) || conjunctions.has(lower) || adverbs.has(lower) || isVerb(token)) break
    start--
  }
  if (start === end) return undefined
  const first = tokens[start]?.lower ?? ''
  const pronoun = end - start === 1 && language.reporting.pronouns.has(first)
  return { kind: pronoun ? 'pronoun' : articles.has(first) ? 'description' : 'name', start, end }
}
