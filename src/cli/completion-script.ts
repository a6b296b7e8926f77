/** The shells that are served. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string
  readonly says: string
  readonly options: readonly { readonly flag: string; readonly says: string; readonly values: readonly string[] }[]
  /** What its first word may be. */
  readonly verbs: readonly string[]
}

/** A shell's script that completes commands, options and the values of those that have a few; all else is files. */
export function completionScript(shell: (typeof shells)[number], commands: readonly CompletedCommand[]): string {
  return writers[shell](commands)
}

const writers = { bash, zsh, fish } as const

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, verbs }) => {
    const values = options.flatMap((option) =>
      option.values.length === 0 ? [] : [`        ${option.flag}) words=${quoted(option.values.join(' '))} ;;`],
    )
    const all = [...options.map((option) => option.flag), ...verbs].join(' ')
    return [
      `    ${name})`,
      '      case $before in',
      ...values,
      `        *) words=${quoted(all)} ;;`,
      '      esac ;;',
    ].join('\n')
  })
  return `_guillemet() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= index
  for ((index = 1; index < COMP_CWORD; index++)); do
    [[ \${COMP_WORDS[index]} != -* ]] && command=\${COMP_WORDS[index]} && break
  done
  case $command in
    '') words=${quoted(commands.map(({ name }) => name).join(' '))} ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _guillemet guillemet
`
}

function zsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, verbs }) => {
    const specs = options.map(({ flag, says, values }) => {
      const value = values.length === 0 ? '' : `: :(${values.join(' ')})`
      return quoted(`${flag}[${says.replace(/[[\]:\\]/g, '\\$&')}]${value}`)
    })
    const operand = verbs.length === 0 ? '' : ` ${quoted(`1: :(${verbs.join(' ')})`)}`
    return `    ${name}) _arguments ${specs.join(' ')}${operand} '*: :_files' ;;`
  })
  const names = commands.map(({ name, says }) => quoted(`${name}:${says.replace(/[:\\]/g, '\\$&')}`))
  return `#compdef guillemet
_guillemet() {
  local -a commands=(${names.join(' ')})
  if ((CURRENT == 2)); then
    _describe guillemet commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _guillemet ]]; then _guillemet "$@"; else compdef _guillemet guillemet; fi
`
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, says, options, verbs }) => {
    const here = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
    return [
      `complete -c guillemet -n __fish_use_subcommand -f -a ${name} -d ${quoted(says)}`,
      ...options.map((option) => {
        const values = option.values.length === 0 ? '' : ` -x -a ${quoted(option.values.join(' '))}`
        return `complete -c guillemet ${here} -l ${option.flag.slice(2)} -d ${quoted(option.says)}${values}`
      }),
      ...(verbs.length === 0 ? [] : [`complete -c guillemet ${here} -a ${quoted(verbs.join(' '))}`]),
    ]
  })
  return `${lines.join('\n')}\n`
}

/** A text as one word of a shell, whatever stands in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
