import { resolve } from 'node:path'
import { formatNames, knownExtensions, namesByEnding } from '../document/index.js'
import type { Files } from '../workspace/host.js'
import { splitName } from '../workspace/layout.js'
import type { Workspace } from '../workspace/workspace.js'
import type { OptionSpec } from './command.js'

/** `--format NAME`: what the articles are, whatever their names say; an ending means its format. */
export const formatOption: OptionSpec = {
  flags: '--format <NAME>',
  choices: formatNames(),
  aliases: namesByEnding(),
  words: 'document-format',
}

/** `--encoding NAME`: how the articles are written, where their bytes are not Unicode. */
export const encodingOption: OptionSpec = { flags: '--encoding <NAME>', takes: 'encoding' }

/** Which format files are read in, where their names alone do not say it. */
export interface NamedFormats {
  /** The one that the user, or else the configuration, names for a path; of several globs that fit the last one counts. */
  of(path: string): string | undefined
  /** Whether guillemet reads files of this name, by its ending or because their format is named. */
  reads(path: string): boolean
}

/** The formats that the user names for all files, or the workspace's configuration by glob. */
export async function namedFormats(
  files: Files,
  workspace: Workspace | undefined,
  asked: string | undefined,
): Promise<NamedFormats> {
  const named = new Map<string, string>()
  if (workspace !== undefined && asked === undefined)
    for (const [glob, format] of Object.entries(workspace.config.formats ?? {}))
      for (const path of await files.glob([glob], workspace.root)) named.set(resolve(workspace.root, path), format)
  const of = (path: string): string | undefined => asked ?? named.get(path)
  return { of, reads: (path) => of(path) !== undefined || knownExtensions().includes(endingOf(path)) }
}

function endingOf(path: string): string {
  return `.${splitName(path).ext.toLowerCase()}`
}
