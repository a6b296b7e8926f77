import { segmentsOf, type Unit, type UnitPart } from '../../model/bilingual-document.js'
import { blocksOf, type Document } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'

/** A document's units, the codes in them naming the units that hold text out of them (alt, title): XLIFF's sub-flows. Units stand as the document's blocks do. */
export function withSubFlows(document: Document, units: readonly Unit[]): readonly Unit[] {
  const held = new Map<number, Map<string, string[]>>()
  for (const [index, { holder }] of blocksOf(document).entries()) {
    const unit = units[index]
    if (holder === undefined || unit === undefined) continue
    const codes = held.get(holder.block) ?? new Map<string, string[]>()
    held.set(holder.block, codes.set(holder.code, [...(codes.get(holder.code) ?? []), unit.id]))
  }
  if (held.size === 0) return units
  return units.map((unit, index) => {
    const codes = held.get(index)
    if (codes === undefined) return unit
    const named = (inline: Inline): Inline => {
      if (inline.type === 'text' || inline.type === 'closing') return inline
      const subFlows = codes.get(inline.id)
      return subFlows === undefined ? inline : { ...inline, subFlows }
    }
    return { ...unit, parts: unit.parts.map((part): UnitPart => ({ ...part, source: part.source.map(named) })) }
  })
}

/** For each unit that stands in a code of another, by its id, the sentence that the code stands in. */
export function sentencesAround(units: readonly Unit[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>()
  for (const unit of units)
    for (const { source } of segmentsOf(unit))
      for (const inline of source)
        if (inline.type !== 'text')
          for (const id of inline.subFlows ?? [])
            sentences.set(
              id,
              plainText(source)
                .replace(/ ?\uFFFC/g, '')
                .trim(),
            )
  return sentences
}
