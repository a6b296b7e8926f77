import type { Excerpt } from '../../model/issue.js'
import type { Place, Span } from '../../model/span.js'
import type { FileError } from '../../report/report.js'
import { integer, record, type Shape, text } from './shape.js'

/** The fields of a span. */
export const spanFields: { readonly start: Shape<number>; readonly end: Shape<number> } = {
  start: integer('Where it begins (UTF-16 offset).'),
  end: integer('Where it ends, excluded (UTF-16 offset).'),
}

/** A span. */
export const spanShape: Shape<Span> = record<Span>('A stretch of a text.', spanFields)

const placeFields = {
  unit: text("The unit's id."),
  segment: text("The segment's id."),
  ...spanFields,
} as const

/** A place in a segment's plain text. */
export const placeShape: Shape<Place> = record<Place>("A stretch of a segment's plain text.", placeFields)

/** A place with what stands there. */
export const excerptShape: Shape<Excerpt> = record<Excerpt>(
  'A place and what stands there.',
  {
    ...placeFields,
    text: text('What stands there.'),
    file: text("The file, where it is another than the finding's."),
  },
  ['file'],
)

/** A file that could not be used. */
export const fileErrorShape: Shape<FileError> = record<FileError>(
  'A file that could not be used, and why.',
  {
    file: text('As the user named it.'),
    line: integer('From 1.', 1),
    column: integer('From 1.', 1),
    code: text('What is wrong, as a name that does not change.'),
    message: text("What is wrong, in the user's language."),
  },
  ['line', 'column'],
)
