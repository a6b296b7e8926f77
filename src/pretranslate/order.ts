import { plainFigures } from '../mention/index.js'
import type { Inline } from '../model/inline.js'
import { plainText } from '../model/project.js'
import type { EngineRequest } from './engine.js'

/**
 * Whether the answers of a batch may stand in another order than their sources: the figures of one are those of another's source, or long
 * texts have short answers and short ones long.
 */
export function isOrderDoubtful(
  batch: readonly EngineRequest[],
  answers: readonly (readonly Inline[] | undefined)[],
): boolean {
  if (batch.length < 2) return false
  const pairs = batch.flatMap(({ source }, index) => {
    const target = answers[index]
    return target === undefined ? [] : [{ source: plainText(source), target: plainText(target) }]
  })
  const figures = new Set(pairs.map(({ source }) => figuresOf(source)))
  const strange = ({ source, target }: { readonly source: string; readonly target: string }): boolean => {
    const found = figuresOf(target)
    return found !== '' && found !== figuresOf(source) && figures.has(found)
  }
  return pairs.some(strange) || (pairs.length >= 4 && lengthAgreement(pairs) < 0)
}

/** Figures of any script, sorted: `3 2025`. */
function figuresOf(text: string): string {
  return (plainFigures(text).match(/\d+/g) ?? []).sort().join(' ')
}

/** How far the lengths of sources and targets go together: the correlation of their ranks, from -1 to 1. */
function lengthAgreement(pairs: readonly { readonly source: string; readonly target: string }[]): number {
  const ranks = (side: 'source' | 'target'): readonly number[] => {
    const sorted = pairs.map((pair) => pair[side].length).sort((a, b) => a - b)
    return pairs.map((pair) => (sorted.indexOf(pair[side].length) + sorted.lastIndexOf(pair[side].length)) / 2)
  }
  const [sources, targets] = [ranks('source'), ranks('target')]
  const mean = (pairs.length - 1) / 2
  return sources.reduce((sum, rank, index) => sum + (rank - mean) * ((targets[index] ?? mean) - mean), 0)
}
