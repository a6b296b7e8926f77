import { dirname } from 'node:path'
import { lineAndColumn } from '../../document/index.js'
import type { LanguageTag } from '../../model/language-tag.js'
import { type AlignReport, align } from '../../pipeline/index.js'
import { loosePlaces } from '../../workspace/layout.js'
import { SetupError } from '../../workspace/setup-error.js'
import { placesOf } from '../../workspace/workspace.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import { writeXliff } from '../../xliff/index.js'
import type { Command } from '../command.js'
import { encodingOption, formatOption } from '../named-formats.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { sourceLocaleOf } from '../source-locale.js'

/** `guillemet align SOURCE TARGET --to uk`: a work file from an article and its existing translation. */
export const alignCommand: Command = {
  name: 'align',
  operands: { name: 'FILE', least: 2, most: 2 },
  options: [
    shared.to,
    shared.sourceLocale,
    formatOption,
    encodingOption,
    shared.outFile,
    shared.dryRun,
    ...limitOptions,
  ],
  examples: ['guillemet align article.md article.uk.md --to uk', 'guillemet align a.html b.html --to de -o a.de.xlf'],
  async run(run) {
    const session = await Session.open(run, run.options.text('format'))
    const [source = '', target = ''] = run.operands.map((operand) => session.resolve(operand))
    const locale = onlyTarget(session)
    const out = run.options.text('out')
    const path = out === undefined ? await workOf(session, source, locale) : session.resolve(out)
    try {
      const read = async (file: string) => session.loadDocument(file, await session.read(file))
      const [article, translation] = [await read(source), await read(target)]
      const { bilingual, report } = align(article, translation, {
        sourceLanguage: sourceLocaleOf(session, source),
        targetLanguage: locale,
        original: session.label(source),
        words: await session.noteWords(locale),
      })
      const bytes = writeXliff([bilingual], { version: '2.0' })
      const dryRun = run.options.flag('dry-run')
      const write = async () => {
        if (out === undefined) await refuseOther(session, path, bytes)
        return await writeOutputs(run.host, [{ path, bytes }], { root: dirname(path), dryRun })
      }
      session.tellWritten(await session.writing(write))
      tell(session, report, { source: [source, article.text], target: [target, translation.text] })
      run.console.remark(
        run.words('cli.align.done', {
          file: session.shown(path),
          sure: report.sure,
          unsure: report.unsure,
          left: report.untranslated.length,
        }),
      )
      session.next('guillemet check', path)
    } catch (failure) {
      session.fail(failure)
    }
    return session.exit
  },
}

/** A work file that is there already may hold a person's work: it stays, unless it is the same. */
async function refuseOther(session: Session, path: string, bytes: Uint8Array): Promise<void> {
  const { files } = session.host
  if ((await files.status(path)) === undefined) return
  const [written] = await writeOutputs(session.host, [{ path, bytes }], { root: dirname(path), dryRun: true })
  if (written?.changed === true) throw new SetupError('output-exists', { values: { output: session.shown(path) } })
}

/** The work file of the article. */
async function workOf(session: Session, source: string, locale: LanguageTag): Promise<string> {
  const { workspace } = session
  const article = (await session.articles()).find(({ path }) => path === source)
  return (
    workspace === undefined || article === undefined
      ? loosePlaces(source, locale)
      : placesOf(workspace, article, locale)
  ).work
}

/** The one language of the translation. */
function onlyTarget(session: Session): LanguageTag {
  const [locale, other] = session.targets()
  if (locale === undefined) throw new SetupError('targets-missing')
  if (other !== undefined)
    throw new SetupError('argument-excess', { values: { command: 'align', argument: `--to ${other}` } })
  return locale
}

/** Path and text of each side. */
type Texts = Readonly<Record<'source' | 'target', readonly [path: string, text: string]>>

function tell(session: Session, { untranslated, surplus }: AlignReport, { source, target }: Texts): void {
  const { console, words } = session.run
  const place = ([path, text]: readonly [string, string], offset: number): string => {
    const { line, column } = lineAndColumn(text, offset)
    return `${session.shown(path)}:${line}:${column}`
  }
  for (const { unit, segment, offset } of untranslated)
    console.remark(words('cli.align.untranslated', { place: place(source, offset), unit, segment }))
  for (const { offset, text } of surplus)
    console.remark(words('cli.align.surplus', { place: place(target, offset), text }))
}
