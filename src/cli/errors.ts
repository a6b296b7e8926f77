import { InputError } from '../model/input-error.js'
import type { FileError } from '../report/report.js'
import type { Words } from '../report/words.js'
import { SetupError } from '../workspace/setup-error.js'
import type { ExitCode } from './command.js'

/** What a failure is to the user: one line for each fault, the exit code, and the file in JSON. */
export interface Fault extends FileError {
  readonly exit: ExitCode
  readonly cause: unknown
}

/** The faults that something thrown tells of; what is neither of the input nor of the setup is a bug of ours. */
export function faultsOf(failure: unknown, words: Words): readonly Fault[] {
  if (failure instanceof AggregateError) return failure.errors.flatMap((error) => faultsOf(error, words))
  if (failure instanceof InputError || failure instanceof SetupError) {
    const { code, file, line, column, values } = failure
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

/** A fault as one line, `FILE:LINE:COL: what is wrong, what was expected, what to do`. */
export function faultLine(fault: FileError): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined && part !== '').join(':')
  return `${place === '' ? 'guillemet' : place}: ${fault.message}`.replace(/\s+/g, (space) =>
    /[\r\n]/.test(space) ? ' ' : space,
  )
}

/** Values that choose another sentence for a code, `errors.CODE-VALUE`. */
const variants: ReadonlyMap<string, readonly string[]> = new Map([
  ['xliff-structure', ['missing', 'attribute', 'id']],
  ['not-encodable', ['unit']],
  ['other-language', ['expected']],
  ['strings-lossy', ['segments', 'inline', 'space', 'metadata', 'prefix', 'escape', 'order', 'structure']],
  ['srx-structure', ['parent', 'attribute', 'rules', 'doubled']],
  ['exceptions-line', ['kind', 'language', 'other']],
])

type Values = Readonly<Record<string, string | number>>

/** The words of an error's code; where a likelier spelling is known they end with it, and what else is wrong with units follows. */
export function errorWords(code: string, given: Values, words: Words): string {
  const values = withPlurals(given)
  const variant = (variants.get(code) ?? []).find((name) => values[name] !== undefined)
  const text = words(variant === undefined ? `errors.${code}` : `errors.${code}-${variant}`, values)
  const others = ['doubled', 'lost', 'foreign', 'changed']
    .filter((kind) => code.startsWith('unit-') && values[kind] !== undefined)
    .map((kind) => words(`errors.unit-${kind}`, { units: values[kind] ?? '' }))
  const suggestion = values['suggestion']
  if (suggestion !== undefined) return words('errors.with-suggestion', { text, suggestion })
  return [text, ...others].join(' ')
}

/** Some rooms name one unit or code, some several. */
function withPlurals(values: Values): Values {
  const { unit, units = unit, code, codes = code, ...rest } = values
  return {
    ...rest,
    ...(units === undefined ? {} : { units }),
    ...(unit === undefined ? {} : { unit }),
    ...(codes === undefined ? {} : { codes }),
  }
}
