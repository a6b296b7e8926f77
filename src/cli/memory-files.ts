import { join, resolve } from 'node:path'
import { createTmxReader, type MemoryEntry, type MemoryHeader, newHeader, type TmxHandler } from '../memory/index.js'
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

/** Reads a TMX in pieces, and gives its header; texts without a language are told, the first with its place. */
export async function readMemory(session: Session, path: string, handler: TmxHandler): Promise<MemoryHeader> {
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
  await session.readPieces(path, (piece) => reader.write(piece))
  reader.end()
  if (first !== undefined)
    session.run.console.complain(
      session.run.words('cli.tm.languageless', { file: session.shown(path), count, ...first }),
    )
  return header
}

/** A whole memory; see `readMemory`. */
export async function readWholeMemory(
  session: Session,
  path: string,
): Promise<{ readonly header: MemoryHeader; readonly entries: readonly MemoryEntry[] }> {
  const entries: MemoryEntry[] = []
  const header = await readMemory(session, path, { entry: (entry) => void entries.push(entry) })
  return { header, entries }
}
