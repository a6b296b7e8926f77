import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { attributionAfter } from './attribution-after.js'
import { endsPhrase } from './grammar.js'
import type { MentionKind } from './noun-phrase.js'
import { type Token, tokensOf } from './tokens.js'

/** How far from its beginning an attribution is looked for inside a quotation. */
const reach = 300
/** Words of such an attribution at most. */
const longest = 12

/** Who speaks, by an attribution inside a quotation or a spoken line; spans count in the paragraph. */
export interface Incise {
  readonly kind: MentionKind
  readonly span: Span
  readonly verb?: Span
}

/** A comma, with or without a dash behind it, or a dash alone (`muro - spiega Neri - ho visto`), before a small letter. What stands before the dash is asked last: that takes longest. */
const opening = /(?:[,?!…]\s*(?:([—–―-])\s*)?|\s([—–―-])\s(?<=[\p{L}\p{M}\p{Nd}]\s[—–―-]\s))(?=\p{Ll})/gu

/** The same where a language has no attribution between commas. */
const dashOpening = /(?:[,?!…]\s*([—–―-])\s*|\s([—–―-])\s(?<=[\p{L}\p{M}\p{Nd}]\s[—–―-]\s))(?=\p{Ll})/gu

/** Where any dash stands that an attribution may begin at. */
const dashBehind = /[\s,?!…][—–―-]/u

/**
 * The attribution between commas or dashes inside what is said (`« Oui, dit-il, je viens. »`, `«Так, — сказала вона, — мушу»`).
 */
export function inciseIn(text: string, span: Span, language: Language): Incise | undefined {
  const { incises } = language.speakers
  const dashes = language.dialogue !== ''
  if (!incises && !dashes) return undefined
  const inside = text.slice(span.start, Math.min(span.end, span.start + reach))
  if (!incises && !dashBehind.test(inside)) return undefined
  for (const match of inside.matchAll(incises ? opening : dashOpening)) {
    const dash = match[1] !== undefined
    const bare = match[2] !== undefined
    if (!bare && (dash ? !dashes : !incises)) continue
    const from = match.index + match[0].length
    const rest = /^(?:[^,.;:!?…—–―\s]|\s(?!-\s))*/u.exec(inside.slice(from))?.[0] ?? ''
    const stop = inside.slice(from + rest.length)
    if (bare && !/^(?:\s*[—–―]|\s-|,)/u.test(stop)) continue
    if (dash && !/^(?:[,.;:!?…]?\s*[—–―-]|[,.!?…]?\s*$)/u.test(stop)) continue
    if (!dash && stop === '' && span.start + reach < span.end) continue
    const start = span.start + from
    const found = read(tokensOf(text, { start, end: start + rest.length }, [], language), language, dash)
    if (found !== undefined) return found
  }
  return undefined
}

function read(tokens: readonly Token[], language: Language, dash: boolean): Incise | undefined {
  if (tokens.length === 0 || tokens.length > longest) return undefined
  const attribution = attributionAfter(tokens, { last: ',', before: [], paragraphEnds: () => false }, language)
  const subject = attribution?.subject
  if (attribution === undefined || subject === undefined) return undefined
  const first = tokens[subject.start]
  const last = tokens[subject.end - 1]
  if (first === undefined || last === undefined || language.speakers.impersonal.has(first.lower)) return undefined
  const verb = attribution.verb
  const inverted =
    attribution.rule === 'verb-subject' || (subject.kind === 'pronoun' && first.start > (tokens[0]?.start ?? 0))
  if (!inverted || (!dash && verb === undefined)) return undefined
  const next = tokens[Math.max(subject.end, verb === undefined ? 0 : tokens.indexOf(verb) + 1)]
  if (!dash && next !== undefined && !endsPhrase(next)) return undefined
  const told = verb === undefined ? {} : { verb: { start: verb.start, end: verb.end } }
  return { kind: subject.kind, span: { start: first.start, end: last.end }, ...told }
}
