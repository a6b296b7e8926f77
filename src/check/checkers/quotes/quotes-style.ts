import type { Language } from '../../../language/index.js'
import type { Replacement, Severity } from '../../../model/issue.js'
import { hasFrenchSpaces } from '../typography-spaces.js'
import type { PlacedQuotation } from './placed-quotation.js'
import type { QuoteSide } from './quotes-sides.js'

/** A quotation whose marks are not the document's, and what the document's are. */
export interface StyleFault {
  readonly rule: 'quotes.locale' | 'quotes.inconsistent'
  readonly severity: Severity
  readonly quotation: PlacedQuotation
  readonly usual: string
  /** The marks are the language's; only the spaces inside them are not. */
  readonly spaces?: boolean
}

/** Straight marks are nobody's own, also where one of a pair is straight: they count as a style, never as a foreign one. */
const straight = /["']/
/** Marks that a language has inside others, and around a title or a word that is meant as such. */
const single = /^[‚‘’‹›『]/
/** A pair of which only one mark is straight: a slip, and no style at all. */
function isHalfStraight(pair: string): boolean {
  return straight.test(pair) && !/^["']{2}$/.test(pair)
}

/** Quotations whose marks another language uses, or other marks than most of the document. */
export function* styleFaults(side: QuoteSide, language: Language): Iterable<StyleFault> {
  const whole = side.quotations.filter((quotation) => quotation.closed && !quotation.dash)
  const outer = whole.filter((quotation) => quotation.level === 1)
  const counts = new Map<string, number>()
  for (const quotation of outer) counts.set(pairOf(quotation), (counts.get(pairOf(quotation)) ?? 0) + 1)
  const accepted = new Set(language.quotes.map(({ open, close }) => open + close))
  const own = ownPair(language)
  const usual = usualPair(side, language)
  const most = counts.get(usual) ?? 0

  for (const quotation of whole) {
    if (!language.spaced && /^[\p{Script=Latin}\P{L}]*$/u.test(quotation.text)) continue
    const pair = pairOf(quotation)
    const count = counts.get(pair) ?? 0
    // Spaces inside belong to French marks alone: “ so ” is half of each.
    const halfFrench = quotation.spacedInside && /^[“‘„‚]/u.test(pair)
    const foreign = (!accepted.has(pair) && !straight.test(pair)) || halfFrench
    if (foreign) {
      const majority = pair === usual && most >= 3 && !halfFrench
      if (!majority && !isInnerOf(quotation, usual))
        yield {
          rule: 'quotes.locale',
          severity: 'error',
          quotation,
          usual: usual === pair ? own : usual,
          spaces: halfFrench && accepted.has(pair),
        }
    } else if (isHalfStraight(pair)) {
      // A straight mark closes what another one opened.
      yield { rule: 'quotes.inconsistent', severity: 'warning', quotation, usual: usual === pair ? own : usual }
    } else if (quotation.level === 1 && pair !== usual && count * (usual === own ? 1 : 2) <= most) {
      if (single.test(pair) && quotation.isTitle()) continue
      // An accepted pair that is not the language's own, once among others: a mark of another language's style.
      const strange = usual === own && most > 1 && count === 1 && !straight.test(pair) && !single.test(pair)
      yield {
        rule: strange ? 'quotes.locale' : 'quotes.inconsistent',
        severity: strange ? 'error' : 'warning',
        quotation,
        usual,
      }
    }
  }
}

/** The marks that the language has inside a quotation, where this one is inside another with the same marks. */
export function innerPair(quotation: PlacedQuotation, side: QuoteSide, language: Language): string | undefined {
  const inner = language.quotes[1]
  if (inner === undefined || quotation.level !== 2 || !quotation.closed) return undefined
  const outer = side
    .touches(quotation.begin)
    .findLast(({ level, end, index }) => level === 1 && end >= quotation.end && index < quotation.index)
  if (outer === undefined || pairOf(outer) !== pairOf(quotation) || straight.test(pairOf(quotation))) return undefined
  return inner.open + inner.close
}

/** The pair that most quotations of the outer level have; the language's own where there are none. */
export function usualPair(side: QuoteSide, language: Language): string {
  const counts = new Map<string, number>()
  for (const quotation of side.quotations)
    if (quotation.closed && quotation.level === 1 && !quotation.dash && !isHalfStraight(pairOf(quotation)))
      counts.set(pairOf(quotation), (counts.get(pairOf(quotation)) ?? 0) + 1)
  const own = ownPair(language)
  return [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === own) - Number(a[0] === own))[0]?.[0] ?? own
}

function ownPair(language: Language): string {
  const first = language.quotes[0]
  return first === undefined ? '“”' : first.open + first.close
}

function pairOf(quotation: PlacedQuotation): string {
  return quotation.open + quotation.close
}

/** Single marks inside double ones of the same shape need no entry of their own. */
function isInnerOf(quotation: PlacedQuotation, usual: string): boolean {
  const inner: Readonly<Record<string, string>> = {
    '“”': '‘’',
    '„“': '‚‘',
    '„”': '‚’',
    '«»': '‹›',
    '””': '’’',
    '»«': '›‹',
  }
  return quotation.level > 1 && inner[usual] === pairOf(quotation)
}

/** Puts a quotation into other marks, with the spaces that they have in the language. */
export function marksFix(quotation: PlacedQuotation, pair: string, language: Language): Replacement[] {
  const [open = '', close = ''] = [...pair]
  const space = open === '«' && hasFrenchSpaces(language.tag) ? '\u00A0' : ''
  const edge = quotation.spacedInside ? 1 : 0
  const { openPlace, closePlace } = quotation
  return [
    { place: { ...openPlace, end: openPlace.end + edge }, text: open + space },
    { place: { ...closePlace, start: closePlace.start - edge }, text: space + close },
  ]
}
