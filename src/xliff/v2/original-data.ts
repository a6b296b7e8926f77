import { elementMarkup, escapeText, splitForbidden } from '../../xml/index.js'

/** The `originalData` of one unit or match (XLIFF 2.0, 4.2.2.10): each text once, under ids `d1`, `d2`, … */
export interface OriginalData {
  /** The id of a text; it is added where it is new. */
  readonly idOf: (text: string | undefined) => string | undefined
  /** The `data` elements that were added. */
  readonly added: () => readonly string[]
}

/** Begins an `originalData`; `known` are texts by id that are there already. */
export function originalData(prefix: string, known: ReadonlyMap<string, string> = new Map()): OriginalData {
  const ids = new Map<string, string>()
  for (const [id, text] of known) if (!ids.has(text)) ids.set(text, id)
  const added: string[] = []
  let count = 0
  const newId = (): string => {
    do count++
    while (known.has(`d${count}`))
    return `d${count}`
  }
  return {
    idOf(text) {
      if (text === undefined) return undefined
      const found = ids.get(text)
      if (found !== undefined) return found
      const id = newId()
      ids.set(text, id)
      added.push(elementMarkup(`${prefix}data`, { id }, textMarkup(text, prefix)))
      return id
    },
    added: () => added,
  }
}

/** Text as content; what XML cannot hold as `cp` (XLIFF 2.0, 4.2.3.1). */
export function textMarkup(text: string, prefix: string): string {
  return splitForbidden(text)
    .map((piece) =>
      typeof piece === 'string'
        ? escapeText(piece)
        : elementMarkup(`${prefix}cp`, { hex: piece.toString(16).toUpperCase().padStart(4, '0') }),
    )
    .join('')
}
