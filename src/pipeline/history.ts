import type { BilingualDocument, Note } from '../model/bilingual-document.js'

/** How many ids of former units a work file remembers. */
const longest = 500

/** Ids that units of this document had in earlier versions: known from its matches and from its own record. */
export function earlierUnits(document: BilingualDocument): readonly string[] {
  const matched = document.units.flatMap((unit) => unit.matches.flatMap((match) => match.unit ?? []))
  return [...new Set([...matched, ...listed(document, 'history')])]
}

/** Ids of units that came into this document after it was first extracted. */
export function addedUnits(document: BilingualDocument): readonly string[] {
  return listed(document, 'added')
}

/** A document's notes with the record of ids that were in it and of ids that came later, as notes of our own that only list ids. */
export function historyNotes(
  notes: readonly Note[],
  earlier: readonly string[],
  added: readonly string[],
): readonly Note[] {
  const lists = [
    ['history', earlier],
    ['added', added],
  ] as const
  const own = lists.flatMap(([category, ids]): readonly Note[] =>
    ids.length === 0 ? [] : [{ text: ids.slice(-longest).join(' '), owner: 'guillemet', category }],
  )
  return [...notes.filter((note) => !isList(note)), ...own]
}

function listed(document: BilingualDocument, category: string): readonly string[] {
  return document.notes
    .filter((note) => isList(note) && note.category === category)
    .flatMap((note) => note.text.split(/\s+/).filter((id) => id !== ''))
}

function isList(note: Note): boolean {
  return note.owner === 'guillemet' && (note.category === 'history' || note.category === 'added')
}
