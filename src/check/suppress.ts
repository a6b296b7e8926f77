import type { Unit } from '../model/bilingual-document.js'

const ignoreNote = /^\s*guillemet-ignore\s+([a-z]+\.[a-z-]+)\s*(?::|$)/u

/** The rules that a note in a unit switches off (`guillemet-ignore RULE: reason`) for one of its segments. */
export function ignoredRules(unit: Unit, segment: string): ReadonlySet<string> {
  const ignored = new Set<string>()
  for (const note of unit.notes) {
    const rule = ignoreNote.exec(note.text)?.[1]
    if (rule !== undefined && (note.segment === undefined || note.segment === segment)) ignored.add(rule)
  }
  return ignored
}
