import { columns } from '../report/columns.js'
import type { Paint } from '../report/human.js'
import type { Words } from '../report/words.js'
import { wrapPieces } from '../report/wrap.js'
import type { ArticleStatus } from './status-of.js'

/** How many cells a bar has. */
const cells = 10

/** What is told of an article only where there is some. */
const told = ['untranslated', 'changed', 'errors', 'warnings'] as const

/**
 * The state of all articles for a person: an article a paragraph, a language a line, with a bar that is full only where everything is
 * translated, and what is left to do.
 */
export function statusLines(articles: readonly ArticleStatus[], words: Words, paint: Paint, width: number): string {
  const sources = [...new Set(articles.map(({ source }) => source))]
  const widest = Math.max(...articles.map(({ locale }) => columns(locale)))
  const digits = Math.max(...articles.map(({ segments }) => String(segments).length))
  const line = (article: ArticleStatus): string => {
    const { locale, segments, translated, errors, warnings } = article
    const count = `${String(translated).padStart(digits)}/${String(segments).padEnd(digits)}`
    const rest = told
      .filter((name) => article[name] > 0)
      .map((name) => paint(name === 'errors' ? 'error' : 'warning', `${words(`cli.status.${name}`)}: ${article[name]}`))
    const done = translated === segments && errors === 0 && warnings === 0
    const head = `  ${locale.padEnd(widest + locale.length - columns(locale))}  ${bar(translated, segments)}  ${count}`
    const pieces = [head, ...rest, ...(done ? [paint('faint', words('cli.status.done'))] : [])]
    return wrapPieces(pieces, width, ' '.repeat(widest + 4))
  }
  return sources
    .map((source) =>
      [paint('strong', source), ...articles.filter((article) => article.source === source).map(line)].join('\n'),
    )
    .join('\n\n')
}

/** The state by language, as a table in Markdown for the comment on a pull request. */
export function statusMarkdown(articles: readonly ArticleStatus[], words: Words): string {
  const locales = [...new Set(articles.map(({ locale }) => locale))]
  const fields = ['segments', 'untranslated', 'changed', 'errors', 'warnings'] as const
  const row = (texts: readonly string[]): string =>
    `| ${texts.map((text) => text.replace(/[|\\]/g, '\\$&')).join(' | ')} |`
  const head = ['locale', ...fields].map((name) => words(`cli.status.${name}`))
  const rows = locales.map((locale) => {
    const own = articles.filter((article) => article.locale === locale)
    return [locale, ...fields.map((field) => String(own.reduce((sum, article) => sum + article[field], 0)))]
  })
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
}

function bar(translated: number, segments: number): string {
  const full = segments === 0 ? cells : Math.floor((translated / segments) * cells)
  return '█'.repeat(full) + '░'.repeat(cells - full)
}
