import type { Merge } from '../../pipeline/index.js'
import type { Command } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { type Unpacked, unpackFiles } from '../unpack-file.js'

/** `guillemet unpack FILE`: merges an XLIFF that came back from a translator into the work file. */
export const unpackCommand: Command = {
  name: 'unpack',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: [shared.dryRun, ...limitOptions],
  examples: ['guillemet unpack "return_uk_final(2).xlf"'],
  async run(run) {
    const session = await Session.open(run)
    return await session.writing(async () => {
      for (const unpacked of await unpackFiles(
        session,
        run.operands.map((operand) => session.resolve(operand)),
      ))
        tellUnpacked(session, unpacked)
      if (session.exit === 0) session.next('guillemet check')
      return session.exit
    })
  },
}

/** Says what became of what came back for one work file. */
function tellUnpacked(session: Session, { place, merges, changed }: Unpacked): void {
  const { console, words } = session.run
  session.tellWritten([{ path: place.path, changed }])
  for (const { file, merge } of merges)
    for (const text of mergeWords(merge))
      console.remark(words(text.key, { file, work: session.shown(place.path), ...text.values }))
}

interface Said {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

function mergeWords({ taken, resegmented, changedSources, late, changes }: Merge): readonly Said[] {
  const outcomes = ['target', 'match', 'left-out'] as const
  return [
    { key: 'cli.unpack.done', values: { count: taken } },
    ...(resegmented.length > 0 ? [{ key: 'cli.unpack.resegmented', values: { units: resegmented.join(', ') } }] : []),
    ...(changedSources.length > 0
      ? [{ key: 'cli.unpack.changed-sources', values: { segments: changedSources.join(', ') } }]
      : []),
    ...outcomes.flatMap((outcome) => {
      const count = late.filter(({ became }) => became === outcome).length
      return count > 0 ? [{ key: `cli.unpack.late-${outcome}`, values: { count } }] : []
    }),
    ...changes.map(({ kind, count }) => ({ key: `cli.unpack.changes.${kind}`, values: { number: count } })),
  ]
}
