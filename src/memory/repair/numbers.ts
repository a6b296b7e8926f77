import { languageFor, pluralForms } from '../../language/index.js'
import { findNumbers } from '../../mention/index.js'
import type { Mention, NumberValue } from '../../model/mention.js'
import { inScriptOf } from './figures.js'

/** What an ordinal, a decade or a century is written with goes by its value in many languages. */
const unsure: readonly NumberValue['kind'][] = ['ordinal', 'decade', 'century']

/** The figures of a number, with what parts them. */
export const figureRun: RegExp = /\p{Nd}(?:[\p{Nd}.,'’\u066B\u066C\u00A0\u202F ]*\p{Nd})?/u

/**
 * A number's text with another number in its place, written as the first was. Nothing where words that go with it might have to change,
 * or where the result does not read as the other number.
 *
 * @param to the other number as the source has it
 */
export function rewriteNumber(number: Mention<NumberValue>, to: Mention<NumberValue>, tag: string): string | undefined {
  const from = number.value
  if (from.form !== 'digits' || to.value.form !== 'digits' || unsure.includes(to.value.kind)) return undefined
  const figures = (value: NumberValue): number => value.value / (value.magnitude ?? 1)
  const run = figureRun.exec(number.text)
  const source = figureRun.exec(to.text)
  if (run === null || source === null || !agreeAlike(figures(from), figures(to.value), tag)) return undefined
  const isSameShape = run[0].replace(/\p{Nd}/gu, '0') === source[0].replace(/\p{Nd}/gu, '0')
  const isPlain = from.kind === 'time' || from.kind === 'score' || from.kind === 'code'
  if (isPlain && !isSameShape) return undefined
  const figuresNow = isPlain ? source[0] : format(figures(to.value), run[0], source[0], tag)
  if (figuresNow === undefined) return undefined
  const text =
    number.text.slice(0, run.index) + inScriptOf(run[0], figuresNow) + number.text.slice(run.index + run[0].length)
  const [read, other] = findNumbers(text, tag, [])
  const isRight = read?.value.value === to.value.value * ((from.magnitude ?? 1) / (to.value.magnitude ?? 1))
  return isRight && other === undefined && read?.value.nonlocal !== true ? text : undefined
}

/** A number in figures, with the language's separators, in groups where the one in its place or the source has them. */
function format(value: number, like: string, source: string, tag: string): string | undefined {
  const { decimal = '.', group = ',', minimumGrouping = 1, secondaryGroup = 3 } = languageFor(tag).cldr
  const decimals = String(value).split('.')[1]?.length ?? 0
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const hasGroups = [like, source].some((text) => /\p{Nd}[^\p{Nd}]\p{Nd}{3}(?!\p{Nd})/u.test(text))
  if (hasGroups && secondaryGroup !== 3) return undefined
  const own = /\p{Nd}([.,'’\u066C\u00A0\u202F ])\p{Nd}{3}(?!\p{Nd})/u.exec(like)?.[1]
  const grouped = hasGroups && whole.length >= 3 + minimumGrouping ? inGroups(whole, own ?? group) : whole
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}

/** Figures in groups of three from the right. */
function inGroups(figures: string, separator: string): string {
  const groups: string[] = []
  for (let end = figures.length; end > 0; end -= 3) groups.unshift(figures.slice(Math.max(0, end - 3), end))
  return groups.join(separator)
}

/**
 * Whether words that go with one number go with the other in the same form, in a language of so many plural forms: the last figures
 * decide, as CLDR's plural rules have it, and what is true of all languages at once is asked of each.
 */
function agreeAlike(one: number, other: number, tag: string): boolean {
  const { length } = pluralForms(tag)
  if (length === 1) return true
  const form = (value: number): string => {
    if (!Number.isInteger(value)) return 'fraction'
    if (value < 3) return String(value)
    if (length === 2) return 'many'
    const rest = value % 100
    return rest > 20 ? `tens ${endOf(rest % 10)}` : rest > 10 ? 'teens' : rest < 3 ? `${rest} of hundreds` : endOf(rest)
  }
  return form(one) === form(other)
}

function endOf(digit: number): string {
  return digit === 0 ? 'nought' : digit === 1 ? 'one' : digit === 2 ? 'two' : digit < 5 ? 'few' : 'five'
}
