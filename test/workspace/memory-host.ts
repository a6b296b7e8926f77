import { posix } from 'node:path'
import type { FileStatus, Files, Host } from '../../src/workspace/host.js'
import { nodeFiles } from '../../src/workspace/node-host.js'

type Entry =
  | { readonly bytes: Uint8Array }
  | 'folder'
  | { readonly link: string }
  | 'fifo'
  /** A file that fails when it is read, with a code of Node. */
  | { readonly fails: string }

/** What a test may set. */
export interface MemoryOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly columns?: number
  readonly answers?: readonly string[]
}

/** A world of memory: files under `/`, streams as texts, a clock that only sleeping moves, and a file operation that fails on demand. */
export class MemoryHost implements Host {
  readonly entries = new Map<string, Entry>([
    ['/', 'folder'],
    ['/project', 'folder'],
  ])
  out = ''
  err = ''
  readonly env: Readonly<Record<string, string>>
  cwd = '/project'
  readonly alive = new Set<number>()
  process = { id: 100, hostName: 'here', isAlive: (id: number): boolean => this.alive.has(id) }
  parallelism = 4
  readonly interruption = new AbortController()
  readonly signal: AbortSignal = this.interruption.signal
  readonly stdout: Host['stdout']
  readonly stderr: Host['stderr']
  /** The writing operations so far, and the one that fails: its number from 1. */
  writes: string[] = []
  failAt: { readonly number: number; readonly code: string } | undefined
  /** Every writing operation fails. */
  readOnly = false
  /** What a person was asked. */
  readonly asked: string[] = []
  #clock = 1_000_000
  #unique = 0
  readonly ask?: (question: string) => Promise<string>

  constructor(options: MemoryOptions = {}) {
    this.env = options.env ?? {}
    const { terminal = false, columns = 80 } = options
    this.stdout = {
      write: (text) => {
        this.out += text
      },
      terminal,
      columns,
    }
    this.stderr = {
      write: (text) => {
        this.err += text
      },
      terminal,
      columns,
    }
    const answers = [...(options.answers ?? [])]
    if (options.answers) {
      this.ask = async (question) => {
        this.err += question
        this.asked.push(question)
        return answers.shift() ?? ''
      }
    }
    for (const [path, content] of Object.entries(options.files ?? {})) this.put(path, content)
  }

  // A run spreads its host to change the folder, so that these are fields.
  readonly now = (): number => this.#clock

  sleep = async (milliseconds: number): Promise<void> => {
    this.#clock += milliseconds
  }

  readonly unique = (): string => {
    this.#unique += 1
    return `u${this.#unique}`
  }

  readonly packageFile = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await nodeFiles.read(new URL(`../../${path}`, import.meta.url).pathname)
    } catch {
      return undefined
    }
  }

  /** Puts a file, its folders with it; a relative path counts from the current folder. */
  put(path: string, content: string | Uint8Array): void {
    const absolute = posix.resolve(this.cwd, path)
    this.#folders(posix.dirname(absolute))
    this.entries.set(absolute, { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content })
  }

  /** A file's bytes. */
  bytes(path: string): Uint8Array | undefined {
    const entry = this.entries.get(posix.resolve(this.cwd, path))
    return typeof entry === 'object' && 'bytes' in entry ? entry.bytes : undefined
  }

  /** A file's text; absent where there is none. */
  text(path: string): string | undefined {
    const entry = this.entries.get(posix.resolve(this.cwd, path))
    return entry !== undefined && typeof entry === 'object' && 'bytes' in entry
      ? new TextDecoder().decode(entry.bytes)
      : undefined
  }

  /** All files, by path from the current folder. */
  snapshot(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.entries.keys()]
        .filter((path) => this.text(path) !== undefined)
        .sort()
        .map((path) => [posix.relative(this.cwd, path), this.text(path) ?? '']),
    )
  }

  #folders(path: string): void {
    if (this.entries.has(path)) return
    this.#folders(posix.dirname(path))
    this.entries.set(path, 'folder')
  }

  #count(operation: string, path: string): void {
    this.writes.push(`${operation} ${path}`)
    if (this.readOnly) throw failure('EROFS')
    if (this.failAt?.number === this.writes.length) throw failure(this.failAt.code)
  }

  /** A path with the links in its folders followed. */
  #real(path: string): string {
    if (path === '/') return path
    const inside = posix.join(this.#real(posix.dirname(path)), posix.basename(path))
    const entry = this.entries.get(inside)
    return entry !== undefined && typeof entry === 'object' && 'link' in entry
      ? this.#real(posix.resolve('/', entry.link))
      : inside
  }

  /** A file in small pieces that cut characters. */
  async *#pieces(path: string): AsyncIterable<Uint8Array> {
    const bytes = await this.files.read(path)
    for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7)
  }

  #at(path: string): string {
    return posix.join(this.#real(posix.dirname(path)), posix.basename(path))
  }

  readonly files: Files = {
    status: async (path): Promise<FileStatus | undefined> => {
      const entry = path === '/' ? 'folder' : this.entries.get(this.#at(path))
      if (entry === undefined) return undefined
      if (entry === 'folder') return { kind: 'folder', size: 0 }
      if (entry === 'fifo') return { kind: 'other', size: 0 }
      if ('link' in entry) return { kind: 'link', size: 0 }
      return { kind: 'file', size: 'fails' in entry ? 1 : entry.bytes.length }
    },
    realPath: async (path) => {
      const real = this.#real(path)
      if (!this.entries.has(real)) throw failure('ENOENT')
      return real
    },
    read: async (path) => {
      const entry = this.entries.get(this.#real(path))
      if (entry === undefined) throw failure('ENOENT')
      if (typeof entry === 'string' || 'link' in entry) throw failure('EISDIR')
      if ('fails' in entry) throw failure(entry.fails)
      return entry.bytes
    },
    readPieces: (path) => this.#pieces(path),
    readAt: async (path, start, length) => (await this.files.read(path)).subarray(start, start + length),
    list: async (folder) =>
      [...this.entries.keys()]
        .filter((path) => path !== '/' && posix.dirname(path) === folder)
        .map((path) => posix.basename(path))
        .sort(),
    glob: async (patterns, folder) => {
      const tests = patterns.filter((pattern) => !pattern.startsWith('!')).map(globTest)
      const not = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => globTest(pattern.slice(1)))
      return [...this.entries.entries()]
        .filter(([, entry]) => typeof entry === 'object' && !('link' in entry))
        .map(([path]) => posix.relative(folder, path))
        .filter((path) => !path.startsWith('..') && !/(?:^|\/)\./.test(path) && tests.some((test) => test.test(path)))
        .filter((path) => !not.some((test) => test.test(path)))
        .sort()
    },
    create: async (path, bytes) => {
      this.#count('create', path)
      const at = this.#at(path)
      if (this.entries.has(at)) throw failure('EEXIST')
      if (this.entries.get(posix.dirname(at)) !== 'folder') throw failure('ENOENT')
      this.entries.set(at, { bytes })
    },
    append: async (path, bytes) => {
      this.#count('append', path)
      const at = this.#at(path)
      const entry = this.entries.get(at)
      if (entry !== undefined && (typeof entry === 'string' || !('bytes' in entry))) throw failure('EISDIR')
      if (this.entries.get(posix.dirname(at)) !== 'folder') throw failure('ENOENT')
      this.entries.set(at, { bytes: Uint8Array.from([...(entry?.bytes ?? []), ...bytes]) })
    },
    rename: async (from, to) => {
      this.#count('rename', to)
      const entry = this.entries.get(this.#at(from))
      if (entry === undefined) throw failure('ENOENT')
      this.entries.delete(this.#at(from))
      this.entries.set(this.#at(to), entry)
    },
    syncFolder: async (folder) => this.#count('sync', folder),
    unlink: async (path) => {
      this.#count('unlink', path)
      if (!this.entries.delete(this.#at(path))) throw failure('ENOENT')
    },
    makeFolder: async (folder) => {
      this.#count('mkdir', folder)
      this.#folders(this.#real(folder))
    },
    removeFolder: async (folder) => {
      this.#count('rmdir', folder)
      if ([...this.entries.keys()].some((path) => posix.dirname(path) === folder)) throw failure('ENOTEMPTY')
      this.entries.delete(folder)
    },
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** `**`, `*`, `?` and `{a,b}` as a regular expression. */
function globTest(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_, inner: string) => `(?:${inner.split(',').join('|')})`)
    .replace(/\*\*\/?|\*|\?/g, (wild) => (wild === '*' ? '[^/]*' : wild === '?' ? '[^/]' : '.*'))
  return new RegExp(`^${source}$`)
}
