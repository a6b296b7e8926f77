import { findNames } from '../mention/index.js'
import { type BilingualDocument, segmentsOf, type Unit, unitContent } from '../model/bilingual-document.js'
import { plainText } from '../model/project.js'
import type { Quotation } from '../model/quotation.js'
import { isTranslated } from '../model/translated.js'
import type { Preview, PreviewMark } from '../report/index.js'
import { segmentSpans } from './place-quotations.js'

/** A document as a page shows it: each unit a paragraph, with its quotations and names; a translation where all of it is there. */
export function previewOf(document: BilingualDocument): Preview {
  const { original, id, sourceLanguage, targetLanguage = sourceLanguage, units, quotations } = document
  const byUnit = new Map<string, PreviewMark[]>()
  const add = (unit: string, mark: PreviewMark): void => {
    const marks = byUnit.get(unit)
    if (marks === undefined) byUnit.set(unit, [mark])
    else marks.push(mark)
  }
  for (const quotation of quotations)
    for (const { unit, start, end } of quotation.parts)
      add(unit, { kind: 'quotation', start, end, title: titleOf(quotation) })
  const segments = units.flatMap((unit) => segmentsOf(unit).map((segment) => ({ unit, segment })))
  const names = findNames(
    segments.map(({ segment }) => plainText(segment.source)),
    sourceLanguage,
  )
  const offsets = units.flatMap((unit) => segmentSpans(unit).map(({ start }) => start))
  segments.forEach(({ unit }, index) => {
    const offset = offsets[index] ?? 0
    for (const { start, end, value } of names[index] ?? [])
      add(unit.id, { kind: 'name', start: offset + start, end: offset + end, title: value.form })
  })
  return {
    title: original ?? id,
    sourceLanguage,
    targetLanguage,
    paragraphs: units.map((unit) => {
      const target = targetOf(unit)
      return {
        heading: /^h[1-6]$/.test(unit.structure ?? ''),
        source: plainText(unitContent(unit, 'source')),
        marks: byUnit.get(unit.id) ?? [],
        ...(target === undefined ? {} : { target }),
      }
    }),
  }
}

function titleOf({ id, speaker }: Quotation): string {
  return speaker === undefined ? id : `${id}: ${speaker.text}`
}

function targetOf(unit: Unit): string | undefined {
  const segments = segmentsOf(unit)
  return segments.length > 0 && segments.every(isTranslated) ? plainText(unitContent(unit, 'target')) : undefined
}
