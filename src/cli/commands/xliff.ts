import { dirname } from 'node:path'
import { SetupError } from '../../workspace/setup-error.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import { roundtripXliff } from '../../xliff/index.js'
import type { Command } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'

/** `guillemet xliff roundtrip FILE -o OUT`: reads an XLIFF and writes it again without loss. */
export const xliffCommand: Command = {
  name: 'xliff',
  operands: { name: 'FILE', least: 2, most: 2, verbs: ['roundtrip'] },
  options: [shared.outFile, shared.dryRun, ...limitOptions],
  examples: ['guillemet xliff roundtrip article.sdlxliff -o copy.sdlxliff'],
  async run(run) {
    const session = await Session.open(run)
    const [, operand = ''] = run.operands
    const out = run.options.text('out')
    if (out === undefined) throw new SetupError('argument-missing', { values: { command: 'xliff', argument: '--out' } })
    const path = session.resolve(operand)
    try {
      const bytes = roundtripXliff(await session.read(path), { file: session.shown(path), limits: session.xmlLimits() })
      const output = { path: session.resolve(out), bytes }
      const dryRun = run.options.flag('dry-run')
      session.tellWritten(await writeOutputs(run.host, [output], { root: dirname(output.path), dryRun }))
    } catch (failure) {
      session.fail(failure)
    }
    return session.exit
  },
}
