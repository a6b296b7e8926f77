import { basename, dirname, join, relative, sep } from 'node:path'
import { serializeTmx } from '../memory/index.js'
import { type BilingualDocument, segmentsOf } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import { type LanguageTag, languageTag } from '../model/language-tag.js'
import { isTranslated } from '../model/translated.js'
import { reviewOf } from '../pipeline/index.js'
import { previewPage } from '../report/review/page.js'
import { type ArchiveEntry, writeArchive } from '../workspace/archive.js'
import { splitName } from '../workspace/layout.js'
import { omegatProject } from '../workspace/omegat-project.js'
import { type Profile, writeXliff } from '../xliff/index.js'
import { handoffReadme } from './handoff-readme.js'
import { packGlossary } from './pack-glossary.js'
import { pageAssets } from './page-assets.js'
import type { Session } from './session.js'
import type { WorkPlace } from './work-places.js'

/** An article of a package: its path inside, without an extension, and its document. */
interface PackedArticle {
  readonly path: string
  readonly document: BilingualDocument
}

/** A translator's package of one language, not yet written. */
export interface Package {
  readonly locale: LanguageTag
  readonly path: string
  readonly bytes: Uint8Array
  readonly articles: number
}

/** Makes the packages of some work files, one a language: XLIFF in a tool's shape, memory, names, previews, and what to do with them. */
export async function packFiles(
  session: Session,
  works: readonly WorkPlace[],
  profile: Profile,
): Promise<readonly Package[]> {
  const byLocale = new Map<LanguageTag, PackedArticle[]>()
  const read = await session.each(works, async ({ path }) => ({
    path,
    documents: await session.readXliffDocuments(path),
  }))
  for (const { path, documents } of read)
    for (const [index, document] of documents.entries()) {
      const locale = document.targetLanguage
      if (locale === undefined) {
        session.fail(
          new InputError('xliff-language', { file: session.shown(path), values: { attribute: 'trgLang', tag: '' } }),
        )
        continue
      }
      const articles = byLocale.get(locale) ?? []
      const number = documents.length > 1 ? `-${index + 1}` : ''
      articles.push({ path: insidePath(session, path, locale) + number, document })
      byLocale.set(locale, articles)
    }
  const packages: Package[] = []
  for (const [locale, articles] of byLocale) {
    const [first] = articles
    const name = first !== undefined && articles.length === 1 ? basename(first.path) : 'articles'
    const stem = `${name}.${locale}.${profile.name}`
    const entries = await entriesOf(session, locale, articles, profile, stem)
    const path = join(folderOf(session, locale, read[0]?.path ?? ''), `${stem}.zip`)
    packages.push({ locale, path, bytes: writeArchive(entries), articles: articles.length })
  }
  return packages
}

/** A work file's path below its language's folder, else its name; without the language that a loose name ends with. */
function insidePath(session: Session, path: string, locale: string): string {
  const { name } = splitName(path)
  const root = session.workspace?.root
  const folder =
    root === undefined
      ? '..'
      : relative(join(root, 'locales', locale), dirname(path))
          .split(sep)
          .join('/')
  const bare = name.endsWith(`.${locale}`) ? name.slice(0, -locale.length - 1) : name
  return folder === '' || folder.startsWith('..') ? bare : `${folder}/${bare}`
}

function folderOf(session: Session, locale: string, work: string): string {
  const out = session.run.options.text('out')
  if (out !== undefined) return session.resolve(out)
  return session.workspace === undefined ? dirname(work) : join(session.workspace.root, 'handoff', locale)
}

async function entriesOf(
  session: Session,
  locale: LanguageTag,
  articles: readonly PackedArticle[],
  profile: Profile,
  stem: string,
): Promise<readonly ArchiveEntry[]> {
  const words = await session.noteWords(locale)
  const documents = articles.map(({ document }) => document)
  const sourceLanguage = documents[0]?.sourceLanguage ?? languageTag('en')
  const languages = { sourceLanguage, targetLanguage: locale }
  const files = articles.map(({ path, document }) => ({
    path: `${path}.xlf`,
    bytes: writeXliff([document], { version: '1.2', profile }),
  }))
  const pairs = documents.flatMap(pairsOf)
  const memory = pairs.length === 0 ? [] : [{ path: 'memory.tmx', bytes: serializeTmx({ ...languages, pairs }) }]
  const glossary = await packGlossary(session, documents, languages, profile)
  const assets = await pageAssets(session.host)
  const previews = articles.map(({ path, document }) => ({
    path: `preview/${path}.html`,
    bytes: encode(previewPage(reviewOf(document), words, assets)),
  }))
  const isProject = profile.name === 'omegat'
  const body = isProject
    ? omegatProject({ name: stem, ...languages, sources: files, memories: memory, glossaries: glossary.files })
    : [...files, ...memory, ...glossary.files]
  const readme = handoffReadme(words, {
    profile,
    project: isProject ? stem : '',
    source: sourceLanguage,
    target: locale,
    articles: files.map(({ path }) => path).join(', '),
    hasMemory: memory.length > 0,
    glossaries: glossary.said,
  })
  return [{ path: 'README.txt', bytes: encode(readme) }, ...body, ...previews]
}

/** What is translated, and the pairs of earlier versions. */
function pairsOf({ units }: BilingualDocument): Parameters<typeof serializeTmx>[0]['pairs'] {
  return units.flatMap((unit) => [
    ...segmentsOf(unit).flatMap((segment) =>
      segment.target === undefined || !isTranslated(segment)
        ? []
        : [{ source: segment.source, target: segment.target }],
    ),
    ...unit.matches.map(({ source, target }) => ({ source, target })),
  ])
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
