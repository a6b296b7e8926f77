import type { Checker } from '../checker.js'

/** Every checker, in the order they run in; dates come before numbers. */
export const checkers: readonly Checker[] = []
