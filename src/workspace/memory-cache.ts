import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  createTmxReader,
  IndexMaker,
  IndexSearch,
  indexHeadBytes,
  indexLength,
  type MemoryRecord,
  type MemoryStore,
  openIndex,
  parseRecord,
  serializeIndex,
} from '../memory/index.js'
import type { IndexData } from '../memory/index-data.js'
import type { XmlLimits } from '../xml/index.js'
import type { Host } from './host.js'

/** A memory to be looked into in two languages. */
export interface MemoryFileRequest {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** As errors name it. */
  readonly shown: string
  /** As the workspace names it: tells its index from others'. */
  readonly label: string
  readonly limits: Partial<XmlLimits>
  /** Gives the file in pieces. */
  readonly pieces: (take: (piece: Uint8Array) => void) => Promise<void>
  /** The workspace's root; without one, or where nothing is to be written, the index is made anew each time. */
  readonly root?: string
}

/**
 * Opens a TMX through its index in `.guillemet/memory/`, which is made anew whenever the file is another (by its SHA-256) and may be
 * deleted at any time.
 *
 * @throws InputError as `createTmxReader` and `pieces` do
 */
export async function openMemoryFile(host: Host, request: MemoryFileRequest): Promise<MemoryStore> {
  const hash = createHash('sha256')
  await request.pieces((piece) => hash.update(piece))
  const key = `${hash.digest('hex')} ${request.sourceLanguage} ${request.targetLanguage}`
  const path = request.root === undefined ? undefined : indexPath(request.root, request)
  const cached = path === undefined ? undefined : await openCached(host, path, key)
  if (cached !== undefined) return cached
  const maker = new IndexMaker(request.sourceLanguage, request.targetLanguage)
  const options = { file: request.shown, limits: request.limits }
  const reader = createTmxReader({ entry: (entry) => maker.add(entry) }, options)
  await request.pieces((piece) => reader.write(piece))
  reader.end()
  const { data, records } = maker.end()
  if (path !== undefined) await keep(host, path, serializeIndex(data, key), records)
  const all = Buffer.concat(records)
  return storeOver(data, async (start, end) => all.subarray(start, end))
}

function indexPath(root: string, { label, sourceLanguage, targetLanguage }: MemoryFileRequest): string {
  const name = createHash('sha256').update(`${label} ${sourceLanguage} ${targetLanguage}`).digest('hex').slice(0, 16)
  return join(root, '.guillemet', 'memory', `${name}.index`)
}

async function openCached(host: Host, path: string, key: string): Promise<MemoryStore | undefined> {
  try {
    const { files } = host
    const length = indexLength(await files.readAt(path, 0, indexHeadBytes), key)
    const data = length === undefined ? undefined : openIndex(await files.readAt(path, 0, length), key)
    if (data === undefined || length === undefined) return undefined
    const size = (await files.status(path))?.size
    if (size !== length + (data.records.at(-1) ?? 0)) return undefined
    return storeOver(data, (start, end) => files.readAt(path, length + start, end - start))
  } catch {
    // A cache that cannot be read is none.
    return undefined
  }
}

/** Writes the index; where that cannot be done, the next run makes it again. */
async function keep(host: Host, path: string, index: Uint8Array, records: readonly Uint8Array[]): Promise<void> {
  const { files } = host
  const temporary = `${path}.${host.process.id}.${host.unique()}.tmp`
  try {
    await files.makeFolder(join(path, '..'))
    await files.create(temporary, index)
    for (const piece of records) await files.append(temporary, piece)
    await files.rename(temporary, path)
  } catch {
    await files.unlink(temporary).catch(() => undefined)
  }
}

function storeOver(data: IndexData, read: (start: number, end: number) => Promise<Uint8Array>): MemoryStore {
  const search = new IndexSearch(data)
  return {
    size: search.size,
    exact: (form) => search.exact(form),
    find: (form, options) => search.find(form, options),
    async record(ordinal): Promise<MemoryRecord> {
      const bytes = await read(data.records[ordinal] ?? 0, data.records[ordinal + 1] ?? 0)
      return parseRecord(new TextDecoder().decode(bytes))
    },
  }
}
