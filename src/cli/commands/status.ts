import { printableJson } from '../../report/printable.js'
import type { Command } from '../command.js'
import { limitOptions, shared } from '../options.js'
import type { StatusJson } from '../schemas/status.js'
import { Session } from '../session.js'
import { statusOf } from '../status-of.js'
import { statusLines, statusMarkdown } from '../status-table.js'
import { sourcePlaces } from '../work-places.js'

/** `guillemet status`: counts, for each article and language, what is translated. */
export const statusCommand: Command = {
  name: 'status',
  readsOnly: true,
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--format <FORMAT>', choices: ['human', 'json', 'markdown'] },
    shared.json,
    shared.to,
    shared.locale,
    shared.sourceLocale,
    shared.jobs,
    ...limitOptions,
  ],
  examples: ['guillemet status', 'guillemet status --format markdown', 'guillemet status --json'],
  async run(run) {
    const session = await Session.open(run)
    const places = await sourcePlaces(session)
    const articles = await session.each(places, (each) => statusOf(session, each))
    const { words, console, options } = run
    const format = options.flag('json') ? 'json' : options.text('format')
    if (format === 'json') {
      const value: StatusJson = {
        schema: 'guillemet.status/1',
        articles,
        ...(session.errors.length > 0 ? { errors: session.errors } : {}),
      }
      console.data(`${printableJson(value, 1)}\n`)
    } else if (articles.length === 0) console.remark(words('cli.nothing'))
    else if (format === 'markdown') console.result(statusMarkdown(articles, words))
    else console.result(statusLines(articles, words, console.paint, console.width))
    const open = articles.some((article) => article.translated < article.segments)
    session.next(open ? 'guillemet check' : 'guillemet assemble')
    return session.exit
  },
}
