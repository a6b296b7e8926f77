import type { BilingualDocument } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import { joinReturned, type Merge, type MergeOptions, mergeReturned } from '../pipeline/index.js'
import type { Places } from '../workspace/layout.js'
import { SetupError } from '../workspace/setup-error.js'
import { writeOutputs } from '../workspace/write-outputs.js'
import { handOffOf, profiles, rewriteXliff } from '../xliff/index.js'
import {
  type ReturnedFile,
  type ReturnedPart,
  type ReturnedWork,
  readReturned,
  sortReturned,
} from './returned-files.js'
import type { Session } from './session.js'
import type { WorkPlace } from './work-places.js'

/** What came back for one work file, merged into it. */
export interface Unpacked {
  readonly place: WorkPlace
  /** What each file, or several parts together, brought. */
  readonly merges: readonly { readonly file: string; readonly merge: Merge }[]
  readonly changed: boolean
}

/**
 * Merges targets and states of files that came back from translators into the work files that they were made from. Files may
 * hold several articles, and an article may come in several files; what cannot be merged is told as an error and the rest goes on.
 *
 * @throws SetupError `workspace-missing`
 */
export async function unpackFiles(session: Session, paths: readonly string[]): Promise<readonly Unpacked[]> {
  const [first = ''] = paths
  if (session.workspace === undefined) throw new SetupError('workspace-missing', { file: session.shown(first) })
  const files: ReturnedFile[] = []
  for (const path of paths)
    try {
      files.push(...(await readReturned(session, path)))
    } catch (failure) {
      session.fail(failure)
    }
  const unpacked: Unpacked[] = []
  for (const returned of await sortReturned(session, files))
    try {
      unpacked.push(await unpackInto(session, returned))
    } catch (failure) {
      session.fail(failure)
    }
  return unpacked
}

async function unpackInto(session: Session, { places, work, parts }: ReturnedWork): Promise<Unpacked> {
  const [before] = work.documents
  if (before === undefined) throw new InputError('xliff-empty', { file: session.shown(places.work) })
  const { bilingual, merges } = mergeParts(before, parts, await mergeOptions(session, places))
  const place = { path: places.work, places }
  if (bilingual === before) return { place, merges, changed: false }
  const output = { path: places.work, bytes: rewriteXliff(work, before, bilingual) }
  const dryRun = session.run.options.flag('dry-run')
  const [written] = await writeOutputs(session.host, [output], { root: places.root, dryRun })
  return { place, merges, changed: written?.changed ?? false }
}

/** Each part that is whole by itself, one after another; those that lack units together, as one. */
function mergeParts(
  work: BilingualDocument,
  parts: readonly ReturnedPart[],
  options: MergeOptions,
): { readonly bilingual: BilingualDocument; readonly merges: Unpacked['merges'] } {
  const merges: { file: string; merge: Merge }[] = []
  const partial: ReturnedPart[] = []
  let bilingual = work
  const take = (file: string, document: BilingualDocument): void => {
    try {
      const merge = mergeReturned(bilingual, document, options)
      bilingual = merge.bilingual
      merges.push({ file, merge })
    } catch (failure) {
      throw failure instanceof InputError ? failure.in(file) : failure
    }
  }
  for (const part of parts)
    try {
      take(part.file, part.document)
    } catch (failure) {
      if (parts.length === 1 || !(failure instanceof InputError && failure.code === 'unit-lost')) throw failure
      partial.push(part)
    }
  const [first] = partial
  if (first !== undefined) {
    const files = [...new Set(partial.map(({ file }) => file))].join(', ')
    take(files, partial.length === 1 ? first.document : joined(work, partial, files))
  }
  return { bilingual, merges }
}

function joined(work: BilingualDocument, parts: readonly ReturnedPart[], files: string): BilingualDocument {
  try {
    return joinReturned(
      work,
      parts.map(({ document }) => document),
    )
  } catch (failure) {
    throw failure instanceof InputError ? failure.in(files) : failure
  }
}

/** Whether a hand-off of this work file was prefilled: its copies say so, also where a tool has dropped what the file said. */
async function mergeOptions(session: Session, places: Places): Promise<MergeOptions> {
  for (const { name, prefill } of profiles.values()) {
    const copy = prefill ? places.handoff?.(name) : undefined
    if (copy === undefined || (await session.host.files.status(copy)) === undefined) continue
    const { documents, carrier } = await session.readXliff(copy)
    if (documents.some(({ id }) => handOffOf(carrier, id)?.prefilled === true)) return { prefilled: true }
  }
  return {}
}
