import type { BilingualDocument } from '../model/bilingual-document.js'
import { contentHash } from '../model/content-hash.js'
import type { Inline } from '../model/inline.js'
import type { Fix, Issue, Replacement } from '../model/issue.js'
import { normalizeInline, plainText } from '../model/project.js'
import { mapSegments } from '../model/visit.js'

/** A document with its safe fixes made. */
export interface FixedDocument {
  readonly document: BilingualDocument
  /** The issues whose fix was made, in their order. */
  readonly fixed: readonly Issue[]
}

/**
 * Makes the fixes that issues bring: spaces and marks of the target, nothing else. A fix is made whole or not at all; one
 * that touches what another has changed waits for the next run. Inline codes stay where they are.
 */
export function applyFixes(document: BilingualDocument, issues: readonly Issue[]): FixedDocument {
  const places = new Map<string, Replacement[]>()
  const fixed = issues.filter(({ fix }) => {
    if (fix === undefined) return false
    const parts = partsOf(fix)
    if (parts.some((part) => (places.get(keyOf(part.place)) ?? []).some((other) => touches(part, other)))) return false
    for (const part of parts) places.set(keyOf(part.place), [...(places.get(keyOf(part.place)) ?? []), part])
    return true
  })
  if (fixed.length === 0) return { document, fixed }
  const changed = mapSegments(document, (segment, unit) => {
    const parts = places.get(keyOf({ unit: unit.id, segment: segment.id }))
    if (parts === undefined || segment.target === undefined) return segment
    const target = replaceText(segment.target, parts)
    const { origin } = segment
    // What an engine wrote stays the engine's: no person has seen it yet.
    const untouched = origin !== undefined && origin.hash === contentHash(segment.target)
    return { ...segment, target, ...(untouched ? { origin: { ...origin, hash: contentHash(target) } } : {}) }
  })
  return { document: changed, fixed }
}

function partsOf({ place, text, also = [] }: Fix): readonly Replacement[] {
  return [{ place, text }, ...also]
}

function keyOf({ unit, segment }: { readonly unit: string; readonly segment: string }): string {
  return JSON.stringify([unit, segment])
}

function touches(one: Replacement, other: Replacement): boolean {
  return one.place.start <= other.place.end && other.place.start <= one.place.end
}

/** Replaces stretches of the plain text in inline content; codes are kept, whatever stands around them. */
function replaceText(content: readonly Inline[], parts: readonly Replacement[]): readonly Inline[] {
  const sorted = parts.toSorted((a, b) => a.place.start - b.place.start)
  const written = new Set<Replacement>()
  const result: Inline[] = []
  const end = plainText(content).length
  let offset = 0
  for (const inline of content) {
    const width = plainText([inline]).length
    if (inline.type !== 'text') result.push(inline)
    else {
      let text = ''
      let at = offset
      for (const part of sorted) {
        const { place } = part
        const [start, stop] = [Math.max(place.start, offset), Math.min(place.end, offset + width)]
        const inside = place.start === place.end ? isInside(place.start, offset, width, end) : start < stop
        if (!inside) continue
        text += inline.text.slice(at - offset, start - offset)
        if (!written.has(part)) text += part.text
        written.add(part)
        at = Math.max(at, stop)
      }
      text += inline.text.slice(at - offset)
      if (text !== '') result.push({ type: 'text', text })
    }
    offset += width
  }
  return normalizeInline(result)
}

/** An insertion belongs to the text that it stands in or follows. */
function isInside(at: number, offset: number, width: number, end: number): boolean {
  return at > offset ? at <= offset + width : at === offset && (offset === 0 || end === 0)
}
