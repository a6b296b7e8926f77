import type { Language } from '../language/index.js'
import type { Span } from '../model/span.js'
import { isReporting, lastClause } from './attribution.js'

/** A speaker's name and the verb beside it; spans count in the text on that side of the quotation. */
export interface SpeakerBeside {
  readonly where: 'before' | 'after'
  readonly span: Span
  readonly verb: Span
}

interface Word extends Span {
  readonly text: string
  readonly capital: boolean
}

const particles: ReadonlySet<string> = new Set(
  'de da di du del della dos das van von der den ter ten la le bin ibn al el bar ben zu af av'.split(' '),
)

/**
 * Who said a quotation, where the text says so surely: a name right beside a reporting verb that is right beside the quotation. Pronouns and
 * descriptions (`the mayor said`) name nobody. Only for scripts with capitals.
 */
export function findSpeaker(before: string, after: string, language: Language): SpeakerBeside | undefined {
  if (!language.cased) return undefined
  return speakerAfter(after, language) ?? speakerBefore(before, language)
}

/** `,” said Ann Lee.`, and where the subject may come first `,” Ann Lee said.` */
function speakerAfter(after: string, language: Language): SpeakerBeside | undefined {
  const clause = /^\s*[,،]?\s*[—–-]?\s*[^.!?…;:,“„«"]*/u.exec(joinTitles(after, language))?.[0] ?? ''
  const found = wordsWithPlaces(clause)
  const [first, second] = found
  if (first === undefined) return undefined
  if (!first.capital && isReporting(first.text.toLowerCase(), language)) {
    const name = second === undefined ? undefined : nameAt(found, 1, language)
    return name === undefined ? undefined : { where: 'after', span: name, verb: { start: first.start, end: first.end } }
  }
  if (!language.reporting.subjectFirst || !first.capital) return undefined
  const name = nameAt(found, 0, language)
  const next = found.find((word) => name !== undefined && word.start > name.end)
  if (name === undefined || next === undefined || !isReporting(next.text, language)) return undefined
  return { where: 'after', span: name, verb: { start: next.start, end: next.end } }
}

/** `Ann Lee said: “`, `Ann Lee said that “`. */
function speakerBefore(before: string, language: Language): SpeakerBeside | undefined {
  const joined = joinTitles(before, language)
  const shift = lastClause(joined.trimEnd().replace(/[,:：]$/u, ''), '.!?…;:“”„«»"‘')
  const clause = joined.slice(shift)
  const found = wordsWithPlaces(clause)
  let last = found.length - 1
  if (language.reporting.conjunctions.has(found[last]?.text ?? '')) last--
  const verb = found[last]
  if (verb === undefined || !isReporting(verb.text, language)) return undefined
  const end = last - 1
  let start = end
  while (start >= 0 && isNamePart(found, start, end)) start--
  while (start < end && (particles.has(found[start + 1]?.text ?? '') || isStarter(found[start + 1], language))) start++
  const [from, to] = [found[start + 1], found[end]]
  if (from === undefined || to === undefined || !to.capital || start >= end || isStarter(from, language))
    return undefined
  const between = clause.slice(from.start, verb.start)
  if (/[,()]/u.test(between) || particles.has(found[start]?.text ?? '')) return undefined
  return {
    where: 'before',
    span: { start: from.start + shift, end: to.end + shift },
    verb: { start: verb.start + shift, end: verb.end + shift },
  }
}

function isNamePart(found: readonly Word[], index: number, end: number): boolean {
  const word = found[index]
  if (word === undefined) return false
  const next = found[index + 1]
  if (index < end && next !== undefined && next.start - word.end !== 1) return false
  return word.capital || (index < end && particles.has(word.text))
}

/** The run of capitalised words (and particles between them) that begins at an index; nothing where it is no name. */
function nameAt(found: readonly Word[], index: number, language: Language): Span | undefined {
  const first = found[index]
  if (first === undefined || !first.capital || isStarter(first, language)) return undefined
  let last = first
  for (const [offset, word] of found.slice(index + 1).entries()) {
    const previous = found[index + offset]
    if (previous === undefined || word.start - previous.end !== 1) break
    if (word.capital) last = word
    else if (!particles.has(word.text)) break
  }
  return { start: first.start, end: last.end }
}

function isStarter(word: Word | undefined, language: Language): boolean {
  const text = word?.text.toLowerCase() ?? ''
  return language.starters.has(text) || language.reporting.pronouns.has(text)
}

function wordsWithPlaces(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.·]?['’-][\p{L}\p{M}\p{N}]+)*\u2024?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }))
}

/** The same text with the full stops of initials and of titles before a name (`Dr.`) written otherwise, at the same length, so that they end no clause. */
function joinTitles(text: string, { abbreviations }: Language): string {
  if (!text.includes('.')) return text
  return text.replace(/(?<!\p{L})(\p{Lu}\p{L}*)\.(?=\s+\p{Lu})/gu, (whole, word: string) => {
    const initial = /^\p{Lu}$/u.test(word)
    const title = abbreviations.neverFinal.has(whole) || abbreviations.beforeName.has(whole)
    return initial || title ? `${word}\u2024` : whole
  })
}
