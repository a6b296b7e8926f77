// Whether other Nodes make the same bytes as this one: `node scripts/same-bytes.mjs NODE…`, each the path of a binary.
//
// Every Node works through the same copy of this repository: the workspace's work files and finished articles, made again; the
// documentation and the finished articles as new sources, extracted into all languages of the tool, filled by `pretranslate
// --engine pseudo`, checked and assembled; the finished articles cut into segments with reasons. All files and all that is
// printed are compared.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist/cli/main.js')
const tags = readdirSync(join(root, 'locales')).filter((tag) => statSync(join(root, 'locales', tag)).isDirectory())
const targets = tags.filter((tag) => tag !== 'en')

/** All that one Node makes and says, as the hash of each. */
function made(node) {
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-bytes-'))
  const results = new Map()
  const keep = (name, content) => results.set(name, createHash('sha256').update(content).digest('hex'))
  const run = (cwd, ...args) => {
    const { stdout, stderr } = spawnSync(node, [main, ...args, '--cwd', join(folder, cwd)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { PATH: process.env.PATH, LANG: 'C' },
    })
    keep(`$ (in ${cwd}) guillemet ${args.join(' ')}`, `${stdout}${stderr}`)
  }
  for (const name of ['source', 'locales', 'guillemet.config.json'])
    cpSync(join(root, name), join(folder, 'work', name), { recursive: true })
  cpSync(join(root, 'docs'), join(folder, 'fresh/docs'), { recursive: true })
  for (const tag of targets)
    for (const name of readdirSync(join(root, 'locales', tag)).filter((each) => each.endsWith('.txt'))) {
      rmSync(join(folder, 'work/locales', tag, name))
      cpSync(join(root, 'locales', tag, name), join(folder, `fresh/${tag}.txt`))
    }
  for (const command of ['extract', 'check', 'assemble', 'status'])
    run('work', command, ...(command === 'check' || command === 'status' ? ['--json'] : []))
  for (const tag of targets) run('fresh', 'segment', `${tag}.txt`, '--locale', tag, '--json', '--explain')
  run('fresh', 'extract', 'docs', '--to', targets.join(','), '-o', 'out')
  run('fresh', 'pretranslate', 'out', '--engine', 'pseudo')
  for (const form of ['json', 'html']) run('fresh', 'check', 'out', '--format', form)
  run('fresh', 'assemble', 'out', '-o', 'out')
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(join(folder, path)).isFile()) keep(path, readFileSync(join(folder, path)))
  rmSync(folder, { recursive: true })
  return results
}

const expected = made(process.execPath)
console.log(`Node ${process.version}: ${expected.size} files and outputs`)
let different = 0
for (const node of process.argv.slice(2)) {
  const found = made(node)
  const others = [...new Set([...expected.keys(), ...found.keys()])].filter(
    (name) => expected.get(name) !== found.get(name),
  )
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  console.log(`Node ${version}: ${others.length === 0 ? 'the same bytes' : `${others.length} differ`}`)
  for (const name of others) console.log(`  ${name}`)
  different += others.length
}
process.exitCode = different === 0 ? 0 : 1
