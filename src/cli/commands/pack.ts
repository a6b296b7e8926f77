import { dirname } from 'node:path'
import { SetupError } from '../../workspace/setup-error.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import type { Command } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { packFiles } from '../pack-files.js'
import { profileNamed, profileOption } from '../profile-option.js'
import { Session } from '../session.js'
import { workPlaces } from '../work-places.js'

/** `guillemet pack --to uk --for PROFILE`: a translator's package, one a language. */
export const packCommand: Command = {
  name: 'pack',
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [shared.to, profileOption, shared.outFolder, shared.dryRun, ...limitOptions],
  examples: ['guillemet pack --to uk --for omegat', 'guillemet pack article.uk.xlf --for poedit -o out'],
  async run(run) {
    const session = await Session.open(run)
    const profile = profileNamed(run.options.text('for'))
    if (profile === undefined)
      throw new SetupError('argument-missing', { values: { command: 'pack', argument: '--for' } })
    const packages = await packFiles(session, await workPlaces(session), profile)
    const dryRun = run.options.flag('dry-run')
    await session.writing(async () => {
      for (const { path, bytes, articles } of packages) {
        const root = run.options.text('out') === undefined ? (session.workspace?.root ?? dirname(path)) : dirname(path)
        session.tellWritten(await writeOutputs(run.host, [{ path, bytes }], { root, dryRun }))
        run.console.remark(run.words('cli.pack.done', { file: session.shown(path), articles }))
      }
    })
    if (session.exit === 0) session.next('guillemet unpack')
    return session.exit
  },
}
