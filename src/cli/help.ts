import { columns } from '../report/columns.js'
import type { Words } from '../report/words.js'
import { wrap } from '../report/wrap.js'
import type { Command, OptionSpec } from './command.js'
import { globalOptions, longName } from './options.js'
import { nameValues } from './value-names.js'

const home = 'https://www.npmjs.com/package/guillemet'

/** The help of the whole tool: its commands and the options of all of them. */
export function generalHelp(names: readonly string[], words: Words, width: number): string {
  const rows = names.map((name): Row => [name, words(`cli.commands.${name}`)])
  return [
    nameValues(`${words('cli.help.usage')} guillemet [OPTION…] COMMAND [FILE…]`, words),
    wrap(words('cli.help.about'), width, ''),
    section(words('cli.help.commands'), rows, width),
    section(
      words('cli.help.options'),
      globalOptions.map((option) => optionRow(option, words)),
      width,
    ),
    examples(['guillemet init', 'guillemet extract --to uk article.txt', 'guillemet check'], words),
    wrap(words('cli.help.more', { command: nameValues('guillemet COMMAND --help', words), url: home }), width, ''),
  ].join('\n\n')
}

/** The help of one command. */
export function commandHelp(command: Command, words: Words, width: number): string {
  const { operands } = command
  const visible = command.options.filter((option) => option.hidden !== true)
  const shown =
    operands === undefined
      ? ''
      : ` ${operands.least > 0 ? operands.name : `[${operands.name}]`}${operands.most - (operands.verbs === undefined ? 0 : 1) > 1 ? '…' : ''}`
  const verbs = operands?.verbs === undefined || operands.least === 0 ? '' : ` ${operands.verbs.join('|')}`
  return [
    nameValues(`${words('cli.help.usage')} guillemet ${command.name}${verbs} [OPTION…]${shown}`, words),
    wrap(words(`cli.commands.${command.name}`), width, ''),
    ...(visible.length > 0
      ? [
          section(
            words('cli.help.options'),
            visible.map((option) => optionRow(option, words)),
            width,
          ),
        ]
      : []),
    section(
      words('cli.help.global-options'),
      globalOptions.map((option) => optionRow(option, words)),
      width,
    ),
    examples(command.examples, words),
    wrap(words('cli.help.home', { url: home }), width, ''),
  ].join('\n\n')
}

type Row = readonly [string, string]

function optionRow(option: OptionSpec, words: Words): Row {
  const text = nameValues(words(`cli.options.${option.words ?? longName(option.flags)}`, option.values), words)
  return [
    nameValues(option.flags.replace(/[<>]/g, ''), words),
    option.choices ? `${text} (${option.choices.join(' | ')})` : text,
  ]
}

function section(title: string, rows: readonly Row[], width: number): string {
  const room = Math.min(width < 60 ? 12 : 26, Math.max(...rows.map(([term]) => columns(term)))) + 4
  const lines = rows.map(([term, text]) => {
    const [first = '', ...rest] = wrap(text, width, ' '.repeat(room)).split('\n')
    const head = `  ${term}`
    return [
      columns(head) + 2 > room ? `${head}\n${first}` : head + ' '.repeat(room - columns(head)) + first.slice(room),
      ...rest,
    ].join('\n')
  })
  return [title, ...lines].join('\n')
}

function examples(lines: readonly string[], words: Words): string {
  return [words('cli.help.examples'), ...lines.map((line) => `  ${line}`)].join('\n')
}
