import type { BilingualDocument, Note, Unit } from '../model/bilingual-document.js'

/** What became of the segments that an engine was asked for. */
export interface EngineNotes {
  /** Why its answer was unfit; nothing where it was fit. */
  reasonFor(unit: string, segment: string): string | undefined
  /** It has a target now, or was asked again. */
  isSettled(unit: string, segment: string): boolean
  textOf(reason: string): string
}

/** Puts notes on unfit answers; those of an earlier run go, where the segment has a target now or was asked again. */
export function engineNotes(
  document: BilingualDocument,
  { reasonFor, isSettled, textOf }: EngineNotes,
): BilingualDocument {
  const units = document.units.map((unit): Unit => {
    const kept = unit.notes.filter((note) => !isEngineNote(note) || !isSettled(unit.id, note.segment ?? ''))
    const added = unit.parts.flatMap((part): readonly Note[] => {
      const reason = part.type === 'segment' ? reasonFor(unit.id, part.id) : undefined
      if (part.type !== 'segment' || reason === undefined) return []
      return [{ text: textOf(reason), owner: 'guillemet', category: 'engine', segment: part.id }]
    })
    const notes = [...kept, ...added]
    const same =
      notes.length === unit.notes.length && notes.every((note, index) => note.text === unit.notes[index]?.text)
    return same ? unit : { ...unit, notes }
  })
  return units.every((unit, index) => unit === document.units[index]) ? document : { ...document, units }
}

function isEngineNote(note: Note): boolean {
  return note.owner === 'guillemet' && note.category === 'engine'
}
