import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { beginsWithCapital, beginsWithSmall } from '../characters.js'
import type { FlowSpeaker } from '../flow.js'
import type { SpeakerRule } from './attribution.js'
import { isImpersonal, isNamed, isPartial } from './beside-quotation.js'
import { type Candidate, candidates, type Pending } from './candidates.js'
import { isMark, isWord } from './grammar.js'
import type { Neighbours, Quoted } from './quoted.js'
import { type Side, sentenceAfter, sentenceBefore } from './sides.js'

/** Who said a quotation, by the words beside it. */
export interface FoundSpeaker {
  /** As the quotation has it. */
  readonly who: FlowSpeaker
  readonly beside: boolean
  readonly side: 'before' | 'after'
}

/** What was found, and what the rules on shared speakers ask of the sentence around. */
export interface Findings {
  readonly speaker: FoundSpeaker | undefined
  readonly pending: Pending | undefined
  readonly before: Side
  readonly after: Side | undefined
  /** May be a part of what someone is reported to have said. */
  readonly partial: boolean
}

/** Finds who said a quotation by the sentence around it alone. */
export function findSpeaker(quoted: Quoted, near: Neighbours, language: Language): Findings {
  const before = fromClause(sideBefore(quoted, near, language))
  const after = sideAfter(quoted, near, language)
  const closes = after?.tokens[0] === undefined || isMark(after.tokens[0], ',.;!?،؛؟。，；！？')
  const partial = isPartial(quoted, before.tokens, closes, language)
  const chosen = isNamed(before.tokens, quoted.head, language)
    ? undefined
    : choose(candidates(quoted, near, before, after, language), quoted, before, after, partial, language)
  const told = chosen === undefined || isNobody(chosen, near, language) ? undefined : chosen
  const speaker = told && speakerOf(told)
  const pending = speaker === undefined ? told : undefined
  return { speaker, pending, before, after, partial }
}

function isNobody({ paragraph, subject }: Candidate, near: Neighbours, language: Language): boolean {
  return subject !== undefined && isImpersonal(near.paragraphs[paragraph] ?? '', subject.span, language)
}

function speakerOf({ rule, side, paragraph, subject, verb, beside }: Candidate): FoundSpeaker | undefined {
  return subject && { who: flowSpeaker(paragraph, subject, rule, verb), beside, side }
}

/** A speaker as quotations have one: without a verb where none tells it. */
export function flowSpeaker(
  paragraph: number,
  { kind, span }: Pick<FlowSpeaker, 'kind' | 'span'>,
  rule: SpeakerRule,
  verb: Span | undefined,
): FlowSpeaker {
  return verb === undefined ? { paragraph, span, rule, kind } : { paragraph, span, rule, kind, verb }
}

/** Before the after, beside before further off, with a subject before without one; what is further off only of a part of reported speech. */
function choose(
  found: readonly Candidate[],
  quoted: Quoted,
  before: Side,
  after: Side | undefined,
  partial: boolean,
  language: Language,
): Candidate | undefined {
  const [first, second] = found.filter((each) => mayTell(each, quoted, before, after, partial, language))
  if (first === undefined || second === undefined) return first
  if (first.subject === undefined) return second
  if (second.subject === undefined || !second.beside) return first
  // An attribution after the quotation says more than a colon, than a report before a whole sentence, and where it has a word order of its own than a
  // description's report.
  if (first.beside) return first.weak ? second : first
  if (second.rule === 'source') return second
  const reports = first.rule === 'subject-verb' && !(language.speakers.inverts && first.subject.kind === 'description')
  const sentence = beginsWithCapital(quoted.head)
  return reports && partial && !sentence ? first : second
}

/** What is further off tells of a part of reported speech alone; what looks like a name in its sentence must have been introduced. */
function mayTell(
  { beside, side, rule, subject, judged }: Candidate,
  quoted: Quoted,
  before: Side,
  after: Side | undefined,
  partial: boolean,
  { cased, speakers }: Language,
): boolean {
  if (!beside) return partial || ((judged || rule === 'source') && isJudgement(quoted, subject))
  const { looksLikeTitle, head } = quoted
  if (!(looksLikeTitle && cased && beginsWithCapital(head)) || isMark(before.tokens.at(-1), ':：,—–-')) return true
  if (side === 'after') return before.tokens.every((token) => token.type === 'mark')
  const next = after?.tokens[0]
  const goesOn = isWord(next) && !next.capital && !speakers.conjunctions.has(next.lower)
  return !goesOn || rule === 'around'
}

/** `По оценке Иванова, рынок «перегрет»`: one word with a small letter, not far behind the one whose words it is. */
function isJudgement({ head, start }: Quoted, subject: Candidate['subject']): boolean {
  if (subject === undefined || subject.kind === 'pronoun' || !beginsWithSmall(head)) return false
  return start.offset - subject.span.end <= longestReport
}

/** Characters of a report between the one whose words it is and a quoted word in it, at most. */
const longestReport = 60

function sideBefore(quoted: Quoted, near: Neighbours, language: Language): Side {
  const { paragraph, offset } = quoted.start
  const { boundsBefore: bounds, paragraphs } = near
  const text = paragraphs[paragraph] ?? ''
  if (bounds.start === 0 && paragraph > 0 && isBlankBefore(text, offset)) {
    const previous = paragraphs[paragraph - 1]?.trimEnd() ?? ''
    if (previous.endsWith(':') || previous.endsWith('：')) {
      const around = { text: previous, paragraph: paragraph - 1, bounds: { start: 0, end: previous.length } }
      return sentenceBefore(around, previous.length, () => undefined, language)
    }
  }
  return sentenceBefore({ text, paragraph, bounds }, offset, () => near.earlier(), language)
}

/** Where the sentence began too far off, its first clause is not whole and says nothing. */
function fromClause(side: Side): Side {
  if (side.whole) return side
  const comma = side.tokens.findIndex((token) => isMark(token, ',;:،—–'))
  return { ...side, tokens: side.tokens.slice(comma + 1) }
}

/** Says whether only white space stands before an offset. */
function isBlankBefore(text: string, offset: number): boolean {
  let at = offset
  while (at > 0 && text.charAt(at - 1).trim() === '') at--
  return at === 0
}

function sideAfter(quoted: Quoted, near: Neighbours, language: Language): Side | undefined {
  if (!quoted.closed) return undefined
  const { paragraph, offset } = quoted.end
  const text = near.paragraphs[paragraph] ?? ''
  return sentenceAfter({ text, paragraph, bounds: near.boundsAfter }, offset, near.next, language)
}
