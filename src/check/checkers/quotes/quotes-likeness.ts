import { soundsAlike } from '../../../mention/index.js'

/** The likeness of the two words that sound most alike, from 0 to 1. */
export function likeness(ones: readonly string[], others: readonly string[]): number {
  return Math.max(0, ...ones.flatMap((one) => others.map((other) => soundsAlike(one, other))))
}

/** Words that may be a name's: with a capital, or of a script that has none; a single letter says nothing. */
export function namesIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}][\p{L}\p{M}]{2,}/gu) ?? []
}
