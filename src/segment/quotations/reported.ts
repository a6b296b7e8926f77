import type { Language } from '../../language/index.js'
import { isAmong, isParticleScript } from '../characters.js'
import type { Draft } from '../marks/open-quotations.js'
import { isReporting, lastClause, lastWords, saysSpeech, wordsOf } from '../sentences/attribution.js'

/** How far from a quotation a verb of speech is looked for. */
const reach = 120

/** Says whether a verb of speech stands right before a quotation or soon after it. */
export function isReported(draft: Draft, paragraphs: readonly string[], language: Language): boolean {
  const { start, end = start } = draft
  const before = (paragraphs[start.paragraph] ?? '').slice(Math.max(0, start.offset - reach), start.offset)
  const after = draft.close === '' ? '' : (paragraphs[end.paragraph] ?? '').slice(end.offset, end.offset + reach)
  return reportsBefore(before, language) || reportsAfter(after, language)
}

/** A reporting verb stands right before: `said “`, `said that “`. */
function reportsBefore(before: string, language: Language): boolean {
  const from = lastClause(before, '.!?…。！？؟।;')
  if (!language.spaced && before.length > from)
    return saysSpeech(before.slice(Math.max(from, before.length - 8)), language)
  const near = lastWords(before, from, 3)
  return near.some(
    (word, index) =>
      isReporting(word, language) &&
      near.slice(index + 1).every((later) => language.reporting.conjunctions.has(later) || index === near.length - 2),
  )
}

/** A reporting verb stands soon after: `,” said`, `,” the mayor said`; in scripts whose particles touch the mark, after a particle of speech (」と述べた). */
function reportsAfter(after: string, language: Language): boolean {
  const first = after.charAt(0)
  if (isParticleScript(first) || (isAmong(first, '，,') && /^.\s*\p{Script=Han}/u.test(after)))
    return reportsAfterParticle(after, language)
  const separator = /^[\s,،—–-]*/u.exec(after)?.[0] ?? ''
  const rest = /^[^.!?…。！？؟।;:“„«「『",،]*/u.exec(after.slice(separator.length))?.[0] ?? ''
  // Where the subject follows the verb, the verb stands first, or after an auxiliary.
  const most = language.reporting.subjectFirst ? 4 : language.cased && separator.trim() === '' ? 2 : 3
  return wordsOf(rest, most).some((word) => isReporting(word, language))
}

function reportsAfterParticle(after: string, language: Language): boolean {
  const { conjunctions } = language.reporting
  const rest = /^[，,\s]*([^。！？，、.]*)/u.exec(after.slice(0, 40))?.[1] ?? ''
  if (conjunctions.size === 0) return saysSpeech(rest.slice(0, 8), language)
  return [...conjunctions].some((particle) => rest.startsWith(particle)) && saysSpeech(rest, language)
}
