// npm start: the main job over this workspace, by the same npm scripts that a user would copy (l10n:*), then one table.
import { spawnSync } from 'node:child_process'
import { stdout } from 'node:process'

/** Runs one npm script with its output shown; the first that fails ends the run with its exit code. */
function run(script) {
  stdout.write(`\n> npm run ${script}\n`)
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 2)
}

/** Runs the command line and reads the JSON that it prints. */
function json(...args) {
  const { stdout: text, stderr, status } = spawnSync('guillemet', args, { encoding: 'utf8' })
  if (text === '') {
    process.stderr.write(stderr)
    process.exit(status || 2)
  }
  return JSON.parse(text)
}

for (const script of ['l10n:extract', 'l10n:check', 'l10n:assemble', 'l10n:status']) run(script)

const rows = json('status', '--json').articles.map((article) => [
  article.locale,
  `${article.translated}/${article.segments}`,
  `${article.quotesKept}/${article.quotes}`,
  String(article.names),
  String(article.dates),
  `${article.errors} errors, ${article.warnings} warnings`,
  article.output ?? '-',
])
const table = [['locale', 'segments', 'quotations kept', 'names', 'dates', 'findings', 'written'], ...rows]
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
stdout.write(
  `\n${table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`,
)
stdout.write(
  '\nNext: `npm run try` breaks a name, a date and a quotation in the Ukrainian file and shows what `guillemet check` says.\n',
)
