import { XmlWriter } from '../xml/index.js'
import type { ArchiveEntry } from './archive.js'

/** The folders of an OmegaT project, by what its file calls them. */
const folders = ['source', 'target', 'tm', 'glossary', 'dictionary'] as const

/** What goes into a project: files to be translated, memories, glossaries. */
export interface OmegatProject {
  /** The name of its folder. */
  readonly name: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly sources: readonly ArchiveEntry[]
  readonly memories: readonly ArchiveEntry[]
  readonly glossaries: readonly ArchiveEntry[]
}

/**
 * An OmegaT project as files of an archive: its own file, which a double click opens, and its folders. OmegaT does not cut the
 * segments again, and leaves tags in the translations.
 */
export function omegatProject(project: OmegatProject): readonly ArchiveEntry[] {
  const { name, sources, memories, glossaries } = project
  const into = (folder: string, entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] =>
    entries.map(({ path, bytes }) => ({ path: `${name}/${folder}/${path}`, bytes }))
  return [
    { path: `${name}/omegat.project`, bytes: projectFile(project) },
    ...['omegat', ...folders].map((folder) => ({ path: `${name}/${folder}/`, bytes: new Uint8Array() })),
    ...into('source', sources),
    ...into('tm', memories),
    ...into('glossary', glossaries),
  ]
}

function projectFile({ sourceLanguage, targetLanguage }: OmegatProject): Uint8Array {
  const writer = new XmlWriter().declaration().open('omegat').open('project', { version: '1.0' })
  for (const folder of folders) writer.element(`${folder}_dir`, {}, '__DEFAULT__')
  writer
    .element('glossary_file', {}, '__DEFAULT__')
    .element('source_lang', {}, sourceLanguage)
    .element('target_lang', {}, targetLanguage)
    .element('sentence_seg', {}, 'false')
    .element('support_default_translations', {}, 'true')
    .element('remove_tags', {}, 'false')
  return new TextEncoder().encode(writer.close().close().toString())
}
