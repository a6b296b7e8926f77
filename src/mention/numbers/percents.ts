import type { Span } from '../../model/span.js'
import { allMatches } from '../all-matches.js'
import { plainFigures } from '../tokens.js'
import { numberTablesFor } from './number-tables.js'

/** The signs and words for percent in a text, beside a number or not, within longer words too (`Äänestysprosentti`). */
export function findPercents(text: string, tag: string): readonly Span[] {
  const { percents } = numberTablesFor(tag)
  return allMatches(percents, plainFigures(text).toLowerCase()).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
