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
 * translated, and what is left to do; of several articles the sum of each language at the end.
 */
export function statusLines(articles: readonly ArticleStatus[], words: Words, paint: Paint, width: number): string {
  const sources = [...new Set(articles.map(({ source }) => source))]
  const widest = Math.max(...articles.map(({ locale }) => columns(locale)))
  const most = Math.max(...countsByLocale(articles).map(({ segments }) => segments))
  const digits = String(most).length
  const line = (article: Counts): string => {
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
  const block = (title: string, own: readonly Counts[]): string => [paint('strong', title), ...own.map(line)].join('\n')
  const blocks = sources.map((source) =>
    block(
      source,
      articles.filter((article) => article.source === source),
    ),
  )
  const all = sources.length > 1 ? [block(words('cli.status.all'), countsByLocale(articles))] : []
  return [...blocks, ...all].join('\n\n')
}

type Counts = Pick<ArticleStatus, 'locale' | 'segments' | 'translated' | (typeof told)[number]>

/** The counts of all articles, by language. */
function countsByLocale(articles: readonly ArticleStatus[]): readonly Counts[] {
  return [...new Set(articles.map(({ locale }) => locale))].map((locale) => {
    const own = articles.filter((article) => article.locale === locale)
    const sum = (field: Exclude<keyof Counts, 'locale'>): number => own.reduce((total, each) => total + each[field], 0)
    return {
      locale,
      segments: sum('segments'),
      translated: sum('translated'),
      untranslated: sum('untranslated'),
      changed: sum('changed'),
      errors: sum('errors'),
      warnings: sum('warnings'),
    }
  })
}

/** The state by language, as a table in Markdown for the comment on a pull request. */
export function statusMarkdown(articles: readonly ArticleStatus[], words: Words): string {
  const fields = ['segments', 'untranslated', 'changed', 'errors', 'warnings'] as const
  const row = (texts: readonly string[]): string =>
    `| ${texts.map((text) => text.replace(/[|\\]/g, '\\$&')).join(' | ')} |`
  const head = ['locale', ...fields].map((name) => words(`cli.status.${name}`))
  const rows = countsByLocale(articles).map((counts) => [
    counts.locale,
    ...fields.map((field) => String(counts[field])),
  ])
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
}

function bar(translated: number, segments: number): string {
  const full = segments === 0 ? cells : Math.floor((translated / segments) * cells)
  return '█'.repeat(full) + '░'.repeat(cells - full)
}
