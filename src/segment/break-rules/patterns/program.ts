import type { CharacterSet } from './character-set.js'
import { type Assertion, type Pattern, reversed } from './pattern.js'
import { PatternError } from './pattern-error.js'

/** One step of a program: take a character of a set; go on at two places; be at a place that an assertion holds of; have matched. */
export type Step =
  | { readonly type: 'take'; readonly set: CharacterSet }
  | { readonly type: 'fork'; readonly first: number; readonly second: number }
  | { readonly type: 'hold'; readonly assertion: Assertion }
  | { readonly type: 'jump'; readonly to: number }
  | { readonly type: 'matched' }

/** A pattern as steps that a machine follows in all ways at once, so that its time is bounded by text times steps whatever the pattern. */
export type Program = readonly Step[]

/** How many steps one pattern may have when its counts are written out. */
const longest = 20_000

/**
 * Translates a pattern (K. Thompson's construction).
 *
 * @param backwards for reading from right to left
 * @throws PatternError `unsupported` where it would be too long
 */
export function programOf(pattern: Pattern, backwards: boolean): Program {
  const steps: Step[] = []
  const push = (step: Step): number => {
    if (steps.length >= longest) throw new PatternError('unsupported', 0, '{…}')
    return steps.push(step) - 1
  }
  const emit = (part: Pattern): void => {
    switch (part.type) {
      case 'set':
        push({ type: 'take', set: part.set })
        return
      case 'assertion':
        push({ type: 'hold', assertion: part.assertion })
        return
      case 'sequence':
        for (const item of part.items) emit(item)
        return
      case 'choice':
        emitChoice(part.options)
        return
      case 'repeat':
        emitRepeat(part.item, part.least, part.most)
    }
  }
  const emitChoice = (options: readonly Pattern[]): void => {
    const ends: number[] = []
    for (const [index, option] of options.entries()) {
      const fork = index < options.length - 1 ? push({ type: 'fork', first: 0, second: 0 }) : undefined
      emit(option)
      if (fork === undefined) continue
      ends.push(push({ type: 'jump', to: 0 }))
      steps[fork] = { type: 'fork', first: fork + 1, second: steps.length }
    }
    for (const end of ends) steps[end] = { type: 'jump', to: steps.length }
  }
  const emitRepeat = (item: Pattern, least: number, most: number): void => {
    for (let count = 0; count < least; count++) emit(item)
    if (most === Number.POSITIVE_INFINITY) {
      const fork = push({ type: 'fork', first: 0, second: 0 })
      emit(item)
      push({ type: 'jump', to: fork })
      steps[fork] = { type: 'fork', first: fork + 1, second: steps.length }
      return
    }
    const forks: number[] = []
    for (let count = least; count < most; count++) {
      forks.push(push({ type: 'fork', first: 0, second: 0 }))
      emit(item)
    }
    for (const fork of forks) steps[fork] = { type: 'fork', first: fork + 1, second: steps.length }
  }
  emit(backwards ? reversed(pattern) : pattern)
  push({ type: 'matched' })
  return steps
}
