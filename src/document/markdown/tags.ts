import { heldIn, skipOf, textsIn } from '../html/read-html.js'
import { tokensOf } from '../html/tokens.js'
import type { CodeItem } from '../region.js'

/** A tag of HTML in running text as a code. */
export interface Tag {
  readonly item: CodeItem
  /** What it opens is no text to translate. */
  readonly opaque: boolean
}

/** Reads one tag, comment or instruction that stands in a file. */
export function readTag(file: string, start: number, end: number): Tag {
  const [token, more] = tokensOf(file.slice(start, end))
  const alone: Tag = { item: { type: 'alone', name: '!', held: [], start, end }, opaque: false }
  if (token === undefined || more !== undefined) return alone
  if (token.type === 'end') return { item: { type: 'close', name: token.name, held: [], start, end }, opaque: false }
  if (token.type !== 'start') return alone
  const opaque = skipOf(token, false)
  const attributes = opaque
    ? []
    : textsIn(token).map(({ span, ...rest }) => ({
        ...rest,
        span: { start: span.start + start, end: span.end + start },
      }))
  const type = token.alone ? 'alone' : 'open'
  return { item: { type, name: token.name, held: heldIn(file, attributes), start, end }, opaque }
}
