import type { Block, Document, Run } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import { normalizeInline } from '../../model/project.js'
import { codesOf } from '../codes.js'
import { FormMemory, isSpace, tokensOf } from './form-memory.js'
import { isBlockQuote, type ScalarPlace } from './places.js'
import { isPlainYaml } from './yaml-values.js'

/**
 * Writes a target in place of a value of the front matter, quotes and all: quoted as it was, or in double quotes where it cannot stand so.
 *
 * @throws InputError `code-foreign` for a code that the block has not.
 */
export function encodeScalar(
  target: readonly Inline[],
  block: Block,
  { language, quote }: ScalarPlace,
  { text: file }: Document,
): string {
  const runOf = codesOf(block)
  const tokens = normalizeInline(target).flatMap((inline): readonly (string | Run)[] =>
    inline.type === 'text' ? tokensOf(inline.text, []) : [runOf(inline)],
  )
  const spaces = tokens.filter((token) => typeof token === 'string' && isSpace(token)).length
  const text = tokens.map((token) =>
    typeof token === 'string' ? (isSpace(token) ? ' ' : token) : readingOf(token, file),
  )
  const said = text.join('').trim()
  const memory = new FormMemory(block, file)
  const write = (encode: (char: string) => string): string =>
    tokens
      .map((token) => {
        if (typeof token !== 'string') return file.slice(token.span.start, token.span.end)
        return isSpace(token) ? (memory.takeSpace(spaces) ?? ' ') : (memory.form(token) ?? encode(token))
      })
      .join('')
      .trim()
  if (isBlockQuote(quote)) return write((char) => char)
  if (quote === '"') return `"${write(escaped)}"`
  if (quote === '' && isPlainYaml(said)) return write((char) => char)
  if (quote === "'" && language === 'yaml') return `'${write((char) => (char === "'" ? "''" : char))}'`
  if (quote === "'" && !said.includes("'")) return `'${said}'`
  return `"${[...said].map(escaped).join('')}"`
}

/** What a placeholder reads as, whatever its value's quotes. */
function readingOf({ inline, span }: Run, file: string): string {
  const raw = file.slice(span.start, span.end)
  return inline.type === 'standalone' ? (inline.equivalent ?? raw) : raw
}

/** A character between double quotes, of YAML or TOML. */
function escaped(char: string): string {
  if (char === '"' || char === '\\') return `\\${char}`
  return /\p{Cc}/u.test(char) ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char
}
