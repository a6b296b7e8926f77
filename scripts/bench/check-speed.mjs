// What `check` costs, and how many good units it flags: plain sentences of four pairs of languages and, in a second row,
// units with the properties of real news (long, full of names that were not seen before, quotations and dates), beside
// pofilter of the Translate Toolkit where that is installed (its tests of numbers, quotation marks and acronyms).
//   node scripts/bench/check-speed.mjs [UNITS]        prints the table
//   node scripts/bench/check-speed.mjs run FILE.xlf   one run in this process, in milliseconds of CPU and by the clock (what the table starts)
// CPU counts all threads: V8 compiles on others beside the one that checks. The clock counts only on a machine that is idle.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bilingual } from './bilingual.mjs'
import { bilingualNews } from './bilingual-news.mjs'

const self = fileURLToPath(import.meta.url)
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const pairs = ['en-uk', 'en-de', 'en-ja', 'ru-en']
const kinds = { plain: bilingual, news: bilingualNews }
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function xliff(from, to, units) {
  const body = units.map(
    ({ source, target }, at) =>
      `<unit id="u${at}"><segment state="translated"><source>${escaped(source)}</source><target>${escaped(target)}</target></segment></unit>`,
  )
  return `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${from}" trgLang="${to}"><file id="f">\n${body.join('\n')}\n</file></xliff>\n`
}

function po(to, units) {
  const head = `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ${to}\\n"\n`
  const body = units.map(
    ({ source, target }, at) => `msgctxt "u${at}"\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`,
  )
  return [head, ...body].join('\n')
}

/** What one command costs in milliseconds, user and system CPU and by the clock, and what it printed. */
function timed(command, args) {
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%3U %3S %3R"; time "$@"', 'bash', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.error !== undefined) throw run.error
  const [user, system, clock] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { ms: (user + system) * 1000, clock: clock * 1000, stdout: run.stdout }
}

async function runHere(file) {
  const { checkDocument } = await import('../../dist/check/index.js')
  const { readXliff } = await import('../../dist/xliff/index.js')
  const { documents } = readXliff(readFileSync(file))
  const before = process.cpuUsage()
  const start = performance.now()
  for (const document of documents) checkDocument(document)
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify({ ms: (user + system) / 1000, clock }))
}

function table(count) {
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-bench-'))
  const hasPofilter = spawnSync('pofilter', ['--version']).status === 0
  console.log(
    `check on ${count} good units: units a second of CPU (and by the clock), and units flagged per cent (error / error and warning)`,
  )
  if (!hasPofilter) console.log('pofilter is not installed: its column is left out')
  try {
    for (const [pair, kind] of pairs.flatMap((one) => Object.keys(kinds).map((other) => [one, other]))) {
      const [from, to] = pair.split('-')
      const units = kinds[kind](from, to, count)
      const [file, catalogue, filtered] = ['f.xlf', 'f.po', 'out.po'].map((name) => join(folder, name))
      writeFileSync(file, xliff(from, to, units))
      const alone = JSON.parse(timed(process.execPath, [self, 'run', file]).stdout)
      const whole = timed(process.execPath, [main, 'check', file, '--format', 'json'])
      const { issues } = JSON.parse(whole.stdout)
      const share = (severities) =>
        (
          (100 * new Set(issues.filter(({ severity }) => severities.includes(severity)).map(({ unit }) => unit)).size) /
          count
        ).toFixed(2)
      const rate = (ms) => String(Math.round((count * 1000) / ms)).padStart(6)
      const rates = ({ ms, clock }) => `${rate(ms)} (${rate(clock).trim()})`
      let beside = ''
      if (hasPofilter) {
        writeFileSync(catalogue, po(to, units))
        const { ms } = timed('pofilter', [
          '-t',
          'numbers',
          '-t',
          'doublequoting',
          '-t',
          'acronyms',
          catalogue,
          filtered,
        ])
        const flagged = readFileSync(filtered, 'utf8').match(/^msgctxt /gm)?.length ?? 0
        beside = `   pofilter ${rate(ms)}, ${((100 * flagged) / count).toFixed(2)} %`
      }
      console.log(
        `${pair} ${kind.padEnd(5)}   rules alone ${rates(alone)}, the whole command ${rates(whole)}, ${share(['error'])} / ${share(['error', 'warning'])} %${beside}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[2] === 'run') await runHere(process.argv[3])
else table(Number(process.argv[2] ?? 20_000))
