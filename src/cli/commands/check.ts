import { resolve } from 'node:path'
import { InputError } from '../../model/input-error.js'
import { machineForms, type Report, reportHuman, summarize, type Tool, writeReport } from '../../report/index.js'
import { changedFiles } from '../../workspace/changed-files.js'
import type { Host } from '../../workspace/host.js'
import { packageVersion } from '../../workspace/package-file.js'
import { expandFiles } from '../../workspace/read-input.js'
import { SetupError } from '../../workspace/setup-error.js'
import { addSuppressions, readSuppressions, type Suppression, suppressionsName } from '../../workspace/suppressions.js'
import { isXliffName } from '../../workspace/workspace.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import { annotateFile } from '../annotate-file.js'
import { type CheckedFile, type CheckFileOptions, checkFile, RenditionsInTurn } from '../check-files.js'
import type { Command, ExitCode, Run } from '../command.js'
import { fixFile, tellFixed } from '../fix-file.js'
import { limitOptions, shared } from '../options.js'
import { pageAssets } from '../page-assets.js'
import { Session } from '../session.js'
import { watching } from '../watching.js'
import { allPlaces, workPlaces } from '../work-places.js'

const formats = ['human', ...machineForms, 'html'] as const
type ReportFormat = (typeof formats)[number]

/** `guillemet check [FILE…]`: says what a reader of the translation would stumble over. */
export const checkCommand: Command = {
  name: 'check',
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--format <FORMAT>', choices: formats },
    { flags: '--output <FILE>', many: true },
    { flags: '--fail-on <SEVERITY>', choices: ['error', 'warning'] },
    { flags: '--terms <FILE>', many: true },
    { flags: '--ship' },
    { flags: '--changed' },
    { flags: '--since <REF>' },
    { flags: '--update-baseline' },
    { flags: '--fix' },
    { flags: '--annotate' },
    { flags: '--its' },
    shared.dryRun,
    shared.json,
    shared.watch,
    shared.locale,
    shared.sourceLocale,
    shared.jobs,
    ...limitOptions,
  ],
  examples: [
    'guillemet check',
    'guillemet check article.uk.xlf --format json',
    'guillemet check --output html=review.html',
    'guillemet check --terms glossary.tbx',
    'guillemet check --fix --dry-run',
    'guillemet check --since origin/main',
    'guillemet check --annotate return.xlf',
  ],
  run: (run) => watching(run, () => checkOnce(run)),
}

/** The workspace's own work files: one translation of each article, which loose files side by side need not be. */
async function ownWorks(session: Session): Promise<ReadonlySet<string>> {
  const places = allPlaces(session, await session.articles(), session.workspace?.targetLocales ?? [])
  return new Set(places.map(({ work }) => work))
}

async function checkOnce(run: Run): Promise<ExitCode> {
  const session = await Session.open(run)
  const outputs = readOutputs(run)
  const root = session.workspace?.root ?? run.host.cwd
  const suppressions = await readSuppressions(run.host.files, root, run.host.cwd)
  const all = await pathsToCheck(session)
  const paths = await changedOnly(session, all)
  if (run.options.flag('fix')) await fixFiles(session, paths.filter(isXliffName), suppressions)
  const wantsReview = [formatOf(run), ...outputs.map(({ format }) => format)].includes('html')
  const files = await checkEach(session, all, new Set(paths), { suppressions, wantsReview })
  const report = reportOf(session, files, run.operands.length === 0 ? [...suppressions.values()] : [])
  await print(run, report, files)
  for (const { file, format } of outputs) await saveReport(session, file, await textOf(run, report, files, format))
  if (run.options.flag('annotate')) await annotateFiles(session, files)
  if (run.options.flag('update-baseline')) return await updateBaseline(session, root, files)
  return exitOf(session, report, files)
}

/** Checks those of all the files that are wanted. The workspace's own are compared with one another: the others of them are read too. */
async function checkEach(
  session: Session,
  all: readonly string[],
  wanted: ReadonlySet<string>,
  options: CheckFileOptions,
): Promise<readonly CheckedFile[]> {
  const works = await ownWorks(session)
  const own = all.filter((path) => works.has(path))
  const compared = new Set(own.length > 1 && own.some((path) => wanted.has(path)) ? own : [])
  const renditions = new RenditionsInTurn(session)
  const needed = all.filter((path) => wanted.has(path) || compared.has(path))
  const files = await session.each(needed, async (path) => {
    if (wanted.has(path))
      return await checkFile(session, path, compared.has(path) ? { ...options, renditions } : options)
    // What cannot be read is told where it is checked.
    await renditions.read(path).catch(() => undefined)
    return undefined
  })
  return files.filter((file) => file !== undefined)
}

/** Makes the safe fixes before the check, so that the report names what is left; a file that cannot be read is named there. */
async function fixFiles(
  session: Session,
  paths: readonly string[],
  suppressions: ReadonlyMap<string, Suppression>,
): Promise<void> {
  await session.writing(async () => {
    for (const path of paths)
      try {
        tellFixed(session, path, await fixFile(session, path, suppressions))
      } catch (failure) {
        if (!(failure instanceof InputError)) throw failure
      }
  })
}

/** Puts what was found into the files themselves; a file that cannot take it is named, and the others go on. */
async function annotateFiles(session: Session, files: readonly CheckedFile[]): Promise<void> {
  await session.writing(async () => {
    for (const file of files)
      try {
        if (isXliffName(file.path)) await annotateFile(session, file)
      } catch (failure) {
        session.fail(failure)
      }
  })
}

/** What is to be checked: the files named, else the workspace's work files. */
async function pathsToCheck(session: Session): Promise<readonly string[]> {
  const { operands, host } = session.run
  const files =
    operands.length === 0
      ? []
      : await expandFiles(host, operands, (path) => isXliffName(path) || session.formats.reads(path))
  if (files.length > 0 && !files.some(isXliffName)) return files
  const works = new Set((await workPlaces(session)).map((place) => place.path))
  return files.length === 0 ? [...works] : files.filter((path) => !isXliffName(path) || works.has(path))
}

/** Of the files those that changed, with `--changed` or `--since`; a work file changes with its article. */
async function changedOnly(session: Session, paths: readonly string[]): Promise<readonly string[]> {
  const { options, host, console, words } = session.run
  const since = options.text('since')
  if (since === undefined && !options.flag('changed')) return paths
  const changed = await changedFiles(host, session.workspace?.root ?? host.cwd, since)
  const sources = new Map((await workPlaces(session)).map(({ path, places }) => [path, places?.source]))
  const real = async (path: string): Promise<string> => await host.files.realPath(path).catch(() => path)
  const kept: string[] = []
  for (const path of paths)
    if (changed.has(await real(path)) || changed.has(await real(sources.get(path) ?? path))) kept.push(path)
  console.remark(words('cli.check.changed', { count: kept.length, all: paths.length }))
  return kept
}

function formatOf(run: Run): ReportFormat {
  if (run.options.flag('json')) return 'json'
  return formats.find((format) => format === run.options.text('format')) ?? 'human'
}

/** `--output FILE` takes the form of `--format`; `--output FORMAT=FILE` its own. */
function readOutputs(run: Run): readonly { readonly file: string; readonly format: ReportFormat }[] {
  return run.options.list('output').map((value) => {
    const format = formats.find((each) => value.startsWith(`${each}=`))
    const file = format === undefined ? value : value.slice(format.length + 1)
    if (file === '') throw new SetupError('option-value-missing', { values: { option: '--output' } })
    return { file, format: format ?? formatOf(run) }
  })
}

function reportOf(session: Session, files: readonly CheckedFile[], known: Report['unused']): Report {
  const used = new Set(
    files.flatMap((file) =>
      file.issues.filter((found) => found.suppressed !== undefined).map((found) => found.fingerprint),
    ),
  )
  const unused = session.errors.length > 0 ? [] : known.filter((suppression) => !used.has(suppression.fingerprint))
  return { files, errors: session.errors, unused }
}

/** A report as it stands in a file. */
async function textOf(
  { words, host }: Run,
  report: Report,
  files: readonly CheckedFile[],
  format: ReportFormat,
): Promise<string> {
  if (format === 'human') return reportHuman(report, words, (_, each) => each)
  if (format !== 'html') return await writeReport(format, report, words, await toolOf(host))
  const { reviewPage } = await import('../../report/review/page.js')
  const articles = files.flatMap(({ review }) => review)
  return reviewPage(articles, report.errors, words, await pageAssets(host))
}

async function toolOf(host: Host): Promise<Tool> {
  const { rules } = await import('../../check/index.js')
  return { version: await packageVersion((path) => host.packageFile(path)), rules }
}

/** Prints the report; on GitHub Actions the one for people is followed by annotations. */
async function print(run: Run, report: Report, files: readonly CheckedFile[]): Promise<void> {
  const { console, words } = run
  const format = formatOf(run)
  if (format !== 'human') return console.data(await textOf(run, report, files, format))
  console.result(reportHuman(report, words, console.paint, console.width))
  const annotates = run.host.env['GITHUB_ACTIONS'] === 'true' && run.options.text('format') === undefined
  if (annotates) console.data(await textOf(run, report, files, 'github'))
}

async function saveReport(session: Session, file: string, content: string): Promise<void> {
  const { host, console, words } = session.run
  const path = resolve(host.cwd, file)
  await writeOutputs(host, [{ path, bytes: new TextEncoder().encode(content) }], { root: resolve(path, '..') })
  console.remark(words('cli.check.report', { file: session.shown(path) }))
}

async function updateBaseline(session: Session, root: string, files: readonly CheckedFile[]): Promise<ExitCode> {
  const found = files.flatMap((file) => file.issues).filter(({ issue }) => issue.severity !== 'info')
  const count = await addSuppressions(
    session.host,
    root,
    found.map(({ issue, fingerprint }) => ({ fingerprint, rule: issue.rule, reason: 'baseline' })),
  )
  session.run.console.remark(session.run.words('cli.check.baseline', { count, file: suppressionsName }))
  return session.exit
}

function exitOf(session: Session, report: Report, files: readonly CheckedFile[]): ExitCode {
  const { options, console, words } = session.run
  const { errors, warnings } = summarize(report)
  const failing = errors + (options.text('fail-on') === 'warning' ? warnings : 0)
  if (failing > 0) session.worsen(1)
  if (options.flag('ship'))
    for (const { file, unreviewed } of files) {
      if (unreviewed === 0) continue
      session.worsen(1)
      console.complain(words('cli.check.ship', { count: unreviewed, file }))
    }
  const first = files
    .flatMap((file) => file.issues)
    .find((each) => each.suppressed === undefined && each.issue.severity !== 'info')
  if (first !== undefined) console.remark(words('cli.next', { command: `guillemet explain ${first.issue.rule}` }))
  else if (files[0] !== undefined)
    session.next(isXliffName(files[0].path) ? 'guillemet assemble' : 'guillemet extract', files[0].path)
  return session.exit
}
