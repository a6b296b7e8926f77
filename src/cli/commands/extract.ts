import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { Places } from '../../workspace/layout.js'
import type { Workspace } from '../../workspace/workspace.js'
import { breakRuleOptions, openBreakRules, quotesOption } from '../break-rules.js'
import type { Command, ExitCode } from '../command.js'
import { type ExtractedFile, type ExtractFileOptions, extractFile, xliffVersions } from '../extract-file.js'
import { encodingOption, formatOption } from '../named-formats.js'
import { limitOptions, shared } from '../options.js'
import { profileNamed, profileOption } from '../profile-option.js'
import { Session } from '../session.js'
import { allPlaces, sourcePlaces } from '../work-places.js'

/** `guillemet extract [FILE…]`: makes XLIFF for translators out of articles; existing translations are kept. */
export const extractCommand: Command = {
  name: 'extract',
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    shared.to,
    shared.locale,
    shared.sourceLocale,
    { flags: '--xliff <VERSION>', choices: xliffVersions },
    profileOption,
    formatOption,
    encodingOption,
    { flags: '--prefill' },
    { flags: '--embed' },
    quotesOption,
    ...breakRuleOptions,
    shared.outFolder,
    shared.dryRun,
    shared.jobs,
    ...limitOptions,
  ],
  examples: [
    'guillemet extract',
    'guillemet extract article.txt --to uk,de',
    'guillemet extract --for omegat --locale uk',
  ],
  async run(run) {
    const session = await Session.open(run, run.options.text('format'))
    const { options } = run
    const version = xliffVersions.find((each) => each === options.text('xliff'))
    const profile = profileNamed(options.text('for'))
    const settings = {
      prefill: options.flag('prefill'),
      embed: options.flag('embed'),
      dryRun: options.flag('dry-run'),
      breakRules: await openBreakRules(session),
      ...(version === undefined ? {} : { version }),
      ...(profile === undefined ? {} : { profile }),
    }
    return await session.writing(async () => {
      const places = await sourcePlaces(session)
      if (places.length === 0) run.console.remark(run.words('cli.nothing'))
      // Looked at before anything is written, so that no article depends on which was ready first.
      const how = { ...settings, ...(await knownQuotations(session, places)) }
      return tell(session, await session.each(places, (each) => extractFile(session, each, how)))
    })
  },
}

/** What the workspace knows of quotations: most of the program, which a file outside a workspace starts without. */
async function knownQuotations(
  session: Session,
  places: readonly Places[],
): Promise<Pick<ExtractFileOptions, 'quotations'>> {
  const { workspace } = session
  if (workspace === undefined) return {}
  const { quotationMemories } = await import('../../pipeline/reuse/quotation-memory.js')
  return { quotations: quotationMemories(await finishedDocuments(session, workspace, places), workspace.originals) }
}

/** The work files of the workspace in the locales that are asked for; one that cannot be read is told when it is its turn. */
async function finishedDocuments(
  session: Session,
  { targetLocales }: Workspace,
  places: readonly Places[],
): Promise<readonly BilingualDocument[]> {
  const locales = new Set(places.map(({ locale }) => locale))
  const documents: BilingualDocument[] = []
  for (const { work, locale } of allPlaces(session, await session.articles(), targetLocales)) {
    if (!locales.has(locale) || (await session.host.files.status(work)) === undefined) continue
    const read = await session.readXliff(work).catch(() => undefined)
    documents.push(...(read?.documents ?? []))
  }
  return documents
}

function tell(session: Session, files: readonly ExtractedFile[]): ExitCode {
  const { console, words } = session.run
  for (const { places, segments, quotations: quoted, looseMdx, report, written, handoff } of files) {
    session.tellWritten(written)
    const file = session.shown(places.work)
    console.remark(words('cli.extract.done', { file, segments, quotations: quoted }))
    if (looseMdx) console.complain(words('cli.extract.loose-mdx', { file: session.shown(places.source) }))
    if (handoff !== undefined) console.remark(words('cli.extract.handoff', { file: session.shown(handoff) }))
    if (report === undefined) continue
    const { kept, changed, added, moved, removed, quotations } = report
    const counts = { kept, changed: changed.length, added: added.length, moved: moved.length, removed: removed.length }
    if (changed.length + added.length + moved.length + removed.length > 0)
      console.remark(words('cli.extract.updated', { file, ...counts }))
    for (const { unit, before, after } of quotations)
      console.remark(words('cli.extract.quote-changed', { file, unit, before, after }))
  }
  if (files[0] !== undefined) session.next('guillemet check', files[0].places.work)
  return session.exit
}
