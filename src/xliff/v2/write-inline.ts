import type { Closing, Code, Inline, Opening } from '../../model/inline.js'
import { startMarkup } from '../../xml/index.js'
import { pairs } from '../pairs.js'
import { agreedAttributes, formAttributes, hintAttributes } from './code-hints.js'
import type { WrittenCode } from './copies.js'
import { nmtoken } from './nmtoken.js'
import { type OriginalData, textMarkup } from './original-data.js'

/** The halves of pairs that one side of a unit holds: what decides whether a half is alone. */
export interface Halves {
  readonly openings: ReadonlyMap<string, Opening>
  readonly closings: ReadonlySet<string>
}

/** Gathers the halves of pairs of all contents of one side of a unit. */
export function halvesOf(contents: readonly (readonly Inline[])[]): Halves {
  const openings = new Map<string, Opening>()
  const closings = new Set<string>()
  for (const content of contents)
    for (const inline of content) {
      if (inline.type === 'opening' && inline.isolated !== true) openings.set(inline.id, inline)
      if (inline.type === 'closing' && inline.isolated !== true) closings.add(inline.id)
    }
  return { openings, closings }
}

/** What content is written with: the core's prefix (with its colon), the unit's data and halves, and raw markup where a file has it. */
export interface InlineScope {
  readonly prefix: string
  readonly halves: Halves
  readonly data: OriginalData
  /** The markup that a file already has for a code; `paired` asks for a half of a `pc`. */
  readonly raw?: (code: Code, paired: boolean) => string | undefined
}

/** Inline content as the content of a 2.x `source` or `target`: `pc` for pairs that nest, `sc` and `ec` for others. */
export function contentMarkup(content: readonly Inline[], scope: InlineScope): string {
  const paired = pairs(content)
  const closings = new Map<string, Closing>()
  for (const inline of content) if (inline.type === 'closing' && paired.has(inline)) closings.set(inline.id, inline)
  return content
    .map((inline) => {
      if (inline.type === 'text') return textMarkup(inline.text, scope.prefix)
      const isPaired = paired.has(inline)
      return (
        scope.raw?.(inline, isPaired) ?? (isPaired ? halfMarkup(inline, closings, scope) : codeMarkup(inline, scope))
      )
    })
    .join('')
}

/** The start or end tag of a `pc`. */
function halfMarkup(code: Code, closings: ReadonlyMap<string, Closing>, { prefix, data }: InlineScope): string {
  if (code.type !== 'opening') return `</${prefix}pc>`
  const closing = closings.get(code.id)
  const copyOf = originalOf(code)
  const attributes = {
    id: nmtoken(code.id),
    copyOf,
    dataRefStart: copyOf === undefined ? data.idOf(code.data) : undefined,
    dataRefEnd: copyOf === undefined ? data.idOf(closing?.data) : undefined,
    ...hintAttributes(code, 'Start'),
    ...(closing === undefined ? {} : formAttributes(closing, 'End')),
  }
  return startMarkup(`${prefix}pc`, attributes, false)
}

function codeMarkup(code: Code, { prefix, halves, data }: InlineScope): string {
  const id = nmtoken(code.id)
  const copyOf = originalOf(code)
  const dataRef = copyOf === undefined ? data.idOf(code.data) : undefined
  if (code.type === 'standalone')
    return startMarkup(`${prefix}ph`, { id, copyOf, dataRef, ...hintAttributes(code) }, true)
  if (code.type === 'opening') {
    const alone = code.isolated === true || !halves.closings.has(code.id)
    const isolated = alone ? 'yes' : undefined
    return startMarkup(`${prefix}sc`, { id, copyOf, isolated, dataRef, ...hintAttributes(code) }, true)
  }
  const opening = code.isolated === true ? undefined : halves.openings.get(code.id)
  if (opening === undefined)
    return startMarkup(`${prefix}ec`, { id, copyOf, isolated: 'yes', dataRef, ...hintAttributes(code) }, true)
  const attributes = { startRef: id, dataRef, ...agreedAttributes(opening), ...formAttributes(code, '') }
  return startMarkup(`${prefix}ec`, attributes, true)
}

/** What a code is a copy of: its data and form are those of the original. */
function originalOf(code: WrittenCode): string | undefined {
  return code.copyOf === undefined ? undefined : nmtoken(code.copyOf)
}
