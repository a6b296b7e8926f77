import type { NameLink } from '../../../mention/names/entities.js'
import { editDistance, slipLimit } from '../../../mention/names/names-forms.js'
import { isForeignReading } from '../../../mention/names/skeleton.js'
import type { Span } from '../../../model/span.js'

/** Stretches that differ from a form in Han characters by one. */
export function* hanSlips(
  link: NameLink,
  text: string,
  texts: readonly string[],
): Iterable<Span & { readonly text: string }> {
  for (const form of link.target.keys) {
    if (kana.test(form)) {
      yield* kanaSlips(form, text)
      continue
    }
    if (form.length === 2) yield* shortSlips(form, text, texts)
    if (form.length < (thai.test(form) ? leastThai : 3)) continue
    for (let start = 0; start + form.length <= text.length; start++) {
      const window = text.slice(start, start + form.length)
      if (!isNearly(window, form)) continue
      const span = { start, end: start + form.length, text: window }
      if (/^[\p{L}\p{M}·・•]+$/u.test(window)) yield span
    }
    if (form.length < 4) continue
    const lost = [...form].findIndex((_, at) => text.includes(form.slice(0, at) + form.slice(at + 1)))
    if (lost < 0) continue
    const shorter = form.slice(0, lost) + form.slice(lost + 1)
    const start = text.indexOf(shorter)
    yield { start, end: start + shorter.length, text: shorter }
  }
}

/** All characters are the same but one, or but two neighbours that have changed places. */
function isNearly(window: string, form: string): boolean {
  let same = 0
  let first = -1
  for (let at = 0; at < form.length; at++)
    if (window[at] === form[at]) same++
    else if (first < 0) first = at
  if (same === form.length - 1) return true
  return (
    same === form.length - 2 &&
    form.length >= 4 &&
    window[first] === form[first + 1] &&
    window[first + 1] === form[first]
  )
}

/** A letter says less than a character that writes a syllable. */
const thai = /^\p{Script=Thai}/u
const leastThai = 6

const kana = /^[\u30A1-\u30FA\u30FC-\u30FF]+$/
const kanaRuns = /[\u30A1-\u30FA\u30FC-\u30FF]+/g

/** Runs of katakana, each of which is one word, that differ from a form by a letter or two. */
function* kanaSlips(form: string, text: string): Iterable<Span & { readonly text: string }> {
  const limit = slipLimit(form.length)
  for (const { 0: run, index } of text.matchAll(kanaRuns)) {
    const distance = editDistance(form, run, limit)
    if (distance > 0 && distance <= limit) yield { start: index, end: index + run.length, text: run }
  }
}

/** A name of two characters of which one stands here, and stands nowhere in the document but in this name. */
function* shortSlips(form: string, text: string, texts: readonly string[]): Iterable<Span & { readonly text: string }> {
  for (const [at, sign] of [...form].entries()) {
    const index = text.indexOf(sign)
    if (index < 0 || !isForeignReading(sign)) continue
    if (texts.some((other) => other !== text && other.replaceAll(form, '').includes(sign))) continue
    const start = index - at
    const window = text.slice(Math.max(0, start), start + 2)
    if (/^\p{L}{2}$/u.test(window)) yield { start, end: start + 2, text: window }
  }
}
