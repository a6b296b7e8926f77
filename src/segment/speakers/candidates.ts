import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { beginsWithSmall, isTerminal, letterClass, nextOf } from '../characters.js'
import type { Attribution, SpeakerRule } from './attribution.js'
import { attributionAfter } from './attribution-after.js'
import { attributionBefore } from './attribution-before.js'
import type { Closing } from './clause-after.js'
import { ownWords } from './colon-speaker.js'
import { isVerb } from './grammar.js'
import { koreanSubject, particleOf } from './korean-subject.js'
import { type MarkedSubject, markedSubject } from './marked-subject.js'
import { isNamedBefore } from './named-before.js'
import type { MentionKind } from './noun-phrase.js'
import type { Neighbours, Quoted } from './quoted.js'
import { resumedBy } from './resumed.js'
import { type Side, sentenceAfter } from './sides.js'
import { stretchOf, type UnspacedAttribution } from './stretches.js'
import type { Token } from './tokens.js'
import { subjectFirst } from './unspaced-subject.js'
import { resumedTopic, topicOf } from './unspaced-topic.js'

/** A verb that has no subject of its own: the speaker is the one before. */
export interface Pending {
  readonly rule: SpeakerRule
  readonly verb: Span | undefined
  readonly paragraph: number
  readonly beside: boolean
}

/** An attribution on one side of a quotation, with its places in the paragraph. */
export interface Candidate extends Pending {
  readonly side: 'before' | 'after'
  readonly subject: { readonly kind: MentionKind; readonly span: Span } | undefined
  readonly weak: boolean
  readonly judged: boolean
}

/** What the words on both sides of a quotation say of who speaks, the side before first. */
export function candidates(
  quoted: Quoted,
  near: Neighbours,
  before: Side,
  after: Side | undefined,
  language: Language,
): readonly Candidate[] {
  if (!language.spaced) return unspaced(quoted, near, before, after, language)
  if (language.chain.includes('ko')) {
    const topic = koreanSubject(before.tokens, after?.tokens ?? [], language)
    return marked(topic, before, after).map((candidate) => withoutParticle(candidate, near))
  }
  const found =
    language.speakers.subjectMarkers.length > 0
      ? marked(markedSubject(before.tokens, after?.tokens ?? [], language), before, after)
      : []
  return found.length > 0 ? found : byWordOrder(quoted, near, before, after, language)
}

function unspaced(
  quoted: Quoted,
  near: Neighbours,
  before: Side,
  after: Side | undefined,
  language: Language,
): readonly Candidate[] {
  const one = stretchOf(before, near.paragraphs[before.paragraph] ?? '')
  const other = after && stretchOf(after, near.paragraphs[after.paragraph] ?? '', after.end === near.next)
  const found =
    language.speakers.subjectMarkers.length > 0
      ? (topicOf(one, other, quoted.looksLikeTitle, language) ?? resumedIn(quoted, near, after, language))
      : subjectFirst(one, other, quoted, language)
  if (found === undefined) return []
  const { rule, side, subject, verb, beside } = found
  const paragraph = side === 'after' ? quoted.end.paragraph : before.paragraph
  return [{ rule, side, paragraph, subject, verb, beside, weak: false, judged: false }]
}

/** What the next sentence says of a quotation that is a sentence of its own. */
function resumedIn(
  quoted: Quoted,
  near: Neighbours,
  after: Side | undefined,
  language: Language,
): UnspacedAttribution | undefined {
  const next = after && nextSentence(quoted, near, after, language)
  return next && resumedTopic(stretchOf(next, near.paragraphs[next.paragraph] ?? ''), language)
}

function marked(found: MarkedSubject | undefined, before: Side, after: Side | undefined): readonly Candidate[] {
  const where = found?.side === 'after' ? after : before
  return found === undefined || where === undefined ? [] : [placed(found.attribution, found.side, where, where)]
}

function byWordOrder(
  quoted: Quoted,
  near: Neighbours,
  before: Side,
  after: Side | undefined,
  language: Language,
): readonly Candidate[] {
  const found: Candidate[] = []
  const one = attributionBefore(before.tokens, language) ?? ownWords(before.tokens, quoted.head, language)
  if (one !== undefined && isKnown(one, before, near)) found.push(placed(one, 'before', before, before))
  if (after === undefined) return found
  const other = toldAfter(quoted, near, before, after, language)
  if (other !== undefined) found.push(other)
  if (found.length > 0) return found
  const names = quoted.looksLikeTitle && !(beginsWithSmall(quoted.head) && /\s/u.test(quoted.head))
  if (names && before.tokens.some(hasLetter)) return found
  const next = nextSentence(quoted, near, after, language)
  const resumed = next && resumedBy(next.tokens, language)
  return next === undefined || resumed === undefined ? found : [placed(resumed, 'after', next, next)]
}

function hasLetter({ text }: Token): boolean {
  return nextOf(text, 0, letterClass) < text.length
}

/** What stands after the quotation; past a title in it only where that names nobody. */
function toldAfter(
  quoted: Quoted,
  near: Neighbours,
  before: Side,
  after: Side,
  language: Language,
): Candidate | undefined {
  const told = toldIn(after, quoted, near, before, language)
  if (told?.subject !== undefined) return told
  const past = pastTitle(after, near, language)
  const other = past && toldIn(past, quoted, near, before, language)
  return other?.subject === undefined ? (told ?? other) : other
}

function toldIn(side: Side, quoted: Quoted, near: Neighbours, before: Side, language: Language): Candidate | undefined {
  const told = attributionAfter(side.tokens, closingOf(quoted, near, before, side), language)
  return told && placed(told, 'after', side, told.rule === 'around' ? before : side)
}

/** `Evans: “`: a sentence's first word alone may be anything, unless it is part of a name in the text before. */
function isKnown({ bare, subject }: Attribution, { paragraph, tokens }: Side, { paragraphs }: Neighbours): boolean {
  const word = subject && tokens[subject.start]
  if (bare !== true || word === undefined) return true
  return isNamedBefore(word.text, paragraphs, { paragraph, offset: word.start })
}

function closingOf({ last }: Quoted, near: Neighbours, before: Side, after: Side): Closing {
  const text = near.paragraphs[after.paragraph] ?? ''
  return { last, before: before.tokens, paragraphEnds: () => /^[\s.。]*$/u.test(text.slice(after.end)) }
}

/** The same side with a short quotation in it, where it ends at one: the name of someone spoken to (`», сказал «Вестям» Рыбак`). */
function pastTitle(after: Side, near: Neighbours, language: Language): Side | undefined {
  if (
    near.title?.span.start !== after.end ||
    !language.speakers.inverts ||
    !after.tokens.some((token) => isVerb(token))
  )
    return undefined
  const around = { text: near.paragraphs[after.paragraph] ?? '', paragraph: after.paragraph, bounds: near.boundsAfter }
  return sentenceAfter(around, after.start, near.title.next, language, near.title.span)
}

/** The sentence behind one that ends with the quotation, in languages that take a quotation up there. */
function nextSentence(quoted: Quoted, near: Neighbours, after: Side, language: Language): Side | undefined {
  const { resumedSources, resumptions } = language.speakers
  if (resumedSources.length === 0 && resumptions.length === 0) return undefined
  if (after.tokens.length > 0) return isTerminal(quoted.last) && after.tokens[0]?.capital === true ? after : undefined
  const text = near.paragraphs[after.paragraph] ?? ''
  if (!isTerminal(text.charAt(after.end))) return undefined
  const around = { text, paragraph: after.paragraph, bounds: near.boundsAfter }
  return sentenceAfter(around, after.end + 1, near.next, language)
}

/** An attribution with its places; the subject may stand on the other side. */
function placed(attribution: Attribution, side: 'before' | 'after', where: Side, subjectSide: Side): Candidate {
  const { rule, subject, verb, beside, weak, judged } = attribution
  const first = subject && subjectSide.tokens[subject.start]
  const last = subject && subjectSide.tokens[subject.end - 1]
  return {
    rule,
    side: subjectSide === where ? side : 'before',
    paragraph: subjectSide.paragraph,
    subject:
      subject === undefined || first === undefined || last === undefined
        ? undefined
        : { kind: subject.kind, span: { start: first.start, end: last.end } },
    verb: verb === undefined || subjectSide !== where ? undefined : { start: verb.start, end: verb.end },
    beside,
    weak: weak === true,
    judged: judged === true,
  }
}

function withoutParticle(candidate: Candidate, near: Neighbours): Candidate {
  const { subject } = candidate
  if (subject === undefined || candidate.rule === 'dropped-subject') return candidate
  const { start, end } = subject.span
  const cut = particleOf(near.paragraphs[candidate.paragraph]?.slice(start, end) ?? '')
  return { ...candidate, subject: { kind: subject.kind, span: { start, end: end - cut } } }
}
