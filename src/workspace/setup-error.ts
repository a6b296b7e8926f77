/** Why a run cannot go on: wrong usage, wrong configuration, or surroundings that fail. Each code has its words under `errors`. */
export type SetupErrorCode =
  | 'command-unknown'
  | 'option-unknown'
  | 'option-value-missing'
  | 'option-value'
  | 'argument-missing'
  | 'argument-excess'
  | 'files-missing'
  | 'files-unmatched'
  | 'targets-missing'
  | 'locale-unknown'
  | 'rule-unknown'
  | 'profile-unknown'
  | 'workspace-missing'
  | 'name-unknown'
  | 'names-more'
  | 'config-not-found'
  | 'config-syntax'
  | 'config-key-unknown'
  | 'config-key-doubled'
  | 'config-key-missing'
  | 'config-empty'
  | 'config-type'
  | 'config-choice'
  | 'config-language'
  | 'config-template'
  | 'output-clash'
  | 'output-taken'
  | 'output-exists'
  | 'output-catalogue'
  | 'lock-held'
  | 'write-failed'
  | 'folder-missing'
  | 'system-failed'
  | 'engine-failed'
  | 'engine-key'
  | 'engine-url'
  | 'engine-offline'
  | 'git-missing'
  | 'git-ref'

/** Where a setup is wrong, the values for its words, and the cause; line and column from 1. */
export interface SetupErrorDetails {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly values?: Readonly<Record<string, string | number>>
  readonly cause?: unknown
}

/** A run that cannot go on, though no input is to blame; the command line exits with 2. Several at once come as an `AggregateError`. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
  readonly code: SetupErrorCode
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: SetupErrorCode, details: SetupErrorDetails = {}) {
    super(
      `${details.file === undefined ? '' : `${details.file}: `}${code} ${JSON.stringify(details.values ?? {})}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.code = code
    this.file = details.file
    this.line = details.line
    this.column = details.column
    this.values = details.values ?? {}
  }
}
