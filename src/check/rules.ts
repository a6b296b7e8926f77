import { checkers } from './checkers/index.js'
import type { Rule } from './rule.js'

/** Every rule by its id, in the checkers' order. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  checkers.flatMap((checker) =>
    Object.entries(checker.rules).map(
      ([id, definition]) => [id, { id, family: checker.family, ...definition }] as const,
    ),
  ),
)
