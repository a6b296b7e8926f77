import { checkDocument, checkSource, familiesOff } from '../check/index.js'
import { lineAndColumn, loadDocument } from '../document/index.js'
import { type BilingualDocument, segmentsOf } from '../model/bilingual-document.js'
import type { Issue } from '../model/issue.js'
import { extract } from '../pipeline/index.js'
import { type FileReport, fingerprintOf, type ReportedIssue } from '../report/index.js'
import type { Suppression } from '../workspace/suppressions.js'
import { isXliffName } from '../workspace/workspace.js'
import { locate } from '../xliff/index.js'
import { readAcceptedNames } from './accepted-names.js'
import { articlePlaces } from './article-places.js'
import { openBreakRules } from './break-rules.js'
import type { Session } from './session.js'
import { sourceLocaleOf } from './source-locale.js'
import { readTerms } from './termbases.js'

/** A file with its findings. */
export interface CheckedFile extends FileReport {
  readonly path: string
  /** How many segments are neither reviewed nor final. */
  readonly unreviewed: number
}

/** Checks one file: an XLIFF of any tool, or an article by the rules that need no target. */
export async function checkFile(
  session: Session,
  path: string,
  suppressions: ReadonlyMap<string, Suppression>,
): Promise<CheckedFile> {
  const suppress = (found: ReportedIssue): ReportedIssue => {
    const suppression = suppressions.get(found.fingerprint)
    return suppression?.rule === found.issue.rule ? { ...found, suppressed: suppression.reason } : found
  }
  const checked = isXliffName(path) ? await checkXliff(session, path) : await checkArticle(session, path)
  return { ...checked, issues: checked.issues.map(suppress) }
}

async function checkXliff(session: Session, path: string): Promise<CheckedFile> {
  const { documents, carrier } = await session.readXliff(path)
  const found = await Promise.all(
    documents.map(async (document) => {
      const severities = session.severities(document.targetLanguage)
      const hash = fingerprintOf(document)
      return checkDocument(document, {
        severities,
        acceptedNames: await readAcceptedNames(session, document.targetLanguage),
        terms: await readTerms(session, document.sourceLanguage, document.targetLanguage),
      }).map((issue): ReportedIssue => {
        const { unit, segment } = issue
        const side = issue.target === undefined ? 'source' : 'target'
        const place = locate(carrier, { document: document.id, unit, segment, side }) ?? { line: 1, column: 1 }
        return { issue, ...place, fingerprint: hash(issue) }
      })
    }),
  )
  const issues = found.flat()
  return fileReport(session, path, documents, issues)
}

async function checkArticle(session: Session, path: string): Promise<CheckedFile> {
  const bytes = await session.read(path)
  const file = session.shown(path)
  const article = await loadDocument(bytes, { file })
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
  return fileReport(session, path, [bilingual], issues)
}

function fileReport(
  session: Session,
  path: string,
  documents: readonly BilingualDocument[],
  issues: readonly ReportedIssue[],
): CheckedFile {
  const off = documents.flatMap((document) => familiesOff(document))
  const segments = documents.flatMap((document) => document.units.flatMap(segmentsOf))
  return {
    path,
    unreviewed: segments.filter(({ state }) => state !== 'reviewed' && state !== 'final').length,
    file: session.shown(path),
    locale: documents[0]?.targetLanguage ?? documents[0]?.sourceLanguage ?? '',
    segments: segments.length,
    familiesOff: [...new Set(off)],
    issues,
  }
}
