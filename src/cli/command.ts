import type { Words } from '../report/words.js'
import type { Host } from '../workspace/host.js'
import type { Console } from './console.js'
import type { Options } from './option-values.js'

/** What the process says in the end: all well; findings or an unusable input; wrong usage or failing surroundings. */
export type ExitCode = 0 | 1 | 2

/** One command of the line. */
export interface Command {
  readonly name: string
  /** The files or words it takes; absent: none. */
  readonly operands?: Operands
  readonly options: readonly OptionSpec[]
  /** It writes no file and takes no lock: a signal may end the process at once, even while it computes. */
  readonly readsOnly?: true
  /** Lines that one could type; shown in the help, never translated. */
  readonly examples: readonly string[]
  run(run: Run): Promise<ExitCode>
}

/** What stands after the command's name. */
export interface Operands {
  readonly name: 'FILE' | 'RULE' | 'NAME'
  readonly least: number
  readonly most: number
  /** What the first of them must be, where it says what the command does. */
  readonly verbs?: readonly string[]
}

/** An option: its flags as commander writes them; its words are `cli.options.<long name>`. */
export interface OptionSpec {
  readonly flags: string
  readonly takes?: 'locales' | 'locale' | 'count' | 'percent' | 'encoding' | 'text'
  readonly choices?: readonly string[]
  /** Other words for some of the choices. */
  readonly aliases?: ReadonlyMap<string, string>
  /** What other tools call it: whoever gives that is told this one. */
  readonly elsewhere?: readonly string[]
  /** May be given several times. */
  readonly many?: boolean
  /** Left out of the help: only an error's message names it. */
  readonly hidden?: boolean
  /** The key of its words, where another option of that name says something else. */
  readonly words?: string
  /** What its words name. */
  readonly values?: Readonly<Record<string, string>>
}

/** Everything that a command receives. */
export interface Run {
  /** The name of the command. */
  readonly name: string
  readonly host: Host
  readonly words: Words
  readonly console: Console
  readonly operands: readonly string[]
  readonly options: Options
  /** All commands, by name. */
  readonly commands: Readonly<Record<string, () => Promise<Command>>>
}
