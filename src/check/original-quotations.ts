import type { BilingualDocument } from '../model/bilingual-document.js'
import type { OriginalWording } from '../model/original-wording.js'
import type { PlacedQuotation } from './checkers/quotes/placed-quotation.js'
import { quotesOf } from './checkers/quotes/quotes-sides.js'
import { type CheckContext, createContext } from './context.js'
import { memoize } from './memoize.js'
import { leastWords, mayBeOne, type QuotedWords, spokenWords, wordsOf } from './quotation-pairs.js'

/** A quotation of the source that was first said in the target's language. */
export interface OriginalQuotation extends QuotedWords {
  readonly quotation: PlacedQuotation
  readonly wording: OriginalWording
  /** It quotes all of what was said and nothing else, all of it among other words, or a part. */
  readonly extent: 'whole' | 'among' | 'part'
}

/** The quotations of a document's source that were first said in its target's language. */
export function originalQuotations(
  document: BilingualDocument,
  originals: readonly OriginalWording[],
): readonly OriginalQuotation[] {
  return originals.length === 0 ? [] : originalsIn(createContext(document, true, { originals }))
}

/** The same for a document that is being checked. */
export const originalsIn: (context: CheckContext) => readonly OriginalQuotation[] = memoize((context) => {
  if (context.originals.length === 0) return []
  const find = wordingIndex(context.originals)
  return quotesOf(context).source.quotations.flatMap((quotation) => {
    const words = wordsOf(quotation, context, 1)
    return words === undefined ? [] : find(words).map((found) => ({ ...words, ...found, quotation }))
  })
})

type Found = Pick<OriginalQuotation, 'wording' | 'extent'>

interface Entry {
  readonly wording: OriginalWording
  readonly key: string
}

/** Finds the wordings of a quotation by runs of its words; a few words are somebody's only where the same person says them. */
function wordingIndex(originals: readonly OriginalWording[]): (words: QuotedWords) => readonly Found[] {
  const whole = new Map<string, Entry[]>()
  const begins = new Map<string, Entry[]>()
  const holds = new Map<string, Entry[]>()
  for (const wording of originals) {
    const entry = { wording, key: spokenWords(wording.words).join(' ') }
    add(whole, entry.key, entry)
    const [first, ...more] = runsOf(entry.key)
    if (first !== undefined) add(begins, first, entry)
    for (const run of new Set([first ?? '', ...more])) add(holds, run, entry)
  }
  return ({ key, speaker }) => {
    const runs = runsOf(key)
    const isNamed = ({ wording }: Entry): boolean =>
      speaker !== undefined && wording.speaker !== undefined && mayBeOne(speaker, wording.speaker)
    const same = whole.get(key) ?? []
    const own = same.find(isNamed) ?? (runs.length === 0 ? undefined : same[0])
    if (own !== undefined) return [{ wording: own.wording, extent: 'whole' }]
    const [first] = runs
    if (first === undefined) return []
    const part = holds.get(first)?.find((entry) => isWithin(key, entry.key))
    if (part !== undefined) return [{ wording: part.wording, extent: 'part' }]
    const among = [...new Set(runs)].flatMap(
      (run) => begins.get(run)?.filter((entry) => isWithin(entry.key, key)) ?? [],
    )
    return among.map(({ wording }) => ({ wording, extent: 'among' }))
  }
}

/** All runs of so many words that they are hardly said by chance. */
function runsOf(key: string): readonly string[] {
  const words = key.split(' ')
  return words.slice(leastWords - 1).map((_, at) => words.slice(at, at + leastWords).join(' '))
}

function isWithin(inner: string, outer: string): boolean {
  return ` ${outer} `.includes(` ${inner} `)
}

function add(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [entry])
  else known.push(entry)
}
