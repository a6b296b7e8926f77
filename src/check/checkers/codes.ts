import type { BilingualDocument, Unit } from '../../model/bilingual-document.js'
import type { Code, Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'
import type { Place } from '../../model/span.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, type CheckedSegment, placeOf } from '../context.js'

/** Whether the source's inline codes all stand in the target, once each and in a workable order. */
export const codes: Checker = {
  family: 'codes',
  rules: {
    'codes.missing': { severity: 'error', its: 'markup', mqm: 'design-and-markup/missing-markup' },
    'codes.added': { severity: 'error', its: 'markup', mqm: 'design-and-markup/added-markup' },
    'codes.moved': { severity: 'warning', its: 'markup', mqm: 'design-and-markup/misplaced-markup' },
    'codes.unbalanced': { severity: 'error', its: 'markup', mqm: 'design-and-markup/markup-tag' },
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    for (const [, segments] of byUnit(context.segments.filter(hasCodes))) {
      yield* compare(segments)
      yield* balance(segments)
    }
  },
}

interface PlacedCode {
  readonly code: Code
  readonly key: string
  readonly place: Place
}

/** Segments of units that have codes, by their unit. */
function byUnit(segments: readonly CheckedSegment[]): ReadonlyMap<Unit, readonly CheckedSegment[]> {
  const units = new Map<Unit, CheckedSegment[]>()
  for (const checked of segments) {
    const list = units.get(checked.unit)
    if (list === undefined) units.set(checked.unit, [checked])
    else list.push(checked)
  }
  return units
}

function hasCodes({ unit }: CheckedSegment): boolean {
  return unit.parts.some((part) => part.type === 'segment' && !(isText(part.source) && isText(part.target ?? [])))
}

function isText(content: readonly Inline[]): boolean {
  return content.every((inline) => inline.type === 'text')
}

function codesOf(content: readonly Inline[], checked: CheckedSegment): readonly PlacedCode[] {
  const found: PlacedCode[] = []
  let offset = 0
  for (const inline of content) {
    const width = plainText([inline]).length
    if (inline.type !== 'text')
      found.push({
        code: inline,
        key: `${inline.type} ${inline.id}`,
        place: { unit: checked.unit.id, segment: checked.segment.id, start: offset, end: offset + width },
      })
    offset += width
  }
  return found
}

/** Codes that one side of a segment has and the other lacks; one that stands in another segment of the unit has moved. */
function* compare(segments: readonly CheckedSegment[]): Iterable<Finding> {
  const missing: { readonly placed: PlacedCode; readonly checked: CheckedSegment }[] = []
  const added: { readonly placed: PlacedCode; readonly checked: CheckedSegment }[] = []
  for (const checked of segments) {
    if (checked.target === undefined) continue
    const source = codesOf(checked.segment.source, checked)
    const target = codesOf(checked.segment.target ?? [], checked)
    const left = [...target]
    for (const placed of source) {
      const at = left.findIndex((other) => other.key === placed.key)
      if (at < 0) missing.push({ placed, checked })
      else left.splice(at, 1)
    }
    added.push(...left.map((placed) => ({ placed, checked })))
  }
  // A pair is one code to a translator: its closing says no more than its opening.
  const told = new Set<string>()
  const isTold = (rule: string, { code, place }: PlacedCode): boolean => {
    const key = `${rule} ${code.id} ${place.segment}`
    const known = told.has(key)
    told.add(key)
    return known
  }
  for (const { placed, checked } of missing) {
    const at = added.findIndex((other) => other.placed.key === placed.key)
    const moved = at < 0 ? undefined : added.splice(at, 1)[0]
    if (isTold(moved === undefined ? 'codes.missing' : 'codes.moved', placed)) continue
    if (moved !== undefined)
      yield { rule: 'codes.moved', values: words(placed.code), source: placed.place, target: moved.placed.place }
    else if (checked.target !== undefined)
      yield {
        rule: 'codes.missing',
        values: words(placed.code),
        source: placed.place,
        target: placeOf(checked.target),
      }
  }
  for (const { placed } of added)
    if (!isTold('codes.added', placed)) yield { rule: 'codes.added', values: words(placed.code), target: placed.place }
}

/** Pairs that close before they open, or cross one another where the source's do not. */
function* balance(segments: readonly CheckedSegment[]): Iterable<Finding> {
  if (segments.some((checked) => checked.target === undefined)) return
  const source = segments.flatMap((checked) => codesOf(checked.segment.source, checked))
  const target = segments.flatMap((checked) => codesOf(checked.segment.target ?? [], checked))
  if (unbalanced(source).length > 0) return
  for (const placed of unbalanced(target))
    yield { rule: 'codes.unbalanced', values: words(placed.code), target: placed.place }
}

function unbalanced(placed: readonly PlacedCode[]): readonly PlacedCode[] {
  const ids = (type: Code['type']): ReadonlySet<string> =>
    new Set(placed.filter(({ code }) => code.type === type).map(({ code }) => code.id))
  const openings = ids('opening')
  const closings = ids('closing')
  const open: string[] = []
  const wrong: PlacedCode[] = []
  for (const one of placed) {
    const { code } = one
    if (code.type === 'standalone' || !openings.has(code.id) || !closings.has(code.id)) continue
    if (code.type === 'opening') open.push(code.id)
    else {
      if (open.at(-1) !== code.id) wrong.push(one)
      const at = open.lastIndexOf(code.id)
      if (at >= 0) open.splice(at, 1)
    }
  }
  return wrong
}

function words(code: Code): { readonly code: string; readonly id: string } {
  return { code: code.display ?? code.data ?? code.equivalent ?? code.id, id: code.id }
}
