import { checkDocument } from '../check/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import { sha256Hex } from '../model/content-hash.js'
import type { Issue } from '../model/issue.js'
import { languageTag } from '../model/language-tag.js'
import { extract, type Progress, progressOf } from '../pipeline/index.js'
import type { Places } from '../workspace/layout.js'
import { openBreakRules } from './break-rules.js'
import { checkOptionsFor } from './check-options.js'
import { loadArticle, readExisting } from './extract-file.js'
import type { Session } from './session.js'
import { sourceLocaleOf } from './source-locale.js'

/** How far one article is in one locale. */
export interface ArticleStatus extends Progress {
  readonly source: string
  readonly locale: string
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
  const bilingual = fresh && previous !== undefined ? previous : await extractNow(session, places, bytes, previous)
  const issues = existing === undefined ? [] : checkDocument(bilingual, await checkOptionsFor(session, bilingual))
  const count = (severity: Issue['severity']): number => issues.filter((issue) => issue.severity === severity).length
  const written = (await session.host.files.status(places.article))?.kind === 'file'
  return {
    source: session.shown(places.source),
    locale: places.locale,
    ...progressOf(bilingual, issues),
    errors: count('error'),
    warnings: count('warning'),
    ...(written ? { output: session.shown(places.article) } : {}),
  }
}

async function extractNow(
  session: Session,
  places: Places,
  bytes: Uint8Array,
  previous: BilingualDocument | undefined,
): Promise<BilingualDocument> {
  const document = await loadArticle(session, places.source, bytes, previous)
  const sourceLanguage = sourceLocaleOf(session, places.source, previous?.sourceLanguage)
  const breakRules = await openBreakRules(session)
  return extract(document, {
    sourceLanguage,
    targetLanguage: languageTag(places.locale),
    ...(previous === undefined ? {} : { previous }),
    ...breakRules(sourceLanguage),
  }).bilingual
}
