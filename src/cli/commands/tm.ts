import { SetupError } from '../../workspace/setup-error.js'
import type { Command } from '../command.js'
import { memoryOptions } from '../open-memories.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { exportMemories } from '../tm-export.js'
import { importMemories } from '../tm-import.js'
import { searchMemories } from '../tm-search.js'

/** `guillemet tm import FILE.tmx…`, `tm export -o F.tmx`, `tm search TEXT --locale uk`: the workspace's translation memory. */
export const tmCommand: Command = {
  name: 'tm',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY, verbs: ['import', 'export', 'search'] },
  options: [
    shared.outFile,
    shared.locale,
    shared.sourceLocale,
    ...memoryOptions,
    shared.json,
    shared.dryRun,
    shared.jobs,
    ...limitOptions,
  ],
  examples: [
    'guillemet tm import agency.tmx',
    'guillemet tm export -o all.tmx',
    "guillemet tm search 'And the best result is the end of the war' --locale uk",
  ],
  async run(run) {
    const [verb, ...operands] = run.operands
    if (verb === 'search') {
      if (operands.length === 0) throw missing('tm search', 'TEXT')
      return await searchMemories(await Session.open({ ...run, operands: [] }), operands.join(' '))
    }
    const session = await Session.open({ ...run, operands })
    if (verb === 'export') return await exportMemories(session)
    if (operands.length === 0) throw missing('tm import', 'FILE')
    return await session.writing(() => importMemories(session, operands))
  },
}

function missing(command: string, argument: string): SetupError {
  return new SetupError('argument-missing', { values: { command, argument } })
}
