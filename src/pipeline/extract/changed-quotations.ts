import { type Unit, unitContent } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import type { Quotation } from '../../model/quotation.js'

/** A quotation whose words changed between two versions of a unit; `before` or `after` is empty where there is none. */
export interface QuotationChange {
  readonly unit: string
  readonly before: string
  readonly after: string
}

/** What stands between marks in a new unit and did not so before, or the other way round. */
export function changedQuotations(
  pairs: readonly { readonly now: Unit; readonly before: Unit }[],
  quotations: readonly Quotation[],
  old: readonly Quotation[],
): readonly QuotationChange[] {
  const quoted = quotedTexts(quotations, new Map(pairs.map(({ now }) => [now.id, now])))
  const oldQuoted = quotedTexts(old, new Map(pairs.map(({ before }) => [before.id, before])))
  return pairs.flatMap(({ now, before }) => {
    const mine = quoted.get(now.id) ?? []
    const theirs = oldQuoted.get(before.id) ?? []
    const fresh = mine.filter((text) => !theirs.includes(text))
    const gone = theirs.filter((text) => !mine.includes(text))
    const length = Math.max(fresh.length, gone.length)
    return Array.from({ length }, (_, index) => ({
      unit: now.id,
      before: gone[index] ?? '',
      after: fresh[index] ?? '',
    }))
  })
}

function quotedTexts(
  quotations: readonly Quotation[],
  units: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map([...units].map(([id, unit]) => [id, plainText(unitContent(unit, 'source'))]))
  const quoted = new Map<string, string[]>()
  for (const { level, parts } of quotations)
    for (const { unit, start, end } of parts) {
      const text = texts.get(unit)
      if (text === undefined || level > 1) continue
      const known = quoted.get(unit)
      if (known === undefined) quoted.set(unit, [text.slice(start, end)])
      else known.push(text.slice(start, end))
    }
  return quoted
}
