#!/usr/bin/env node
/**
 * node scripts/bench/memory-search.mjs [SIZE…]: look-ups in generated memories (10,000 and 100,000 entries unless said): milliseconds
 * a look-up by the index and by brute force, recall of the index (is its best entry as like as brute force's?), opening, size.
 */
import { IndexBuilder, IndexSearch, openIndex, serializeIndex } from '../../dist/memory/index.js'
import { tokensOf } from '../../dist/memory/tokens.js'
import { generated, queries } from './generated-memory.mjs'

const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) measure(size)

function measure(size) {
  const sources = [...generated(size, size)]
  const texts = queries(sources, 1000, 7)
  const building = cpu(() => {
    const builder = new IndexBuilder()
    for (const source of sources) builder.add(source)
    return builder.build()
  })
  const bytes = serializeIndex(building.value, 'bench')
  const opening = cpu(() => {
    const copy = new Uint8Array(bytes)
    return new IndexSearch(openIndex(copy, 'bench'))
  })
  const search = opening.value
  for (const text of texts.slice(0, 200)) search.find(text)
  const looking = cpu(() => texts.map((text) => search.find(text)))
  const checked = size > 100_000 ? 60 : size > 10_000 ? 200 : 1000
  const brute = cpu(() => {
    const all = sources.map(tokensOf)
    const from = process.cpuUsage()
    const best = texts.slice(0, checked).map((text) => bestOf(tokensOf(text), all))
    const spent = process.cpuUsage(from)
    return { best, ms: (spent.user + spent.system) / 1000 / checked }
  })
  const right = brute.value.best.filter(
    (likeness, at) => Math.abs((looking.value[at][0]?.similarity ?? 0) - likeness) < 1e-9,
  )
  const found = brute.value.best.filter((likeness) => likeness > 0).length
  console.log(
    [
      `${size} entries`,
      `${looking.seconds.toFixed(3)} ms a look-up`,
      `brute force ${brute.value.ms.toFixed(1)} ms`,
      `recall ${(right.length / checked).toFixed(3)} (${checked} checked, ${found} with a match)`,
      `opening ${opening.seconds.toFixed(2)} CPU s`,
      `building ${building.seconds.toFixed(1)} CPU s`,
      `${(bytes.length / 1e6).toFixed(1)} MB`,
    ].join(', '),
  )
}

/** The likeness of the likest source at 70 % or more, else 0: plain Levenshtein over tokens, row by row. */
function bestOf(query, all) {
  let best = 0
  for (const tokens of all) {
    const longer = Math.max(query.length, tokens.length)
    const allowed = Math.floor(0.3 * longer)
    if (Math.abs(query.length - tokens.length) > allowed) continue
    const likeness = 1 - levenshtein(query, tokens) / longer
    if (likeness >= 0.7 - 1e-12 && likeness > best) best = likeness
  }
  return best
}

function levenshtein(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length]
}

function cpu(work) {
  const from = process.cpuUsage()
  const value = work()
  const spent = process.cpuUsage(from)
  return { value, seconds: (spent.user + spent.system) / 1e6 }
}
