/** What stands at a path, without following a link. */
export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** In bytes. */
  readonly size: number
}

/** The file system, as far as guillemet uses it. Paths are absolute; failures carry a Node error code (`ENOENT`, `EACCES`). */
export interface Files {
  /** Absent where nothing stands. */
  status(path: string): Promise<FileStatus | undefined>
  realPath(path: string): Promise<string>
  read(path: string): Promise<Uint8Array>
  /** A file in pieces of bounded size. */
  readPieces(path: string): AsyncIterable<Uint8Array>
  /** Some bytes of a file; fewer where it ends. */
  readAt(path: string, start: number, length: number): Promise<Uint8Array>
  /** The names in a folder, sorted. */
  list(folder: string): Promise<readonly string[]>
  /** The files that match, as paths from the folder with `/`, sorted; links are not followed, names that begin with a dot not taken. */
  glob(patterns: readonly string[], folder: string): Promise<readonly string[]>
  /** Makes a new file and brings it to the disk; fails where something stands. */
  create(path: string, bytes: Uint8Array): Promise<void>
  /** Puts bytes at a file's end and brings them to the disk; makes the file where there is none. */
  append(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Brings a folder's entries to the disk: without it a loss of power can undo a rename. */
  syncFolder(folder: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Makes a folder and those above it. */
  makeFolder(folder: string): Promise<void>
  /** Removes an empty folder. */
  removeFolder(folder: string): Promise<void>
}

/** Where text goes. */
export interface Output {
  write(text: string): void
  readonly terminal: boolean
  readonly columns: number
}

/** The world around a command: tests hand over one of memory. */
export interface Host {
  readonly files: Files
  readonly stdout: Output
  readonly stderr: Output
  /** Asks a person for a line; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  /** Tells of every file below some folders that is made, changed or removed; absent where nobody can tell. */
  readonly watch?: (folders: readonly string[], onChange: (path: string) => void) => Promise<Watcher>
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** A few characters that no other run has, for names of temporary files. */
  unique(): string
  readonly process: ProcessIdentity
  /** How much may run at once. */
  readonly parallelism: number
  /** Set off by a signal: no new work is begun. */
  readonly signal: AbortSignal
  /** A file of the package itself (`locales/uk/guillemet.json`); absent where there is none. */
  packageFile(path: string): Promise<Uint8Array | undefined>
}

/** Looks at folders until it is closed. */
export interface Watcher {
  close(): Promise<void>
}

/** Who runs, as a lock and a temporary file's name say it. */
export interface ProcessIdentity {
  readonly id: number
  readonly hostName: string
  isAlive(id: number): boolean
}

/** The Node error code of a failure (`ENOENT`), if it has one. */
export function failureCode(failure: unknown): string | undefined {
  if (!(failure instanceof Error) || !('code' in failure)) return undefined
  return typeof failure.code === 'string' ? failure.code : undefined
}
