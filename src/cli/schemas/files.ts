import type { FileError } from '../../report/report.js'
import type { Fault, Unheld } from '../../xliff/index.js'
import { fileErrorShape } from './places.js'
import { anyOf, flag, integer, list, map, record, type Shape, text } from './shape.js'

const file = text('As the user named it.')
const line = integer('From 1.', 1)
const column = integer('From 1.', 1)

/** `validate --json`. */
export interface ValidateJson {
  readonly schema: 'guillemet.validate/1'
  readonly files: readonly ValidatedFile[]
  readonly errors: readonly FileError[]
}

/** One file with what is wrong with it. */
export interface ValidatedFile {
  readonly file: string
  /** What a valid file is, and of which version. */
  readonly format?: string
  readonly version?: string
  readonly faults: readonly FaultJson[]
}

/** A fault in the user's language. */
export interface FaultJson extends Fault {
  readonly message: string
}

/** `validate --json`. */
export const validateShape: Shape<ValidateJson> = record<ValidateJson>('Whether files keep to their standard.', {
  schema: text('The version of this shape.', ['guillemet.validate/1']),
  files: list(
    'A file each.',
    record<ValidatedFile>(
      'A file.',
      {
        file,
        format: text('What a valid file is: XLIFF, TMX or TBX.'),
        version: text('Of which version a valid file is.'),
        faults: list(
          'What is wrong with it; a valid file has none.',
          record<FaultJson>('A fault.', {
            rule: text("The rule's id; guillemet explain RULE tells more."),
            line,
            column,
            values: map('What the message speaks of.', anyOf<string | number>('A value.', ['string', 'number'])),
            message: text("What is wrong, in the user's language."),
          }),
        ),
      },
      ['format', 'version'],
    ),
  ),
  errors: list('Files that could not be used.', fileErrorShape),
})

/** `xliff roundtrip|convert --json`. */
export interface XliffJson {
  readonly schema: 'guillemet.xliff/1'
  readonly file: string
  readonly version?: string
  readonly written: readonly WrittenJson[]
  readonly unheld: readonly Unheld[]
}

/** A file that was written, or that had these bytes already. */
export interface WrittenJson {
  readonly file: string
  readonly changed: boolean
}

/** `xliff roundtrip|convert --json`. */
export const xliffShape: Shape<XliffJson> = record<XliffJson>(
  'An XLIFF that was written again.',
  {
    schema: text('The version of this shape.', ['guillemet.xliff/1']),
    file: text('The file that was read.'),
    version: text('The version that it was converted to.'),
    written: list(
      'What was written.',
      record<WrittenJson>('A file.', { file, changed: flag('Whether its bytes are others than before.') }),
    ),
    unheld: list(
      'What the version cannot hold.',
      record<Unheld>('An element or attribute.', {
        name: text("The element's name, or element@attribute."),
        kept: flag('Whether it is carried along where only a conversion back finds it; else it is gone.'),
        line,
        column,
      }),
    ),
  },
  ['version'],
)
