import type { Finding } from '../../checker.js'
import { type CheckContext, placeOf } from '../../context.js'
import { type OriginalQuotation, originalsIn } from '../../original-quotations.js'
import { saidWords, spokenWords } from '../../quotation-pairs.js'
import type { QuoteMatches } from './quotes-match.js'
import { excerptOf } from './quotes-sides.js'

/** Words that were first said in the target's language and stand there in others: somebody translated them back. */
export function* translatedBack(matches: QuoteMatches, context: CheckContext): Iterable<Finding> {
  for (const found of originalsIn(context)) {
    const { quotation, wording } = found
    const answer = matches.pairs.get(quotation)
    const targets = context.segments.slice(quotation.begin, quotation.end + 1).map(({ target }) => target)
    const [first] = targets
    if (first === undefined || targets.includes(undefined)) continue
    const text = targets.map((target) => target?.text ?? '').join(' ')
    if (isQuoted(found, text, answer?.text)) continue
    yield {
      rule: 'quotes.original',
      values: {
        here: excerptOf(answer?.text ?? text),
        original: excerptOf(wording.original),
        speaker: wording.speaker ?? found.speaker ?? '–',
      },
      source: quotation.openPlace,
      target: answer?.openPlace ?? placeOf(first),
    }
  }
}

/**
 * Whether the target has the words that were said, in their order: marks, capitals and who says them in between do not count. Of a quotation
 * that quotes a part, whether its words are among them; one whose translation has lost its marks is another rule's.
 */
function isQuoted({ extent, wording }: OriginalQuotation, text: string, answer: string | undefined): boolean {
  const original = spokenWords(wording.original)
  if (extent !== 'part') return isSubsequence(original, spokenWords(text))
  return answer === undefined || isSubsequence(saidWords(answer), original)
}

function isSubsequence(words: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const word of all) if (word === words[at]) at++
  return at === words.length
}
