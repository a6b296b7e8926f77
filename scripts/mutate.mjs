// Mutates files, seeded, and holds what reads them against libxml2 and their own promises: nothing may crash or hang, and
// - validate (XLIFF, TMX, TBX) refuses whatever libxml2 refuses: by the schemas of ../shared/gold/xliff where they stand beside
//   the project, else what is not well-formed;
// - xliff roundtrip gives the same bytes, convert makes a valid file of a valid one, or each refuses with a place;
// - tm import and --terms lose no entry and no concept of what they take;
// - unpack merges what came back, or refuses it by name and leaves the work file alone.
//   node scripts/mutate.mjs [--count 2000] [--seed 1] [--kind validate|convert|tmx|tbx|tm-import|terms|unpack] [--keep DIR] [--dtd tmx14.dtd]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imports, memories, termbases, terms } from './mutate/memories.mjs'
import { createRandom, mutate } from './mutate/mutations.mjs'
import { returns } from './mutate/returned.mjs'
import { conversion, validation } from './mutate/xliff.mjs'
import { hasXmllint } from './mutate/xmllint.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const [count, seed] = [Number(option('count', '2000')), Number(option('seed', '1'))]
const [only, kept] = [option('kind'), option('keep')]
if (!hasXmllint) {
  console.log('no xmllint: nothing to hold mutants against')
  process.exit(0)
}

/** The longest that one file may take, in milliseconds. */
const patience = 10_000
const folder = mkdtempSync(join(tmpdir(), 'guillemet-mutants-'))

/** Tries mutants of one kind in batches, so that libxml2 is started once for many; counts and prints. */
async function tryKind(kind, mutants) {
  const random = createRandom(seed)
  const bases = kind.bases()
  const figures = {
    mutants,
    refusedByBoth: 0,
    refusedHereAlone: 0,
    accepted: 0,
    missed: 0,
    broken: 0,
    crashed: 0,
    slow: 0,
  }
  const why = new Map()
  const tell = (what, { path, text }, words) => {
    figures[what] += 1
    console.error(`${what}: ${kind.name} ${path.split('/').at(-1)}: ${words}`)
    if (kept === undefined) return
    mkdirSync(kept, { recursive: true })
    writeFileSync(join(kept, `${kind.name}-${seed}-${path.split('/').at(-1)}`), text)
  }
  for (let done = 0; done < mutants; ) {
    const batch = []
    for (; batch.length < 200 && done < mutants; done += 1) {
      const text = mutate(random.pick(bases), random, kind.words)
      const path = join(folder, `${done}.xlf`)
      writeFileSync(path, text)
      batch.push({ path, text })
    }
    const refused = kind.refused(batch)
    for (const mutant of batch) {
      const start = performance.now()
      let found
      try {
        found = await kind.try(Buffer.from(mutant.text), random)
      } catch (error) {
        tell('crashed', mutant, error.stack.split('\n').slice(0, 3).join(' '))
        continue
      }
      if (performance.now() - start > patience) tell('slow', mutant, `${performance.now() - start} ms`)
      const [reason] = found.reasons ?? []
      if (found.broken !== undefined) tell('broken', mutant, found.broken)
      else if (refused.has(mutant.path)) {
        if (reason === undefined) tell('missed', mutant, 'libxml2 refuses it')
        else figures.refusedByBoth += 1
      } else if (reason === undefined) figures.accepted += 1
      else {
        figures.refusedHereAlone += 1
        why.set(reason, (why.get(reason) ?? 0) + 1)
      }
    }
    for (const { path } of batch) rmSync(path)
  }
  console.log(`${kind.name}, seed ${seed}: ${JSON.stringify(figures)}`)
  const reasons = [...why].sort((a, b) => b[1] - a[1]).map(([rule, times]) => `${rule} ${times}`)
  console.log(`  refused here alone, by first reason: ${reasons.join(', ')}`)
  return figures.missed + figures.broken + figures.crashed + figures.slow
}

/** Each kind with its share of the mutants. */
const kinds = [
  [validation, 0.4],
  [conversion, 0.2],
  [memories(option('dtd')), 0.08],
  [termbases, 0.08],
  [imports, 0.1],
  [terms, 0.1],
  [returns, 0.04],
]
try {
  let faults = 0
  for (const [kind, share] of kinds) {
    const mutants = only === undefined ? Math.round(count * share) : only === kind.name ? count : 0
    faults += mutants === 0 ? 0 : await tryKind(kind, mutants)
  }
  if (faults > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
