// Mutates XLIFF files, seeded, and holds `validate` against libxml2: whatever the schemas refuse must be refused, nothing may
// crash or hang. Needs ../shared/gold/xliff (suite and schemas) beside the project, xmllint, and a build.
//   node scripts/mutate-xliff.mjs [--count 2000] [--seed 1] [--keep DIR]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const count = Number(option('count', '2000'))
let state = Number(option('seed', '1')) >>> 0
const gold = resolve('../shared/gold/xliff')
if (!existsSync(gold) || spawnSync('xmllint', ['--version']).status !== 0) {
  console.log('no ../shared/gold/xliff beside the project, or no xmllint: nothing to mutate')
  process.exit(0)
}
const { validateXliff } = await import('../dist/xliff/index.js')

/** A number from 0 to below `below` (mulberry32). */
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0
  let t = state
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) % below
}
const pick = (list) => list[random(list.length)]

const files = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => join(folder, name))
const bases = [
  ...['core/valid', 'modules/valid', 'core/in-out'].flatMap((folder) => files(join(gold, folder))),
  ...files('test/xliff/fixtures'),
]
  .map((path) => readFileSync(path, 'utf8'))
  // There is no schema of 2.2.
  .filter((text) => !text.includes('document:2.2'))

const tags = (text) => [...text.matchAll(/<(\/?)([\w:.-]+)((?:\s[^<>]*?)?)(\/?)>/g)]
const cut = (text, start, end, by = '') => text.slice(0, start) + by + text.slice(end)
/** An element from its start tag to its end tag, found by depth. */
function element(text) {
  const all = tags(text).filter((tag) => tag[1] === '')
  if (all.length < 2) return undefined
  const tag = all[1 + random(all.length - 1)]
  if (tag[4] === '/') return { start: tag.index, end: tag.index + tag[0].length, name: tag[2] }
  let depth = 0
  for (const next of tags(text.slice(tag.index))) {
    if (next[2] !== tag[2] || next[4] === '/') continue
    depth += next[1] === '' ? 1 : -1
    if (depth === 0) return { start: tag.index, end: tag.index + next.index + next[0].length, name: tag[2] }
  }
  return undefined
}
function attribute(text) {
  const all = [...text.matchAll(/\s([\w:-]+)=("[^"]*"|'[^']*')/g)].filter(({ 1: name }) => !name.startsWith('xmlns'))
  return all.length === 0 ? undefined : pick(all)
}
const values = [
  '',
  'yes',
  'no',
  'x',
  '1',
  '0',
  '-1',
  'a b',
  'fmt',
  'final',
  'de',
  'en_US',
  'x-own',
  'my:own',
  '101',
  '#m1',
  'ü',
  '2.5',
]
const names = [
  'id',
  'state',
  'translate',
  'type',
  'ref',
  'mid',
  'xml:lang',
  'xml:space',
  'order',
  'approved',
  'canCopy',
  'dataRef',
  'subType',
  'name',
  'href',
  'startRef',
  'priority',
  'datatype',
]
const inserts = [
  '<x/>',
  '<note>n</note>',
  '<source/>',
  '<target/>',
  '<mrk mtype="seg" mid="1">a</mrk>',
  '<segment><source/></segment>',
  '<cp hex="0001"/>',
  '<ph id="1"/>',
  'text',
  '<notes><note>n</note></notes>',
  '<o:e xmlns:o="urn:o"/>',
  '<unit id="u9"><segment><source/></segment></unit>',
]
const mutations = [
  (text) => {
    const e = element(text)
    return e && cut(text, e.start, e.end)
  },
  (text) => {
    const e = element(text)
    return e && cut(text, e.end, e.end, text.slice(e.start, e.end))
  },
  (text) => {
    const [a, b] = [element(text), element(text)]
    return a && b && a.end <= b.start
      ? text.slice(0, a.start) +
          text.slice(b.start, b.end) +
          text.slice(a.end, b.start) +
          text.slice(a.start, a.end) +
          text.slice(b.end)
      : undefined
  },
  (text) => {
    const a = attribute(text)
    return a && cut(text, a.index, a.index + a[0].length)
  },
  (text) => {
    const a = attribute(text)
    return a && cut(text, a.index, a.index + a[0].length, ` ${a[1]}="${pick(values)}"`)
  },
  (text) => {
    const a = attribute(text)
    return a && cut(text, a.index, a.index, ` ${pick(names)}="${pick(values)}"`)
  },
  (text) => {
    const a = attribute(text)
    return a && cut(text, a.index, a.index + a[0].length, ` ${pick(names)}=${a[2]}`)
  },
  (text) => {
    const t = pick(tags(text))
    return t && cut(text, t.index + t[0].length, t.index + t[0].length, pick(inserts))
  },
  (text) => {
    const e = element(text)
    const to = e && pick(tags(text))[2]
    return (
      e &&
      cut(
        text,
        e.start,
        e.end,
        text
          .slice(e.start, e.end)
          .replace(`<${e.name}`, `<${to}`)
          .replace(new RegExp(`</${e.name}>$`), `</${to}>`),
      )
    )
  },
  (text) => {
    const at = random(text.length)
    return cut(text, at, at + 1)
  },
  (text) => {
    const at = random(text.length)
    return cut(text, at, at, pick(['<', '>', '&', '"', '\u0000', ' ', '/', 'é', ']]>', '<!--', '-->']))
  },
  (text) => {
    const at = random(text.length)
    return cut(text, at, at + random(200))
  },
]

const folder = mkdtempSync(join(tmpdir(), 'guillemet-mutants-'))
const kept = option('keep', undefined)
const keep = (path, text) => {
  if (kept === undefined) return
  mkdirSync(kept, { recursive: true })
  writeFileSync(join(kept, path.split('/').at(-1)), text)
}
const figures = { mutants: 0, refusedByBoth: 0, refusedHereAlone: 0, accepted: 0, missed: 0, crashed: 0 }
const why = new Map()
try {
  for (let done = 0; done < count; ) {
    const batch = []
    while (batch.length < 200 && done < count) {
      let text = pick(bases)
      for (let times = 1 + random(2); times > 0; times -= 1) text = pick(mutations)(text) ?? text
      const path = join(folder, `${done}.xlf`)
      writeFileSync(path, text)
      batch.push({ path, text })
      done += 1
    }
    const byOne = batch.map(({ text }) =>
      /document:1\.2/.test(text.slice(0, 2000)) ? '1.2/xliff-core-1.2-transitional.xsd' : 'all.xsd',
    )
    const refused = new Set()
    for (const schema of new Set(byOne)) {
      const paths = batch.filter((_, index) => byOne[index] === schema).map(({ path }) => path)
      const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', join(gold, 'schemas', schema), ...paths], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      const valid = new Set([...run.stderr.matchAll(/^(\S+) validates$/gm)].map((match) => match[1]))
      for (const path of paths) if (!valid.has(path)) refused.add(path)
    }
    for (const { path, text } of batch) {
      figures.mutants += 1
      let faults
      try {
        faults = validateXliff(Buffer.from(text))
      } catch (error) {
        figures.crashed += 1
        console.error(`crash: ${path}: ${error.stack.split('\n').slice(0, 3).join(' ')}`)
        keep(path, text)
        continue
      }
      // Without a namespace it is XLIFF 1.0, which has no schema here.
      if (refused.has(path) && faults.length === 0 && /<(?:\w+:)?xliff[^>]*xmlns/.test(text)) {
        figures.missed += 1
        keep(path, text)
      } else if (refused.has(path)) figures.refusedByBoth += 1
      else if (faults.length > 0) {
        figures.refusedHereAlone += 1
        why.set(faults[0].rule, (why.get(faults[0].rule) ?? 0) + 1)
      } else figures.accepted += 1
    }
    for (const { path } of batch) rmSync(path)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(JSON.stringify(figures))
console.log(
  `refused here alone, by first rule: ${[...why]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, times]) => `${rule} ${times}`)
    .join(', ')}`,
)
if (figures.missed + figures.crashed > 0) process.exitCode = 1
