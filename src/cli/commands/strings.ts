import { dirname } from 'node:path'
import type { LanguageTag } from '../../model/language-tag.js'
import type { Words } from '../../report/words.js'
import { SetupError } from '../../workspace/setup-error.js'
import { exportStrings, importStrings } from '../../workspace/strings/convert-strings.js'
import type { CatalogueUnit } from '../../workspace/strings/plural-keys.js'
import { readCatalogue } from '../../workspace/strings/read-catalogue.js'
import { writeOutputs } from '../../workspace/write-outputs.js'
import type { Command } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { sourceLocaleOf } from '../source-locale.js'

/** `guillemet strings export EN.json [UK.json] --to uk -o F.xlf`, `strings import F.xlf -o UK.json`: i18next catalogues through XLIFF. */
export const stringsCommand: Command = {
  name: 'strings',
  operands: { name: 'FILE', least: 2, most: 3, verbs: ['export', 'import'] },
  options: [shared.outFile, shared.to, shared.sourceLocale, shared.dryRun, ...limitOptions],
  examples: [
    'guillemet strings export en.json --to uk -o uk.xlf',
    'guillemet strings export en.json uk.json --to uk -o uk.xlf',
    'guillemet strings import uk.xlf -o uk.json',
  ],
  async run(run) {
    const session = await Session.open(run)
    const [verb, first = '', second] = run.operands
    const out = run.options.text('out')
    if (out === undefined) throw missing('--out')
    if (verb === 'import' && second !== undefined)
      throw new SetupError('argument-excess', { values: { command: 'strings', argument: second } })
    const locale = verb === 'export' ? onlyTarget(session) : undefined
    const path = session.resolve(out)
    try {
      const { bytes, units, translated } =
        locale === undefined ? await imported(session, first, path) : await exported(session, locale, first, second)
      const dryRun = run.options.flag('dry-run')
      session.tellWritten(await writeOutputs(run.host, [{ path, bytes }], { root: dirname(path), dryRun }))
      run.console.remark(run.words('cli.strings.done', { file: session.shown(path), units, translated }))
    } catch (failure) {
      session.fail(failure)
    }
    return session.exit
  },
}

/** What came of one run. */
interface Made {
  readonly bytes: Uint8Array
  readonly units: number
  readonly translated: number
}

function missing(argument: string): SetupError {
  return new SetupError('argument-missing', { values: { command: 'strings', argument } })
}

/** The one language of `--to`. */
function onlyTarget(session: Session): LanguageTag {
  const locales = session.run.options.locales('to') ?? []
  const [locale, other] = locales
  if (locale === undefined) throw missing('--to')
  if (other !== undefined)
    throw new SetupError('argument-excess', { values: { command: 'strings', argument: `--to ${other}` } })
  return locale
}

async function exported(session: Session, locale: LanguageTag, first: string, second?: string): Promise<Made> {
  const [source, target] = [first, second].map((operand) =>
    operand === undefined ? undefined : session.resolve(operand),
  )
  const read = async (path: string) => readCatalogue(await session.read(path), session.shown(path))
  if (source === undefined) throw missing('FILE')
  const words = await session.noteWords(locale)
  return await exportStrings({
    source: await read(source),
    ...(target === undefined ? {} : { target: await read(target) }),
    sourceLanguage: sourceLocaleOf(session, source),
    targetLanguage: locale,
    original: session.label(source),
    noteOf: (unit) => noteOf(unit, words),
  })
}

/** What a translator must know of a text beside its source. */
function noteOf({ plural, context }: CatalogueUnit, words: Words): string | undefined {
  const { category = '', samples = [] } = plural ?? {}
  const notes = [
    ...(context === undefined ? [] : [words('notes.strings.context', { context })]),
    ...(plural === undefined ? [] : [words('notes.strings.plural', { category, samples: samples.join(', ') })]),
  ]
  return notes.length === 0 ? undefined : notes.join('\n')
}

async function imported(session: Session, operand: string, out: string): Promise<Made> {
  const path = session.resolve(operand)
  const there = (await session.host.files.status(out)) !== undefined
  const existing = there ? { bytes: await session.read(out), file: session.shown(out) } : undefined
  return await importStrings(await session.read(path), existing, {
    file: session.shown(path),
    limits: session.xmlLimits(),
  })
}
