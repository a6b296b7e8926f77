import { printableJson } from '../../report/printable.js'
import { wrapPieces } from '../../report/wrap.js'
import { configSchema } from '../../workspace/config.js'
import { settingsOf } from '../../workspace/settings.js'
import type { Command } from '../command.js'
import { shared } from '../options.js'
import type { SettingsJson } from '../schemas/settings.js'
import { Session } from '../session.js'

/** `guillemet config --print`: every setting, its value, and where it comes from. */
export const configCommand: Command = {
  name: 'config',
  readsOnly: true,
  options: [{ flags: '--print' }, shared.json],
  examples: ['guillemet config --print', 'guillemet config --print --json'],
  async run(run) {
    const { workspace, shown } = await Session.open(run)
    const settings = settingsOf(workspace, configSchema)
    const place = (line: number | undefined): string | undefined =>
      workspace === undefined || line === undefined ? undefined : `${shown(workspace.configFile)}:${line}`
    if (run.options.flag('json')) {
      const rows = settings.map(({ key, value, line }) => ({ key, value, from: place(line) ?? 'default' }))
      const value: SettingsJson = { schema: 'guillemet.config/1', settings: rows }
      run.console.data(`${printableJson(value, 1)}\n`)
      return 0
    }
    if (workspace === undefined) run.console.remark(run.words('cli.config.none'))
    const width = Math.max(...settings.map(({ key }) => key.length))
    for (const { key, value, line } of settings) {
      const from = run.console.paint('faint', place(line) ?? run.words('cli.config.default'))
      run.console.result(wrapPieces([key.padEnd(width), JSON.stringify(value), from], run.console.width, '  '))
    }
    return 0
  },
}
