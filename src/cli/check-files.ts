import { type CheckOptions, checkSource, familiesOff, RenditionCollector, type Renditions } from '../check/index.js'
import { lineAndColumn } from '../document/index.js'
import { type BilingualDocument, segmentsOf } from '../model/bilingual-document.js'
import type { Issue } from '../model/issue.js'
import { checkXliff, extract, reviewsOf } from '../pipeline/index.js'
import { type FileReport, fingerprintOf, type ReportedIssue, type ReviewArticle } from '../report/index.js'
import type { Suppression } from '../workspace/suppressions.js'
import { isXliffName } from '../workspace/workspace.js'
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
  /** How quotations are translated in the files beside it. */
  readonly renditions?: Renditions
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

/** The first translation of each quotation in those files that are the workspace's own, in their order; nothing for one file alone. What cannot be read is told by its check. */
export async function renditionsOf(
  session: Session,
  paths: readonly string[],
  own: ReadonlySet<string>,
): Promise<Renditions | undefined> {
  const works = paths.filter((path) => own.has(path))
  if (works.length < 2) return undefined
  const collector = new RenditionCollector()
  for (const path of works) {
    const { documents } = await session.readXliff(path).catch(() => ({ documents: [] }))
    collector.add(session.shown(path), documents)
  }
  return collector.result()
}

/** Documents and what is found in them. */
interface Found {
  readonly documents: readonly BilingualDocument[]
  readonly issues: readonly ReportedIssue[]
}

async function checkFileXliff(session: Session, path: string, renditions?: Renditions): Promise<Found> {
  const xliff = await session.readXliff(path)
  const options = new Map<BilingualDocument, CheckOptions>()
  for (const document of xliff.documents)
    options.set(document, {
      ...(await checkOptionsFor(session, document)),
      ...(renditions === undefined ? {} : { elsewhere: { file: session.shown(path), renditions } }),
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
