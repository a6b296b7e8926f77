// What sentences and quotations cost beside Intl.Segmenter (its sentences): user and system CPU in ms a MB (million UTF-16
// units), garbage collection and compiling included. Each row is one process: rounds that warm it up, then medians of rounds,
// each on other texts, in which all are measured in turn. A round reads the same amount at every size, 5 MB as 50 texts, as 5
// or as one: V8 collects after so many MB of new objects, and what texts of 0.1 or 1 MB leave was else collected between two
// measurements, where nobody counted it (of Intl.Segmenter's iterators over short paragraphs nearly half the cost); and what is called once a text
// V8 compiles after some texts, not after some MB. "First" is the first call in a process of its own, where V8 compiles what
// the text then hardly uses; loading modules and making texts never count.
//   node scripts/bench/segment-cost.mjs                       prints the table
//   node scripts/bench/segment-cost.mjs TAG MB SHAPE [WORK]   one process (what the table starts): a row, or the first call of one work
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { segmentFlow } from '../../dist/index.js'
import { prose, tags } from './prose.mjs'

const self = fileURLToPath(import.meta.url)
const sizes = [0.1, 1, 5]
const shapes = ['one', 'many']
/** How many MB a round reads, and how many rounds there are, before those that count and of those. */
const roundSize = 5
const warmUpRounds = 4
const rounds = 5

/** Intl.Segmenter is handed no more than this at once: beyond some thousand characters its cost grows faster than the text (100,000 at once take ten times as long as in such pieces). */
const longestPiece = 2000

const works = {
  /** Intl.Segmenter's sentences, each with its text, as its iterator gives them. */
  intl(paragraphs, tag) {
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    let count = 0
    for (const text of paragraphs)
      for (const piece of pieces(text)) for (const _ of segmenter.segment(piece)) count += 1
    return count
  },
  /** Our sentences and every mark with its role. */
  sentences: (paragraphs, tag) => segmentFlow(paragraphs, tag).sentences.length,
  /** The same with quotations, their kinds and who said them. */
  all: (paragraphs, tag) => segmentFlow(paragraphs, tag).quotations.length,
}

function* pieces(text) {
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + longestPiece)
    const space = from + longestPiece < text.length ? piece.lastIndexOf(' ') + 1 : 0
    yield space > 0 ? piece.slice(0, space) : piece
    from += space > 0 ? space : piece.length
  }
}

function textOf(tag, size, shape, seed) {
  const text = prose(tag, size * 1_000_000, seed)
  return shape === 'one' ? [text.join(tag === 'ja' ? '' : ' ')] : text
}

/** What one work costs on texts, in ms a MB; what was left to collect before them is not its own, nor what lives on of it: V8 moves that twice. */
function measure(name, texts, tag, size) {
  globalThis.gc({ type: 'minor' })
  globalThis.gc({ type: 'minor' })
  const before = process.cpuUsage()
  for (const paragraphs of texts) works[name](paragraphs, tag)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / (size * texts.length)
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

function warm(tag, size, shape) {
  const costs = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  const count = Math.round(roundSize / size)
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const texts = Array.from({ length: count }, (_, index) => textOf(tag, size, shape, round * count + index))
    for (const [name, list] of Object.entries(costs)) {
      const cost = measure(name, texts, tag, size)
      if (round >= warmUpRounds) list.push(cost)
    }
  }
  return Object.fromEntries(Object.entries(costs).map(([name, list]) => [name, median(list)]))
}

function run(...args) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', self, ...args.map(String)], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const figure = (value) => value.toFixed(0).padStart(5)
const ratio = (value, intl) => `(${(value / intl).toFixed(1).padStart(4)} times)`

function table() {
  console.log(
    'Beside Intl.Segmenter, warm and in a fresh process: CPU ms a MB, and how many times that of Intl.Segmenter',
  )
  for (const tag of tags)
    for (const shape of shapes) {
      const rows = sizes.map((size) => {
        const { intl, sentences, all } = run(tag, size, shape)
        const [firstIntl, first] = ['intl', 'all'].map((work) => run(tag, size, shape, work))
        const text = `${size} MB as ${shape === 'one' ? 'one paragraph' : 'many'}`
        console.log(
          `${tag} ${text.padEnd(23)} Intl ${figure(intl)}  sentences, marks ${figure(sentences)} ${ratio(sentences, intl)}  with kinds, speakers ${figure(all)} ${ratio(all, intl)}  first ${figure(first)} ${ratio(first, firstIntl)}`,
        )
        return { sentences, all }
      })
      const [, one, five] = rows
      const grown = (name) => (five[name] / one[name]).toFixed(2)
      console.log(`   5 MB cost ${grown('sentences')} and ${grown('all')} times as much a MB as 1 MB`)
    }
}

const [tag, size, shape, work] = process.argv.slice(2)
if (tag === undefined) table()
else if (work === undefined) console.log(JSON.stringify(warm(tag, Number(size), shape)))
else console.log(JSON.stringify(measure(work, [textOf(tag, Number(size), shape, 0)], tag, Number(size))))
