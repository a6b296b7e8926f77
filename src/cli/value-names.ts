import type { Words } from '../report/words.js'

/**
 * A text with the user's words for the capitals that stand for a value in flags and on lines (`FILE`, `DIR`); those without words stay.
 *
 * @example
 * nameValues('--config FILE', (key) => (key === 'cli.values.FILE' ? 'DATEI' : key)) // => '--config DATEI'
 */
export function nameValues(text: string, words: Words): string {
  return text.replace(/\b[A-Z]{2,}\b/g, (name) => {
    const key = `cli.values.${name}`
    const named = words(key)
    return named === key ? name : named
  })
}
