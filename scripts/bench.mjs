// npm run bench: what the command line costs, as ratios against a baseline of the same run (user + system CPU of whole
// processes, medians; never a limit in a test, since machines differ).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const node = process.execPath
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** CPU milliseconds of one command, as the shell's `time` counts them. */
function cpu(command, cwd) {
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null', 'bash', ...command], {
    cwd,
    encoding: 'utf8',
  })
  const [user, system] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { ms: (user + system) * 1000, status: run.status }
}

/** Runs commands in turn, so that a busy moment of the machine falls on all of them alike, and gives each one's median. */
function medians(commands, runs, cwd) {
  const all = commands.map(() => [])
  for (let run = 0; run < runs; run += 1)
    for (const [index, command] of commands.entries()) all[index].push(cpu(command, cwd).ms)
  return all.map(median)
}

const [bare, version] = medians(
  [
    [node, '-e', '0'],
    [node, main, '--version'],
  ],
  15,
)
console.log(
  `guillemet --version   ${version.toFixed(0)} ms CPU, ${(version / bare).toFixed(2)} times a bare node (${bare.toFixed(0)} ms), median of 15`,
)

const folder = mkdtempSync(join(tmpdir(), 'guillemet-bench-'))
try {
  mkdirSync(join(folder, 'source'))
  const names = ['Olena Kovalenko', 'John Marsh', 'Anna Lindqvist', 'Pedro Alonso', 'Marta Nowak']
  const places = ['Kyiv', 'Paris', 'Madrid', 'Warsaw', 'Berlin']
  let characters = 0
  for (let number = 0; number < 200; number += 1) {
    const paragraphs = Array.from({ length: 25 }, (_, line) => {
      const name = names[(number + line) % names.length]
      const place = places[(number * 3 + line) % places.length]
      return line % 5 === 4
        ? `‘We agreed on ${line + 2} points in ${place}.\nAnd we shall keep to them,’ ${name} said.`
        : `On September ${1 + ((number + line) % 28)}, ${name} told reporters in ${place} that ${1000 + number * 7 + line} people had come. ‘Nobody expected that,’ she said. The talks went on until ${1 + (line % 11)}:30 p.m.`
    })
    const text = `${paragraphs.join('\n')}\n`
    characters += text.length
    writeFileSync(join(folder, 'source', `article-${String(number).padStart(3, '0')}.txt`), text)
  }
  writeFileSync(join(folder, 'guillemet.config.json'), JSON.stringify({ sourceLocale: 'en', targetLocales: ['uk'] }))
  writeFileSync(
    join(folder, 'copy.mjs'),
    `import fs from 'node:fs'; fs.mkdirSync('copy', {recursive: true}); for (const f of fs.readdirSync('source')) fs.writeFileSync('copy/' + f, fs.readFileSync('source/' + f))`,
  )
  const copy = [node, join(folder, 'copy.mjs')]
  const step = (name, command, options = {}) => {
    if (options.once) {
      const { ms, status } = cpu(command, folder)
      console.log(`${name.padEnd(22)}${ms.toFixed(0)} ms CPU${status > 1 ? `  (exit ${status})` : ''}`)
      return
    }
    const [base, own] = medians([copy, command], 3, folder)
    console.log(
      `${name.padEnd(22)}${own.toFixed(0)} ms CPU, ${(own / base).toFixed(1)} times reading and writing alone (${base.toFixed(0)} ms), median of 3`,
    )
  }
  console.log(`200 articles, ${characters} characters, one locale:`)
  step('extract (new)', [node, main, 'extract'], { once: true })
  step('pretranslate pseudo', [node, main, 'pretranslate', '--engine', 'pseudo'], { once: true })
  step('extract (again)', [node, main, 'extract'])
  step('check', [node, main, 'check'])
  step('assemble', [node, main, 'assemble'])
  const written = readdirSync(join(folder, 'locales', 'uk')).filter((name) => name.endsWith('.txt'))
  if (written.length !== 200 || readFileSync(join(folder, 'locales', 'uk', written[0])).length === 0) {
    console.error(`assemble wrote ${written.length} of 200 articles`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
