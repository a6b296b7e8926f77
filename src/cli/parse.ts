import { Command as Commander, Option } from 'commander'
import { legacyEncoding } from '../document/index.js'
import { isLanguageTag } from '../model/language-tag.js'
import { closest } from '../workspace/closest.js'
import { SetupError, type SetupErrorCode } from '../workspace/setup-error.js'
import type { Command, Operands, OptionSpec } from './command.js'
import { Options } from './option-values.js'
import { globalOptions, longName } from './options.js'

/** What a line of arguments says. */
export interface Parsed {
  readonly operands: readonly string[]
  readonly options: Options
}

/** commander's parser, with our errors in the place of its English ones. */
class Parser extends Commander {
  readonly #specs: readonly OptionSpec[]

  constructor(specs: readonly OptionSpec[]) {
    super()
    this.#specs = specs
    for (const spec of specs) this.addOption(optionOf(spec))
  }

  unknownOption(flag: string): never {
    const name = flag.split('=')[0] ?? flag
    const meant = this.#specs.find(({ elsewhere }) => elsewhere?.includes(name))
    const known = this.options.flatMap((option) => [option.long, option.short].filter((text) => text !== undefined))
    const suggestion = meant === undefined ? closest(name, known) : `--${longName(meant.flags)}`
    throw usage('option-unknown', { option: name, ...suggested(suggestion) })
  }

  optionMissingArgument(option: Option): never {
    throw usage('option-value-missing', { option: `--${longName(option.flags)}` })
  }
}

/**
 * Reads what follows a command's name.
 *
 * @throws SetupError `option-…`, `argument-…`
 */
export function parseArguments(args: readonly string[], command: Command | undefined): Parsed {
  const parser = new Parser([...globalOptions, ...(command?.options ?? [])])
  parser.exitOverride().helpOption(false).helpCommand(false).allowExcessArguments(true).argument('[operands...]')
  let operands: readonly string[] = []
  parser.action((given: readonly string[]) => {
    operands = given
  })
  parser.parse([...args], { from: 'user' })
  const values = new Map<string, unknown>()
  for (const option of parser.options) {
    const source = parser.getOptionValueSource(option.attributeName())
    if (source === 'cli') values.set(longName(option.flags), parser.getOptionValue(option.attributeName()))
  }
  return { operands, options: new Options(values) }
}

/**
 * Holds the operands against what the command takes.
 *
 * @throws SetupError `argument-missing`, `argument-excess`, `option-value` for a first one that is no verb of the command's
 */
export function checkOperands(operands: readonly string[], command: Command): void {
  const { name, least, most, verbs }: Operands = command.operands ?? { name: 'FILE', least: 0, most: 0 }
  const [verb] = operands
  if (verbs !== undefined && verb !== undefined && !verbs.includes(verb))
    throw usage('option-value', {
      option: command.name,
      value: verb,
      expected: verbs.join(', '),
      ...suggested(closest(verb, verbs)),
    })
  if (operands.length < least) throw usage('argument-missing', { command: command.name, argument: name })
  if (operands.length > most) throw usage('argument-excess', { command: command.name, argument: operands[most] ?? '' })
}

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags)
  const flag = `--${longName(spec.flags)}`
  option.argParser((value: string, before: unknown) => {
    const read = readValue(value, spec, flag)
    return spec.many || spec.takes === 'locales' ? [...(Array.isArray(before) ? before : []), ...[read].flat()] : read
  })
  return option
}

function readValue(value: string, spec: OptionSpec, option: string): string | number | readonly string[] {
  const wrong = (expected: string): SetupError => usage('option-value', { option, value, expected })
  const meant = spec.aliases?.get(value.toLowerCase())
  if (meant !== undefined) return meant
  if (spec.choices && !spec.choices.includes(value)) {
    const near = closest(value, spec.choices)
    throw usage('option-value', { option, value, expected: spec.choices.join(', '), ...suggested(near) })
  }
  if (value === '') throw usage('option-value-missing', { option })
  switch (spec.takes) {
    case 'count': {
      const count = Number(value)
      if (!Number.isInteger(count) || count < 1 || count > 1_000_000_000) throw wrong('1, 2, 3, …')
      return count
    }
    case 'percent': {
      const percent = Number(value)
      if (!Number.isInteger(percent) || percent < 50 || percent > 100) throw wrong('50, 51, … 100')
      return percent
    }
    case 'encoding':
      if (legacyEncoding(value) === undefined) throw wrong('windows-1251, iso-8859-2, shift_jis, gb18030, …')
      return value
    case 'locale':
      if (!isLanguageTag(value)) throw wrong('en, uk, zh-Hans, …')
      return value
    case 'locales': {
      const tags = value.split(',').map((tag) => tag.trim())
      const bad = tags.find((tag) => !isLanguageTag(tag))
      if (bad !== undefined) throw wrong('uk,de')
      return tags
    }
    default:
      return value
  }
}

function suggested(suggestion: string | undefined): Readonly<Record<string, string>> {
  return suggestion === undefined ? {} : { suggestion }
}

function usage(code: SetupErrorCode, values: Readonly<Record<string, string>>): SetupError {
  return new SetupError(code, { values })
}
