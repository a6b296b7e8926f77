import type { Checker } from '../checker.js'
import { characters } from './characters.js'
import { codes } from './codes.js'
import { completeness } from './completeness.js'
import { dates } from './dates.js'
import { names } from './names/names.js'
import { numbers } from './numbers.js'
import { quotes } from './quotes/quotes.js'
import { structure } from './structure.js'
import { terms } from './terms.js'
import { typography } from './typography.js'

/** Every checker, in the order they run in; dates come before numbers. */
export const checkers: readonly Checker[] = [
  completeness,
  codes,
  characters,
  dates,
  numbers,
  names,
  quotes,
  terms,
  typography,
  structure,
]
