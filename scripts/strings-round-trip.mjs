// i18next catalogues to XLIFF and back, by the command line as it is built: the project's own, and those of ../shared where
// they are. Says how many came back byte for byte, how many were refused and by what name; ends with 1 where one came back
// otherwise. `npm run l10n:strings`; --keep DIR keeps the XLIFF files.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const kept = process.argv.includes('--keep') ? process.argv[process.argv.indexOf('--keep') + 1] : undefined
const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'strings-'))
fs.mkdirSync(folder, { recursive: true })
const guillemet = (...args) =>
  spawnSync(process.execPath, [path.join(root, 'dist/cli/main.js'), 'strings', ...args], {
    encoding: 'utf8',
    cwd: root,
  })

function* own() {
  const english = 'locales/en/guillemet.json'
  for (const locale of fs.readdirSync(path.join(root, 'locales')))
    if (locale !== 'en') yield [english, `locales/${locale}/guillemet.json`, locale]
}
function* gold() {
  const all = path.join(root, '../shared/gold/documents/json')
  if (!fs.existsSync(all)) return
  for (const name of fs.readdirSync(all))
    if (name !== 'en.json') yield [path.join(all, 'en.json'), path.join(all, name), name.replace('.json', '')]
}

const counts = { identical: 0, refused: 0, changed: 0 }
for (const [source, target, locale] of [...own(), ...gold()]) {
  const name = `${locale}-${Object.values(counts).reduce((sum, count) => sum + count, 0)}`
  const [xliff, back] = ['xlf', 'json'].map((ext) => path.join(folder, `${name}.${ext}`))
  fs.rmSync(back, { force: true })
  const steps = [
    ['export', source, target, '--to', locale, '--source-locale', 'en', '-o', xliff],
    ['import', xliff, '-o', back],
  ]
  const failed = steps.map((step) => guillemet(...step)).find(({ status }) => status !== 0)
  if (failed !== undefined) {
    counts.refused++
    console.log(`refused: ${target}: ${failed.stderr.trim().split('\n').at(-1)}`)
  } else if (fs.readFileSync(path.resolve(root, target)).equals(fs.readFileSync(back))) counts.identical++
  else {
    counts.changed++
    console.log(`changed: ${target}`)
  }
}
if (kept === undefined) fs.rmSync(folder, { recursive: true, force: true })
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${what}: ${count}`)
    .join(', '),
)
process.exitCode = counts.changed === 0 ? 0 : 1
