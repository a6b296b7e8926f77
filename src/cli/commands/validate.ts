import { createTmxValidator } from '../../memory/index.js'
import { errorWords } from '../../report/error-words.js'
import { printableJson } from '../../report/printable.js'
import { createTbxValidator } from '../../terms/index.js'
import { expandFiles } from '../../workspace/read-input.js'
import { isXliffName } from '../../workspace/workspace.js'
import { createXliffValidator, type Fault } from '../../xliff/index.js'
import type { XmlLimits } from '../../xml/limits.js'
import type { Command } from '../command.js'
import { faultLine } from '../errors.js'
import { limitOptions, shared } from '../options.js'
import type { ValidatedFile, ValidateJson } from '../schemas/files.js'
import { Session } from '../session.js'

/** `guillemet validate FILE…`: says whether XLIFF, TMX and TBX files keep to their standard. */
export const validateCommand: Command = {
  name: 'validate',
  readsOnly: true,
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: [shared.json, shared.jobs, ...limitOptions],
  examples: ['guillemet validate article.uk.xlf', "guillemet validate 'locales/**/*.xlf' --json"],
  async run(run) {
    const session = await Session.open(run)
    const paths = await expandFiles(run.host, run.operands, isValidated)
    const files = await session.each(paths, (path) => validateFile(session, path))
    if (files.some(({ faults }) => faults.length > 0)) session.worsen(1)
    if (run.options.flag('json')) {
      const value: ValidateJson = { schema: 'guillemet.validate/1', files, errors: session.errors }
      run.console.data(`${printableJson(value, 1)}\n`)
      return session.exit
    }
    for (const { file, format = '', version = '', faults } of files) {
      if (faults.length === 0) run.console.result(run.words('cli.validate.valid', { file, format, version }))
      for (const { rule, line, column, message } of faults) {
        const text = run.words('cli.validate.fault', { rule, message })
        run.console.result(faultLine({ file, line, column, code: rule, message: text }))
      }
    }
    return session.exit
  },
}

/** Whether a file in a folder is one that this command knows. */
function isValidated(path: string): boolean {
  return isXliffName(path) || /\.(?:tmx|tbx)$/i.test(path)
}

interface Looked {
  readonly faults: readonly Fault[]
  readonly format: string
  readonly version: string
}

/** Looks at a file as an XLIFF, and where its root says that it is another thing, as that. */
async function look(session: Session, path: string, limits: Partial<XmlLimits>): Promise<Looked> {
  const xliff = createXliffValidator({ limits })
  await session.readPieces(path, xliff.write)
  const { faults, version = '' } = xliff.end()
  const root = faults[0]?.rule === 'not-xliff' ? faults[0].values['root'] : undefined
  if (root !== 'tmx' && root !== 'tbx' && root !== 'martif') return { faults, format: 'XLIFF', version }
  const other = root === 'tmx' ? createTmxValidator({ limits }) : createTbxValidator({ limits })
  await session.readPieces(path, other.write)
  const ended = other.end()
  return { faults: ended.faults, format: ended.format?.name ?? '', version: ended.format?.version ?? '' }
}

async function validateFile(session: Session, path: string): Promise<ValidatedFile> {
  const file = session.shown(path)
  const limits = session.xmlLimits()
  const { words } = session.run
  const { faults, format, version } = await look(session, path, limits)
  if (faults.length === 0) return { file, format, version, faults: [] }
  return {
    file,
    faults: faults.map((fault) => {
      const key = `cli.validate.rules.${fault.rule}`
      const text = words(key, fault.values)
      return { ...fault, message: text === key ? errorWords(fault.rule, fault.values, words) : text }
    }),
  }
}
