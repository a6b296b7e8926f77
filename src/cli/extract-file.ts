import { basename } from 'node:path'
import { formatNames } from '../document/index.js'
import { type BilingualDocument, segmentsOf } from '../model/bilingual-document.js'
import type { Document } from '../model/document.js'
import { embedSource } from '../model/embedded-source.js'
import { InputError } from '../model/input-error.js'
import { languageTag } from '../model/language-tag.js'
import { type ExtractReport, extract } from '../pipeline/extract/extract.js'
import type { Memory } from '../pretranslate/engine.js'
import { showMatches } from '../pretranslate/show-matches.js'
import type { Places } from '../workspace/layout.js'
import { SetupError } from '../workspace/setup-error.js'
import { type OutputFile, type Written, writeOutputs } from '../workspace/write-outputs.js'
import type { Xliff } from '../xliff/carrier.js'
import type { Profile } from '../xliff/profile.js'
import { profiles } from '../xliff/profiles/index.js'
import { readHandOff } from '../xliff/v1/hand-off.js'
import type { XliffVersion } from '../xliff/version.js'
import { writeXliff } from '../xliff/write-xliff.js'
import type { BreakRules } from './break-rules.js'
import type { Session } from './session.js'
import { sourceLocaleOf } from './source-locale.js'
import { readTerms } from './termbases.js'

/** The versions of XLIFF that can be asked for. */
export const xliffVersions: readonly XliffVersion[] = ['2.0', '2.1', '2.2', '1.2']

/** How to extract. */
export interface ExtractFileOptions {
  readonly version?: XliffVersion
  readonly profile?: Profile
  readonly prefill: boolean
  /** Keeps the article itself in the file. */
  readonly embed: boolean
  /** The user's own rules of segmentation. */
  readonly breakRules: BreakRules
  /** What is known of a document's quotations, in a workspace. */
  readonly quotations?: (document: BilingualDocument) => Memory
  readonly dryRun: boolean
}

/** One article, extracted into one locale. */
export interface ExtractedFile {
  readonly places: Places
  readonly segments: number
  readonly quotations: number
  /** Absent where it is extracted for the first time. */
  readonly report?: ExtractReport
  readonly written: readonly Written[]
  /** The article is no MDX that can be read: some of it is left out. */
  readonly looseMdx: boolean
  /** The copy for a translator's tool. */
  readonly handoff?: string
}

/** Makes or renews the work file of an article in one locale. */
export async function extractFile(
  session: Session,
  places: Places,
  options: ExtractFileOptions,
): Promise<ExtractedFile> {
  const bytes = await session.read(places.source)
  const existing = await readExisting(session, places)
  const previous = existing?.documents[0]
  const document = await loadArticle(session, places.source, bytes, previous)
  const locale = languageTag(places.locale)
  const { handoff } = places
  const handsOff = handoff !== undefined && (options.version !== undefined || options.profile !== undefined)
  const original =
    previous?.original !== undefined && session.workspace === undefined
      ? previous.original
      : session.label(places.source)
  const sourceLanguage = sourceLocaleOf(session, places.source, previous?.sourceLanguage)
  const { bilingual: extracted, report } = extract(document, {
    sourceLanguage,
    targetLanguage: locale,
    original,
    words: await session.noteWords(locale),
    terms: await readTerms(session, sourceLanguage, locale),
    originals: session.workspace?.originals ?? [],
    prefill: options.prefill && !handsOff,
    embed: options.embed && !handsOff,
    ...(previous === undefined ? {} : { previous }),
    ...options.breakRules(sourceLanguage),
  })
  const bilingual = await showMatches(
    extracted,
    options.quotations === undefined ? [] : [options.quotations(extracted)],
  )
  const outputs: OutputFile[] = []
  const shaped = !handsOff && (options.version !== undefined || options.profile !== undefined)
  if (bilingual !== previous || existing === undefined || shaped)
    outputs.push({ path: places.work, bytes: writeWork(bilingual, existing, handsOff ? {} : options) })
  const copy = handsOff ? handoff(options.profile?.name ?? 'generic') : undefined
  if (copy !== undefined)
    outputs.push({ path: copy, bytes: writeCopy(options.embed ? embedded(bilingual, bytes) : bilingual, options) })
  const written = await writeOutputs(session.host, outputs, { root: places.root, dryRun: options.dryRun })
  const unchanged = outputs.some(({ path }) => path === places.work) ? [] : [{ path: places.work, changed: false }]
  return {
    places,
    segments: bilingual.units.flatMap(segmentsOf).length,
    quotations: bilingual.quotations.length,
    looseMdx: document.settings?.['mdx'] === 'loose',
    written: [...unchanged, ...written],
    ...(previous === undefined ? {} : { report }),
    ...(copy === undefined ? {} : { handoff: copy }),
  }
}

/** Reads an article that may have been extracted before: in the format and encoding that are named for it, else in those that it had then. */
export function loadArticle(
  session: Session,
  path: string,
  bytes: Uint8Array,
  previous: BilingualDocument | undefined,
): Promise<Document> {
  const record = previous?.sourceRecord
  const before = formatNames().find((name) => name === record?.format)
  const format = session.formats.of(path) ?? before
  const encoding = record === undefined ? {} : { encoding: record.encoding }
  return session.loadDocument(path, bytes, { ...encoding, ...(format === undefined ? {} : { format }) })
}

/** The work file as it stands; one of another article or locale is refused. */
export async function readExisting(session: Session, places: Places): Promise<Xliff | undefined> {
  if ((await session.host.files.status(places.work)) === undefined) return undefined
  const existing = await session.readXliff(places.work)
  const document = existing.documents[0]
  const original = document?.original ?? ''
  const other = document !== undefined && basename(original) !== basename(places.source) && original !== ''
  if (other || existing.documents.length > 1)
    throw new SetupError('output-taken', {
      file: session.shown(places.source),
      values: { output: session.shown(places.work), original },
    })
  const found = document?.targetLanguage
  if (found !== undefined && found !== places.locale)
    throw new InputError('other-language', {
      file: session.shown(places.work),
      values: { expected: places.locale, found },
    })
  return existing
}

/** The work file's new bytes, in the version and for the tool that it was written for unless others are asked for. */
function writeWork(
  bilingual: BilingualDocument,
  existing: Xliff | undefined,
  options: Partial<ExtractFileOptions>,
): Uint8Array {
  const before = xliffVersions.find((version) => version === existing?.carrier.shape.version)
  const version = options.version ?? (options.profile === undefined ? (before ?? '2.0') : '1.2')
  const profile = options.profile ?? formerProfile(existing)
  return writeXliff([bilingual], {
    version,
    ...(profile === undefined ? {} : { profile }),
    ...(existing === undefined ? {} : { carrier: existing.carrier }),
  })
}

/** The profile that a 1.2 file says it was written for. */
function formerProfile(existing: Xliff | undefined): Profile | undefined {
  const [file] = existing?.carrier.files.values() ?? []
  const name =
    file === undefined || existing?.carrier.shape.generation !== 1 ? undefined : readHandOff(file.element)?.profile
  return name === undefined ? undefined : profiles.get(name)
}

function embedded(bilingual: BilingualDocument, bytes: Uint8Array): BilingualDocument {
  const { sourceRecord } = bilingual
  return sourceRecord === undefined
    ? bilingual
    : { ...bilingual, sourceRecord: { ...sourceRecord, embedded: embedSource(bytes) } }
}

function writeCopy(
  bilingual: BilingualDocument,
  { version = '1.2', profile, prefill }: ExtractFileOptions,
): Uint8Array {
  return writeXliff([bilingual], {
    version,
    ...(profile === undefined ? {} : { profile }),
    ...(prefill ? { prefill } : {}),
  })
}
