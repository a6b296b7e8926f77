import { type BilingualDocument, segmentsOf, type Unit } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import { languageOf } from '../model/language-tag.js'
import { earlierUnits, unitOfFlatId } from '../pipeline/index.js'
import { isArchive, readArchive } from '../workspace/archive.js'
import type { Places } from '../workspace/layout.js'
import { isXliffName } from '../workspace/workspace.js'
import { readXliff, type Xliff } from '../xliff/index.js'
import type { Session } from './session.js'
import { placesFor } from './work-places.js'

/** A file that came back, by itself or in an archive. */
export interface ReturnedFile {
  /** As shown; of an archive's file `ARCHIVE!PATH`. */
  readonly file: string
  readonly returned: Xliff
}

const projectFile = /(?:^|\/)omegat\.project$/

/**
 * Reads a file that came back: an XLIFF, or a zip archive's. Of an OmegaT project its translated documents count, which OmegaT
 * writes into the folder `target`.
 *
 * @throws InputError as `readXliff` and `readArchive` do, `zip-empty`, `zip-untranslated`
 */
export async function readReturned(session: Session, path: string): Promise<readonly ReturnedFile[]> {
  const bytes = await session.read(path)
  const file = session.shown(path)
  const limits = session.xmlLimits()
  if (!isArchive(bytes)) return [{ file, returned: readXliff(bytes, { file, limits }) }]
  const entries = readArchive(bytes, file, (name) => isXliffName(name) || projectFile.test(name))
  const projects = entries.flatMap(({ path: name }) => (projectFile.test(name) ? [name.replace(projectFile, '/')] : []))
  const inFolder = (name: string, folder: string): boolean =>
    projects.some((project) => name.startsWith(`${project}${folder}/`.replace(/^\//, '')))
  const found = entries.filter(({ path: name }) => isXliffName(name) && !inFolder(name, 'source'))
  if (found.length === 0) throw new InputError(projects.length > 0 ? 'zip-untranslated' : 'zip-empty', { file })
  return found.map((entry) => {
    const named = `${file}!${entry.path}`
    return { file: named, returned: readXliff(entry.bytes, { file: named, limits }) }
  })
}

/** A document, or the part of one, that came back for one work file. */
export interface ReturnedPart {
  /** The file that it came in, as shown. */
  readonly file: string
  readonly document: BilingualDocument
}

/** A work file and everything that came back for it, in the order in which it was named. */
export interface ReturnedWork {
  readonly places: Places
  readonly work: Xliff
  readonly parts: readonly ReturnedPart[]
}

interface Candidate {
  readonly places: Places
  readonly work: Xliff
  readonly ours: BilingualDocument
  /** Ids of its units, former ones too. */
  readonly ids: ReadonlySet<string>
}

/**
 * Sorts what came back by the work files that it belongs to, whatever the files are called and however they were merged: a
 * document made from the same source, else the units that a work file of the language knows. What belongs to none is told as an
 * error, and the rest goes on.
 */
export async function sortReturned(session: Session, files: readonly ReturnedFile[]): Promise<readonly ReturnedWork[]> {
  const candidates = await candidatesOf(session)
  const parts = new Map<Candidate, ReturnedPart[]>()
  for (const { file, returned } of files)
    for (const document of returned.documents) {
      const homes = homesOf(document, candidates)
      if (homes.length === 0) session.fail(unknown(file, document))
      for (const [candidate, own] of homes) {
        const list = parts.get(candidate) ?? []
        list.push({ file, document: own })
        parts.set(candidate, list)
      }
    }
  return [...parts].map(([{ places, work }, list]) => ({ places, work, parts: list }))
}

async function candidatesOf(session: Session): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const article of await session.articles())
    for (const locale of session.workspace?.targetLocales ?? []) {
      const places = await placesFor(session, article.path, locale)
      if ((await session.host.files.status(places.work)) === undefined) continue
      const work = await session.readXliff(places.work)
      const [ours] = work.documents
      if (ours === undefined) continue
      candidates.push({ places, work, ours, ids: new Set([...ours.units.map(({ id }) => id), ...earlierUnits(ours)]) })
    }
  return candidates
}

/** The work files that a document's units belong to, likeliest first, each with its own; what none knows goes to the first. */
function homesOf(
  document: BilingualDocument,
  candidates: readonly Candidate[],
): readonly (readonly [Candidate, BilingualDocument])[] {
  const locale = document.targetLanguage
  const fitting = candidates.filter(
    ({ places }) => locale === undefined || languageOf(places.locale) === languageOf(locale),
  )
  const source = document.sourceRecord?.sha256
  const same = fitting.filter(({ ours }) => source !== undefined && ours.sourceRecord?.sha256 === source)
  const [exact] = byFit(same.length > 0 ? same : [], document)
  if (exact !== undefined) return [[exact, document]]

  const homes: [Candidate, Unit[]][] = []
  let rest = document.units
  while (rest.length > 0) {
    const [best] = byFit(fitting, { ...document, units: rest })
    if (best === undefined) break
    homes.push([best, rest.filter((unit) => isOf(best, unit))])
    rest = rest.filter((unit) => !isOf(best, unit))
  }
  homes[0]?.[1].push(...rest)
  return homes.map(([candidate, units]) => [candidate, homes.length === 1 ? document : { ...document, units }])
}

/** The candidates that know units of a document: most units first, the very locale before others of its language. */
function byFit(candidates: readonly Candidate[], document: BilingualDocument): readonly Candidate[] {
  return candidates
    .map((candidate) => {
      const known = document.units.filter((unit) => isOf(candidate, unit)).length
      return {
        candidate,
        fit: known === 0 ? 0 : known + (candidate.places.locale === document.targetLanguage ? 0.5 : 0),
      }
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ candidate }) => candidate)
}

function isOf({ ids }: Candidate, { id }: Unit): boolean {
  return ids.has(id) || unitOfFlatId(id, (unit) => ids.has(unit)) !== undefined
}

function unknown(file: string, { units }: BilingualDocument): InputError {
  const named = units.filter((unit) => segmentsOf(unit).length > 0).map(({ id }) => id)
  return new InputError('other-article', { file, values: { units: named.slice(0, 5).join(', ') } })
}
