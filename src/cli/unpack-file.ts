import type { BilingualDocument } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import { type Merge, mergeReturned } from '../pipeline/index.js'
import type { Places } from '../workspace/layout.js'
import { SetupError } from '../workspace/setup-error.js'
import { writeOutputs } from '../workspace/write-outputs.js'
import { patchXliff, writeXliff, type Xliff } from '../xliff/index.js'
import type { Session, WorkPlace } from './session.js'

/** A file that came back, merged into its work file. */
export interface Unpacked {
  readonly place: WorkPlace
  readonly merges: readonly Merge[]
  readonly changed: boolean
}

/** Merges targets and states of a file that came back from a translator into the work file that it was made from. */
export async function unpackFile(session: Session, path: string): Promise<Unpacked> {
  const file = session.shown(path)
  const bytes = await session.read(path)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new SetupError('zip-later', { file })
  const returned = await session.readXliff(path)
  const merges: Merge[] = []
  let place: WorkPlace | undefined
  let changed = false
  for (const document of returned.documents) {
    const { places, work } = await findWork(session, document, file)
    try {
      const ours = work.documents[0]
      if (ours === undefined) throw new InputError('xliff-empty', { file: session.shown(places.work) })
      const merge = mergeReturned(ours, document)
      merges.push(merge)
      place = { path: places.work, places }
      if (merge.bilingual === ours) continue
      const output = { path: places.work, bytes: rewritten(work, ours, merge.bilingual) }
      const dryRun = session.run.options.flag('dry-run')
      const [written] = await writeOutputs(session.host, [output], { root: places.root, dryRun })
      changed ||= written?.changed ?? false
    } catch (failure) {
      throw failure instanceof InputError ? failure.in(file) : failure
    }
  }
  if (place === undefined) throw new InputError('xliff-empty', { file })
  return { place, merges, changed }
}

/** A work file is patched, so that nothing else in it changes; only a unit that a translator cut anew is written anew. */
function rewritten(work: Xliff, before: BilingualDocument, after: BilingualDocument): Uint8Array {
  const ids = (document: BilingualDocument): string =>
    JSON.stringify(document.units.map((unit) => [unit.id, unit.parts.map((part) => [part.type, part.id ?? ''])]))
  if (ids(before) === ids(after)) return patchXliff(work.carrier, [after])
  const { version } = work.carrier.shape
  const known = version === '2.1' || version === '2.2' || version === '1.2' ? version : '2.0'
  return writeXliff([after], { version: known, carrier: work.carrier })
}

interface FoundWork {
  readonly places: Places
  readonly work: Xliff
}

/** The work file that a returned document belongs to: of its language, made from the same source, or holding most of its units. */
async function findWork(session: Session, document: BilingualDocument, file: string): Promise<FoundWork> {
  const locale = document.targetLanguage
  const unknown = new InputError('other-article', {
    file,
    values: {
      units: document.units
        .map((unit) => unit.id)
        .slice(0, 5)
        .join(', '),
    },
  })
  if (session.workspace === undefined) throw new SetupError('workspace-missing', { file })
  const locales = session.workspace.targetLocales.filter(
    (each) => locale === undefined || each === locale || sameLanguage(each, locale),
  )
  let best: FoundWork | undefined
  let most = 0
  for (const article of await session.articles())
    for (const target of locales) {
      const places = await session.placesFor(article.path, target)
      if ((await session.host.files.status(places.work)) === undefined) continue
      const work = await session.readXliff(places.work)
      const score = likeness(work.documents[0], document) + (target === locale ? 0.5 : 0)
      if (score >= 1 && score > most) {
        best = { places, work }
        most = score
      }
    }
  if (best === undefined) throw unknown
  return best
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0]
}

/** How many units two documents share; the same source counts as all of them. */
function likeness(work: BilingualDocument | undefined, returned: BilingualDocument): number {
  if (work === undefined) return 0
  const ids = new Set([
    ...work.units.map((unit) => unit.id),
    ...work.units.flatMap((unit) => unit.matches.map((match) => match.unit ?? '')),
  ])
  const shared = returned.units.filter((unit) => ids.has(unit.id)).length
  const same = work.sourceRecord !== undefined && work.sourceRecord.sha256 === returned.sourceRecord?.sha256
  return shared + (same ? returned.units.length + 1 : 0)
}
