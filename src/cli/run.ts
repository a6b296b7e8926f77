import { resolve } from 'node:path'
import type { Words } from '../report/words.js'
import { closest } from '../workspace/closest.js'
import type { Host } from '../workspace/host.js'
import { packageVersion } from '../workspace/package-file.js'
import { SetupError } from '../workspace/setup-error.js'
import type { Command, ExitCode } from './command.js'
import { commands } from './commands.js'
import { type Console, createConsole } from './console.js'
import { faultLine, faultsOf } from './errors.js'

/**
 * Runs one line of arguments (without `node` and the script) in a world, and gives the exit code. Nothing is thrown.
 *
 * @param onCommand is told which command is about to run
 */
export async function run(
  args: readonly string[],
  host: Host,
  onCommand: (command: Command) => void = () => undefined,
): Promise<ExitCode> {
  const scan = scanArguments(args)
  const { loadWords, wantedLanguages } = await import('./words.js')
  const words = await loadWords(host, wantedLanguages(scan.lang, host.env))
  let console = createConsole(host, { quiet: args.includes('--quiet'), color: !args.includes('--no-color') })
  try {
    return await dispatch(args, scan, host, words, {
      onCommand,
      onConsole: (made) => {
        console = made
      },
    })
  } catch (failure) {
    if (host.signal.aborted) {
      console.complain(words('cli.interrupted'))
      return 2
    }
    const faults = faultsOf(failure, words)
    for (const fault of faults) {
      console.complain(faultLine(fault))
      if (args.includes('--debug') && fault.cause instanceof Error) console.complain(fault.cause.stack ?? '')
    }
    return faults.some((fault) => fault.exit === 2) ? 2 : 1
  }
}

interface Watchers {
  readonly onCommand: (command: Command) => void
  readonly onConsole: (console: Console) => void
}

async function dispatch(
  args: readonly string[],
  scan: Scan,
  host: Host,
  words: Words,
  { onCommand, onConsole }: Watchers,
): Promise<ExitCode> {
  const name = scan.command
  if (name !== undefined && !Object.hasOwn(commands, name)) {
    const suggestion = closest(name, Object.keys(commands))
    throw new SetupError('command-unknown', {
      values: { command: name, ...(suggestion === undefined ? {} : { suggestion }) },
    })
  }
  const command = name === undefined ? undefined : await commands[name]?.()
  const { checkOperands, parseArguments } = await import('./parse.js')
  const { operands, options } = parseArguments(
    args.filter((_, index) => index !== scan.index),
    command,
  )
  const console = createConsole(host, { quiet: options.flag('quiet'), color: !options.denied('color') })
  onConsole(console)
  if (options.flag('version')) {
    console.result(await packageVersion((path) => host.packageFile(path)))
    return 0
  }
  if (options.flag('help') || command === undefined) return await help(command, options.flag('help'), console, words)
  checkOperands(operands, command)
  const cwd = resolve(host.cwd, options.text('cwd') ?? '.')
  if ((await host.files.status(cwd))?.kind !== 'folder')
    throw new SetupError('folder-missing', { file: options.text('cwd') ?? cwd })
  onCommand(command)
  const code = await command.run({
    name: command.name,
    host: { ...host, cwd },
    words,
    console,
    operands,
    options,
    commands,
  })
  if (host.signal.aborted) console.complain(words('cli.interrupted'))
  return code
}

async function help(command: Command | undefined, asked: boolean, console: Console, words: Words): Promise<ExitCode> {
  const { commandHelp, generalHelp } = await import('./help.js')
  const width = Math.min(80, console.width)
  const text =
    command === undefined ? generalHelp(Object.keys(commands), words, width) : commandHelp(command, words, width)
  if (asked) console.result(text)
  else console.complain(text)
  return asked ? 0 : 2
}

interface Scan {
  readonly lang: string | undefined
  readonly command: string | undefined
  readonly index: number
}

/** A first look at the arguments: the language of the messages, and which word is the command. */
function scanArguments(args: readonly string[]): Scan {
  const joined = args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
  const at = args.indexOf('--lang')
  let index = 0
  while (args[index]?.startsWith('-') && args[index] !== '--')
    index += ['--cwd', '--config', '--lang'].includes(args[index] ?? '') ? 2 : 1
  const command = args[index] === '--' ? undefined : args[index]
  return { lang: joined ?? (at < 0 ? undefined : args[at + 1]), command, index: command === undefined ? -1 : index }
}
