import type { Language } from '../../language/index.js'
import { isAmong, isParticleScript, lowerCase, wordEnd, wordStart } from '../characters.js'
import type { Draft } from '../marks/open-quotations.js'
import { isReporting, saysSpeech } from '../sentences/attribution.js'

/** How far from a quotation a verb of speech is looked for; in scripts without spaces before it. */
const reach = 120
const unspacedReach = 8

/** Says whether a verb of speech stands right before a quotation or soon after it. */
export function isReported(draft: Draft, paragraphs: readonly string[], language: Language): boolean {
  const { start, end = start, close } = draft
  if (reportsBefore(paragraphs[start.paragraph] ?? '', start.offset, language)) return true
  return close !== '' && reportsAfter(paragraphs[end.paragraph] ?? '', end.offset, language)
}

/** A reporting verb stands right before: `said “`, `said that “`; as the third word, where but conjunctions follow it. */
function reportsBefore(text: string, to: number, language: Language): boolean {
  if (!language.spaced) {
    let from = to
    while (from > Math.max(0, to - unspacedReach) && !isAmong(text.charAt(from - 1), stopsBefore)) from--
    return saysSpeech(text.slice(from, to), language)
  }
  const least = Math.max(0, to - reach)
  let passed = 0
  let joined = true
  for (let end = to; end > least && passed < 3; ) {
    const start = wordStart(text, end, least)
    if (start < end) {
      const word = lowerCase(text.slice(start, end))
      if (isReporting(word, language) && (passed < 2 || joined)) return true
      joined &&= language.reporting.conjunctions.has(word)
      passed++
      end = start
    } else if (stopsBefore.includes(text.charAt(end - 1))) return false
    else end--
  }
  return false
}

const stopsBefore = '.!?…。！？؟।;'

/** A reporting verb stands soon after: `,” said`, `,” the mayor said`; in scripts whose particles touch the mark, after a particle of speech (」と述べた). */
function reportsAfter(text: string, from: number, language: Language): boolean {
  const to = Math.min(text.length, from + reach)
  if (from >= to) return false
  const first = text.charAt(from)
  if (isParticleScript(first) || (isAmong(first, '，,') && /^.\s*\p{Script=Han}/u.test(text.slice(from, to))))
    return reportsAfterParticle(text.slice(from, to), language)
  separators.lastIndex = from
  separators.test(text)
  const begin = Math.min(separators.lastIndex, to)
  // Where the subject follows the verb, the verb stands first, or after an auxiliary.
  const { cased, reporting } = language
  const most = reporting.subjectFirst ? 4 : cased && text.slice(from, begin).trim() === '' ? 2 : 3
  let passed = 0
  for (let start = begin; start < to && passed < most; ) {
    const end = wordEnd(text, start, to)
    if (end > start) {
      if (isReporting(lowerCase(text.slice(start, end)), language)) return true
      passed++
      start = end
    } else if (stopsAfter.includes(text.charAt(start))) return false
    else start++
  }
  return false
}

const separators = /[\s,،—–-]*/uy
const stopsAfter = '.!?…。！？؟।;:“„«「『",،'

function reportsAfterParticle(after: string, language: Language): boolean {
  const { conjunctions } = language.reporting
  const rest = /^[，,\s]*([^。！？，、.]*)/u.exec(after.slice(0, 40))?.[1] ?? ''
  if (conjunctions.size === 0) return saysSpeech(rest.slice(0, 8), language)
  return [...conjunctions].some((particle) => rest.startsWith(particle)) && saysSpeech(rest, language)
}
