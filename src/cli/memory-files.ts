import { join, resolve } from 'node:path'
import { createTmxReader, type MemoryHeader, newHeader, type TmxHandler } from '../memory/index.js'
import type { Session } from './session.js'

/** Where a workspace keeps what was imported for a locale. */
export function memoryPath(root: string, locale: string): string {
  return join(root, 'locales', locale, 'memory.tmx')
}

/** The memories to be asked for a locale: those of `--tm`, then its own `memory.tmx`, then those of the configuration. */
export async function memoryFiles(session: Session, locale: string): Promise<readonly string[]> {
  const named = session.run.options.list('tm').map((file) => session.resolve(file))
  const { workspace } = session
  if (workspace === undefined) return named
  const own = memoryPath(workspace.root, locale)
  const configured = (workspace.config.memories ?? []).map((file) => resolve(workspace.root, file))
  const there = (await session.host.files.status(own)) === undefined ? [] : [own]
  return [...new Set([...named, ...there, ...configured])]
}

/**
 * Reads a TMX in pieces, and gives its header; texts without a language are told once in a run, the first with its place.
 *
 * @param flush waited for after each piece
 */
export async function readMemory(
  session: Session,
  path: string,
  handler: TmxHandler,
  flush?: () => Promise<void>,
): Promise<MemoryHeader> {
  let header = newHeader('')
  let first: { readonly tag: string; readonly line: number; readonly column: number } | undefined
  let count = 0
  const reader = createTmxReader(
    {
      ...handler,
      header: (read) => {
        header = read
        handler.header?.(read)
      },
      languageless: (tag, { line, column }) => {
        first ??= { tag, line, column }
        count++
      },
    },
    { file: session.shown(path), limits: session.xmlLimits() },
  )
  await session.readPieces(path, async (piece) => {
    reader.write(piece)
    await flush?.()
  })
  reader.end()
  if (first !== undefined)
    session.complainOnce(session.run.words('cli.tm.languageless', { file: session.shown(path), count, ...first }))
  return header
}
