import { dirname, join } from 'node:path'
import { type DocumentName, documentNames, type NameForm } from '../../check/index.js'
import { columns } from '../../report/columns.js'
import { printableJson } from '../../report/printable.js'
import { wrap, wrapPieces } from '../../report/wrap.js'
import { beyondNames, serializeNames } from '../../terms/index.js'
import { expandFiles } from '../../workspace/read-input.js'
import { SetupError } from '../../workspace/setup-error.js'
import { isXliffName } from '../../workspace/workspace.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import { addNames, namesPath, oftenEnough, readAcceptedNames } from '../accepted-names.js'
import type { Command, Run } from '../command.js'
import { limitOptions, shared } from '../options.js'
import type { FormJson, NamedFileJson, NamesJson } from '../schemas/names.js'
import { Session } from '../session.js'

/** The names of one document of a file. */
interface NamedFile {
  readonly path: string
  readonly source: string
  readonly target: string
  readonly names: readonly DocumentName[]
}

/** `guillemet names FILE…`: a translation's names with all their forms; what is confirmed goes into `names.tbx`. */
export const namesCommand: Command = {
  name: 'names',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--write', words: 'write-names' },
    { flags: '--confirm <NAME>', many: true },
    shared.dryRun,
    shared.json,
    shared.locale,
    ...limitOptions,
  ],
  examples: [
    'guillemet names article.uk.xlf',
    'guillemet names article.uk.xlf --json',
    'guillemet names locales/uk/article.xlf --confirm Zelensky',
  ],
  async run(run) {
    const session = await Session.open(run)
    const wanted = run.options.locales('locale')
    const paths = await expandFiles(run.host, run.operands, isXliffName)
    const files = (await session.each(paths, (path) => namesIn(session, path)))
      .flat()
      .filter(({ target }) => wanted === undefined || wanted.some((locale) => locale === target))
    if (run.options.flag('json')) {
      const value: NamesJson = { schema: 'guillemet.names/1', files: files.map((file) => jsonOf(session, file)) }
      run.console.data(`${printableJson(value, 1)}\n`)
    } else for (const file of files) show(run, session, file)
    const confirmed = run.options.list('confirm')
    if (run.options.flag('write') || confirmed.length > 0) await session.writing(() => write(session, files, confirmed))
    return session.exit
  },
}

async function namesIn(session: Session, path: string): Promise<readonly NamedFile[]> {
  const documents = await session.readXliffDocuments(path)
  return documents.flatMap((document) =>
    document.targetLanguage === undefined
      ? []
      : [{ path, source: document.sourceLanguage, target: document.targetLanguage, names: documentNames(document) }],
  )
}

function jsonOf(session: Session, { path, source, target, names }: NamedFile): NamedFileJson {
  const forms = (list: readonly NameForm[]): readonly FormJson[] =>
    list.map(({ text, places }) => ({ text, count: places.length, places }))
  return {
    file: session.shown(path),
    source,
    target,
    names: names.map((name) => ({ ...name, source: forms(name.source), target: forms(name.target) })),
  }
}

/** A table: the segments that have a name, its forms of both sides with their counts, where it stands first. */
function show(run: Run, session: Session, { path, source, target, names }: NamedFile): void {
  const { console, words } = run
  const heading = words('cli.names.file', { file: session.shown(path), source, target, count: names.length })
  console.result(console.paint('strong', wrap(heading, console.width, '')))
  const forms = (list: readonly NameForm[]): string =>
    list.map(({ text, places }) => (places.length === 1 ? text : `${text} ×${places.length}`)).join(', ')
  const rows = names.map((name) => [
    String(name.segments),
    forms(name.source),
    forms(name.target),
    words('cli.names.first', { unit: name.target[0]?.places[0]?.unit ?? '' }),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => columns(row[column] ?? ''))))
  const padded = rows.map((row) =>
    row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)))).join('  '),
  )
  const fits = padded.every((row) => columns(row) <= console.width)
  for (const [index, row] of rows.entries())
    console.result(fits ? (padded[index] ?? '').trimEnd() : wrapPieces(row, console.width, '   '))
}

/** Adds the confirmed names to each locale's `names.tbx`. */
async function write(session: Session, files: readonly NamedFile[], confirmed: readonly string[]): Promise<void> {
  const { workspace, run } = session
  if (workspace === undefined)
    throw new SetupError('workspace-missing', { file: session.shown(session.resolve(run.operands[0] ?? '')) })
  const all = new Set(files.flatMap(({ names }) => names.flatMap(textsOf)))
  const unknown = confirmed.find((name) => !all.has(name))
  if (unknown !== undefined) throw new SetupError('name-unknown', { values: { name: unknown } })
  for (const locale of [...new Set(files.map(({ target }) => target))].sort()) {
    const here = files.filter(({ target }) => target === locale)
    const taken = here.flatMap(({ names }) =>
      names.filter((name) =>
        confirmed.length > 0 ? textsOf(name).some((text) => confirmed.includes(text)) : name.segments >= oftenEnough,
      ),
    )
    if (taken.length === 0) continue
    const path = namesPath(workspace.root, locale)
    await refuseLoss(session, path, taken)
    const names = addNames(await readAcceptedNames(session, locale), taken)
    const bytes = serializeNames({ sourceLanguage: here[0]?.source ?? '', targetLanguage: locale, names })
    const dryRun = run.options.flag('dry-run')
    session.tellWritten(
      await writeOutputs(run.host, [{ path, bytes }], { root: join(dirname(path), '..', '..'), dryRun }),
    )
  }
}

/** Names are written whole: a file that says more of them than their forms is a person's, and stays. */
async function refuseLoss(session: Session, path: string, taken: readonly DocumentName[]): Promise<void> {
  if ((await session.host.files.status(path)) === undefined) return
  const element = beyondNames(await session.read(path))
  if (element === undefined) return
  const names = taken.map((name) => textsOf(name)[0] ?? '').join(', ')
  throw new SetupError('names-more', { file: session.shown(path), values: { element, names } })
}

function textsOf(name: DocumentName): readonly string[] {
  return [...name.source, ...name.target].map(({ text }) => text)
}
