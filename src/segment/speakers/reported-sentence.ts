import type { Language } from '../../language/index.js'
import { beginsWithCapital, isTerminal, runStart, spaceClass } from '../characters.js'
import type { FlowSpeaker } from '../flow.js'
import type { Attribution } from './attribution.js'
import { closingClause } from './attribution-after.js'
import { attributionBefore } from './attribution-before.js'
import { type Findings, flowSpeaker } from './find-speakers.js'
import { isMark, isRole, isVerb, isWord } from './grammar.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Quoted } from './quoted.js'
import { type Side, sentenceBefore } from './sides.js'
import type { Token } from './tokens.js'

/** How many sentences back the report may begin, where those between are reported speech by the mood of their verbs. */
const mostSentences = 3

/**
 * Who speaks, by the sentence before one that is a quotation and nothing else (`Hale said the talks had failed. “We tried everything.”`), or that reports by
 * the mood of its verb and quotes a part (`Weber kritisierte den Plan. Er sei „ein Fehler“.`): the subject of that sentence's report.
 *
 * @param from where the quotation before ends in the paragraph: no sentence is asked that holds a part of one
 */
export function reportedBefore(
  quoted: Quoted,
  findings: Findings,
  from: number,
  paragraphs: readonly string[],
  language: Language,
): FlowSpeaker | undefined {
  if (!language.cased || !language.spaced) return undefined
  const { paragraph } = quoted.start
  const text = paragraphs[paragraph] ?? ''
  const whole = isSentence(quoted, findings, text)
  if (!whole && !isReportedPart(findings, language)) return undefined
  let end = whole ? quoted.start.offset : findings.before.start
  for (let count = 0; count < mostSentences; count++) {
    const side = sentenceEndingAt(text, paragraph, end, from, language)
    if (side === undefined) return undefined
    const found = reportIn(side.tokens, language)
    if (found !== undefined) return speakerOf(found, side)
    if (!isReport(side.tokens, language)) return undefined
    end = side.start
  }
  return undefined
}

/**
 * Whether a quotation is the sentence right behind the one that the quotation before it is a part of, and no one else reports in between (`Hale called it
 * “a mess” nobody wanted. “We tried everything.”`).
 */
export function followsReport(
  quoted: Quoted,
  findings: Findings,
  previous: { readonly quoted: Quoted; readonly findings: Findings },
  paragraphs: readonly string[],
  language: Language,
): boolean {
  const { paragraph, offset } = quoted.start
  const { end } = previous.quoted
  const text = paragraphs[paragraph] ?? ''
  if (!language.cased || end.paragraph !== paragraph) return false
  const whole = isSentence(quoted, findings, text)
  if (!whole && !isReportedPart(findings, language)) return false
  const from = whole ? offset : findings.before.start
  const { after } = previous.findings
  if (after === undefined || (whole && !previous.findings.partial)) return false
  if (after.tokens.some((token) => isVerb(token)) || (isTerminal(previous.quoted.last) && after.tokens.length > 0))
    return false
  return /^[.!?…]\s*$/u.test(text.slice(after.end, from))
}

/** The quotation opens its sentence and ends it; the full stop may stand behind its mark. */
function isSentence(
  { head, last, closed, looksLikeTitle }: Quoted,
  { before, after }: Findings,
  text: string,
): boolean {
  if (!closed || looksLikeTitle || !beginsWithCapital(head) || after === undefined) return false
  if (before.tokens.some((token) => token.type !== 'mark' || isMark(token, ':'))) return false
  const [next] = after.tokens
  return isTerminal(last) ? (next?.capital ?? true) : next === undefined && isTerminal(text.charAt(after.end))
}

/** A part of a sentence in the mood of reported speech. */
function isReportedPart({ partial, before, after }: Findings, language: Language): boolean {
  return partial && isReport([...before.tokens, ...(after?.tokens ?? [])], language)
}

/** A verb has the mood of reported speech, and none says whose speech it is. */
function isReport(tokens: readonly Token[], { speakers }: Language): boolean {
  return tokens.some(({ lower }) => speakers.reportedForms.has(lower)) && !tokens.some((token) => isVerb(token))
}

/** The sentence that ends before an offset, where no mark of a quotation stands in it. */
function sentenceEndingAt(
  text: string,
  paragraph: number,
  offset: number,
  from: number,
  language: Language,
): Side | undefined {
  const end = runStart(text, offset, from, spaceClass) - 1
  if (end <= from || !isTerminal(text.charAt(end))) return undefined
  const around = { text, paragraph, bounds: { start: from, end } }
  const side = sentenceBefore(around, end, () => undefined, language)
  if (/["“”„«»]/u.test(text.slice(side.start, side.end))) return undefined
  const begins = from === 0 || side.start > from || isTerminal(text.charAt(from - 2))
  return side.whole && begins ? side : undefined
}

/** Its last clause attributes it (`…, said Hale, the mayor`), or its first subject is that of its verb of speech. */
function reportIn(tokens: readonly Token[], language: Language): Attribution | undefined {
  const found = lastClause(tokens, language) ?? attributionBefore(tokens, language)
  const subject = found?.subject
  if (found === undefined || subject === undefined || !isSomeone(tokens, subject, language)) return undefined
  if (language.speakers.judgements.has(found.verb?.lower ?? '')) return undefined
  const first = !tokens.slice(0, subject.start).some((token) => token !== found.verb && isVerb(token))
  return first || found.rule === 'source' || found.rule === 'final-clause' ? found : undefined
}

/** Of pronouns only those of one person, of nouns only those for someone who speaks. */
function isSomeone(tokens: readonly Token[], { kind, start, end }: NounPhrase, { speakers }: Language): boolean {
  const { lower = '' } = tokens[start] ?? {}
  if (kind === 'pronoun') return speakers.masculine.has(lower) || speakers.feminine.has(lower)
  return kind === 'name' || tokens.slice(start, end).some(isRole)
}

/** Commas from the end on behind which the attribution may begin: an apposition has its own. */
const mostCommas = 3

/** `…, said Hale, the mayor`; what stands before a comma is no subject of what follows (`, a farmer, chimed in`). */
function lastClause(tokens: readonly Token[], language: Language): Attribution | undefined {
  let to = tokens.length
  for (let tried = 0; tried < mostCommas; tried++) {
    const comma = tokens.findLastIndex((token, index) => index < to && isMark(token, ','))
    if (comma < 0) return undefined
    const found = closingClause(tokens, comma + 1, language)
    if (found?.verb !== undefined && tokens.slice(comma + 1, tokens.indexOf(found.verb)).every(isWord)) return found
    to = comma
  }
  return undefined
}

function speakerOf({ subject, verb }: Attribution, { paragraph, tokens }: Side): FlowSpeaker | undefined {
  const first = subject && tokens[subject.start]
  const last = subject && tokens[subject.end - 1]
  if (subject === undefined || first === undefined || last === undefined) return undefined
  const mention = { kind: subject.kind, span: { start: first.start, end: last.end } }
  return flowSpeaker(paragraph, mention, 'reported-sentence', verb)
}
