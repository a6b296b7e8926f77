import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { SpeakerRule } from './attribution-before.js'
import type { MentionKind } from './noun-phrase.js'
import type { Side } from './sides.js'

/** An attribution in a script without spaces between words; spans count in the side's paragraph. */
export interface UnspacedAttribution {
  readonly rule: SpeakerRule
  readonly side: 'before' | 'after'
  readonly subject?: { readonly kind: MentionKind; readonly span: Span }
  readonly verb?: Span
  readonly beside: boolean
}

/** A stretch of text beside a quotation: other quotations blanked out at the same length. */
export interface Stretch {
  readonly text: string
  readonly start: number
}

/** The text after a quotation; `cut` where another quotation begins. */
export interface AfterStretch extends Stretch {
  readonly cut: boolean
}

/** The text of a side, other quotations as `□`. */
export function stretchOf(side: Side, paragraph: string): Stretch {
  let text = paragraph.slice(side.start, side.end)
  for (const token of side.tokens)
    if (token.type === 'quotation') {
      const from = token.start - side.start
      const to = token.end - side.start
      text = text.slice(0, from) + '□'.repeat(to - from) + text.slice(to)
    }
  return { text, start: side.start }
}

/** Who speaks, in Japanese (particles mark the subject) and in Chinese and Thai (the subject stands before the verb). */
export function attributionInScript(
  before: Stretch,
  after: AfterStretch | undefined,
  short: boolean,
  language: Language,
): UnspacedAttribution | undefined {
  if (language.speakers.subjectMarkers.length > 0) return withParticles(before, after, short, language)
  return subjectFirstBefore(before, language) ?? (after && subjectFirstAfter(after, language))
}

const nameCharacters =
  /(?<![\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー・･＝=のヶ々〇&＆.’-])[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー・･＝=のヶ々〇&＆.’-]+(?:さん|くん|ちゃん|さま|たち|ら)?$/u

function withParticles(
  before: Stretch,
  after: AfterStretch | undefined,
  short: boolean,
  language: Language,
): UnspacedAttribution | undefined {
  const colon = /([^。！？、，「」『』：:□]{1,20})[：:]\s*$/u.exec(before.text)
  if (colon?.[1] !== undefined)
    return found('colon', 'before', before, colon.index, colon.index + colon[1].length, language)
  const rest = after === undefined ? '' : (/^[^。！？\n]*/u.exec(after.text)?.[0] ?? '')
  const particle = [...language.reporting.conjunctions].find((each) => rest.startsWith(each)) ?? copula(rest, language)
  const verb = particle === '' ? undefined : firstVerbIn(rest, particle.length, short ? 12 : 60, language)
  if (after !== undefined && verb !== undefined) {
    const span = { start: after.start + verb.start, end: after.start + verb.end }
    const inner = markedIn(rest.slice(0, verb.start), particle.length, language)
    if (inner !== undefined)
      return { ...found('marked-subject', 'after', after, inner.start, inner.end, language), verb: span }
    const outer = markedIn(before.text, 0, language) ?? sourceIn(before.text, language)
    if (outer !== undefined) return found('marked-subject', 'before', before, outer.start, outer.end, language)
    return { rule: 'dropped-subject', side: 'after', verb: span, beside: true }
  }
  if (after?.cut === true && particle !== '' && rest === after.text && !short) {
    const marked = markedIn(rest, particle.length, language)
    if (marked !== undefined) return found('marked-subject', 'after', after, marked.start, marked.end, language)
  }
  if (after !== undefined && particle !== '') {
    const honorific =
      /^(?:と|とは)、?([^。、はがをにで]{1,18}(?:氏|さん|首相|大統領|社長|会長|教授|監督|選手|市長|知事|長官|議員))$/u.exec(
        rest,
      )
    if (honorific?.[1] !== undefined)
      return found('source', 'after', after, rest.length - honorific[1].length, rest.length, language)
  }
  const source = sourceIn(before.text, language)
  if (source !== undefined && /[、，]\s*$/u.test(before.text))
    return found('source', 'before', before, source.start, source.end, language)
  return undefined
}

/** The copula and the like between a part of what was said and the particle (`」だろうと語った`), with the particle, right before the verb. */
function copula(rest: string, language: Language): string {
  const lead = /^(?:だ|だった|だろう|である|であり|な|する|した|になる)と/u.exec(rest)?.[0] ?? ''
  return lead !== '' && firstVerbIn(rest, lead.length, 2, language) !== undefined ? lead : ''
}

function found(
  rule: SpeakerRule,
  side: 'before' | 'after',
  stretch: Stretch,
  start: number,
  end: number,
  language: Language,
): UnspacedAttribution {
  const text = stretch.text.slice(start, end)
  const kind: MentionKind = language.reporting.pronouns.has(text) ? 'pronoun' : 'name'
  return {
    rule,
    side,
    subject: { kind, span: { start: stretch.start + start, end: stretch.start + end } },
    beside: true,
  }
}

/** The last phrase of a text that a particle marks as its topic or subject, the particle left out. */
function markedIn(text: string, from: number, language: Language): Span | undefined {
  for (const marker of language.speakers.subjectMarkers)
    for (let at = text.lastIndexOf(marker); at > from; at = text.lastIndexOf(marker, at - 1)) {
      const phrase = phraseBefore(text, from, at, language)
      if (phrase !== undefined) return phrase
      if (at === 0) break
    }
  return undefined
}

function phraseBefore(text: string, from: number, at: number, language: Language): Span | undefined {
  const near = text.slice(Math.max(from, at - 40), at)
  const bracket = /[（(][^（）()]*[）)]$/u.exec(near)?.[0].length ?? 0
  const run = nameCharacters.exec(near.slice(0, near.length - bracket))?.[0].replace(/^の/u, '') ?? ''
  const pronoun = [...language.reporting.pronouns].find((each) => near.endsWith(each))
  const phrase = run === '' ? (pronoun ?? '') : run
  if (
    phrase === '' ||
    language.speakers.adverbs.has(phrase) ||
    /^[\p{N}年月日時分、]+$/u.test(phrase) ||
    phrase.endsWith('の')
  )
    return undefined
  if ([...language.speakers.adverbs].some((adverb) => phrase.endsWith(adverb))) return undefined
  const end = at - bracket
  return { start: end - phrase.length, end }
}

/** `X氏によると`: the phrase before words that say whose words they are. */
function sourceIn(text: string, language: Language): Span | undefined {
  for (const [phrase = ''] of language.speakers.sourcesAfter) {
    const at = text.lastIndexOf(phrase)
    if (at > 0) {
      const found = phraseBefore(text, 0, at, language)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function firstVerbIn(text: string, from: number, reach: number, language: Language): Span | undefined {
  let found: Span | undefined
  for (const verb of language.reporting.verbs) {
    const at = text.indexOf(verb, from)
    if (at < 0 || at - from > reach) continue
    if (found === undefined || at < found.start || (at === found.start && at + verb.length > found.end))
      found = { start: at, end: at + verb.length }
  }
  return found
}

/** `外交部发言人赵立坚在记者会上表示：“`: the clause before the quotation, or the one before it where that one has no subject. */
function subjectFirstBefore(before: Stretch, language: Language): UnspacedAttribution | undefined {
  const stripped = before.text.replace(/(?<![\s：:，,“‘「（(])[\s：:，,“‘「（(]+$/u, '')
  const colon = /[：:]/u.test(before.text.slice(stripped.length))
  const comma = /[，,]/u.test(before.text.slice(stripped.length))
  const from = Math.max(...['□', '；', ';', '”', '』', '」'].map((mark) => stripped.lastIndexOf(mark))) + 1
  const clauses = clausesOf(stripped, from)
  const last = clauses.at(-1)
  if (last === undefined) return undefined
  const verb = lastVerbIn(stripped, last, language)
  if (verb === undefined) {
    if (colon && clauses.length === 1 && from === 0 && last.end - last.start <= 12 && last.start === 0)
      return found('colon', 'before', before, last.start, last.end, language)
    return undefined
  }
  const beside = colon || stripped.length - verb.end <= 1
  if (!beside && !comma && stripped.length - verb.end > 60) return undefined
  for (const clause of clauses.toReversed().slice(0, 3)) {
    const until = clause === last ? verb.start : clause.end
    const subject = headOf(stripped, clause.start, until, clause === last, language)
    if (subject === 'none') return undefined
    if (subject !== undefined) {
      const attribution = found('subject-verb', 'before', before, subject.start, subject.end, language)
      return {
        ...attribution,
        verb: { start: before.start + verb.start, end: before.start + verb.end },
        beside: beside || (comma && stripped.length - verb.end <= 2),
      }
    }
  }
  return undefined
}

/** `”赵立坚说。` */
function subjectFirstAfter(after: Stretch, language: Language): UnspacedAttribution | undefined {
  const lead = /^[\s，,—]*/u.exec(after.text)?.[0].length ?? 0
  const clause = /^[^。！？；：:，,“”「」]*/u.exec(after.text.slice(lead, lead + 60))?.[0] ?? ''
  if (/^(?:的|和|与|等|为|是|、|之|及|并|而|但|也|地|上|中|一|这|那|了)/u.test(clause)) return undefined
  const span = { start: lead, end: lead + clause.length }
  const verb = lastVerbIn(after.text, span, language)
  if (verb === undefined || span.end - verb.end > 14) return undefined
  const subject = headOf(after.text, lead, verb.start, true, language)
  if (subject === undefined || subject === 'none') return undefined
  const attribution = found('subject-verb', 'after', after, subject.start, subject.end, language)
  return { ...attribution, verb: { start: after.start + verb.start, end: after.start + verb.end } }
}

function clausesOf(text: string, from: number): readonly Span[] {
  const clauses: Span[] = []
  let start = from
  for (let at = from; at <= text.length; at++)
    if (at === text.length || /[，,]/u.test(text.charAt(at))) {
      if (text.slice(start, at).trim() !== '') clauses.push({ start, end: at })
      start = at + 1
    }
  return clauses
}

function lastVerbIn(text: string, { start, end }: Span, language: Language): Span | undefined {
  let clause = text.slice(start, end)
  for (const word of language.speakers.notVerbs) clause = clause.replaceAll(word, '□'.repeat(word.length))
  let best: Span | undefined
  for (const verb of language.reporting.verbs) {
    const at = clause.lastIndexOf(verb)
    if (at < 0 || (verb.length === 1 && !standsAlone(clause, at))) continue
    const span = { start: start + at, end: start + at + verb.length }
    if (best === undefined || span.end > best.end || (span.end === best.end && span.start < best.start)) best = span
  }
  return best
}

/** A verb of one character ends its clause, or something that goes with it follows; most other places are in longer words. */
function standsAlone(clause: string, at: number): boolean {
  const rest = clause.slice(at + 1).trimStart()
  return rest === '' || clause.charAt(at) === '称' || clause.charAt(at) === '稱' || /^[道了到着過过：:]/u.test(rest)
}

/** The noun phrase that begins a clause, up to its first adverbial; nothing where it begins with one, `none` where it is no noun phrase. */
function headOf(
  text: string,
  from: number,
  to: number,
  verbFollows: boolean,
  language: Language,
): Span | 'none' | undefined {
  const { conjunctions, adverbs } = language.speakers
  let start = from
  while (start < to && /[\s、]/u.test(text.charAt(start))) start++
  const lead = [...conjunctions].find((each) => text.startsWith(each, start))
  if (lead !== undefined) start += lead.length
  let end = to
  for (const adverb of adverbs) {
    const at = text.indexOf(adverb, start)
    if (at >= 0 && at < end) end = at
  }
  const date = /\d|(?<![一二三四五六七八九十])[一二三四五六七八九十]+月/u.exec(text.slice(start, end))
  if (date !== null) end = Math.min(end, start + date.index)
  while (end > start && /[\s（(]/u.test(text.charAt(end - 1))) end--
  if (end === start) return undefined
  if (end - start > 40) return 'none'
  const phrase = text.slice(start, end)
  if (
    !verbFollows &&
    language.speakers.prepositions.size > 0 &&
    [...language.speakers.prepositions].some((each) => phrase.includes(each))
  )
    return 'none'
  return { start, end }
}
