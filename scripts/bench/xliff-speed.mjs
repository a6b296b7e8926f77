// What reading and validating a large XLIFF costs: MB/s of CPU and peak memory, beside saxes alone (with namespaces and empty
// handlers, fed the same pieces) and npm xliff; each run is a process of its own, and they take turns.
//   node scripts/bench/xliff-speed.mjs [UNITS…]          prints the table; 100000 unless given, and 1000000 with ALL=1
//   node scripts/bench/xliff-speed.mjs run TOOL FILE     one run in this process (what the table starts)
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXliffFile } from './xliff-file.mjs'

const self = fileURLToPath(import.meta.url)

/** Feeds a file's bytes in pieces. */
function feed(path, take) {
  const file = openSync(path, 'r')
  for (;;) {
    const piece = Buffer.allocUnsafe(64 * 1024)
    const length = readSync(file, piece)
    if (length === 0) break
    take(piece.subarray(0, length))
  }
  closeSync(file)
}

const tools = {
  async saxes() {
    const { SaxesParser } = await import('saxes')
    return (path) => {
      const parser = new SaxesParser({ xmlns: true })
      for (const event of ['opentag', 'closetag', 'text']) parser.on(event, () => {})
      const decoder = new TextDecoder('utf-8', { fatal: true })
      feed(path, (piece) => parser.write(decoder.decode(piece, { stream: true })))
      parser.close()
    }
  },
  async validate() {
    const { createXliffValidator } = await import('../../dist/xliff/index.js')
    return (path) => {
      const validator = createXliffValidator()
      feed(path, validator.write)
      const { faults } = validator.end()
      if (faults.length > 0) throw new Error(JSON.stringify(faults[0]))
    }
  },
  async 'round trip'() {
    const { roundtripXliff } = await import('../../dist/xliff/index.js')
    return (path) => {
      const bytes = readFileSync(path)
      if (!bytes.equals(roundtripXliff(bytes))) throw new Error('the round trip lost something')
    }
  },
  async 'npm xliff, reading'() {
    const { default: xliff } = await import('xliff')
    return async (path) => {
      const text = readFileSync(path, 'utf8')
      await (path.endsWith('1.2.xlf') ? xliff.xliff12ToJs(text) : xliff.xliff2js(text))
    }
  },
  async 'npm xliff, round trip'() {
    const { default: xliff } = await import('xliff')
    return async (path) => {
      const text = readFileSync(path, 'utf8')
      if (path.endsWith('1.2.xlf')) await xliff.jsToXliff12(await xliff.xliff12ToJs(text))
      else await xliff.js2xliff(await xliff.xliff2js(text))
    }
  },
}

async function runHere(tool, path) {
  const work = await tools[tool]()
  const before = process.cpuUsage()
  await work(path)
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify({ ms: (user + system) / 1000, peak: peakMemory() }))
}

/** This process's peak in MB; `maxRSS` alone would count what the parent had when it forked. */
function peakMemory() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024
}

function runApart(tool, path) {
  const room = streaming.includes(tool) ? [] : ['--max-old-space-size=8192']
  const run = spawnSync(process.execPath, [...room, self, 'run', tool, path], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${tool} on ${path}: ${run.stderr.split('\n').slice(0, 5).join(' ')}`)
  return JSON.parse(run.stdout)
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
/** What holds a whole file in memory is not asked for ten times the units. */
const streaming = ['saxes', 'validate']

function table(count, folder) {
  for (const version of ['2.0', '1.2']) {
    const path = join(folder, `${version}.xlf`)
    writeXliffFile(path, version, count)
    const size = statSync(path).size / 1e6
    console.log(`XLIFF ${version} of ${count} units, ${size.toFixed(0)} MB:`)
    const runs = new Map((count > 200_000 ? streaming : Object.keys(tools)).map((tool) => [tool, []]))
    for (let turn = 0; turn < 3; turn += 1)
      for (const [tool, done] of runs) if (turn === 0 || streaming.includes(tool)) done.push(runApart(tool, path))
    const base = median(runs.get('saxes').map(({ ms }) => ms))
    for (const [tool, done] of runs) {
      const ms = median(done.map((run) => run.ms))
      const peak = median(done.map((run) => run.peak))
      const rate = ((size * 1000) / ms).toFixed(1).padStart(6)
      const times = (ms / base).toFixed(2).padStart(6)
      console.log(`  ${tool.padEnd(22)}${rate} MB/s, ${times} times the CPU of saxes, peak ${peak.toFixed(0)} MB`)
    }
    rmSync(path)
  }
}

if (process.argv[2] === 'run') await runHere(process.argv[3], process.argv[4])
else {
  const asked = process.argv.slice(2).map(Number)
  const counts = asked.length > 0 ? asked : process.env.ALL === '1' ? [100_000, 1_000_000] : [100_000]
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-bench-'))
  try {
    for (const count of counts) table(count, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
