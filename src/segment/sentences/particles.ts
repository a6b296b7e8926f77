import { isParticleScript } from '../characters.js'
import { markAt } from '../marks/mark-table.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

/** A particle right after a closing mark goes on with the sentence (」と述べた, ”라고 말했다), one of speech after a space too (” 라고); in spaced scripts a word that goes on (ثم). */
export function judgeParticle(at: SentenceContext): Judgement {
  const { text, candidate, language, nextChar, nextWord } = at
  if (!candidate.closesQuotation) return undefined
  if (!isParticleScript(nextChar)) {
    const goesOn = language.spaced && !language.cased && language.afterQuotation.includes(nextWord)
    return goesOn && /[?!؟…]/u.test(text.slice(candidate.terminal, candidate.end)) ? goOn : undefined
  }
  if (candidate.next !== candidate.end) return quotesAfterSpace(at) ? goOn : undefined
  return startsWithParticle(at, candidate.end) ? goOn : undefined
}

const goOn: Judgement = { ends: false, reason: 'particle' }

function startsWithParticle({ text, language }: SentenceContext, offset: number): boolean {
  if (language.notAfterQuotation.some((form) => text.startsWith(form, offset))) return false
  // Before more hiragana these begin a word as often (はっきり).
  if (/^[はへやもがな]/u.test(text.charAt(offset)) && /^[ぁ-ん]/u.test(text.charAt(offset + 1)))
    return language.afterQuotation.some((form) => form.length > 1 && text.startsWith(form, offset))
  return language.afterQuotation.some((form) => text.startsWith(form, offset))
}

/** Particles of speech of at least two characters, or Japanese と, after a space that does not belong there. */
function quotesAfterSpace(at: SentenceContext): boolean {
  const { text, candidate, language } = at
  if (language.notAfterQuotation.some((form) => text.startsWith(form, candidate.next))) return false
  return (
    [...language.reporting.conjunctions].some(
      (form) => (form.length > 1 || form === 'と') && text.startsWith(form, candidate.next),
    ) || saysAfterSpace(at, candidate.next)
  )
}

/** Korean forms of `say` that follow what was said as a word of their own (“네.” 하는 소리). */
function saysAfterSpace({ text, language }: SentenceContext, offset: number): boolean {
  return (
    language.script === 'Kore' &&
    /^(?:하는|하고|하며|하면서|라는|라며|라고|이라는|이라고|이라며)/u.test(text.slice(offset, offset + 4))
  )
}

/** How many quotations side by side are looked over for the particle that makes them one list. */
const longestList = 8

/** Quotations side by side are one list where a particle follows the last of them (「まさか！」「本当？」と声が上がった), or a comma or full stop outside it. */
export function judgeQuotationList(at: SentenceContext): Judgement {
  const { candidate, language, marks, opensNext, text } = at
  if (!candidate.closesQuotation || !opensNext || (language.spaced && language.script !== 'Kore')) return undefined
  let offset = candidate.next
  for (let count = 0; count < longestList; count++) {
    const opening = marks.get(offset)
    if (opening?.role !== 'open') return undefined
    const end = closingOf(opening.quotation, offset, at)
    if (end === undefined) return undefined
    if (startsWithParticle(at, end) || saysAfterSpace(at, end + 1) || /[、，,。]/u.test(text.charAt(end)))
      return { ends: false, reason: 'list' }
    offset = text.charAt(end) === ' ' ? end + 1 : end
    if (offset >= text.length) return undefined
  }
  return undefined
}

/** Where a quotation that opens at an offset ends, looked for in its near. */
function closingOf(quotation: number | undefined, from: number, { marks, text }: SentenceContext): number | undefined {
  const limit = Math.min(text.length, from + 80)
  for (let at = from + 1; at < limit; at++) {
    const mark = markAt(text, marks, at)
    if (mark?.role === 'close' && mark.quotation === quotation) return at + mark.mark.length
  }
  return undefined
}
