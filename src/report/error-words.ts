import type { Words } from './words.js'

/** Values that choose another sentence for a code, `errors.CODE-VALUE`. */
const variants: ReadonlyMap<string, readonly string[]> = new Map([
  ['xliff-structure', ['missing', 'attribute', 'id']],
  ['encoding', ['option']],
  ['json-syntax', ['option']],
  ['not-text', ['option']],
  ['not-encodable', ['unit']],
  ['other-language', ['expected']],
  ['strings-lossy', ['segments', 'inline', 'space', 'metadata', 'prefix', 'escape', 'order', 'structure']],
  ['srx-structure', ['parent', 'attribute', 'rules', 'doubled']],
  ['exceptions-line', ['kind', 'language', 'other']],
])

type Values = Readonly<Record<string, string | number>>

/** Values that are an id of something that the catalogue has words for. */
function withNames(code: string, values: Values, words: Words): Values {
  if (code === 'xml-syntax')
    return { ...values, reason: words(`errors.xml.${values['reason']}`, { ...values, ...entities }) }
  if (code === 'xml-limit') return { ...values, name: words(`errors.limits.${values['name']}`) }
  const failed = code === 'not-readable' || code === 'write-failed' || code === 'system-failed'
  return failed ? { ...values, reason: systemWords(String(values['reason']), words) } : values
}

/** Stand outside of the catalogues, since npm xliff would change them there on the way to a translator. */
const entities: Values = { ampersand: '&amp;', entities: '&amp; &lt; &gt; &quot; &apos;' }

/** A failure of the system by its code, with its words where the catalogue has some. */
export function systemWords(code: string, words: Words): string {
  const key = `errors.system.${code}`
  const text = words(key)
  return text === key ? code : `${code}: ${text}`
}

/** The words of an error's code; where a likelier spelling is known they end with it, and what else is wrong with units follows. */
export function errorWords(code: string, given: Values, words: Words): string {
  const values = withNames(code, withPlurals(given), words)
  const variant = (variants.get(code) ?? []).find((name) => values[name] !== undefined)
  const text = words(variant === undefined ? `errors.${code}` : `errors.${code}-${variant}`, values)
  const others = ['doubled', 'lost', 'foreign', 'changed']
    .filter((kind) => code.startsWith('unit-') && values[kind] !== undefined)
    .map((kind) => words(`errors.unit-${kind}`, { units: values[kind] ?? '' }))
  const suggestion = values['suggestion']
  if (suggestion !== undefined) return words('errors.with-suggestion', { text, suggestion })
  return [text, ...others].join(' ')
}

/** Some rooms name one unit or code, some several. */
function withPlurals(values: Values): Values {
  const { unit, units = unit, code, codes = code, ...rest } = values
  return {
    ...rest,
    ...(units === undefined ? {} : { units }),
    ...(unit === undefined ? {} : { unit }),
    ...(codes === undefined ? {} : { codes }),
  }
}
