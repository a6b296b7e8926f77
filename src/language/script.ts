import { cldrTags } from './cldr/index.js'
import { readTable } from './cldr-language.js'
import { fallbackChain } from './fallback.js'

const likely = readTable(cldrTags.likely)

/** Scripts whose letters are capital and small: the others have no capital to begin a sentence with (Georgian's are no custom in text). */
const cased: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Copt', 'Glag', 'Adlm', 'Osge', 'Cher'])

/** Scripts that are written without spaces between words. */
const unspaced: ReadonlySet<string> = new Set([
  ...['Jpan', 'Hira', 'Kana', 'Hani', 'Hans', 'Hant', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Yiii', 'Nshu'],
  ...['Lana', 'Tale', 'Talu', 'Tavt', 'Java', 'Bali', 'Cham'],
])

/**
 * The script (ISO 15924) that a canonical language tag is written in: its own subtag, else the likely one (CLDR: likelySubtags), else Latin.
 *
 * @example
 * [scriptOf('hi'), scriptOf('sr'), scriptOf('sr-Latn'), scriptOf('pa-PK')] // => ['Deva', 'Cyrl', 'Latn', 'Arab']
 */
export function scriptOf(tag: string): string {
  for (const link of fallbackChain(tag)) {
    const script = /^[a-z]+-([A-Z][a-z]{3})(?:-|$)/u.exec(likely.get(link)?.[0] ?? link)?.[1]
    if (script !== undefined) return script
  }
  return likely.get(tag.replace(/-.*/u, ''))?.[0]?.split('-')[1] ?? 'Latn'
}

/** Whether a script has capital letters. */
export function isCased(script: string): boolean {
  return cased.has(script)
}

/** Whether a script separates words by spaces. */
export function isSpaced(script: string): boolean {
  return !unspaced.has(script)
}

const rightToLeft: ReadonlySet<string> = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '))

/** Which way a script is written. */
export function directionOf(script: string): 'ltr' | 'rtl' {
  return rightToLeft.has(script) ? 'rtl' : 'ltr'
}
