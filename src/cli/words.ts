import { type Catalogue, candidates, catalogueWords } from '../report/catalogue-words.js'
import type { Words } from '../report/words.js'
import type { Host } from '../workspace/host.js'

/** The languages that a user asks for, likeliest first: `--lang`, then the environment; POSIX's C is English. */
export function wantedLanguages(lang: string | undefined, env: Host['env']): readonly string[] {
  const asked = [lang, env['GUILLEMET_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']]
  const first = asked.find((value) => value !== undefined && value !== '')
  const tag = (first ?? 'en').replace(/[.@].*/s, '').replaceAll('_', '-')
  return /^(?:c|posix)$/i.test(tag) ? ['en'] : candidates(tag)
}

/** A user's words: only the catalogues that are needed are read; what one lacks is said in English. */
export async function loadWords(host: Host, languages: readonly string[]): Promise<Words> {
  const catalogues = new Map<string, Catalogue>()
  for (const tag of [...languages.filter((language) => language !== 'en'), 'en']) {
    if (tag !== 'en' && catalogues.size > 0) continue
    const catalogue = await readCatalogue(host, tag)
    if (catalogue !== undefined) catalogues.set(tag, catalogue)
  }
  return await catalogueWords(catalogues)
}

async function readCatalogue(host: Host, tag: string): Promise<Catalogue | undefined> {
  const bytes = await host.packageFile(`locales/${tag}/guillemet.json`)
  if (bytes === undefined) return undefined
  const catalogue: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return catalogue !== null && typeof catalogue === 'object' ? (catalogue as Catalogue) : undefined
}
