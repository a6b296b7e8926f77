import { SetupError } from '../../workspace/setup-error.js'
import { type Written, writeOutputs } from '../../workspace/write-outputs.js'
import { type AssembledFile, assembleFile, type Policy } from '../assemble-file.js'
import type { Command, ExitCode, Run } from '../command.js'
import { encodingOption, formatOption } from '../named-formats.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { watching } from '../watching.js'
import { type WorkPlace, workPlaces } from '../work-places.js'

const policies: readonly Policy[] = ['block', 'source', 'previous']

/** `guillemet assemble [FILE.xlf…]`: makes the translated articles out of XLIFF. */
export const assembleCommand: Command = {
  name: 'assemble',
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--policy <POLICY>', choices: policies },
    shared.source,
    formatOption,
    encodingOption,
    { flags: '--to-i18next' },
    { flags: '--set-lang' },
    { flags: '--force-encode' },
    shared.outFolder,
    shared.watch,
    shared.locale,
    shared.dryRun,
    shared.jobs,
    ...limitOptions,
  ],
  examples: [
    'guillemet assemble',
    'guillemet assemble article.uk.xlf -o out',
    'guillemet assemble --policy source --to-i18next',
  ],
  run: (run) => watching(run, () => assembleOnce(run)),
}

async function assembleOnce(run: Run): Promise<ExitCode> {
  const { options } = run
  const session = await Session.open(run, options.text('format'))
  const policy = [options.text('policy'), session.workspace?.config.policy]
    .map((asked) => policies.find((each) => each === asked))
    .find((each) => each !== undefined)
  const how = {
    policy: policy ?? 'block',
    toI18next: options.flag('to-i18next'),
    forceEncode: options.flag('force-encode'),
    setLanguage: options.flag('set-lang') || session.workspace?.config.setLang === true,
  }
  return await session.writing(async () => {
    const works = await asWorkFiles(session, await workPlaces(session))
    const assembled = await session.each(works, (work) => assembleFile(session, work, how))
    refuseShared(assembled.flat(), session.shown)
    const written = await session.each(assembled, (files) => writeFiles(session, files))
    return tell(session, written.flat())
  })
}

/** In a workspace a file that is none of its work files came back from somebody: it is merged into the work file first. */
async function asWorkFiles(session: Session, works: readonly WorkPlace[]): Promise<readonly WorkPlace[]> {
  if (session.workspace === undefined || session.run.options.text('out') !== undefined) return works
  const returned = works.filter(({ places }) => places === undefined).map(({ path }) => path)
  if (returned.length === 0) return works
  const { unpackFiles } = await import('../unpack-file.js')
  const unpacked = await unpackFiles(session, returned)
  return [...works.filter(({ places }) => places !== undefined), ...unpacked.map(({ place }) => place)]
}

/** Two articles that would be written to one place stop the run before anything is written. */
function refuseShared(files: readonly AssembledFile[], shown: (path: string) => string): void {
  const taken = new Map<string, AssembledFile>()
  for (const file of files)
    for (const { path } of file.outputs) {
      const key = path.normalize('NFC').toLowerCase()
      const other = taken.get(key)
      if (other !== undefined)
        throw new SetupError('output-clash', {
          file: shown(file.source),
          values: { other: shown(other.source), output: shown(path) },
        })
      taken.set(key, file)
    }
}

interface WrittenArticle extends AssembledFile {
  readonly written: readonly Written[]
}

async function writeFiles(session: Session, files: readonly AssembledFile[]): Promise<readonly WrittenArticle[]> {
  const result: WrittenArticle[] = []
  for (const file of files) {
    const dryRun = session.run.options.flag('dry-run')
    result.push({ ...file, written: await writeOutputs(session.host, file.outputs, { root: file.root, dryRun }) })
  }
  return result
}

function tell(session: Session, files: readonly WrittenArticle[]): ExitCode {
  const { console, words } = session.run
  for (const { written, segments, translated, fromSource, fromPrevious, article } of files) {
    session.tellWritten(written)
    const file = session.shown(article)
    console.remark(words('cli.assemble.done', { file, segments, translated }))
    if (fromSource > 0) console.remark(words('cli.assemble.untranslated', { file, count: fromSource }))
    if (fromPrevious > 0) console.remark(words('cli.assemble.previous', { file, count: fromPrevious }))
  }
  if (session.workspace !== undefined && session.exit === 0) session.next('guillemet status')
  return session.exit
}
