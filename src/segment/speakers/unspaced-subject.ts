import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { firstForm } from '../forms.js'
import { attributedTo, endsInRole, type Stretch, type UnspacedAttribution, withoutOthers, wordAt } from './stretches.js'

/** Clauses before the one with the verb, or after the one with it, where a subject is looked for. */
const mostClauses = 3

/** Who speaks where the subject stands before the verb and words are not separated: Chinese and Thai. */
export function subjectFirst(
  before: Stretch,
  after: Stretch | undefined,
  { last, looksLikeTitle }: { readonly last: string; readonly looksLikeTitle: boolean },
  language: Language,
): UnspacedAttribution | undefined {
  const found = beforeQuotation(before, language)
  // `宣布“胜利行动”圆满收官`: a name in what is reported, the clause goes on behind it.
  const named = looksLikeTitle && /\p{Script=Han}\s?$/u.test(before.text) && /^\s*\p{L}/u.test(after?.text ?? '')
  if (found !== undefined) return named ? { ...found, beside: false } : found
  return after && afterQuotation(after, last, language)
}

/** `外交部发言人赵立坚在记者会上表示：“`: the clause before the quotation, or the one before it where that one has no subject. */
function beforeQuotation(before: Stretch, language: Language): UnspacedAttribution | undefined {
  const stripped = before.text.replace(/(?<![\s：:，,“‘「（(])[\s：:，,“‘「（(]+$/u, '')
  const colon = /[：:]/u.test(before.text.slice(stripped.length))
  const comma = /[，,]/u.test(before.text.slice(stripped.length))
  const from = clauseStart(stripped)
  const clauses = clausesOf(stripped, from)
  const last = clauses.at(-1)
  if (last === undefined) return undefined
  const verb = lastVerbIn(stripped, last, language)
  if (verb === undefined) {
    const named = colon && from === 0 && last.start === 0 && last.end <= 12 && endsInRole(stripped, language)
    return named
      ? attributedTo('colon', 'before', before, last.start, last.end, language)
      : reported(before, stripped, clauses, language)
  }
  const beside = colon || /^.?$|^[这這那他她它其]?(?:只|就)?[是为為]$/u.test(stripped.slice(verb.end))
  if (!beside && !comma && stripped.length - verb.end > 60) return undefined
  for (const clause of clauses.toReversed().slice(0, mostClauses)) {
    const until = clause === last ? verb.start : clause.end
    const subject = headOf(stripped, clause.start, until, clause === last, language)
    if (subject === 'none') return undefined
    if (subject !== undefined) {
      const attribution = attributedTo('subject-verb', 'before', before, subject.start, subject.end, language)
      return {
        ...attribution,
        verb: { start: before.start + verb.start, end: before.start + verb.end },
        beside: beside || (comma && stripped.length - verb.end <= 2),
      }
    }
  }
  return undefined
}

/** `发言人班萨尔称，这座寺庙将成为“`, `据警方称，局势“`: a clause that ends in its verb begins what is reported. */
function reported(
  before: Stretch,
  text: string,
  clauses: readonly Span[],
  language: Language,
): UnspacedAttribution | undefined {
  for (const clause of clauses.slice(0, -1).toReversed().slice(0, mostClauses)) {
    const verb = lastVerbIn(text, clause, language)
    if (verb === undefined || verb.end !== clause.end) continue
    const subject = headOf(text, clause.start, verb.start, true, language)
    if (subject === undefined || subject === 'none') return undefined
    const told = attributedTo('subject-verb', 'before', before, subject.start, subject.end, language)
    return { ...told, verb: { start: before.start + verb.start, end: before.start + verb.end }, beside: false }
  }
  return undefined
}

/** Where the clauses begin: after the last quotation, closing mark or semicolon, unless the clause goes on behind it (`节目“□”中表示`). */
function clauseStart(text: string): number {
  for (let at = text.length - 1; at >= 0; at--)
    if ('□；;”』」'.includes(text.charAt(at)) && !/[中上里裡内內的等□”』」]/u.test(text.charAt(at + 1))) return at + 1
  return 0
}

/** `”赵立坚说。` */
function afterQuotation(after: Stretch, last: string, language: Language): UnspacedAttribution | undefined {
  const lead = /^[\s，,—]*/u.exec(after.text)?.[0].length ?? 0
  const clause = /^[^。！？；：:，,“”「」]*/u.exec(after.text.slice(lead, lead + 60))?.[0] ?? ''
  if (/^(?:的|和|与|等|为|是|、|之|及|并|而|但|也|地|上|中|[一这那](?![位名个些家])|了)/u.test(clause)) return undefined
  const span = { start: lead, end: lead + clause.length }
  const verb = lastVerbIn(after.text, span, language)
  // A new sentence may begin after `。”`: an attribution ends with its verb.
  const tail = /[。！？]/u.test(last) && !/[，,—]/u.test(after.text.slice(0, lead)) ? 6 : 14
  if (verb === undefined || span.end - verb.end > tail) return undefined
  const subject = headOf(after.text, lead, verb.start, true, language)
  if (subject === undefined || subject === 'none') return undefined
  const attribution = attributedTo('subject-verb', 'after', after, subject.start, subject.end, language)
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
  const { verbs } = language.reporting
  const clause = withoutOthers(text.slice(start, end), language)
  let best: Span | undefined
  let next = firstForm(clause, 0, clause.length, verbs)
  while (next !== undefined) {
    const { form, start: at } = next
    const end = start + at + form.length
    if ((form.length > 1 || standsAlone(clause, at)) && (best === undefined || end > best.end))
      best = { start: start + at, end }
    next = firstForm(clause, at + 1, clause.length, verbs)
  }
  return best
}

/** A verb of one character ends its clause, or something that goes with it follows; most other places are in longer words. */
function standsAlone(clause: string, at: number): boolean {
  const rest = clause.slice(at + 1).trimStart()
  return rest === '' || clause.charAt(at) === '称' || clause.charAt(at) === '稱' || /^[道了到着過过：:]/u.test(rest)
}

/** The noun phrase that begins a clause, up to its first adverbial or verb of speech; nothing where it begins with one, `none` where it is no noun phrase. */
function headOf(
  text: string,
  from: number,
  to: number,
  verbFollows: boolean,
  language: Language,
): Span | 'none' | undefined {
  const { conjunctions, adverbs, negations, prepositions } = language.speakers
  const { verbs } = language.reporting
  let start = from
  while (start < to && /[\s、]/u.test(text.charAt(start))) start++
  if ('（('.includes(text.charAt(start))) return 'none'
  const lead = wordAt(text, start, conjunctions)
  if (lead !== undefined) start += lead.length
  let end = firstForm(text, start, to, adverbs)?.start ?? to
  let next = firstForm(text, start, end, verbs)
  while (next !== undefined) {
    const { form, start: at } = next
    if (form.length > 1 && goesOnAfter(text.slice(at + form.length, to))) end = at
    next = firstForm(text, at + 1, end, verbs)
  }
  if (text.startsWith('发表的', end)) return 'none'
  const bracket = /[（(][^）)]*[）)]?/u.exec(text.slice(start, end))
  if (bracket !== null) end = start + bracket.index + (/[）)]$/u.test(bracket[0]) ? bracket[0].length : 0)
  const date = /\d|(?<![一二三四五六七八九十])[一二三四五六七八九十]+月/u.exec(text.slice(start, end))
  if (date !== null) end = Math.min(end, start + date.index)
  while (end > start && /[\s（(]/u.test(text.charAt(end - 1))) end--
  if (end === start) return undefined
  const phrase = text.slice(start, end)
  if ([...negations].some((each) => phrase.startsWith(each) || text.slice(start, to).endsWith(each))) return 'none'
  if (end - start > 40 || phrase.endsWith('的') || (phrase.length === 1 && !language.reporting.pronouns.has(phrase)))
    return 'none'
  if (!verbFollows && [...prepositions].some((each) => phrase.includes(each))) return 'none'
  return { start, end }
}

/** More follows a verb of speech before the next one than a noun that it makes with it (`回应记者提问时表示`, not `评论团队惊呼`). */
function goesOnAfter(rest: string): boolean {
  return rest.length > 3 || /[时時后後]$/u.test(rest)
}
