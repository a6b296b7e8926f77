import { type CheckOptions, checkSource, familiesOff, RenditionCollector, type Renditions } from '../check/index.js'
import { lineAndColumn } from '../document/index.js'
import { type BilingualDocument, segmentsOf } from '../model/bilingual-document.js'
import type { Issue } from '../model/issue.js'
import { checkXliff, extract, reviewsOf } from '../pipeline/index.js'
import { type FileReport, fingerprintOf, type ReportedIssue, type ReviewArticle } from '../report/index.js'
import type { Suppression } from '../workspace/suppressions.js'
import { isXliffName } from '../workspace/workspace.js'
import type { Xliff } from '../xliff/index.js'
import { articlePlaces } from './article-places.js'
import { openBreakRules } from './break-rules.js'
import { checkOptionsFor } from './check-options.js'
import type { Session } from './session.js'
import { sourceLocaleOf } from './source-locale.js'

/** A file with its findings. */
export interface CheckedFile extends FileReport {
  readonly path: string
  /** How many segments are neither reviewed nor final. */
  readonly unreviewed: number
  /** Its documents as a page shows them, where that was asked for. */
  readonly review: readonly ReviewArticle[]
}

/** How a file is checked. */
export interface CheckFileOptions {
  readonly suppressions: ReadonlyMap<string, Suppression>
  /** With what a page shows. */
  readonly wantsReview?: boolean
  /** How quotations are translated in the workspace's own files; the file is one of them. */
  readonly renditions?: RenditionsInTurn
}

/** Checks one file: an XLIFF of any tool, or an article by the rules that need no target. */
export async function checkFile(
  session: Session,
  path: string,
  { suppressions, wantsReview = false, renditions }: CheckFileOptions,
): Promise<CheckedFile> {
  const { documents, issues: found } = isXliffName(path)
    ? await checkFileXliff(session, path, renditions)
    : await checkArticle(session, path)
  const issues = found.map((each) => {
    const suppression = suppressions.get(each.fingerprint)
    return suppression?.rule === each.issue.rule ? { ...each, suppressed: suppression.reason } : each
  })
  const segments = documents.flatMap((document) => document.units.flatMap(segmentsOf))
  return {
    path,
    unreviewed: segments.filter(({ state }) => state !== 'reviewed' && state !== 'final').length,
    file: session.shown(path),
    locale: documents[0]?.targetLanguage ?? documents[0]?.sourceLanguage ?? '',
    segments: segments.length,
    familiesOff: [...new Set(documents.flatMap((document) => familiesOff(document)))],
    issues,
    review: wantsReview ? reviewsOf(documents, issues, session.shown(path)) : [],
  }
}

/**
 * How quotations are translated in the workspace's own files, collected while they are checked: each is read once, and
 * takes its turn after those before it, so that the first translation of all is known when a later file has another.
 */
export class RenditionsInTurn {
  readonly #collector = new RenditionCollector()
  readonly #session: Session
  #turn: Promise<void> = Promise.resolve()

  constructor(session: Session) {
    this.#session = session
  }

  /** Reads a file, and gives it when all that were asked for before it are collected, and it too. One that cannot be read passes its turn. */
  async read(path: string): Promise<Xliff> {
    const reading = this.#session.readXliff(path)
    const documents = reading.then(
      (xliff) => xliff.documents,
      () => [],
    )
    this.#turn = this.#turn.then(async () => this.#collector.add(this.#session.shown(path), await documents))
    await this.#turn
    return await reading
  }

  /** What is known so far: of each quotation of the files that were given, its first translation. */
  get known(): Renditions {
    return this.#collector.result()
  }
}

/** Documents and what is found in them. */
interface Found {
  readonly documents: readonly BilingualDocument[]
  readonly issues: readonly ReportedIssue[]
}

async function checkFileXliff(session: Session, path: string, renditions?: RenditionsInTurn): Promise<Found> {
  const xliff = await (renditions?.read(path) ?? session.readXliff(path))
  const options = new Map<BilingualDocument, CheckOptions>()
  for (const document of xliff.documents)
    options.set(document, {
      ...(await checkOptionsFor(session, document)),
      ...(renditions === undefined ? {} : { elsewhere: { file: session.shown(path), renditions: renditions.known } }),
    })
  return { documents: xliff.documents, issues: checkXliff(xliff, (document) => options.get(document) ?? {}) }
}

async function checkArticle(session: Session, path: string): Promise<Found> {
  const article = await session.loadDocument(path, await session.read(path))
  const language = sourceLocaleOf(session, path)
  const { bilingual: made } = extract(article, {
    sourceLanguage: language,
    targetLanguage: language,
    original: session.label(path),
    ...(await openBreakRules(session))(language),
  })
  const { targetLanguage: _, ...bilingual } = made
  const offsetOf = articlePlaces(article, bilingual)
  const hash = fingerprintOf(bilingual)
  const issues = checkSource(bilingual, { severities: session.severities(undefined) }).map(
    (issue: Issue): ReportedIssue => {
      const place = issue.source?.[0] ?? { unit: issue.unit, segment: issue.segment, start: 0, end: 0 }
      return { issue, ...lineAndColumn(article.text, offsetOf(place)), fingerprint: hash(issue) }
    },
  )
  return { documents: [bilingual], issues }
}
