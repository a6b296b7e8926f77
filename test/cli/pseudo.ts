import { readFileSync } from 'node:fs'
import { MemoryHost, type MemoryOptions } from '../workspace/memory-host.js'

type Texts = { readonly [key: string]: string | Texts }

const english: Texts = JSON.parse(readFileSync(new URL('../../locales/en/guillemet.json', import.meta.url), 'utf8'))

/** The catalogue of a language without a Latin letter: what is still Latin in a message came from elsewhere. */
function pseudo(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? text.replace(/\{\{\w+\}\}|\p{L}/gu, (found) => (found.startsWith('{{') ? found : 'ж'))
        : pseudo(text),
    ]),
  )
}
const bytes = new TextEncoder().encode(JSON.stringify(pseudo(english)))

/** A world whose every catalogue is of that language. */
export function pseudoHost(options: MemoryOptions): MemoryHost {
  const host = new MemoryHost(options)
  const { packageFile } = host
  return Object.assign(host, {
    packageFile: async (path: string) => (/^locales\/[\w-]+\/guillemet\.json$/.test(path) ? bytes : packageFile(path)),
  })
}

/** The words in Latin letters of a text that are none of the known ones. */
export function latinWords(text: string, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(text.match(/[A-Za-z]{2,}/g) ?? [])].filter((word) => !known.has(word.toLowerCase()))
}

/** The words in Latin letters of texts, to be known. */
export function wordsOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]{2,}/g) ?? []))
}
