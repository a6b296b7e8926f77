import type { Inline } from './inline.js'

/** How each kind of inline content is written in some other form; a new kind breaks every projection until it is handled. */
export type Projection = {
  readonly [Kind in Inline['type']]: (inline: Extract<Inline, { readonly type: Kind }>) => string
}

/**
 * Writes inline content in another form.
 *
 * @example
 * project([{type: 'text', text: 'a'}, {type: 'standalone', id: '1'}], plain) // => 'a\uFFFC'
 */
export function project(content: readonly Inline[], projection: Projection): string {
  return content.map((inline) => (projection[inline.type] as (inline: Inline) => string)(inline)).join('')
}

/** Text as itself, paired codes as nothing, a standalone code as one U+FFFC: what every `Place` counts in. */
export const plain: Projection = {
  text: (inline) => inline.text,
  standalone: () => '\uFFFC',
  opening: () => '',
  closing: () => '',
}

/** The plain text of inline content. */
export function plainText(content: readonly Inline[]): string {
  const [only] = content
  return content.length === 1 && only?.type === 'text' ? only.text : project(content, plain)
}

/** The part of inline content that a span of its plain text covers; codes at the edges go with the text after them, at the very end with the text before. */
export function sliceInline(content: readonly Inline[], start: number, end: number): readonly Inline[] {
  const length = plainText(content).length
  const slice: Inline[] = []
  let offset = 0
  for (const inline of content) {
    const width = plainText([inline]).length
    if (width === 0) {
      if (offset >= start && (offset < end || (end === length && offset === length))) slice.push(inline)
    } else if (inline.type === 'text') {
      const text = inline.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
      if (text !== '') slice.push({ type: 'text', text })
    } else if (offset >= start && offset < end) slice.push(inline)
    offset += width
  }
  return slice
}

/** Inline content with neighbouring texts joined and empty ones left out: the form in which two contents can be compared. */
export function normalizeInline(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of content) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + inline.text }
    else if (inline.type !== 'text' || inline.text !== '') joined.push(inline)
  }
  return joined
}

/** What tells a code from the others of its content, both halves of a pair too; empty for text. */
export function codeKey(inline: Inline): string {
  return inline.type === 'text' ? '' : `${inline.type} ${inline.id}`
}

/** Content as a text that is only compared: its words, and the halves and ids of its codes, whatever their bytes. */
export function comparedContent(content: readonly Inline[]): string {
  return JSON.stringify(
    normalizeInline(content).map((inline) => (inline.type === 'text' ? inline.text : [codeKey(inline)])),
  )
}

function isSameInline(one: Inline, other: Inline | undefined): boolean {
  if (one.type === 'text') return other?.type === 'text' && one.text === other.text
  return one.type === other?.type && one.id === other.id
}

/** Whether two contents are the same text and the same codes in the same places, whatever the codes' bytes. */
export function isSameContent(one: readonly Inline[], other: readonly Inline[]): boolean {
  const [left, right] = [normalizeInline(one), normalizeInline(other)]
  return left.length === right.length && left.every((inline, index) => isSameInline(inline, right[index]))
}
