import type { Checker } from '../checker.js'
import { codes } from './codes.js'
import { completeness } from './completeness.js'

/** Every checker, in the order they run in; dates come before numbers. */
export const checkers: readonly Checker[] = [completeness, codes]
