import { printableJson } from '../../report/printable.js'
import { expandFiles } from '../../workspace/read-input.js'
import { isXliffName } from '../../workspace/workspace.js'
import { createXliffValidator, type Fault } from '../../xliff/index.js'
import type { Command } from '../command.js'
import { errorWords, faultLine } from '../errors.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'

/** One file with what is wrong with it. */
interface ValidatedFile {
  readonly file: string
  /** The version of a valid file. */
  readonly version?: string
  readonly faults: readonly (Fault & { readonly message: string })[]
}

/** `guillemet validate FILE…`: says whether XLIFF files keep to their standard. */
export const validateCommand: Command = {
  name: 'validate',
  readsOnly: true,
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: [shared.json, shared.jobs, ...limitOptions],
  examples: ['guillemet validate article.uk.xlf', "guillemet validate 'locales/**/*.xlf' --json"],
  async run(run) {
    const session = await Session.open(run)
    const paths = await expandFiles(run.host, run.operands, isXliffName)
    const files = await session.each(paths, (path) => validateFile(session, path))
    if (files.some(({ faults }) => faults.length > 0)) session.worsen(1)
    if (run.options.flag('json')) {
      const value = { schema: 'guillemet.validate/1', files, errors: session.errors }
      run.console.data(`${printableJson(value, 1)}\n`)
      return session.exit
    }
    for (const { file, version = '', faults } of files) {
      if (faults.length === 0) run.console.result(run.words('cli.validate.valid', { file, version }))
      for (const { rule, line, column, message } of faults) {
        const text = run.words('cli.validate.fault', { rule, message })
        run.console.result(faultLine({ file, line, column, code: rule, message: text }))
      }
    }
    return session.exit
  },
}

async function validateFile(session: Session, path: string): Promise<ValidatedFile> {
  const file = session.shown(path)
  const limits = session.xmlLimits()
  const { words } = session.run
  const validator = createXliffValidator({ limits })
  await session.readPieces(path, validator.write)
  const { faults, version = '' } = validator.end()
  if (faults.length === 0) return { file, version, faults: [] }
  return {
    file,
    faults: faults.map((fault) => {
      const key = `cli.validate.rules.${fault.rule}`
      const text = words(key, fault.values)
      return { ...fault, message: text === key ? errorWords(fault.rule, fault.values, words) : text }
    }),
  }
}
