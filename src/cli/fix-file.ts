import { dirname } from 'node:path'
import { applyFixes, checkDocument } from '../check/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Issue, Replacement } from '../model/issue.js'
import { fingerprintOf } from '../report/index.js'
import type { Suppression } from '../workspace/suppressions.js'
import { type Written, writeOutputs } from '../workspace/write-outputs.js'
import { patchXliff } from '../xliff/index.js'
import type { Session } from './session.js'

/** A fix that is made may bring another one into reach; more rounds than this are never needed. */
const rounds = 4

/** What the safe fixes of a file came to. */
export interface FixedFile {
  readonly fixed: readonly Issue[]
  readonly written: readonly Written[]
}

/** Makes the safe fixes of an XLIFF, spaces and marks of the targets, in the file itself; nothing else in it changes. With `--dry-run` only says which. */
export async function fixFile(
  session: Session,
  path: string,
  suppressions: ReadonlyMap<string, Suppression>,
): Promise<FixedFile> {
  const { documents, carrier } = await session.readXliff(path)
  const results = documents.map((document) => fixDocument(session, document, suppressions))
  const fixed = results.flatMap((result) => result.fixed)
  if (fixed.length === 0) return { fixed, written: [] }
  const bytes = patchXliff(
    carrier,
    results.map(({ document }) => document),
  )
  const root = session.workspace?.root ?? dirname(path)
  const dryRun = session.run.options.flag('dry-run')
  return { fixed, written: await writeOutputs(session.host, [{ path, bytes }], { root, dryRun }) }
}

function fixDocument(
  session: Session,
  document: BilingualDocument,
  suppressions: ReadonlyMap<string, Suppression>,
): { readonly document: BilingualDocument; readonly fixed: readonly Issue[] } {
  const severities = session.severities(document.targetLanguage)
  const fixed: Issue[] = []
  let current = document
  for (let round = 0; round < rounds; round++) {
    const hash = fingerprintOf(current)
    const open = checkDocument(current, { severities }).filter((issue) => !suppressions.has(hash(issue)))
    const next = applyFixes(current, open)
    if (next.fixed.length === 0) break
    fixed.push(...next.fixed)
    current = next.document
  }
  return { document: current, fixed }
}

/** Says which fixes were made, or with `--dry-run` would be. */
export function tellFixed(session: Session, path: string, { fixed, written }: FixedFile): void {
  const { console, words, options } = session.run
  const file = session.shown(path)
  if (options.flag('dry-run'))
    for (const { rule, fix } of fixed)
      for (const part of fix === undefined ? [] : [fix, ...(fix.also ?? [])])
        console.remark(words('cli.check.fix', { file, rule, ...placed(part) }))
  if (written.some(({ changed }) => changed))
    console.remark(
      words(options.flag('dry-run') ? 'cli.check.would-fix' : 'cli.check.fixed', { count: fixed.length, file }),
    )
}

function placed({ place, text }: Replacement): Readonly<Record<string, string | number>> {
  return { unit: place.unit, segment: place.segment, start: place.start, end: place.end, text: visible(text) }
}

/** Spaces that do not break as their code points. */
function visible(text: string): string {
  return text.replaceAll('\u00A0', 'U+00A0').replaceAll('\u202F', 'U+202F')
}
