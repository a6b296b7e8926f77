import { dirname } from 'node:path'
import { languageTag } from '../model/language-tag.js'
import { remarksOf } from '../pipeline/index.js'
import { writeOutputs } from '../workspace/write-outputs.js'
import { annotateXliff } from '../xliff/index.js'
import type { CheckedFile } from './check-files.js'
import type { Session } from './session.js'

/**
 * Puts the errors and warnings of a checked XLIFF into the file as notes, in the language of the translator, in the place of
 * those of an earlier check; what is suppressed and what is only explained is left out. Says on stderr what has no unit to stand in.
 */
export async function annotateFile(session: Session, { path, issues, locale }: CheckedFile): Promise<void> {
  const { options, console, words: said } = session.run
  const words = await session.noteWords(languageTag(locale))
  const { bytes, unplaced } = annotateXliff(await session.read(path), remarksOf(issues, words), {
    its: options.flag('its'),
    limits: session.xmlLimits(),
  })
  for (const { text } of unplaced) console.remark(said('cli.check.unplaced', { file: session.shown(path), text }))
  const root = session.workspace?.root ?? dirname(path)
  const dryRun = options.flag('dry-run')
  const [written] = await writeOutputs(session.host, [{ path, bytes }], { root, dryRun })
  const key = written?.changed !== true ? 'cli.unchanged' : dryRun ? 'cli.would-write' : 'cli.wrote'
  console.remark(said(key, { file: session.shown(path) }))
}
