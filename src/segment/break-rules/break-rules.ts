import { InputError } from '../../model/input-error.js'
import { PatternError } from './patterns/pattern-error.js'
import type { Scene } from './patterns/scene.js'
import { Side } from './patterns/side.js'

/**
 * A rule of the user's on where sentences end: of a list the first one whose two sides match at a place decides there.
 *
 * The sides are regular expressions of ICU's dialect, as SRX 2.0 has them; an empty one matches everywhere. They are read without backtracking, in time that
 * the text bounds, whatever they are.
 */
export interface BreakRule {
  /** Whether the text breaks at the place, or must not. */
  readonly breaks: boolean
  /** What stands right before the place. */
  readonly before: string
  /** What stands right after it. */
  readonly after: string
  /** Where the rule stands (`rules.srx:12:5`), for explanations. */
  readonly place?: string
}

interface Compiled {
  readonly rule: BreakRule
  /** Its place in the list. */
  readonly index: number
  readonly before: Side
  readonly after: Side
}

/** Rules made ready, by what they do. */
interface CompiledRules {
  readonly breaking: readonly Compiled[]
  readonly forbidding: readonly Compiled[]
}

const compiled = new WeakMap<readonly BreakRule[], CompiledRules>()

/**
 * Makes rules ready; once for each list.
 *
 * @throws InputError `pattern-syntax`, `pattern-unsupported`
 */
function compile(rules: readonly BreakRule[]): CompiledRules {
  const known = compiled.get(rules)
  if (known !== undefined) return known
  const all = rules.map((rule, index) => ({
    rule,
    index,
    before: sideOf(rule.before, true),
    after: sideOf(rule.after, false),
  }))
  const made = {
    breaking: all.filter(({ rule }) => rule.breaks),
    forbidding: all.filter(({ rule }) => !rule.breaks),
  }
  compiled.set(rules, made)
  return made
}

function sideOf(source: string, before: boolean): Side {
  try {
    return new Side(source, before)
  } catch (cause) {
    if (!(cause instanceof PatternError)) throw cause
    throw new InputError(`pattern-${cause.kind}`, { values: { pattern: source, part: cause.part }, cause })
  }
}

/** Answers for the places of one text which rule decides there. */
export interface Verdicts {
  /** The rule that breaks at a place, if one does. */
  breaks(place: number): BreakRule | undefined
  /** The rule that forbids a break at a place where none breaks, if one does. */
  forbids(place: number): BreakRule | undefined
  /** Whether some rule breaks at all. */
  readonly mayBreak: boolean
}

/** Asks rules about one text. */
export function verdictsOf(rules: readonly BreakRule[], scene: Scene): Verdicts {
  const { breaking, forbidding } = compile(rules)
  const matches = ({ before, after }: Compiled, place: number): boolean =>
    before.holds(scene, place) && after.holds(scene, place)
  return {
    mayBreak: breaking.length > 0,
    breaks(place) {
      const first = breaking.find((rule) => matches(rule, place))
      const forbidden =
        first !== undefined && forbidding.some((rule) => rule.index < first.index && matches(rule, place))
      return forbidden ? undefined : first?.rule
    },
    forbids: (place) => forbidding.find((rule) => matches(rule, place))?.rule,
  }
}
