/** Why an engine gave nothing; each code has its words in the catalogues under `engine`. */
export type EngineFaultCode =
  | 'busy'
  | 'key-refused'
  | 'no-answer'
  | 'not-found'
  | 'pair-missing'
  | 'program-failed'
  | 'program-missing'
  | 'quota'
  | 'redirected'
  | 'refused'
  | 'stopped'
  | 'timeout'
  | 'too-large'
  | 'too-long'
  | 'unreachable'
  | 'unreadable'
  | 'wait'

/** What may help: the same request later, a smaller one, another one; or nothing in this run. */
export type Remedy = 'later' | 'smaller' | 'other' | 'none'

/** A call to an engine that failed. It never holds what the engine said, nor what was sent: both may hold a key. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault'
  readonly code: EngineFaultCode
  readonly remedy: Remedy
  readonly values: Readonly<Record<string, string | number>>
  /** Milliseconds that the engine asked to be left alone for. */
  readonly wait: number | undefined

  constructor(
    code: EngineFaultCode,
    remedy: Remedy,
    details: { readonly values?: Readonly<Record<string, string | number>>; readonly wait?: number } = {},
  ) {
    super(code)
    this.code = code
    this.remedy = remedy
    this.values = details.values ?? {}
    this.wait = details.wait
  }
}
