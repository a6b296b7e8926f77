import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { failureCode, type Host } from './host.js'
import { guardOutput, shownPath } from './paths.js'
import { SetupError } from './setup-error.js'
import { sweep, temporaryBeside } from './temporary.js'
import type { WriteOptions, Written } from './write-outputs.js'

/** So many bytes are brought to the disk at once. */
const pieceSize = 8 << 20

/** Takes a file's text piece by piece. */
export interface TextSink {
  write(text: string): void
  /** Lets what was written go to the disk, once there is enough of it. */
  flush(): Promise<void>
}

/**
 * Writes a file that is too large to be held: it comes piece by piece, goes through a temporary file beside it, and takes its place only
 * where its bytes differ. Whatever fails, an old file stays whole and no temporary file stays behind.
 *
 * @throws InputError `path-unsafe` before anything is written, and what `produce` throws
 * @throws SetupError `write-failed`
 */
export async function writeStreamed(
  host: Host,
  path: string,
  produce: (sink: TextSink) => Promise<void>,
  options: WriteOptions,
): Promise<Written> {
  const { files } = host
  const shown = shownPath(path, host.cwd)
  await guardOutput(files, path, options.root, shown)
  const temporary = temporaryBeside(host, path)
  const hash = createHash('sha256')
  let [size, waiting, length] = [0, [] as string[], 0]
  const put = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(waiting.join(''))
    ;[waiting, length, size] = [[], 0, size + bytes.length]
    hash.update(bytes)
    if (options.dryRun !== true) await disk(shown, () => files.append(temporary, bytes))
  }
  const sink: TextSink = {
    write(text) {
      waiting.push(text)
      length += text.length
    },
    flush: async () => (length < pieceSize ? undefined : await put()),
  }
  try {
    if (options.dryRun !== true)
      await disk(shown, async () => {
        await files.makeFolder(dirname(path))
        await sweep(host, dirname(path))
        await files.create(temporary, new Uint8Array())
      })
    await produce(sink)
    await put()
    const changed = (await files.status(path))?.size !== size || (await hashOf(host, path)) !== hash.digest('hex')
    if (changed && options.dryRun !== true)
      await disk(shown, async () => {
        await files.rename(temporary, path)
        await files.syncFolder(dirname(path))
      })
    return { path, changed }
  } finally {
    // After the rename nothing stands there.
    if (options.dryRun !== true) await files.unlink(temporary).catch(() => undefined)
  }
}

async function disk(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    throw new SetupError('write-failed', { file, values: { reason: failureCode(cause) ?? String(cause) }, cause })
  }
}

async function hashOf({ files }: Host, path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of files.readPieces(path)) hash.update(piece)
  return hash.digest('hex')
}
