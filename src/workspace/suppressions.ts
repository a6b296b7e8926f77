import { join } from 'node:path'
import type { Files, Host } from './host.js'
import { shownPath } from './paths.js'
import { readJson } from './read-json.js'
import type { ListSchema } from './schema.js'
import { SetupError } from './setup-error.js'
import { writeOutputs } from './write-outputs.js'

/** A finding that the project has decided to live with. */
export interface Suppression {
  /** Of the finding's content: no line numbers. */
  readonly fingerprint: string
  readonly rule: string
  readonly reason: string
}

/** The name of the file that holds them. */
export const suppressionsName = 'guillemet.suppressions.json'

/** The schema of `guillemet.suppressions.json`. */
export const suppressionsSchema: ListSchema = {
  type: 'list',
  description: 'Findings of guillemet that are left out, each with its reason.',
  items: {
    type: 'record',
    description: 'One finding.',
    required: ['fingerprint', 'rule', 'reason'],
    fields: {
      fingerprint: { type: 'text', description: 'The fingerprint that check --format json prints.' },
      rule: { type: 'text', description: "The rule's id." },
      reason: { type: 'text', description: 'Why the finding may stand.' },
    },
  },
}

/**
 * The suppressions of a folder, by fingerprint; empty where there is no such file.
 *
 * @throws SetupError `config-…` with the place
 */
export async function readSuppressions(
  files: Files,
  folder: string,
  cwd: string,
): Promise<ReadonlyMap<string, Suppression>> {
  const path = join(folder, suppressionsName)
  const shown = shownPath(path, cwd)
  const status = await files.status(path)
  if (status === undefined) return new Map()
  if (status.kind !== 'file') throw new SetupError('config-not-found', { file: shown })
  const text = new TextDecoder().decode(await files.read(path))
  const list = readJson(text, shown, suppressionsSchema) as readonly Suppression[]
  return new Map(list.map((suppression) => [suppression.fingerprint, suppression]))
}

/**
 * Adds suppressions to a folder's file, sorted by fingerprint; one that is there stays as it is. Gives how many are new.
 *
 * @throws SetupError `config-…`, `write-failed`
 */
export async function addSuppressions(host: Host, folder: string, found: readonly Suppression[]): Promise<number> {
  const known = await readSuppressions(host.files, folder, host.cwd)
  const all = new Map([...found.map((each) => [each.fingerprint, each] as const), ...known])
  if (all.size === known.size) return 0
  const sorted = [...all.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  const bytes = new TextEncoder().encode(`${JSON.stringify(sorted, undefined, 2)}\n`)
  await writeOutputs(host, [{ path: join(folder, suppressionsName), bytes }], { root: folder })
  return all.size - known.size
}
