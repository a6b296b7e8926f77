import { findDates } from '../mention/index.js'
import { findNames } from '../mention/names/names.js'
import { segmentsOf, type Unit } from '../model/bilingual-document.js'
import type { Mention, NameValue } from '../model/mention.js'
import { plainText } from '../model/project.js'
import type { SegmentMentions } from './extract/translator-notes.js'

/** The names and dates of each segment's source, by unit and segment joined by a space; each once, in the order of the text. */
export function mentionsOf(units: readonly Unit[], tag: string): ReadonlyMap<string, SegmentMentions> {
  const segments = units.flatMap((unit) =>
    segmentsOf(unit).map((segment) => ({ key: `${unit.id} ${segment.id}`, text: plainText(segment.source) })),
  )
  const names = findNames(
    segments.map(({ text }) => text),
    tag,
  )
  return new Map(
    segments.map(({ key, text }, index) => {
      const dates = findDates(text, tag).map((date) => date.text)
      return [key, { names: [...new Set(wholeNames(text, names[index] ?? []))], dates: [...new Set(dates)] }]
    }),
  )
}

/** Names as a reader sees them: first and last name, found apart, are one where only a space or a hyphen is between them, and the second has a capital. */
function wholeNames(text: string, found: readonly Mention<NameValue>[]): readonly string[] {
  const names: { readonly form: string; readonly end: number }[] = []
  for (const { start, end, value } of found.toSorted((a, b) => a.start - b.start)) {
    const before = names.at(-1)
    const gap = before === undefined ? '' : text.slice(before.end, start)
    if (before !== undefined && /^[\p{Zs}‐‑-]$/u.test(gap) && /^\p{Lu}/u.test(value.form))
      names[names.length - 1] = { form: `${before.form}${gap}${value.form}`, end }
    else names.push({ form: value.form, end })
  }
  return names.map(({ form }) => form)
}
