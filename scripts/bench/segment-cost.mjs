// What sentences and quotations cost beside Intl.Segmenter: user and system CPU of fresh processes (compiling included,
// loading the modules and making the text not), medians of runs taken in turn.
//   node scripts/bench/segment-cost.mjs            prints the table
//   node scripts/bench/segment-cost.mjs NAME TAG MB SHAPE   one run, in milliseconds (what the table starts)
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { prose } from './prose.mjs'

const self = fileURLToPath(import.meta.url)
const sizes = [0.1, 1, 5]
const shapes = ['one', 'many']
const runs = 3

/** Intl.Segmenter is handed no more than this at once: beyond some thousand characters its cost grows faster than the text (100,000 at once take ten times as long as in such pieces). */
const longestPiece = 2000

const works = {
  /** Intl.Segmenter's sentences, each with its text, as its iterator gives them. */
  intl: async (tag) => {
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    return (paragraphs) => {
      let count = 0
      for (const text of paragraphs)
        for (const piece of pieces(text)) for (const _ of segmenter.segment(piece)) count += 1
      return count
    }
  },
  /** Our sentences and every mark with its role. */
  sentences: async (tag) => {
    const { segmentFlow } = await import('../../dist/index.js')
    return (paragraphs) => segmentFlow(paragraphs, tag).sentences.length
  },
  /** The same with quotations, their kinds and who said them. */
  quotations: async (tag) => {
    const { segmentFlow } = await import('../../dist/index.js')
    return (paragraphs) => segmentFlow(paragraphs, tag).quotations.length
  },
}

function* pieces(text) {
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + longestPiece)
    const to = text.length - from <= longestPiece ? text.length : space > from ? space + 1 : from + longestPiece
    yield text.slice(from, to)
    from = to
  }
}

async function once(name, tag, size, shape) {
  const text = prose(tag, size * 1_000_000)
  const paragraphs = shape === 'one' ? [text.join(' ')] : text
  const work = await works[name](tag)
  const before = process.cpuUsage()
  work(paragraphs)
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, rss: process.resourceUsage().maxRSS / 1024 }
}

function measure(name, tag, size, shape) {
  const { stdout, stderr } = spawnSync(process.execPath, [self, name, tag, String(size), shape], { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

function table() {
  const names = Object.keys(works)
  console.log(
    `Sentences and quotations beside Intl.Segmenter (sentences, in pieces of at most ${longestPiece} characters), CPU ms a MB (million UTF-16 units), medians of ${runs} fresh processes:`,
  )
  for (const tag of ['en', 'uk', 'ja', 'ar'])
    for (const shape of tag === 'en' ? shapes : ['many']) {
      const rows = []
      for (const size of tag === 'en' ? sizes : [1]) {
        const all = names.map(() => [])
        for (let run = 0; run < runs; run += 1)
          for (const [index, name] of names.entries()) all[index].push(measure(name, tag, size, shape))
        const [intl, sentences, quotations] = all.map((each) => median(each.map(({ ms }) => ms)) / size)
        rows.push(sentences)
        console.log(
          `${tag}  ${String(size).padStart(3)} MB ${shape.padEnd(4)} paragraph${shape === 'one' ? ' ' : 's'}  Intl ${intl.toFixed(0).padStart(4)}  sentences ${sentences.toFixed(0).padStart(4)} (${(sentences / intl).toFixed(1)} times)  with who said what ${quotations.toFixed(0).padStart(4)} (${(quotations / intl).toFixed(1)} times)  ${median(all[2].map(({ rss }) => rss)).toFixed(0)} MB of memory`,
        )
      }
      if (rows.length === 3) console.log(`    5 MB cost ${(rows[2] / rows[1]).toFixed(2)} times as much a MB as 1 MB`)
    }
}

const [name, tag, size, shape] = process.argv.slice(2)
if (name === undefined) table()
else console.log(JSON.stringify(await once(name, tag, Number(size), shape)))
