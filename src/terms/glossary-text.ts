import type { Term } from '../model/term.js'

/** Writes terms as the glossary of OmegaT (a `.utf8` file): a term, its translations and nothing else in each line, parted by tabs. */
export function glossaryText(terms: readonly Pick<Term, 'source' | 'accepted'>[]): Uint8Array {
  const field = (text: string): string => text.replace(/\s+/gu, ' ').trim()
  const lines = terms.flatMap(({ source, accepted }) =>
    accepted.length === 0 ? [] : source.map((term) => `${field(term)}\t${accepted.map(field).join('; ')}\n`),
  )
  return new TextEncoder().encode([...new Set(lines)].join(''))
}
