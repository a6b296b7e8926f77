import { SetupError } from '../../workspace/setup-error.js'
import type { Command } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { exportMemories } from '../tm-export.js'
import { importMemories } from '../tm-import.js'

/** `guillemet tm import FILE.tmx…`, `tm export -o F.tmx`: the workspace's translation memory. */
export const tmCommand: Command = {
  name: 'tm',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY, verbs: ['import', 'export'] },
  options: [shared.outFile, shared.locale, shared.dryRun, shared.jobs, ...limitOptions],
  examples: ['guillemet tm import agency.tmx', 'guillemet tm export -o all.tmx'],
  async run(run) {
    const [verb, ...operands] = run.operands
    const session = await Session.open({ ...run, operands })
    if (verb === 'export') return await exportMemories(session)
    if (operands.length === 0)
      throw new SetupError('argument-missing', { values: { command: 'tm import', argument: 'FILE' } })
    return await session.writing(() => importMemories(session, operands))
  },
}
