import type { Command, OptionSpec } from '../command.js'
import { type CompletedCommand, completionScript, shells } from '../completion-script.js'
import { globalOptions, longName } from '../options.js'

/** `guillemet completion SHELL`: prints what a shell needs to complete commands, options and their values. */
export const completionCommand: Command = {
  name: 'completion',
  readsOnly: true,
  operands: { name: 'NAME', least: 1, most: 1, verbs: shells },
  options: [],
  examples: [
    'guillemet completion bash >> ~/.bashrc',
    'guillemet completion zsh > ~/.zfunc/_guillemet',
    'guillemet completion fish > ~/.config/fish/completions/guillemet.fish',
  ],
  async run({ operands, console, words, commands }) {
    const shell = shells.find((known) => known === operands[0])
    if (shell === undefined) return 2
    const all = await Promise.all(
      Object.entries(commands).map(async ([name, load]): Promise<CompletedCommand> => {
        const { options, operands: taken } = await load()
        return {
          name,
          says: words(`cli.commands.${name}`),
          options: [...options, ...globalOptions].filter((option) => option.hidden !== true).map(completed),
          verbs: taken?.verbs ?? [],
        }
      }),
    )
    console.data(completionScript(shell, all))
    return 0

    function completed(option: OptionSpec): CompletedCommand['options'][number] {
      const name = longName(option.flags)
      const flag = /--[a-z0-9-]+/.exec(option.flags)?.[0] ?? `--${name}`
      return { flag, says: words(`cli.options.${option.words ?? name}`, option.values), values: option.choices ?? [] }
    }
  },
}
