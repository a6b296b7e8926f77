import { createHash } from 'node:crypto'
import { type MemoryEntry, type MemoryHeader, TmxWriter } from '../memory/index.js'
import type { Host } from './host.js'
import type { WriteOptions, Written } from './write-outputs.js'
import { writeStreamed } from './write-streamed.js'

/** Takes a memory's entries one by one; `flush` lets them go to the disk. */
export interface EntrySink {
  add(entry: MemoryEntry): void
  flush(): Promise<void>
}

/** A memory that was written, and how many entries it has. */
export interface WrittenMemory extends Written {
  readonly entries: number
}

/** Writes a translation memory entry by entry, each once; no entry is held. See `writeStreamed`. */
export async function writeMemory(
  host: Host,
  path: string,
  header: MemoryHeader,
  produce: (sink: EntrySink) => Promise<void>,
  options: WriteOptions,
): Promise<WrittenMemory> {
  const known = new Set<string>()
  const isNew = (markup: string): boolean => {
    const before = known.size
    return known.add(digest(markup)).size > before
  }
  const writer = new TmxWriter(header, isNew)
  const written = await writeStreamed(
    host,
    path,
    async ({ write, flush }) => {
      write(writer.begin())
      await produce({ add: (entry) => write(writer.entry(entry)), flush })
      write(writer.end())
    },
    options,
  )
  return { ...written, entries: known.size }
}

/** What tells a text from all others: 128 bits, in few bytes. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest().toString('latin1', 0, 16)
}
