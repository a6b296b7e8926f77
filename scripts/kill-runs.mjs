// Kills pretranslate and assemble at random moments and while they write, looks at what is left, runs them again, and compares.
//   node scripts/kill-runs.mjs [--kills 200] [--seed 1]
// Exit 1 when a file is torn, a person's target is lost, something is bought that was on the disk already, or the end differs
// from that of an undisturbed run. Needs the build (`npm run build`), no network: the engine is a server of this process.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readXliff } from '../dist/index.js'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const wanted = Number(values.kills)
let state = Number(values.seed)
/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
const random = () => {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const main = new URL('../dist/cli/main.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'guillemet-kill-'))
const sentences = 60
const names = ['rain', 'sun']
const human = 'Das hat ein Mensch geschrieben.'

/** Which sentences the engine was asked for, in the order of the requests. */
let asked = []
const server = createServer(async (request, response) => {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  const { text } = JSON.parse(Buffer.concat(pieces).toString())
  asked.push(...text.map(numberOf))
  await new Promise((resolve) => setTimeout(resolve, random() * 40))
  const translations = text.map((each) => ({ text: `Satz Nummer ${numberOf(each)} spricht vom Wetter.` }))
  response.end(JSON.stringify({ translations }))
})
const numberOf = (text) => /\d+/.exec(text)?.[0] ?? text

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${server.address().port}`
const commands = {
  extract: ['extract'],
  pretranslate: ['pretranslate', '--engine', 'deepl', '--engine-url', url],
  assemble: ['assemble'],
}

/** Runs a command; `disturb` gets the child and gives what to do when it has ended. */
function run(root, command, disturb = () => () => {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...commands[command]], {
      cwd: root,
      env: { ...process.env, DEEPL_AUTH_KEY: 'a-key' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += piece
    })
    const after = disturb(child)
    child.on('close', (code, signal) => {
      after()
      resolve({ code, signal, said })
    })
  })
}

/** Kills after a time, or at the n-th change of a file. */
const disturbances = {
  later: (duration) => () => (child) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * duration)
    return () => clearTimeout(timer)
  },
  writing: () => (root) => (child) => {
    let left = 1 + Math.floor(random() * 8)
    const watcher = watch(root, { recursive: true }, () => {
      left -= 1
      if (left === 0) child.kill('SIGKILL')
    })
    return () => watcher.close()
  },
}

const problems = []
const complain = (trial, text) => problems.push(`trial ${trial}: ${text}`)
const works = names.map((name) => `locales/de/${name}.xlf`)
const articles = names.map((name) => `locales/de/${name}.txt`)

/** The template: two articles, extracted; of each a person has translated one sentence. */
const template = join(folder, 'template')
mkdirSync(join(template, 'source'), { recursive: true })
writeFileSync(join(template, 'guillemet.config.json'), '{"sourceLocale": "en", "targetLocales": ["de"]}\n')
for (const [index, name] of names.entries()) {
  const first = index * sentences + 10
  const text = Array.from(
    { length: sentences },
    (_, at) => `Sentence number ${first + at} speaks of the weather.\n\n`,
  ).join('')
  writeFileSync(join(template, `source/${name}.txt`), `${text}This was written by a human.\n`)
}
await run(template, 'extract')
for (const work of works) {
  const path = join(template, work)
  const xliff = readFileSync(path, 'utf8')
  const done = xliff.replace(
    /<segment id="s1"[^>]*>(\s*)<source>This was[^<]*<\/source>/,
    (whole) => `${whole.replace('initial', 'reviewed')}<target>${human}</target>`,
  )
  if (done === xliff) throw new Error('the person’s sentence was not found')
  writeFileSync(path, done)
}

/** What an undisturbed run makes of it, and how long it takes. */
const reference = join(folder, 'reference')
cpSync(template, reference, { recursive: true })
const began = performance.now()
const undisturbed = await run(reference, 'pretranslate')
const duration = performance.now() - began
if (undisturbed.code !== 0) throw new Error(undisturbed.said)
const second = await run(reference, 'assemble')
if (second.code !== 0) throw new Error(second.said)
const bytesOf = (root, file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined)

let kills = 0
let trials = 0
let again = 0
for (let trial = 1; kills < wanted; trial += 1) {
  trials = trial
  const root = join(folder, `trial-${trial}`)
  cpSync(template, root, { recursive: true })
  asked = []
  for (const command of ['pretranslate', 'assemble']) {
    const outputs = command === 'pretranslate' ? works : articles
    const before = outputs.map((file) => bytesOf(root, file))
    for (let kill = 0; kill < 3 && kills < wanted; kill += 1) {
      const known = bought(root)
      const from = asked.length
      const disturb = random() < 0.5 ? disturbances.later(duration * 1.1)() : disturbances.writing()(root)
      const { signal } = await run(root, command, disturb)
      if (signal === 'SIGKILL') kills += 1
      look(trial, root, outputs, before)
      const twice = asked.slice(from).filter((number) => known.has(number))
      if (twice.length > 0) complain(trial, `bought again: ${twice.join(' ')}`)
      if (signal !== 'SIGKILL') break
    }
    const { code, said } = await run(root, command)
    if (code !== 0) complain(trial, `${command} again: exit ${code}: ${said}`)
    for (const file of outputs)
      if (bytesOf(root, file) !== bytesOf(reference, file)) complain(trial, `${file} has come to differ`)
  }
  again += asked.length - new Set(asked).size
  const rest = filesOf(root).filter((file) => /\.tmp$|\.guillemet\/lock/.test(file))
  if (rest.length > 0) complain(trial, `left behind: ${rest.join(' ')}`)
  rmSync(root, { recursive: true })
}
server.close()
rmSync(folder, { recursive: true })
for (const problem of problems.slice(0, 20)) console.error(problem)
console.log(
  `kills: ${kills} in ${trials} trials (seed ${values.seed}); sentences bought again while in flight: ${again}; problems: ${problems.length}`,
)
process.exitCode = problems.length > 0 ? 1 : 0

/** The sentences whose translations are on the disk. */
function bought(root) {
  const lines = (bytesOf(root, '.guillemet/mt.jsonl') ?? '').split('\n').slice(0, -1)
  return new Set(lines.map((line) => numberOf(JSON.parse(line).target)))
}

/** After a kill every file is as it was, or whole and new; what a person wrote is there. */
function look(trial, root, outputs, before) {
  for (const [index, file] of outputs.entries()) {
    const now = bytesOf(root, file)
    if (now === before[index]) continue
    if (now === undefined || now !== bytesOf(reference, file)) complain(trial, `${file} is torn`)
  }
  for (const file of works) {
    readXliff(readFileSync(join(root, file)))
    if (!readFileSync(join(root, file), 'utf8').includes(human)) complain(trial, `${file} has lost a person's target`)
  }
}

function filesOf(root) {
  return readdirSync(root, { recursive: true }).map(String)
}
