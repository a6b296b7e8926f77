import { findDates } from '../mention/index.js'
import { findNames } from '../mention/names.js'
import { segmentsOf, type Unit } from '../model/bilingual-document.js'
import { plainText } from '../model/project.js'
import type { SegmentMentions } from './translator-notes.js'

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
      const own = [...(names[index] ?? [])].sort((a, b) => a.start - b.start).map((name) => name.value.form)
      const dates = findDates(text, tag).map((date) => date.text)
      return [key, { names: [...new Set(own)], dates: [...new Set(dates)] }]
    }),
  )
}
