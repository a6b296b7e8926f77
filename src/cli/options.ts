import { limitFlags } from '../xml/limits.js'
import type { OptionSpec } from './command.js'

/** Options that every command takes. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--cwd <DIR>' },
  { flags: '--config <FILE>' },
  { flags: '--lang <TAG>' },
  { flags: '--quiet' },
  { flags: '--debug' },
  { flags: '--no-color' },
  { flags: '--offline' },
  { flags: '-h, --help' },
  { flags: '--version' },
]

type SharedOption =
  | 'dryRun'
  | 'jobs'
  | 'maxFileSize'
  | 'sourceLocale'
  | 'to'
  | 'locale'
  | 'outFolder'
  | 'outFile'
  | 'json'
  | 'source'
  | 'watch'

/** Options that several commands share. */
export const shared: Readonly<Record<SharedOption, OptionSpec>> = {
  dryRun: { flags: '--dry-run' },
  jobs: { flags: '--jobs <N>', takes: 'count' },
  maxFileSize: { flags: '--max-file-size <MIB>', takes: 'count' },
  sourceLocale: {
    flags: '--source-locale <TAG>',
    takes: 'locale',
    elsewhere: ['--from', '--source-lang', '--source-language'],
  },
  to: { flags: '--to <TAGS>', takes: 'locales', elsewhere: ['--target', '--target-lang', '--target-language'] },
  locale: { flags: '--locale <TAGS>', takes: 'locales' },
  outFolder: { flags: '-o, --out <DIR>', words: 'out-dir', elsewhere: ['--output', '--output-dir'] },
  outFile: { flags: '-o, --out <FILE>', words: 'out-file', elsewhere: ['--output'] },
  json: { flags: '--json' },
  source: { flags: '--source <FILE>' },
  watch: { flags: '--watch' },
}

/**
 * The long name of an option's flags, without dashes.
 *
 * @example
 * longName('-o, --out <DIR>') // => 'out'
 */
export function longName(flags: string): string {
  return /--(?:no-)?([a-z0-9-]+)/.exec(flags)?.[1] ?? flags
}

/** Options that raise a limit of reading; an error names the one that it needs. */
export const limitOptions: readonly OptionSpec[] = [
  shared.maxFileSize,
  { flags: '--max-marks <N>', takes: 'count', hidden: true },
  ...Object.values(limitFlags).map((flag): OptionSpec => ({ flags: `${flag} <N>`, takes: 'count', hidden: true })),
]
