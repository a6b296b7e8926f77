/** Tags whose parent is not themselves less their last part (CLDR, supplemental/parentLocales), and regions that imply another script (CLDR, likelySubtags). */
const parents: ReadonlyMap<string, string> = new Map([
  ['zh-Hant', 'root'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-MY', 'zh-Hans'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['no', 'root'],
])

const americanEnglish = /^en-(?:US|PH|PR|GU|AS|MP|UM|VI|MH|BI|Latn|001|Dsrt|Shaw)/u
const europeanPortuguese = /^pt-(?:AO|CH|CV|FR|GQ|GW|LU|MO|MZ|ST|TL)$/u

/** The tags to look under for a canonical tag, nearest first, `root` left out. */
export function fallbackChain(tag: string): readonly string[] {
  const chain: string[] = []
  for (let at: string = tag; at !== 'root' && at !== ''; at = parentOf(at)) chain.push(at)
  return chain
}

function parentOf(tag: string): string {
  const known = parents.get(tag)
  if (known !== undefined) return known
  if (/^en-[A-Z]{2}$/u.test(tag) && !americanEnglish.test(tag)) return 'en-001'
  if (europeanPortuguese.test(tag)) return 'pt-PT'
  if (/^es-(?!ES|GQ|PH|EA|IC|419)[A-Z]{2}$/u.test(tag)) return 'es-419'
  const cut = tag.lastIndexOf('-')
  return cut === -1 ? 'root' : tag.slice(0, cut)
}
