import { EngineFault } from './engine-fault.js'

/** A field of an object that came from outside; nothing where it is no object or has no such field of its own. */
export function fieldOf(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

/**
 * A list that came from outside.
 *
 * @throws EngineFault `unreadable` for anything else
 */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new EngineFault('unreadable', 'later')
  return value
}

/** A text that came from outside; nothing for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
