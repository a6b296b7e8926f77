import { cldrTags } from './cldr/index.js'
import { readTable } from './cldr-language.js'

const parents = readTable(cldrTags.parents)
const likely = readTable(cldrTags.likely)

/**
 * The tags to look under for a canonical language tag, nearest first, `root` left out (CLDR: parentLocales, and likelySubtags for regions that imply another script).
 *
 * @example
 * fallbackChain('zh-TW') // => ['zh-TW', 'zh-Hant-TW', 'zh-Hant']
 * @example
 * fallbackChain('en-AU') // => ['en-AU', 'en-001', 'en']
 */
export function fallbackChain(tag: string): readonly string[] {
  const chain: string[] = []
  for (let at = tag; at !== 'und' && at !== ''; at = parentOf(at)) chain.push(at)
  return chain
}

function parentOf(tag: string): string {
  const known = parents.get(tag)?.[0]
  if (known !== undefined) return known

  const full = impliedScript(tag)
  if (full !== undefined) return full

  const cut = tag.lastIndexOf('-')
  return cut === -1 ? 'und' : tag.slice(0, cut)
}

/** A tag of language and region with its script, where that is another one than the language's own. */
function impliedScript(tag: string): string | undefined {
  const full = likely.get(tag)?.[0]
  if (full === undefined || full === tag || !/^[a-z]{2,3}-(?:[A-Z]{2}|\d{3})$/u.test(tag)) return undefined

  const own = likely.get(tag.replace(/-.*/u, ''))?.[0]
  return full.split('-')[1] === own?.split('-')[1] ? undefined : full
}
