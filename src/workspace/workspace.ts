import { dirname, join, resolve } from 'node:path'
import { type LanguageTag, languageTag } from '../model/language-tag.js'
import type { OriginalWording } from '../model/original-wording.js'
import { type Config, configName, configSchema } from './config.js'
import type { Files } from './host.js'
import { type Places, splitName, workspacePlaces } from './layout.js'
import { shownPath } from './paths.js'
import { type Known, readJson } from './read-json.js'
import { SetupError } from './setup-error.js'

/** A folder with a configuration. */
export interface Workspace {
  /** Absolute: the folder of the configuration. */
  readonly root: string
  readonly configFile: string
  /** The configuration as it is written. */
  readonly text: string
  readonly config: Config
  readonly sourceLocale: LanguageTag | undefined
  readonly targetLocales: readonly LanguageTag[]
  /** Words that were first said in a target language. */
  readonly originals: readonly OriginalWording[]
}

/** One of the workspace's articles, with the folder that its glob begins with. */
export interface Article {
  readonly path: string
  readonly base: string
}

/**
 * The workspace that a folder lies in: the configuration is looked for upwards, to the root of the repository. Absent where none is.
 *
 * @param known what its keys are held against; asked for only where the configuration may name rules, which are slow to load
 * @param named the configuration's path, where the user names it
 * @throws SetupError `config-…`, also several as an AggregateError
 */
export async function openWorkspace(
  files: Files,
  cwd: string,
  known: () => Promise<Known>,
  named?: string,
): Promise<Workspace | undefined> {
  const configFile = named === undefined ? await findUpwards(files, cwd) : resolve(cwd, named)
  if (configFile === undefined) return undefined
  const shown = shownPath(configFile, cwd)
  const status = await files.status(configFile)
  if (status?.kind !== 'file') throw new SetupError('config-not-found', { file: shown })
  if (status.size > 1 << 20) throw new SetupError('config-syntax', { file: shown, line: 1, column: 1 })
  const text = decode(await files.read(configFile), shown)
  const config = readJson(text, shown, configSchema, mayNameRules(text) ? await known() : {}) as Config
  return {
    root: dirname(configFile),
    configFile,
    text,
    config,
    sourceLocale: config.sourceLocale === undefined ? undefined : languageTag(config.sourceLocale),
    targetLocales: [...new Set((config.targetLocales ?? []).map(languageTag))],
    originals: (config.quotations ?? []).map((each) => ({ ...each, locale: languageTag(each.locale) })),
  }
}

/** Whether a configuration may have a key `rules`: as it is, or with an escape in it. */
const mayNameRules = (text: string): boolean => /rules|\\u/.test(text)

async function findUpwards(files: Files, cwd: string): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, configName)
    if ((await files.status(path)) !== undefined) return path
    if ((await files.status(join(folder, '.git'))) !== undefined || dirname(folder) === folder) return undefined
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SetupError('config-syntax', { file, line: 1, column: 1, cause })
  }
}

/** The workspace's articles, sorted by path; a glob may be so wide that it meets what guillemet writes, which is none. */
export async function listArticles(files: Files, workspace: Workspace): Promise<readonly Article[]> {
  const found = new Map<string, Article>()
  for (const glob of workspace.config.sources ?? ['source/**']) {
    const base = join(workspace.root, globBase(glob))
    for (const path of await files.glob([glob, '!**/node_modules/**', '!handoff/**'], workspace.root)) {
      const absolute = join(workspace.root, path)
      if (!found.has(absolute) && !/\.(?:xlf|xliff|tmx|tbx)$/i.test(path)) found.set(absolute, { path: absolute, base })
    }
  }
  const written = new Set(
    [...found.values()].flatMap((article) =>
      workspace.targetLocales.flatMap((locale) => {
        const places = placesOf(workspace, article, locale)
        return [places.article, places.resources]
      }),
    ),
  )
  return [...found.values()].filter(({ path }) => !written.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * The folder that a glob begins with, before its first wildcard.
 *
 * @example
 * globBase('content/en/**') // => 'content/en'
 */
export function globBase(glob: string): string {
  const parts = glob.split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part))
  return (wild < 0 ? parts.slice(0, -1) : parts.slice(0, wild)).join('/')
}

/** The places of a workspace's article in one locale. */
export function placesOf(workspace: Workspace, article: Article, locale: string): Places {
  return workspacePlaces(workspace.root, article.base, article.path, locale, workspace.config.paths?.output)
}

/** Whether a file is taken for an XLIFF by its name. */
export function isXliffName(path: string): boolean {
  return ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff', 'txlf', 'xlif'].includes(splitName(path).ext.toLowerCase())
}
