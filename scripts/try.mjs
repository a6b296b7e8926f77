// npm run try: breaks a date, a name and a quotation in a copy of the Ukrainian work file, and shows what `check` says.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const workFile = 'locales/uk/zelensky-rejects-moscow-meeting.xlf'
const faults = [
  { family: 'dates', what: 'the date', from: '3 вересня', to: '3 жовтня' },
  { family: 'names', what: 'the name', from: 'Зеленський додав', to: 'Зелінський додав' },
  { family: 'quotes', what: 'the quotation', from: 'зелене світло на війну»', to: 'зелене світло на війну' },
]

const folder = mkdtempSync(join(tmpdir(), 'guillemet-try-'))
try {
  const file = join(folder, 'broken.xlf')
  let text = readFileSync(workFile, 'utf8')
  process.stdout.write(`A copy of ${workFile} with three faults:\n`)
  for (const { what, from, to } of faults) {
    if (!text.includes(from)) throw new Error(`${workFile} has no “${from}”`)
    text = text.replace(from, to)
    process.stdout.write(`  ${what}: “${from}” became “${to}”\n`)
  }
  writeFileSync(file, text)
  process.stdout.write(`\n> guillemet check ${file}\n`)
  const shown = spawnSync('guillemet', ['check', file], { stdio: 'inherit' })
  const found = JSON.parse(spawnSync('guillemet', ['check', file, '--format', 'json'], { encoding: 'utf8' }).stdout)
  const missed = faults.filter(
    ({ family }) => !found.issues.some((issue) => issue.family === family && issue.severity === 'error'),
  )
  process.stdout.write(
    missed.length === 0 && shown.status === 1
      ? '\nAll three are named, and check ended with exit code 1, as it would in CI. The file in locales/uk was not touched.\n'
      : `\nNot found: ${missed.map(({ what }) => what).join(', ')} (exit ${shown.status})\n`,
  )
  if (missed.length > 0 || shown.status !== 1) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
