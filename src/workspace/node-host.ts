import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rmdir, unlink } from 'node:fs/promises'
import { availableParallelism, hostname } from 'node:os'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Files, failureCode, type Host, type ProcessIdentity, type Watcher } from './host.js'
import { readPackageFile } from './package-file.js'

/** What only the command line knows of its process. */
export interface Surroundings extends Pick<Host, 'stdout' | 'stderr' | 'env' | 'cwd' | 'signal'> {
  readonly ask?: (question: string) => Promise<string>
  readonly processId: number
  readonly isAlive: ProcessIdentity['isAlive']
}

/** The real world. */
export function nodeHost(surroundings: Surroundings): Host {
  const { processId, isAlive, ...rest } = surroundings
  return {
    ...rest,
    files: nodeFiles,
    watch: watchFolders,
    now: () => Date.now(),
    sleep: async (milliseconds) => {
      await setTimeout(milliseconds, undefined, { signal: surroundings.signal }).catch(() => undefined)
    },
    unique: () => randomBytes(6).toString('hex'),
    process: { id: processId, hostName: hostname(), isAlive },
    parallelism: availableParallelism(),
    packageFile: readPackageFile,
  }
}

/** The real file system. */
export const nodeFiles: Files = {
  async status(path) {
    try {
      const stats = await lstat(path)
      const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other'
      return { kind, size: stats.size }
    } catch (failure) {
      if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(failureCode(failure) ?? '')) return undefined
      throw failure
    }
  },
  realPath: (path) => realpath(path),
  read: (path) => readFile(path),
  readPieces: (path) => createReadStream(path),
  async readAt(path, start, length) {
    const handle = await open(path, 'r')
    try {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await handle.read(bytes, 0, length, start)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  },
  async list(folder) {
    return (await readdir(folder)).sort()
  },
  async glob(patterns, folder) {
    const { glob } = await import('tinyglobby')
    const options = { cwd: folder, followSymbolicLinks: false, expandDirectories: false }
    return (await glob([...patterns], options)).sort()
  },
  create: (path, bytes) => writeTo(path, 'wx', bytes),
  append: (path, bytes) => writeTo(path, 'a', bytes),
  rename: (from, to) => rename(from, to),
  async syncFolder(folder) {
    const handle = await open(folder, 'r').catch(() => undefined)
    if (handle === undefined) return
    try {
      await handle.sync()
    } catch (failure) {
      // Some file systems know no fsync of a folder.
      if (!['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR'].includes(failureCode(failure) ?? '')) throw failure
    } finally {
      await handle.close()
    }
  },
  unlink: (path) => unlink(path),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true })
  },
  removeFolder: (folder) => rmdir(folder),
}

/** Without folders of tools and of what no article is: `.git`, `node_modules`, whatever begins with a dot. */
async function watchFolders(folders: readonly string[], onChange: (path: string) => void): Promise<Watcher> {
  const { watch } = await import('chokidar')
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !folders.includes(path) && /^(?:\.|node_modules$)/.test(basename(path)),
  })
  watcher.on('all', (_, path) => onChange(path))
  await new Promise<void>((ready) => watcher.once('ready', () => ready()))
  return watcher
}

async function writeTo(path: string, flags: 'wx' | 'a', bytes: Uint8Array): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
