import type { CodeHints, CodeKind } from '../../model/inline.js'
import { attributeOf, type XmlElement } from '../../xml/index.js'

/** Which half of a `pc` an attribute speaks of; other codes have one half. */
export type Half = '' | 'Start' | 'End'

const kinds: readonly string[] = ['fmt', 'ui', 'quote', 'link', 'image', 'other'] satisfies readonly CodeKind[]

/** What an inline code's attributes say of it; `data` finds the text of a `data` element. */
export function readHints(code: XmlElement, half: Half, data: ReadonlyMap<string, string>): CodeHints {
  return { ...(half === 'End' ? {} : readNature(code)), ...readForm(code, half, data) }
}

/** What a second half of a pair says: its form alone, since the rest must agree with the first (XLIFF 2.0, 4.7.4). */
export function readForm(code: XmlElement, half: Half, data: ReadonlyMap<string, string>): CodeHints {
  const reference = attributeOf(code, `dataRef${half}`)
  const raw = reference === undefined ? undefined : data.get(reference)
  const display = attributeOf(code, `disp${half}`)
  const equivalent = attributeOf(code, `equiv${half}`)
  const flows = attributeOf(code, `subFlows${half}`)
    ?.split(/\s+/)
    .filter((id) => id !== '')
  return {
    ...(raw === undefined ? {} : { data: raw }),
    ...(display === undefined ? {} : { display }),
    ...(equivalent === undefined ? {} : { equivalent }),
    ...(flows === undefined || flows.length === 0 ? {} : { subFlows: flows }),
  }
}

function readNature(code: XmlElement): CodeHints {
  const kind = attributeOf(code, 'type')
  const subKind = attributeOf(code, 'subType')
  const reorder = attributeOf(code, 'canReorder')
  return {
    ...(kind !== undefined && kinds.includes(kind) ? { kind: kind as CodeKind } : {}),
    ...(subKind === undefined ? {} : { subKind }),
    ...flag(code, 'canCopy'),
    ...flag(code, 'canDelete'),
    ...flag(code, 'canOverlap'),
    ...(reorder === 'yes' || reorder === 'no' || reorder === 'firstNo' ? { canReorder: reorder } : {}),
  }
}

function flag(code: XmlElement, name: 'canCopy' | 'canDelete' | 'canOverlap'): CodeHints {
  const value = attributeOf(code, name)
  return value === 'yes' || value === 'no' ? { [name]: value === 'yes' } : {}
}

/** The attributes that say of a code what `readHints` reads, but for `data`. */
export function hintAttributes(hints: CodeHints, half: Half = ''): Readonly<Record<string, string | undefined>> {
  return { ...(half === 'End' ? {} : natureAttributes(hints)), ...formAttributes(hints, half) }
}

/** The attributes that speak of one half of a pair. */
export function formAttributes(hints: CodeHints, half: Half): Readonly<Record<string, string | undefined>> {
  return {
    [`equiv${half}`]: hints.equivalent,
    [`disp${half}`]: hints.display,
    [`subFlows${half}`]: hints.subFlows?.join(' '),
  }
}

/** The attributes that both halves of a pair must agree on; `type` and `subType` stand on the first alone. */
export function agreedAttributes(hints: CodeHints): Readonly<Record<string, string | undefined>> {
  return {
    canCopy: yesNo(hints.canCopy),
    canDelete: yesNo(hints.canDelete),
    canOverlap: yesNo(hints.canOverlap),
    canReorder: hints.canReorder,
  }
}

function natureAttributes(hints: CodeHints): Readonly<Record<string, string | undefined>> {
  // A subType needs its type.
  return { type: hints.kind, subType: hints.kind === undefined ? undefined : hints.subKind, ...agreedAttributes(hints) }
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no'
}
