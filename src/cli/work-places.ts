import type { LanguageTag } from '../model/language-tag.js'
import { loosePlaces, type Places, refuseClashes } from '../workspace/layout.js'
import { expandFiles } from '../workspace/read-input.js'
import { SetupError } from '../workspace/setup-error.js'
import { type Article, isXliffName, placesOf } from '../workspace/workspace.js'
import type { Session } from './session.js'

/** A work file, and the article's places where it is one of the workspace's. */
export interface WorkPlace {
  readonly path: string
  readonly places?: Places
}

/** The places of the articles to be extracted, for each locale; two that would share one are refused. */
export async function sourcePlaces(session: Session): Promise<readonly Places[]> {
  const { operands, options } = session.run
  const locales = session.targets()
  const articles = await session.articles()
  if (operands.length === 0 && session.workspace === undefined)
    throw new SetupError('files-missing', { values: { example: `guillemet ${session.run.name} --to uk article.txt` } })
  if (locales.length === 0) throw new SetupError('targets-missing')
  const files =
    operands.length === 0
      ? articles.map((article) => article.path)
      : await expandFiles(session.host, operands, session.formats.reads)
  const out = options.text('out')
  const place = (file: string, locale: LanguageTag): Places => {
    const article = out === undefined ? articles.find((candidate) => candidate.path === file) : undefined
    if (article !== undefined && session.workspace !== undefined) return placesOf(session.workspace, article, locale)
    return loosePlaces(file, locale, out === undefined ? undefined : session.resolve(out))
  }
  const places = files.flatMap((file) => locales.map((locale) => place(file, locale)))
  const others = out === undefined ? allPlaces(session, articles, locales) : []
  refuseClashes([...places, ...others], session.shown)
  return places
}

/** The work files that a command is to look at: the ones named, else the workspace's that its articles and locales make. */
export async function workPlaces(session: Session): Promise<readonly WorkPlace[]> {
  const { operands, options } = session.run
  const articles = await session.articles()
  if (operands.length === 0) {
    if (session.workspace === undefined)
      throw new SetupError('files-missing', { values: { example: `guillemet ${session.run.name} article.uk.xlf` } })
    const locales = session.targets()
    if (locales.length === 0) throw new SetupError('targets-missing')
    const all = allPlaces(session, articles, locales)
    refuseClashes(all, session.shown)
    return all.map((places) => ({ path: places.work, places }))
  }
  const all = new Map(
    allPlaces(session, articles, session.workspace?.targetLocales ?? []).map((each) => [each.work, each]),
  )
  const works: WorkPlace[] = []
  for (const path of await expandFiles(session.host, operands, isXliffName)) {
    const places = all.get(path)
    if (!(await isWanted(session, path, options.locales('locale')))) continue
    works.push({ path, ...(places === undefined ? {} : { places }) })
  }
  return works
}

/** Whether a file is in one of the locales asked for; one that cannot be read is wanted, so that it is told of. */
async function isWanted(session: Session, path: string, locales: readonly LanguageTag[] | undefined): Promise<boolean> {
  if (locales === undefined) return true
  try {
    const documents = await session.readXliffDocuments(path)
    return documents.some(({ targetLanguage }) => targetLanguage !== undefined && locales.includes(targetLanguage))
  } catch {
    return true
  }
}

/** The places of a source: the workspace's where it is one of its articles, else beside it. */
export async function placesFor(session: Session, source: string, locale: string): Promise<Places> {
  const article = (await session.articles()).find((each) => each.path === source)
  return article === undefined || session.workspace === undefined
    ? loosePlaces(source, locale)
    : placesOf(session.workspace, article, locale)
}

/** The places of articles in some locales; none without a workspace. */
export function allPlaces(
  { workspace }: Session,
  articles: readonly Article[],
  locales: readonly LanguageTag[],
): readonly Places[] {
  if (workspace === undefined) return []
  return articles.flatMap((article) => locales.map((locale) => placesOf(workspace, article, locale)))
}
