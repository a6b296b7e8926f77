import { InputError } from '../model/input-error.js'
import { errorWords } from '../report/error-words.js'
import type { FileError } from '../report/report.js'
import type { Words } from '../report/words.js'
import { failureCode } from '../workspace/host.js'
import { SetupError } from '../workspace/setup-error.js'
import type { ExitCode } from './command.js'
import { nameValues } from './value-names.js'

/** What a failure is to the user: one line for each fault, the exit code, and the file in JSON. */
export interface Fault extends FileError {
  readonly exit: ExitCode
  readonly cause: unknown
}

/** The faults that something thrown tells of; what is neither of the input nor of the setup is a bug of ours. */
export function faultsOf(failure: unknown, words: Words): readonly Fault[] {
  if (failure instanceof AggregateError) return failure.errors.flatMap((error) => faultsOf(error, words))
  if (isOfTheSystem(failure)) {
    const { code, path } = failure
    const said = { ...(path === undefined ? {} : { file: path }), values: { reason: code }, cause: failure }
    return faultsOf(new SetupError('system-failed', said), words)
  }
  if (failure instanceof InputError || failure instanceof SetupError) {
    const { code, file, line, column } = failure
    const { argument } = failure.values
    const values =
      code === 'argument-missing'
        ? { ...failure.values, argument: nameValues(String(argument), words) }
        : failure.values
    return [
      {
        file: file ?? '',
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        code,
        message: errorWords(code, values, words),
        exit: failure instanceof InputError ? 1 : 2,
        cause: failure,
      },
    ]
  }
  const reason = failure instanceof Error ? failure.message : String(failure)
  return [{ file: '', code: 'bug', message: words('errors.bug', { reason }), exit: 2, cause: failure }]
}

/** Whether Node tells of a call to the system that failed; its own codes, of wrong use, begin with `ERR_`. */
function isOfTheSystem(failure: unknown): failure is Error & { readonly code: string; readonly path?: string } {
  return /^E[A-Z0-9]+$/.test(failureCode(failure) ?? '')
}

/** A fault as one line, `FILE:LINE:COL: what is wrong, what was expected, what to do`. */
export function faultLine(fault: FileError): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined && part !== '').join(':')
  return `${place === '' ? 'guillemet' : place}: ${fault.message}`.replace(/\s+/g, (space) =>
    /[\r\n]/.test(space) ? ' ' : space,
  )
}
