import { type Attributes, attributeIn, type MemoryEntry, type MemoryHeader } from './entry.js'

/** What an entry takes from its file's header where it says nothing itself (TMX 1.4b, 2.2.2). */
const inherited: readonly string[] = ['segtype', 'datatype', 'srclang', 'o-tmf', 'o-encoding']

/** An entry as it stands in a file with another header: what it took from its own header it says itself. */
export function adopt(entry: MemoryEntry, from: MemoryHeader, to: MemoryHeader): MemoryEntry {
  const taken: Attributes = inherited.flatMap((name) => {
    const value = attributeIn(from.attributes, name)
    const isSaid = attributeIn(entry.attributes, name) !== undefined
    return value === undefined || isSaid || value === attributeIn(to.attributes, name) ? [] : [[name, value] as const]
  })
  const namespaces = from.namespaces.filter(([name]) => attributeIn(entry.attributes, name) === undefined)
  if (taken.length + namespaces.length === 0) return entry
  return { ...entry, attributes: [...entry.attributes, ...taken, ...namespaces] }
}

/** A header with another's notes and properties, those that it has not got. */
export function withRemarks(header: MemoryHeader, from: MemoryHeader): MemoryHeader {
  const known = new Set(header.remarks.map((remark) => JSON.stringify(remark)))
  const added = from.remarks.filter((remark) => !known.has(JSON.stringify(remark)))
  return added.length === 0 ? header : { ...header, remarks: [...header.remarks, ...added] }
}
