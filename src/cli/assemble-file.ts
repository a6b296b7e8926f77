import { assembleDocument, toI18next } from '../assemble/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import { segmentsOf } from '../model/bilingual-document.js'
import type { Document } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { isTranslated } from '../model/translated.js'
import { findSource } from '../workspace/find-source.js'
import { loosePlaces, type Places } from '../workspace/layout.js'
import { SetupError } from '../workspace/setup-error.js'
import type { OutputFile } from '../workspace/write-outputs.js'
import type { Session } from './session.js'
import { placesFor, type WorkPlace } from './work-places.js'

/** What to do about segments without a translation. */
export type Policy = 'block' | 'source' | 'previous'

/** How to assemble. */
export interface AssembleFileOptions {
  readonly policy: Policy
  readonly toI18next: boolean
  readonly forceEncode: boolean
  readonly setLanguage: boolean
}

/** One finished article, not yet written. */
export interface AssembledFile {
  readonly source: string
  readonly article: string
  readonly outputs: readonly OutputFile[]
  /** The folder that nothing may leave. */
  readonly root: string
  readonly segments: number
  readonly translated: number
  /** Untranslated segments where the source's, or the former translation's, text stands. */
  readonly fromSource: number
  readonly fromPrevious: number
}

/** Assembles the article of every document of one XLIFF. */
export async function assembleFile(
  session: Session,
  work: WorkPlace,
  options: AssembleFileOptions,
): Promise<readonly AssembledFile[]> {
  const documents = await session.readXliffDocuments(work.path)
  const file = session.shown(work.path)
  const made: AssembledFile[] = []
  for (const document of documents) {
    if (document.targetLanguage === undefined)
      throw new InputError('xliff-language', { file, values: { attribute: 'trgLang', tag: '' } })
    made.push(await assembleOne(session, work, document, document.targetLanguage, options))
  }
  return made
}

async function assembleOne(
  session: Session,
  work: WorkPlace,
  bilingual: BilingualDocument,
  locale: string,
  options: AssembleFileOptions,
): Promise<AssembledFile> {
  const file = session.shown(work.path)
  const articles = (await session.articles()).map((article) => article.path)
  const known = work.places === undefined ? articles : [work.places.source, ...articles]
  const source = await findSource(session.host, bilingual, work.path, known, session.run.options.text('source'))
  const out = session.run.options.text('out')
  const places =
    out === undefined
      ? (work.places ?? (await placesFor(session, source.path, locale)))
      : loosePlaces(source.path, locale, session.resolve(out))
  const record = bilingual.sourceRecord
  const format = session.run.options.text('format') ?? record?.format
  const encoding = record === undefined ? {} : { encoding: record.encoding }
  const document = await session.loadDocument(source.path, source.bytes, { ...encoding, ...(format ? { format } : {}) })
  try {
    const previous = options.policy === 'previous' ? await readPrevious(session, places, document) : undefined
    const how = {
      policy: options.policy,
      forceEncode: options.forceEncode,
      setLanguage: options.setLanguage,
      file: session.shown(source.path),
      ...(previous ? { previous } : {}),
    }
    const { bytes, filled, untranslated } = assembleDocument(document, bilingual, how)
    const outputs: OutputFile[] = [{ path: places.article, bytes }]
    if (options.toI18next) outputs.push(await resourcesOf(session, places, toI18next(document, bilingual, how)))
    const stands = new Map(filled.map(({ unit, from }) => [unit, from]))
    const segments = bilingual.units.filter((unit) => unit.translate).flatMap(segmentsOf)
    return {
      source: places.source,
      article: places.article,
      outputs,
      root: places.root,
      segments: segments.length,
      translated: segments.filter(isTranslated).length,
      fromSource: untranslated.filter(({ unit }) => stands.get(unit) === 'source').length,
      fromPrevious: untranslated.filter(({ unit }) => stands.get(unit) === 'previous').length,
    }
  } catch (failure) {
    throw failure instanceof InputError ? failure.in(file) : failure
  }
}

/** The finished article as it stands now, for the policy `previous`. */
async function readPrevious(session: Session, places: Places, document: Document): Promise<Document | undefined> {
  if ((await session.host.files.status(places.article))?.kind !== 'file') return undefined
  const settings = document.settings === undefined ? {} : { settings: document.settings }
  const bytes = await session.read(places.article)
  return session.loadDocument(places.article, bytes, {
    format: document.format,
    encoding: document.encoding.name,
    ...settings,
  })
}

/** The i18next resources as a file; another catalogue that stands there is refused. */
async function resourcesOf(
  session: Session,
  places: Places,
  resources: Readonly<Record<string, string>>,
): Promise<OutputFile> {
  const path = places.resources
  if (
    (await session.host.files.status(path)) !== undefined &&
    !isOurs(new TextDecoder().decode(await session.read(path)))
  )
    throw new SetupError('output-catalogue', {
      file: session.shown(places.source),
      values: { output: session.shown(path) },
    })
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(resources, undefined, 2)}\n`) }
}

/** Whether a JSON file holds resources that guillemet wrote: unit ids as keys, texts as values. */
function isOurs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
    return Object.entries(value).every(
      ([key, each]) => /^(?:u[0-9a-f]{10}(?:-\d+)?|~braces|~nesting)$/.test(key) && typeof each === 'string',
    )
  } catch {
    return false
  }
}
