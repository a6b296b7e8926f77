import { checkDocument } from '../check/index.js'
import { readDocument } from '../document/index.js'
import { findDates } from '../mention/index.js'
import { findNames } from '../mention/names.js'
import { type BilingualDocument, type Segment, segmentsOf } from '../model/bilingual-document.js'
import { sha256Hex } from '../model/content-hash.js'
import type { Issue } from '../model/issue.js'
import { languageTag } from '../model/language-tag.js'
import { plainText } from '../model/project.js'
import { isTranslated } from '../model/translated.js'
import { extract } from '../pipeline/index.js'
import type { Places } from '../workspace/layout.js'
import { readExisting } from './extract-file.js'
import type { Session } from './session.js'
import { sourceLocaleOf } from './source-locale.js'

/** How far one article is in one locale. */
export interface ArticleStatus {
  readonly source: string
  readonly locale: string
  readonly segments: number
  readonly translated: number
  /** Segments without a translation whose older wording had one. */
  readonly changed: number
  readonly untranslated: number
  readonly reviewed: number
  readonly final: number
  readonly quotes: number
  /** Quotations that are translated and that no finding is about. */
  readonly quotesKept: number
  /** Different names, and dates, in the source. */
  readonly names: number
  readonly dates: number
  readonly errors: number
  readonly warnings: number
  /** The finished article, where there is one. */
  readonly output?: string
}

/** Counts one article in one locale, as `extract` would leave it now. Writes nothing. */
export async function statusOf(session: Session, places: Places): Promise<ArticleStatus> {
  const bytes = await session.read(places.source)
  const existing = await readExisting(session, places)
  if (existing === undefined)
    session.run.console.remark(session.run.words('cli.status.missing', { file: session.shown(places.work) }))
  const previous = existing?.documents[0]
  const fresh = previous?.sourceRecord?.sha256 === sha256Hex(bytes)
  const bilingual = fresh && previous !== undefined ? previous : extractNow(session, places, bytes, previous)
  const issues =
    existing === undefined ? [] : checkDocument(bilingual, { severities: session.severities(places.locale) })
  const segments = bilingual.units
    .filter((unit) => unit.translate)
    .flatMap((unit) => segmentsOf(unit).map((segment) => ({ unit, segment })))
  const open = segments.filter(({ segment }) => !isTranslated(segment))
  const changed = open.filter(({ unit, segment }) =>
    unit.matches.some((match) => match.unit !== undefined && (match.segment ?? segment.id) === segment.id),
  )
  const inState = (state: Segment['state']): number => segments.filter(({ segment }) => segment.state === state).length
  const count = (severity: Issue['severity']): number => issues.filter((issue) => issue.severity === severity).length
  const written = (await session.host.files.status(places.article))?.kind === 'file'
  return {
    source: session.shown(places.source),
    locale: places.locale,
    segments: segments.length,
    translated: segments.length - open.length,
    changed: changed.length,
    untranslated: open.length - changed.length,
    reviewed: inState('reviewed'),
    final: inState('final'),
    quotes: bilingual.quotations.length,
    quotesKept: quotesKept(bilingual, issues),
    ...mentionCounts(bilingual),
    errors: count('error'),
    warnings: count('warning'),
    ...(written ? { output: session.shown(places.article) } : {}),
  }
}

function extractNow(
  session: Session,
  places: Places,
  bytes: Uint8Array,
  previous: BilingualDocument | undefined,
): BilingualDocument {
  const document = readDocument(bytes, { file: session.shown(places.source) })
  return extract(document, {
    sourceLanguage: sourceLocaleOf(session, places.source, previous?.sourceLanguage),
    targetLanguage: languageTag(places.locale),
    ...(previous === undefined ? {} : { previous }),
  }).bilingual
}

function quotesKept(bilingual: BilingualDocument, issues: readonly Issue[]): number {
  const faulty = issues.filter((issue) => issue.family === 'quotes' && issue.severity !== 'info')
  const units = new Map(bilingual.units.map((unit) => [unit.id, unit]))
  return bilingual.quotations.filter((quotation) =>
    quotation.parts.every(({ unit, segments, start, end }) => {
      const own = units.get(unit)
      const touched = own === undefined ? [] : segmentsOf(own).filter((segment) => segments.includes(segment.id))
      const translated = touched.length > 0 && touched.every(isTranslated)
      return translated && !faulty.some((issue) => touches(issue, unit, segments, start, end, bilingual))
    }),
  ).length
}

/** Whether a finding is about a stretch of a unit: by its place in the source, else by its segment. */
function touches(
  issue: Issue,
  unit: string,
  segments: readonly string[],
  start: number,
  end: number,
  bilingual: BilingualDocument,
): boolean {
  const { source } = issue
  if (source === undefined) return issue.unit === unit && segments.includes(issue.segment)
  const own = bilingual.units.find((each) => each.id === unit)
  return source.some((place) => {
    if (place.unit !== unit || own === undefined || !segments.includes(place.segment)) return false
    let offset = 0
    for (const part of own.parts) {
      if (part.type === 'segment' && part.id === place.segment) break
      offset += plainText(part.source).length
    }
    return offset + place.start < end && offset + Math.max(place.end, place.start + 1) > start
  })
}

function mentionCounts(bilingual: BilingualDocument): { readonly names: number; readonly dates: number } {
  const texts = bilingual.units.flatMap((unit) => segmentsOf(unit).map((segment) => plainText(segment.source)))
  const names = findNames(texts, bilingual.sourceLanguage).flatMap((found) => found.map((name) => name.value.form))
  const dates = texts.flatMap((text) => findDates(text, bilingual.sourceLanguage))
  return { names: new Set(names).size, dates: dates.length }
}
