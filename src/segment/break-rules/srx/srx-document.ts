import type { BreakRule } from '../break-rules.js'

/** An SRX file as far as it speaks of breaks. */
export interface SrxDocument {
  /** Whether all maps that fit a language give their rules, one after the other, or only the first. */
  readonly cascade: boolean
  readonly maps: readonly SrxMap[]
}

/** Which rules are for which languages. */
export interface SrxMap {
  /** Whether a language tag is meant; the whole of it must match, in any case, written with `-` or `_`. */
  fits(tag: string): boolean
  readonly rules: readonly BreakRule[]
}

/** The rules of an SRX file for a language, in their order; none where no map fits. */
export function srxRules(document: SrxDocument, tag: string): readonly BreakRule[] {
  const fitting = document.maps.filter((map) => map.fits(tag))
  return (document.cascade ? fitting : fitting.slice(0, 1)).flatMap((map) => map.rules)
}
