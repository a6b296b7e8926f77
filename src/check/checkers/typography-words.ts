import retextRepeatedWords from 'retext-repeated-words'
import type { VFile } from 'vfile'
import { allMatches } from '../../mention/all-matches.js'
import { letter, mark, nextOf, runEnd } from '../../mention/character-kinds.js'
import { parseText } from '../../segment/index.js'
import type { Finding } from '../checker.js'
import { placeOf, type SegmentText } from '../context.js'

/** A first look that costs nothing: only where it fits is the text parsed. */
const twice = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}])/iu
const everyTwice = new RegExp(twice.source, 'giu')

/** Two words side by side that are as long as one another and end alike: nearly all texts have none, and are not looked at closely. */
function mayRepeat(text: string): boolean {
  const word = letter | mark
  const ending = (at: number): string => text.charAt(at - 1).toLowerCase()
  let [length, before] = [0, 0]
  for (let start = nextOf(text, 0, word); start < text.length; ) {
    const end = runEnd(text, start, word)
    if (end - start === length && ending(end) === ending(before) && /^\s+$/u.test(text.slice(before, start)))
      return true
    length = end - start
    before = end
    start = nextOf(text, end, word)
  }
  return false
}
/** Languages that double words by rule (tr yavaş yavaş, vi xanh xanh). */
const doubling = /^(?:vi|tr|hi|id|ms|th|fa)(?:-|$)/
/** Words that grammar puts side by side (de: die, die die Straße kehren; fr: nous nous levons), beside the plugin's own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  de: ['die', 'der', 'das', 'sie', 'den', 'dem', 'wie', 'so'],
  nl: ['die', 'dat', 'ze', 'hij'],
  fr: ['nous', 'vous'],
  es: ['no'],
  it: ['via', 'piano', 'man', 'poco'],
  is: ['það', 'að', 'er', 'sem', 'þá'],
  sv: ['det', 'den', 'är'],
  da: ['det', 'der', 'er'],
  nb: ['det', 'som', 'er'],
  hu: ['az', 'ki'],
  fi: ['sen', 'se'],
  he: ['יום', 'אט', 'לאט'],
  ar: ['شيئا', 'شيئًا'],
}

/** Words that stand twice in a row: `retext-repeated-words` on our own tree of the target. */
export function repeatedWords(target: SegmentText, source: SegmentText): readonly Finding[] {
  if (!mayRepeat(target.text)) return []
  const base = /^[a-z]+/.exec(target.language.tag)?.[0] ?? ''
  const isAllowed = (word: string): boolean => allowed[base]?.includes(word.toLowerCase()) === true
  // Only where others than these stand so is the text parsed.
  if (allMatches(everyTwice, target.text).every(([, word = '']) => isAllowed(word))) return []
  return messagesOf(target)
    .filter(({ word }) => !isAllowed(word))
    .map(({ start, end, word }) => {
      // Said twice on purpose (very, very; again and again) the source has it too.
      const meant = doubling.test(target.language.tag) || twice.test(source.text)
      return {
        rule: 'typography.repeated-word',
        ...(meant ? { severity: 'info' as const } : {}),
        values: { word },
        target: placeOf(target, { start, end }),
      }
    })
}

interface Repetition {
  readonly start: number
  readonly end: number
  readonly word: string
}

function messagesOf(target: SegmentText): readonly Repetition[] {
  // The plugin takes a word of a script without capitals for one that has a capital, and those may stand twice.
  if (!target.language.cased)
    return [...target.text.matchAll(everyTwice)].map(({ 0: text, 1: word = '', index }) => ({
      start: index,
      end: index + text.length,
      word,
    }))
  const found: Repetition[] = []
  const file = {
    message(_reason: string, { place }: { readonly place?: { start: { offset?: number }; end: { offset?: number } } }) {
      const [start, end] = [place?.start.offset, place?.end.offset]
      if (start !== undefined && end !== undefined) {
        const word = /(?<![\p{L}\p{M}'’-])[\p{L}\p{M}'’-]+$/u.exec(target.text.slice(start, end))?.[0] ?? ''
        found.push({ start, end, word })
      }
      // The plugin writes more onto its message; nobody reads it here.
      return {}
    },
  }
  // A whole virtual file is not needed, and would bring modules of Node.
  retextRepeatedWords()(parseText(target.text, target.language.tag), file as unknown as VFile)
  return found
}
