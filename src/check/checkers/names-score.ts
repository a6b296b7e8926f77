import { namesWeights } from './names-weights.js'

/** A verdict on names that rests on many small signs. */
export type Verdict = keyof typeof namesWeights

/**
 * How much speaks for a verdict: the logarithm of the odds, at the share that wrong names had in what the weights were
 * learned from (`scripts/learn-letters.mjs`). Above 0 more likely than not there; in good translations wrong names are
 * rarer, so that a finding asks for more.
 */
export function scoreOf(verdict: Verdict, names: readonly string[], signs: readonly number[]): number {
  const weights = namesWeights[verdict]
  return names.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (signs[at] ?? 0), 0)
}
