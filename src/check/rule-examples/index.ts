import type { CheckExample } from './check-example.js'
import { dates, numbers } from './dates-numbers.js'
import { names, quotes } from './quotes-names.js'
import { characters, codes, completeness, structure, terms, typography } from './texts.js'

/** An example for each of the rules of `check`, by id; a test holds every one against all of the rules. */
export const checkExamples: ReadonlyMap<string, CheckExample> = new Map(
  [dates, numbers, completeness, codes, quotes, names, terms, characters, typography, structure].flatMap((family) =>
    Object.entries(family),
  ),
)
