#!/usr/bin/env node
/**
 * node scripts/bench/memory-peak.mjs [SIZE…]: CPU seconds and peak memory of `tm import`, of the first `tm search` (which makes the index)
 * and of the second (which opens it), as a user runs them, on generated memories (100,000 entries unless said).
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generated } from './generated-memory.mjs'

const program = new URL('../../dist/cli/main.js', import.meta.url).pathname
const hook =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(["peak",u.maxRSS,u.userCPUTime+u.systemCPUTime].join(" ")+"\\n")})'
const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(size)

async function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-peak-'))
  try {
    mkdirSync(join(folder, 'source'))
    writeFileSync(join(folder, 'guillemet.config.json'), '{"sourceLocale": "en", "targetLocales": ["uk"]}')
    writeFileSync(join(folder, 'source/a.txt'), 'Nothing.\n')
    await writeMemory(join(folder, 'big.tmx'), size)
    const search = ['tm', 'search', 'ka lo mi ter san ver', '--locale', 'uk']
    const runs = [
      ['import', ['tm', 'import', 'big.tmx']],
      ['first search', search],
      ['second search', search],
    ]
    const figures = runs.map(([name, args]) => `${name} ${run(folder, args)}`)
    const megabytes = (statSync(join(folder, 'big.tmx')).size / 1e6).toFixed(0)
    console.log([`${size} entries (${megabytes} MB)`, ...figures].join(', '))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** `tu` by `tu`, so that the bench itself holds none. */
async function writeMemory(path, size) {
  const out = createWriteStream(path)
  out.write('<tmx version="1.4"><header srclang="en"/><body>\n')
  for (const source of generated(size, size)) {
    const target = source.split(' ').reverse().join(' ')
    const entry = `<tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="uk"><seg>${target}</seg></tuv></tu>\n`
    if (!out.write(entry)) await new Promise((ready) => out.once('drain', ready))
  }
  await new Promise((ready) => out.end('</body></tmx>\n', ready))
}

function run(cwd, args) {
  const how = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, program, ...args]
  const { status, stderr } = spawnSync(process.execPath, how, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [, kilobytes, microseconds] = /peak (\d+) (\d+)/.exec(stderr)
  return `${(Number(kilobytes) / 1024).toFixed(0)} MiB ${(Number(microseconds) / 1e6).toFixed(1)} CPU s`
}
