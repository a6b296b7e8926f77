import { resolve } from 'node:path'
import { SetupError } from '../../workspace/setup-error.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import type { Command } from '../command.js'
import { shared } from '../options.js'
import { Session } from '../session.js'

/** `guillemet page -o FILE`: the checker as one page for a browser, for those who install nothing. */
export const pageCommand: Command = {
  name: 'page',
  options: [shared.outFile, shared.dryRun],
  examples: ['guillemet page -o check.html'],
  async run(run) {
    const session = await Session.open(run)
    const out = run.options.text('out')
    if (out === undefined) throw new SetupError('argument-missing', { values: { command: 'page', argument: '--out' } })
    const bytes = await run.host.packageFile('dist/page/check.html')
    if (bytes === undefined) throw new Error('the package has no dist/page/check.html')
    const path = resolve(run.host.cwd, out)
    const dryRun = run.options.flag('dry-run')
    session.tellWritten(await writeOutputs(run.host, [{ path, bytes }], { root: resolve(path, '..'), dryRun }))
    return session.exit
  },
}
