/** Why an input cannot be used; each code has its words in the catalogues under `errors`. */
export type InputErrorCode =
  | 'not-found'
  | 'not-a-file'
  | 'not-readable'
  | 'too-large'
  | 'empty'
  | 'encoding'
  | 'not-encodable'
  | 'not-text'
  | 'format-unknown'
  | 'language-tag'
  | 'not-xml'
  | 'xml-syntax'
  | 'xml-doctype'
  | 'xml-limit'
  | 'markdown-limit'
  | 'not-xliff'
  | 'xliff-version'
  | 'xliff-namespace'
  | 'xliff-structure'
  | 'xliff-empty'
  | 'xliff-language'
  | 'json-syntax'
  | 'json-shape'
  | 'json-deep'
  | 'json-doubled'
  | 'not-subtitles'
  | 'not-docx'
  | 'zip-broken'
  | 'zip-encrypted'
  | 'zip-unsafe'
  | 'zip-limit'
  | 'strings-path'
  | 'strings-lossy'
  | 'unit-lost'
  | 'unit-foreign'
  | 'unit-doubled'
  | 'unit-changed'
  | 'code-lost'
  | 'code-foreign'
  | 'untranslated'
  | 'structure-changed'
  | 'source-unknown'
  | 'source-changed'
  | 'source-embedded'
  | 'other-article'
  | 'other-language'
  | 'path-unsafe'
  | 'zip-empty'
  | 'zip-untranslated'
  | 'pattern-syntax'
  | 'pattern-unsupported'
  | 'not-tbx'
  | 'csv-syntax'
  | 'csv-header'
  | 'csv-fields'
  | 'not-tmx'
  | 'tmx-structure'
  | 'not-srx'
  | 'srx-version'
  | 'srx-structure'
  | 'exceptions-line'

/** What is known beside the code: the file, the place in it (both from 1), values for the words, the cause. */
export interface InputErrorDetails {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly values?: Readonly<Record<string, string | number>>
  readonly cause?: unknown
}

/** Input that cannot be used. Anything else that is thrown is a bug. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: InputErrorCode, details: InputErrorDetails = {}) {
    const place = [details.file, details.line, details.column].filter((part) => part !== undefined).join(':')
    const values = Object.entries(details.values ?? {}).map(([name, value]) => `${name}: ${value}`)
    super(
      `${place === '' ? '' : `${place}: `}${code}${values.length > 0 ? ` (${values.join(', ')})` : ''}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.code = code
    this.file = details.file
    this.line = details.line
    this.column = details.column
    this.values = details.values ?? {}
  }

  /** The same error, said of a file (where none is named yet). */
  in(file: string): InputError {
    if (this.file !== undefined) return this
    return new InputError(this.code, {
      file,
      ...(this.line === undefined ? {} : { line: this.line }),
      ...(this.column === undefined ? {} : { column: this.column }),
      values: this.values,
      cause: this.cause,
    })
  }
}
