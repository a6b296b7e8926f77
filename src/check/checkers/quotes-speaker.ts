import { soundsAlike } from '../../mention/index.js'
import type { Finding } from '../checker.js'
import type { QuoteMatches } from './quotes-match.js'
import { excerptOf, type QuoteSide } from './quotes-sides.js'

/** From here on two names are one, below `strangers` they are two. */
const same = 0.85
const strangers = 0.65

/**
 * Words that the source gives to one person and the target to another one who speaks in the document too. Where the
 * target names nobody, or somebody unknown, nothing is said: a pronoun or a title may stand for a name.
 */
export function* otherSpeakers(matches: QuoteMatches, source: QuoteSide): Iterable<Finding> {
  const speakers = new Map(
    source.quotations.flatMap(({ speaker }) => (speaker === undefined ? [] : [[speaker.text, namesIn(speaker.text)]])),
  )
  // A document with more speakers than this names nobody that a reader could keep apart.
  if (speakers.size < 2 || speakers.size > 200) return
  for (const [own, answer] of matches.pairs) {
    if (own.speaker === undefined || answer.speaker === undefined) continue
    if (!isName(own.speaker.text) || !isName(answer.speaker.text)) continue
    const theirs = namesIn(answer.speaker.text)
    if (theirs.length === 0 || likeness(namesIn(own.speaker.text), theirs) >= strangers) continue
    const other = [...speakers].find(([text, names]) => text !== own.speaker?.text && likeness(names, theirs) >= same)
    if (other === undefined || namesIn(own.speaker.text).length === 0) continue
    yield {
      rule: 'quotes.speaker',
      values: {
        quotation: excerptOf(answer.text),
        source: own.speaker.text,
        target: answer.speaker.text,
        other: other[0],
      },
      source: own.speaker.place,
      target: answer.speaker.place,
    }
  }
}

/** A name and no description: every longer word has a capital, or is of a script that has none. */
function isName(text: string): boolean {
  return !/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/u.test(text)
}

/** The likeness of the two words that sound most alike. */
function likeness(ones: readonly string[], others: readonly string[]): number {
  return Math.max(0, ...ones.flatMap((one) => others.map((other) => soundsAlike(one, other))))
}

/** Words that may be a name's: with a capital, or of a script that has none; a single letter says nothing. */
function namesIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}][\p{L}\p{M}]{2,}/gu) ?? []
}
