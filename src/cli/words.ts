import { createInstance } from 'i18next'
import { languageOf } from '../model/language-tag.js'
import type { Words } from '../report/words.js'
import type { Host } from '../workspace/host.js'

/** The i18next namespace of the tool's own words. */
const namespace = 'guillemet'

/** The languages that a user asks for, likeliest first: `--lang`, then the environment; POSIX's C is English. */
export function wantedLanguages(lang: string | undefined, env: Host['env']): readonly string[] {
  const asked = [lang, env['GUILLEMET_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']]
  const first = asked.find((value) => value !== undefined && value !== '')
  const tag = (first ?? 'en').replace(/[.@].*/s, '').replaceAll('_', '-')
  return /^(?:c|posix)$/i.test(tag) ? ['en'] : candidates(tag)
}

/** Where a tag's words may be found: itself, then with less said; Chinese without a script is simplified, but where it is traditional. */
export function candidates(tag: string): readonly string[] {
  let canonical: string
  try {
    canonical = Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return ['en']
  }
  const parts = canonical.split('-')
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  if (languageOf(canonical) !== 'zh') return shorter
  return /-(?:Hant|TW|HK|MO)\b/.test(canonical) ? shorter.slice(0, -1) : [...shorter, 'zh-Hans']
}

/** A user's words: only the catalogues that are needed are read; what one lacks is said in English. */
export async function loadWords(host: Host, languages: readonly string[]): Promise<Words> {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const tag of [...languages.filter((language) => language !== 'en'), 'en']) {
    if (tag !== 'en' && Object.keys(resources).length > 0) continue
    const catalogue = await readCatalogue(host, tag)
    if (catalogue !== undefined) resources[tag] = { [namespace]: catalogue }
  }
  const instance = createInstance()
  await instance.init({
    lng: Object.keys(resources)[0] ?? 'en',
    fallbackLng: 'en',
    resources,
    ns: [namespace],
    defaultNS: namespace,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return (key, values) => {
    const text: unknown = instance.t(key, { ...values })
    return typeof text === 'string' ? text : key
  }
}

async function readCatalogue(host: Host, tag: string): Promise<Record<string, unknown> | undefined> {
  const bytes = await host.packageFile(`locales/${tag}/guillemet.json`)
  if (bytes === undefined) return undefined
  const catalogue: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return catalogue !== null && typeof catalogue === 'object' ? (catalogue as Record<string, unknown>) : undefined
}
