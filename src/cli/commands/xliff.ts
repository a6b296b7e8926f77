import { dirname } from 'node:path'
import { printableJson } from '../../report/printable.js'
import { SetupError } from '../../workspace/setup-error.js'
import { type Written, writeOutputs } from '../../workspace/write-outputs.js'
import { convertXliff, roundtripXliff, type Unheld } from '../../xliff/index.js'
import type { Command, Run } from '../command.js'
import { faultLine } from '../errors.js'
import { xliffVersions } from '../extract-file.js'
import { limitOptions, shared } from '../options.js'
import type { XliffJson } from '../schemas/files.js'
import { Session } from '../session.js'

/** `guillemet xliff roundtrip|convert FILE -o OUT`: writes an XLIFF again without loss, or in another version. */
export const xliffCommand: Command = {
  name: 'xliff',
  operands: { name: 'FILE', least: 2, most: 2, verbs: ['roundtrip', 'convert'] },
  options: [
    shared.outFile,
    { flags: '--to <VERSION>', choices: xliffVersions, words: 'to-version' },
    shared.json,
    shared.dryRun,
    ...limitOptions,
  ],
  examples: [
    'guillemet xliff roundtrip article.sdlxliff -o copy.sdlxliff',
    'guillemet xliff convert article.xlf --to 1.2 -o article-12.xlf',
  ],
  async run(run) {
    const session = await Session.open(run)
    const [verb, operand = ''] = run.operands
    const out = required(run, 'out')
    const path = session.resolve(operand)
    const to = verb === 'convert' ? required(run, 'to') : undefined
    const version = xliffVersions.find((each) => each === to)
    try {
      const options = { file: session.shown(path), limits: session.xmlLimits() }
      const bytes = await session.read(path)
      const made =
        version === undefined
          ? { bytes: roundtripXliff(bytes, options), unheld: [] }
          : convertXliff(bytes, version, options)
      const output = { path: session.resolve(out), bytes: made.bytes }
      const dryRun = run.options.flag('dry-run')
      const written = await writeOutputs(run.host, [output], { root: dirname(output.path), dryRun })
      tell(session, options.file, version, made.unheld, written)
    } catch (failure) {
      session.fail(failure)
    }
    return session.exit
  },
}

function required(run: Run, option: string): string {
  const value = run.options.text(option)
  if (value === undefined)
    throw new SetupError('argument-missing', { values: { command: 'xliff', argument: `--${option}` } })
  return value
}

function tell(
  session: Session,
  file: string,
  version: string | undefined,
  unheld: readonly Unheld[],
  written: readonly Written[],
): void {
  const { console, words, options } = session.run
  if (options.flag('json')) {
    const files = written.map(({ path, changed }) => ({ file: session.shown(path), changed }))
    const value: XliffJson = {
      schema: 'guillemet.xliff/1',
      file,
      ...(version === undefined ? {} : { version }),
      written: files,
      unheld,
    }
    console.data(`${printableJson(value, 1)}\n`)
    return
  }
  for (const { name, kept, line, column } of unheld) {
    const message = words(kept ? 'cli.xliff.kept' : 'cli.xliff.gone', { name, version: version ?? '' })
    console.result(faultLine({ file, line, column, code: 'unheld', message }))
  }
  session.tellWritten(written)
}
