import { basename, join } from 'node:path'
import { isLanguageTag, type LanguageTag, languageTag } from '../../model/language-tag.js'
import { configName } from '../../workspace/config.js'
import { addScripts } from '../../workspace/package-scripts.js'
import { SetupError } from '../../workspace/setup-error.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import type { Command, ExitCode, Run } from '../command.js'
import { shared } from '../options.js'
import { Session } from '../session.js'

/** The npm scripts that a project gets. */
const scripts: Readonly<Record<string, string>> = {
  'l10n:extract': 'guillemet extract',
  'l10n:check': 'guillemet check',
  'l10n:assemble': 'guillemet assemble',
  'l10n:status': 'guillemet status',
}

/** `guillemet init`: writes the configuration, the folders and npm scripts; twice is the same as once. */
export const initCommand: Command = {
  name: 'init',
  options: [
    { flags: '--yes' },
    { ...shared.sourceLocale, words: 'init-source-locale' },
    { ...shared.to, words: 'init-to' },
    shared.dryRun,
  ],
  examples: ['guillemet init', 'guillemet init --yes --source-locale en --to uk,de'],
  async run(run) {
    const session = await Session.open(run)
    if (session.workspace !== undefined)
      run.console.remark(run.words('cli.init.kept', { file: session.shown(session.workspace.configFile) }))
    const root = session.workspace?.root ?? run.host.cwd
    if (session.workspace === undefined) await writeConfig(run, root)
    if (!run.options.flag('dry-run'))
      for (const folder of ['source', 'locales']) await run.host.files.makeFolder(join(root, folder))
    const hasScripts = await writeScripts(run, root)
    return await tellArticles(run, hasScripts)
  },
}

async function writeConfig(run: Run, root: string): Promise<void> {
  const { source, targets } = await answers(run)
  const config = { sourceLocale: source, targetLocales: targets, sources: ['source/**'] }
  const bytes = new TextEncoder().encode(`${JSON.stringify(config, undefined, 2)}\n`)
  const dryRun = run.options.flag('dry-run')
  await writeOutputs(run.host, [{ path: join(root, configName), bytes }], { root, dryRun })
  run.console.result(run.words(dryRun ? 'cli.would-write' : 'cli.wrote', { file: configName }))
}

interface Answers {
  readonly source: string
  readonly targets: readonly string[]
}

/** What the options say, else what a person at a terminal answers, else what is usual. */
async function answers(run: Run): Promise<Answers> {
  const { options, words, host } = run
  const ask = options.flag('yes') || !['', 'false'].includes(host.env['CI'] ?? '') ? undefined : host.ask
  const source =
    options.locale('source-locale') ??
    typed((await ask?.(`${words('cli.init.ask-source')} [en] `))?.trim() || 'en', '--source-locale')
  const given = options.locales('to')
  if (given !== undefined) return { source, targets: given }
  const text = (await ask?.(`${words('cli.init.ask-targets')} `)) ?? ''
  return {
    source,
    targets: text
      .split(/[\s,]+/)
      .filter((tag) => tag !== '')
      .map((tag) => typed(tag, '--to')),
  }
}

/** A language that a person typed. */
function typed(text: string, option: string): LanguageTag {
  if (isLanguageTag(text)) return languageTag(text)
  throw new SetupError('option-value', { values: { option, value: text, expected: 'en, uk, zh-Hans, …' } })
}

/** Adds the npm scripts where there is a package.json; gives whether there is one. */
async function writeScripts(run: Run, root: string): Promise<boolean> {
  const path = join(root, 'package.json')
  if ((await run.host.files.status(path))?.kind !== 'file') {
    run.console.remark(run.words('cli.init.no-package'))
    return false
  }
  const before = await run.host.files.read(path)
  const { text, added } = addScripts(new TextDecoder().decode(before), basename(path), scripts)
  if (added.length > 0) {
    const dryRun = run.options.flag('dry-run')
    await writeOutputs(run.host, [{ path, bytes: new TextEncoder().encode(text) }], { root, dryRun })
    run.console.result(
      run.words(dryRun ? 'cli.init.would-add' : 'cli.init.added', { count: added.length, scripts: added.join(', ') }),
    )
  }
  return true
}

async function tellArticles(run: Run, hasScripts: boolean): Promise<ExitCode> {
  const session = await Session.open(run)
  const articles = await session.articles()
  const { console, words } = run
  const found = articles.length === 0 ? 'cli.init.no-articles' : 'cli.init.articles'
  console.remark(words(found, { count: articles.length, folder: 'source/' }))
  const isWithoutTargets = session.workspace?.targetLocales.length === 0
  if (isWithoutTargets) console.remark(words('cli.init.no-targets', { file: configName }))
  const command = hasScripts && !isWithoutTargets ? 'npm run l10n:extract' : 'npx guillemet extract'
  console.remark(words('cli.next', { command: isWithoutTargets ? `${command} --to uk,de` : command }))
  return 0
}
