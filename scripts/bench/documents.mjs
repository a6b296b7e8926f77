// What documents cost beside two other tools, on the same texts in one run: user and system CPU in ms a MB (million UTF-16 units), and the memory peak of
// the process. Extract makes an XLIFF (a PO) of the document, assemble makes the document out of one whose every target is translated.
//   node scripts/bench/documents.mjs [MB]
// Markdown beside @diplodoc/translation: both in a process of their own, warmed up by two other texts, medians of three. It has 112 packages and is no
// dependency: `npm install --prefix DIR @diplodoc/translation@1.7.17`, and BENCH_MODULES=DIR. Its XLIFF holds sentences and nothing else; ours holds
// quotations too, and our assemble reads its own result again and compares its structure and words with the source's, which no other tool does.
// Text beside txt2po and po2txt of the Translate Toolkit, where they are installed: whole commands, one run. Ours writes what names, dates and quotations
// a translator must keep into its notes; theirs cuts paragraphs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prose } from './prose.mjs'

const self = fileURLToPath(import.meta.url)
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const peer = '@diplodoc/translation'
const warmUp = 2
const rounds = 3

/** Prose as articles write it: headings, emphasis, links, pictures, lists, quotations, tables and code between paragraphs of words. */
function markdown(size, seed) {
  const forms = {
    2: (text, at) => `## Part ${at}\n\n${text}`,
    4: (text, at) => `- ${text}\n- See [the report](https://example.org/r/${at}) and \`code ${at}\`.`,
    6: (text) => `> ${text}`,
    8: (text, at) => `${text.replace('the ', '**the** ')} ![Photo ${at}](img/${at}.png)`,
    10: (text, at) => `| Name | Value |\n|---|---:|\n| bridge | ${at} |\n\n${text}`,
    11: (text, at) => `\`\`\`js\nlet count = ${at}\n\`\`\`\n\n${text}`,
  }
  const paragraphs = prose('en', size * 1_000_000, seed)
  return `${paragraphs.map((text, at) => forms[at % 12]?.(text, at) ?? text).join('\n\n')}\n`
}

/** An XLIFF whose targets are its sources with accents on some letters; codes and references stay. */
function translate(xliff) {
  const accents = { a: 'ä', e: 'é', o: 'ö' }
  const accented = (text) => text.replaceAll(/(<[^>]*>|&[^;]*;)|[aeo]/g, (letter, kept) => kept ?? accents[letter])
  return xliff.replaceAll(
    /(<source[^>]*>)([\s\S]*?)<\/source>(\s*)(?:<target>[\s\S]*?<\/target>)?/g,
    (_, open, text, space) => `${open}${text}</source>${space}<target>${accented(text)}</target>`,
  )
}

const tools = {
  async guillemet() {
    const { assemble, extract, languageTag, readDocument, readXliffDocuments, writeXliff } = await import(
      '../../dist/index.js'
    )
    const languages = { sourceLanguage: languageTag('en'), targetLanguage: languageTag('uk') }
    const decoder = new TextDecoder()
    const encoder = new TextEncoder()
    const read = (text) => readDocument(encoder.encode(text), { file: 'a.md' })
    return {
      extract: (text) => decoder.decode(writeXliff([extract(read(text), languages).bilingual], { version: '2.0' })),
      assemble: (text, xliff) => {
        const [bilingual] = readXliffDocuments(encoder.encode(xliff), { file: 'a.xlf' })
        return decoder.decode(assemble(read(text), bilingual, { policy: 'block' }).bytes)
      },
    }
  },
  async diplodoc() {
    const { extract, compose } = createRequire(join(process.env['BENCH_MODULES'], 'package.json'))(peer)
    const [source, target] = [
      { language: 'en', locale: 'US' },
      { language: 'uk', locale: 'UA' },
    ]
    const options = { compact: true, source, target, originalFile: 'a.md', skeletonFile: 'a.skl.md' }
    let skeleton
    return {
      extract: (text) => {
        const made = extract(text, options)
        skeleton = made.skeleton
        return made.xliff
      },
      assemble: (_, xliff) => compose(skeleton, xliff, {}),
    }
  },
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** One tool in this process: its median costs, its peak and how many letters of its result are translated. */
async function measure(tool, size) {
  const { extract, assemble } = await tools[tool]()
  const costs = { extract: [], assemble: [] }
  const cost = (step, work) => {
    globalThis.gc()
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    costs[step].push((user + system) / 1000 / size)
    return result
  }
  let accents = 0
  for (let round = -warmUp; round < rounds; round += 1) {
    const text = markdown(size, round + warmUp)
    if (round === 0) for (const list of Object.values(costs)) list.length = 0
    const xliff = translate(cost('extract', () => extract(text)))
    accents = cost('assemble', () => assemble(text, xliff)).match(/[äéö]/g)?.length ?? 0
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  return { extract: median(costs.extract), assemble: median(costs.assemble), peak, accents }
}

function run(tool, size) {
  const child = spawnSync(process.execPath, ['--expose-gc', self, String(size), tool], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout)
}

const times = (theirs, ours) => `${(theirs / ours).toFixed(1)} times as long`

function besideDiplodoc(size) {
  const ours = run('guillemet', size)
  const row = ({ extract, assemble, peak }) =>
    `extract ${extract.toFixed(0).padStart(6)} ms  assemble ${assemble.toFixed(0).padStart(5)} ms  peak ${peak} MB`
  console.log(`Markdown, ${size} MB, warm: CPU a MB\nguillemet   ${row(ours)}`)
  if (!existsSync(join(process.env['BENCH_MODULES'] ?? '', 'node_modules', peer))) {
    console.log(`${peer} is not installed: npm install --prefix DIR ${peer}@1.7.17, and BENCH_MODULES=DIR`)
    return
  }
  const theirs = run('diplodoc', size)
  console.log(`diplodoc    ${row(theirs)}  (${theirs.accents} of ${ours.accents} translated letters)`)
  console.log(
    `            extract ${times(theirs.extract, ours.extract)}, assemble ${times(theirs.assemble, ours.assemble)}`,
  )
}

/** CPU milliseconds and the memory peak of one command, as GNU time counts them. */
function command(name, args, cwd) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', name, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [user, system, peak] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { ms: (user + system) * 1000, peak: Math.round(peak / 1024) }
}

const runs = (name) => spawnSync(name, ['--version']).status === 0

function besideToolkit(size) {
  if (!runs('txt2po') || !runs('podebug') || !existsSync('/usr/bin/time')) {
    console.log('txt2po is not installed: the Translate Toolkit has it')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-bench-'))
  const file = (name) => join(folder, name)
  try {
    writeFileSync(file('a.txt'), `${prose('en', size * 1_000_000, 1).join('\n\n')}\n`)
    const ours = { extract: command(process.execPath, [main, 'extract', 'a.txt', '--to', 'uk'], folder) }
    writeFileSync(file('a.uk.xlf'), translate(readFileSync(file('a.uk.xlf'), 'utf8')))
    ours.assemble = command(process.execPath, [main, 'assemble', 'a.uk.xlf'], folder)
    const theirs = { extract: command('txt2po', ['--progress=none', 'a.txt', 'a.po'], folder) }
    command('podebug', ['--progress=none', '--rewrite=unicode', 'a.po', 'b.po'], folder)
    theirs.assemble = command('po2txt', ['--progress=none', '-t', 'a.txt', 'b.po', 'b.txt'], folder)
    console.log(`Text, ${size} MB, whole commands: CPU`)
    for (const [name, { extract, assemble }] of Object.entries({ guillemet: ours, toolkit: theirs })) {
      const shown = [extract, assemble].map(({ ms, peak }) => `${ms.toFixed(0).padStart(6)} ms, peak ${peak} MB`)
      console.log(`${name.padEnd(11)} extract ${shown[0]}  assemble ${shown[1]}`)
    }
    const ratios = ['extract', 'assemble'].map((step) => `${step} ${times(theirs[step].ms, ours[step].ms)}`)
    console.log(`            ${ratios.join(', ')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [size = '1', tool] = process.argv.slice(2)
if (tool !== undefined) console.log(JSON.stringify(await measure(tool, Number(size))))
else {
  besideDiplodoc(Number(size))
  besideToolkit(Number(size))
}
