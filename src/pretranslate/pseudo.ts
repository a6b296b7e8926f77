import { findProtected } from '../document/index.js'
import type { Inline } from '../model/inline.js'
import { accentOf, hasLatin } from './accents.js'
import type { Engine } from './engine.js'

/** How much longer than its source a pseudo-translation is: what German or Finnish need beside English. */
const growth = 0.3

/** The shortest word that is made longer, so that `U.S.` and `is` keep their shape. */
const shortest = 3

/**
 * An engine that asks nobody: accents on Latin letters and words about 30 % longer, so that what was forgotten and what has no room can be seen.
 * Codes, placeholders, figures, quotation marks and spaces stay as they are; a segment without Latin letters stands in `⟦ ⟧`.
 */
export const pseudo: Engine = {
  name: 'pseudo',
  translate: (batch) => Promise.resolve(batch.map(({ source }) => pseudoTranslate(source))),
}

/**
 * Pseudo-translates inline content.
 *
 * @example
 * pseudoTranslate([{type: 'text', text: 'She said: “{{x}} is gone.”'}]) // => [{type: 'text', text: 'Šĥéé šáííđ: “{{x}} íš ğóñéé.”'}]
 */
export function pseudoTranslate(content: readonly Inline[]): readonly Inline[] {
  const written = content.map(
    (inline): Inline => (inline.type === 'text' ? { type: 'text', text: pseudoText(inline.text) } : inline),
  )
  const text = content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
  return hasLatin(unprotected(text)) ? written : bracketed(written)
}

/** The text that is not a placeholder or an address. */
function unprotected(text: string): string {
  let rest = ''
  let at = 0
  for (const { start, end } of findProtected(text)) {
    rest += text.slice(at, start)
    at = end
  }
  return rest + text.slice(at)
}

function pseudoText(text: string): string {
  let written = ''
  let at = 0
  for (const { start, end } of findProtected(text)) {
    written += pseudoWords(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return written + pseudoWords(text.slice(at))
}

/** Letters with their combining marks, in words; each word grows for itself, so that a name is written the same way everywhere. */
function pseudoWords(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const letters = word.match(/\p{L}\p{M}*|\p{M}+/gu) ?? []
    const wanted = letters.length < shortest && hasLatin(word) ? 0 : Math.round(letters.length * growth)
    const doubled = lengthened(letters, wanted)
    return letters.map((letter, index) => accentOf(letter).repeat(doubled.has(index) ? 2 : 1)).join('')
  })
}

/** Which letters stand twice: vowels from the word's end, then others; never the first, which may be a capital. */
function lengthened(letters: readonly string[], wanted: number): ReadonlySet<number> {
  const places = letters.map((_, index) => index).filter((index) => index > 0)
  const vowels = places.filter((index) => /^[aeiouy]/i.test(letters[index] ?? ''))
  const others = places.filter((index) => !vowels.includes(index))
  return new Set([...vowels.reverse(), ...others.reverse()].slice(0, wanted))
}

function bracketed(content: readonly Inline[]): readonly Inline[] {
  return [{ type: 'text', text: '⟦' }, ...content, { type: 'text', text: '⟧' }]
}
