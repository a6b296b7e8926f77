import type { MemoryAnswer } from '../../pretranslate/index.js'
import { integer, list, record, type Shape, text } from './shape.js'

/** `tm search --json`. */
export interface TmJson {
  readonly schema: 'guillemet.tm/1'
  readonly text: string
  readonly source: string
  readonly target: string
  readonly matches: readonly TmMatchJson[]
}

/** A pair that was found, as texts. */
export interface TmMatchJson extends Omit<MemoryAnswer, 'source' | 'target'> {
  readonly source: string
  readonly target: string
  readonly memory: string
}

/** `tm search --json`. */
export const tmShape: Shape<TmJson> = record<TmJson>('What the memories have that is like a text.', {
  schema: text('The version of this shape.', ['guillemet.tm/1']),
  text: text('The text that was searched for.'),
  source: text('The source language (BCP 47).'),
  target: text('The target language (BCP 47).'),
  matches: list(
    'The likest first.',
    record<TmMatchJson>('A pair.', {
      quality: integer('How like its source is to the text, of 100.'),
      kind: text('How it was found.'),
      source: text('Its source, as plain text.'),
      target: text('Its target, as plain text.'),
      memory: text('The memory that has it.'),
    }),
  ),
})
