import { relative, resolve, sep } from 'node:path'
import { loadDocument, type ReadOptions } from '../document/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Document } from '../model/document.js'
import type { Severity } from '../model/issue.js'
import type { LanguageTag } from '../model/language-tag.js'
import { candidates } from '../report/catalogue-words.js'
import type { FileError } from '../report/report.js'
import type { Words } from '../report/words.js'
import type { Host } from '../workspace/host.js'
import { eachInOrder } from '../workspace/in-order.js'
import { withLock } from '../workspace/lock.js'
import { shownPath } from '../workspace/paths.js'
import { readInput, readInputPieces } from '../workspace/read-input.js'
import type { Known } from '../workspace/read-json.js'
import { SetupError } from '../workspace/setup-error.js'
import { type Article, listArticles, openWorkspace, type Workspace } from '../workspace/workspace.js'
import type { Written } from '../workspace/write-outputs.js'
import { readXliff, readXliffDocuments, type Xliff } from '../xliff/index.js'
import { limitFlags, type XmlLimits } from '../xml/limits.js'
import type { ExitCode, Run } from './command.js'
import { faultLine, faultsOf } from './errors.js'
import { type NamedFormats, namedFormats } from './named-formats.js'
import { loadWords } from './words.js'

/** One run over files: where they are, how they are read, what became of each. */
export class Session {
  readonly run: Run
  readonly workspace: Workspace | undefined
  readonly formats: NamedFormats
  #articles: Promise<readonly Article[]> | undefined
  #exit: ExitCode = 0
  readonly #noteWords = new Map<string, Promise<Words>>()
  readonly #said = new Set<string>()
  readonly errors: FileError[] = []

  private constructor(run: Run, workspace: Workspace | undefined, formats: NamedFormats) {
    this.run = run
    this.workspace = workspace
    this.formats = formats
  }

  /**
   * Opens the workspace that the run stands in, if there is one.
   *
   * @param format the format that the user names for all articles
   */
  static async open(run: Run, format?: string): Promise<Session> {
    const named = run.options.text('config')
    // The checkers are most of the program: what needs none of them starts without.
    const known = async (): Promise<Known> => ({ rules: (await import('../check/index.js')).rules.keys() })
    const workspace = await openWorkspace(run.host.files, run.host.cwd, known, named)
    return new Session(run, workspace, await namedFormats(run.host.files, workspace, format))
  }

  get host(): Host {
    return this.run.host
  }

  /** The worst that has happened. */
  get exit(): ExitCode {
    return this.#exit
  }

  /** Makes the exit code worse, never better. */
  worsen(exit: ExitCode): void {
    if (exit > this.#exit) this.#exit = exit
  }

  /** A path as it is shown. */
  readonly shown = (path: string): string => shownPath(path, this.host.cwd)

  /** A path as files name it: from the workspace's root, else from where the user stands; never a step out. */
  label(path: string): string {
    const label = relative(this.workspace?.root ?? this.host.cwd, path)
      .split(sep)
      .join('/')
    return label.startsWith('..') ? (label.split('/').at(-1) ?? label) : label
  }

  /** Reads a file that the user or the workspace names. */
  read(path: string): Promise<Uint8Array> {
    return readInput(this.host.files, path, this.shown(path), this.#readingRoot, this.#fileLimit())
  }

  /** Reads a file in pieces; see `read`. */
  readPieces(path: string, take: (piece: Uint8Array) => void | Promise<void>): Promise<void> {
    return readInputPieces(this.host.files, path, this.shown(path), this.#readingRoot, take, this.#fileLimit())
  }

  get #readingRoot(): string {
    return this.workspace?.root ?? this.host.cwd
  }

  #fileLimit(): number | undefined {
    const mib = this.run.options.count('max-file-size')
    return mib === undefined ? undefined : mib * 1024 * 1024
  }

  /** Limits of XML that the user raised. */
  xmlLimits(): Partial<XmlLimits> {
    const raised = Object.entries(limitFlags).map(
      ([name, flag]) => [name, this.run.options.count(flag.slice(2))] as const,
    )
    return Object.fromEntries(raised.filter(([, count]) => count !== undefined))
  }

  /**
   * Reads an article as the library does, with the limits that the user raised.
   *
   * @param options its format and encoding, unless those are the ones that are named for its path, or the file itself says them
   */
  loadDocument(path: string, bytes: Uint8Array, options: Omit<ReadOptions, 'file'> = {}): Promise<Document> {
    const marks = this.run.options.count('max-marks')
    const raised = marks === undefined ? {} : { 'max-marks': String(marks) }
    const format = options.format ?? this.formats.of(path)
    const encoding = this.run.options.text('encoding') ?? options.encoding
    const settings = { ...raised, ...options.settings }
    return loadDocument(bytes, {
      file: this.shown(path),
      settings,
      ...(format ? { format } : {}),
      ...(encoding ? { encoding } : {}),
    })
  }

  /** Reads an XLIFF that the user or the workspace names. */
  async readXliff(path: string): Promise<Xliff> {
    const bytes = await this.read(path)
    return readXliff(bytes, { file: this.shown(path), limits: this.xmlLimits() })
  }

  /** Reads the documents of an XLIFF, where nothing is to be written into it. */
  async readXliffDocuments(path: string): Promise<readonly BilingualDocument[]> {
    const bytes = await this.read(path)
    return readXliffDocuments(bytes, { file: this.shown(path), limits: this.xmlLimits() })
  }

  /** The severities that the configuration gives the rules, for one target locale. */
  severities(locale: string | undefined): Readonly<Record<string, Severity | 'off'>> {
    const { rules: all, locales } = this.workspace?.config ?? {}
    const own = locale === undefined ? undefined : locales?.[locale]?.rules
    return { ...all, ...own } as Readonly<Record<string, Severity | 'off'>>
  }

  /** The workspace's articles; empty without one. What no format reads is named once and left out. */
  articles(): Promise<readonly Article[]> {
    this.#articles ??= this.#listArticles()
    return this.#articles
  }

  async #listArticles(): Promise<readonly Article[]> {
    if (this.workspace === undefined) return []
    const all = await listArticles(this.host.files, this.workspace)
    const readable = all.filter(({ path }) => this.formats.reads(path))
    const left = all.filter((article) => !readable.includes(article))
    if (left.length > 0) {
      const files = left.map((article) => this.shown(article.path)).join(', ')
      this.run.console.remark(this.run.words('cli.left-out', { count: left.length, files }))
    }
    return readable
  }

  /** The target locales: the ones named, else the workspace's, narrowed by `--locale`. */
  targets(): readonly LanguageTag[] {
    const { options } = this.run
    const all = options.locales('to') ?? this.workspace?.targetLocales ?? []
    const narrowed = options.locales('locale')
    if (narrowed === undefined) return all
    for (const locale of narrowed)
      if (!all.includes(locale)) throw new SetupError('locale-unknown', { values: { locale, known: all.join(', ') } })
    return narrowed
  }

  /** A path from where the user stands. */
  resolve(path: string): string {
    return resolve(this.host.cwd, path)
  }

  /** Does one piece of work for each item, in their order; a fault of one is told and the others go on. */
  async each<Item, T>(items: readonly Item[], work: (item: Item) => Promise<T>): Promise<readonly T[]> {
    const { console, words, options } = this.run
    const concurrency = options.count('jobs') ?? this.host.parallelism
    const onDone = (done: number): void => console.progress(words('cli.progress', { done, all: items.length }))
    const outcomes = await eachInOrder(items, { concurrency, signal: this.host.signal, onDone }, work)
    const results: T[] = []
    for (const outcome of outcomes) {
      if ('value' in outcome) results.push(outcome.value)
      else this.fail(outcome.failure)
    }
    return results
  }

  /** Tells of something that went wrong with one file, and remembers it. */
  fail(failure: unknown): void {
    for (const fault of faultsOf(failure, this.run.words)) {
      const { exit, cause, ...error } = fault
      this.worsen(exit)
      this.errors.push(error)
      this.run.console.complain(faultLine(error))
      if (this.run.options.flag('debug') && cause instanceof Error) this.run.console.complain(cause.stack ?? '')
    }
  }

  /** The words of notes to a translator: in the target's language, where there is a catalogue of it. */
  noteWords(locale: LanguageTag): Promise<Words> {
    const known = this.#noteWords.get(locale) ?? loadWords(this.host, candidates(locale))
    this.#noteWords.set(locale, known)
    return known
  }

  /** Says something once in a run, however often it is true. */
  remarkOnce(text: string): void {
    if (this.#said.has(text)) return
    this.#said.add(text)
    this.run.console.remark(text)
  }

  /** The same for what is wrong with a file and does not stop the run. */
  complainOnce(text: string): void {
    if (this.#said.has(text)) return
    this.#said.add(text)
    this.run.console.complain(text)
  }

  /** Says of each file whether it was written, would be written, or is as it was. */
  tellWritten(files: readonly Written[]): void {
    const { console, words, options } = this.run
    const wrote = options.flag('dry-run') ? 'cli.would-write' : 'cli.wrote'
    for (const { path, changed } of files)
      if (changed) console.result(words(wrote, { file: this.shown(path) }))
      else console.remark(words('cli.unchanged', { file: this.shown(path) }))
  }

  /** Names the next command; without a workspace with the file that it is for. */
  next(command: string, file?: string): void {
    const operand = file === undefined || this.workspace !== undefined ? '' : ` ${quoted(this.shown(file))}`
    this.run.console.remark(this.run.words('cli.next', { command: `${command}${operand}` }))
  }

  /** Does work that writes: under the workspace's lock, unless nothing is to be written. */
  async writing<T>(work: () => Promise<T>): Promise<T> {
    if (this.workspace === undefined || this.run.options.flag('dry-run')) return await work()
    return await withLock(this.host, this.workspace.root, work)
  }
}

/** A path as one would type it. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
