import { createInstance } from 'i18next'
import { languageOf } from '../model/language-tag.js'
import type { Words } from './words.js'

/** The i18next namespace of the tool's own words. */
const namespace = 'guillemet'

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

/** A catalogue as it stands in its file. */
export type Catalogue = Readonly<Record<string, unknown>>

/** Words out of catalogues, the likeliest language first; what one lacks is said in the next. */
export async function catalogueWords(catalogues: ReadonlyMap<string, Catalogue>): Promise<Words> {
  const [first = 'en', ...others] = catalogues.keys()
  const instance = createInstance()
  await instance.init({
    lng: first,
    fallbackLng: others,
    resources: Object.fromEntries([...catalogues].map(([tag, catalogue]) => [tag, { [namespace]: { ...catalogue } }])),
    ns: [namespace],
    defaultNS: namespace,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const say = (key: string, values: Readonly<Record<string, string | number | boolean>>): string => {
    const text: unknown = instance.t(key, { ...values })
    return typeof text === 'string' ? text : key
  }
  const texts = new Map<string, string>()
  return (key, values = {}) => {
    if (choosing.some((name) => values[name] !== undefined)) return say(key, values)
    const text = texts.get(key) ?? say(key, { skipInterpolation: true })
    texts.set(key, text)
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}

/** Values by which i18next chooses among the texts of a key. A key without them has one, which is looked up once: that costs far more than to fill its gaps. */
const choosing: readonly string[] = ['count', 'context', 'skipInterpolation']
