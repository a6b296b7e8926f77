import { columns } from '../../report/columns.js'
import { printableJson } from '../../report/printable.js'
import type { Command, Run } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { type ArticleStatus, statusOf } from '../status-of.js'

/** The numbers that the table shows, with their headings' keys. */
const fields = [
  'segments',
  'translated',
  'changed',
  'untranslated',
  'reviewed',
  'quotes',
  'errors',
  'warnings',
] as const

/** `guillemet status`: counts, for each article and language, what is translated. */
export const statusCommand: Command = {
  name: 'status',
  readsOnly: true,
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [shared.json, shared.to, shared.locale, shared.sourceLocale, shared.jobs, ...limitOptions],
  examples: ['guillemet status', 'guillemet status --json'],
  async run(run) {
    const session = await Session.open(run)
    const places = await session.sourcePlaces()
    const articles = await session.each(places, (each) => statusOf(session, each))
    if (run.options.flag('json')) {
      const value = {
        schema: 'guillemet.status/1',
        articles,
        ...(session.errors.length > 0 ? { errors: session.errors } : {}),
      }
      run.console.data(`${printableJson(value, 1)}\n`)
    } else if (articles.length > 0) run.console.result(table(articles, run))
    else run.console.remark(run.words('cli.nothing'))
    const open = articles.some((article) => article.translated < article.segments)
    session.next(open ? 'guillemet check' : 'guillemet assemble')
    return session.exit
  },
}

function table(articles: readonly ArticleStatus[], run: Run): string {
  const { words, console } = run
  const head = ['article', 'locale', ...fields].map((field) => words(`cli.status.${field}`))
  const rows = articles.map((article) => [
    article.source,
    article.locale,
    ...fields.map((field) => String(article[field])),
  ])
  const widths = head.map((title, column) => Math.max(columns(title), ...rows.map((row) => columns(row[column] ?? ''))))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - columns(cell))
        return column < 2 ? cell + space : space + cell
      })
      .join('  ')
      .trimEnd()
  return [console.paint('strong', line(head)), ...rows.map(line)].join('\n')
}
