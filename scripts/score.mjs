// npm run score: how well the built command line does on gold texts. Quotations and sentences are scored on test/gold for
// anyone; where ../shared/gold stands beside the project (its other texts have no licence and are not in the repository), on that
// and on all else it has. Options: --full runs the checks' gold whole (minutes) instead of a sample of six language pairs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasPandoc } from './pandoc.mjs'

const shared = resolve('../shared/gold')
const quotes = existsSync(shared) ? join(shared, 'quotes') : resolve('test/gold/quotes')
const full = process.argv.includes('--full')
const main = resolve('dist/cli/main.js')

/** Runs one scorer with its output shown; true when it exits 0. */
function score(name, script, args, options = {}) {
  console.log(`\n-- ${name}`)
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', ...options }).status === 0
}

/** Runs the scorer of quotations with one policy. */
function scoreQuotations(name, policy, required, ...args) {
  const command = `node ${main} segment {files} --locale {locale} --json --quotes ${policy}`
  return score(name, join(quotes, 'score.mjs'), ['--gold', quotes, '--batch', command, '--require', required, ...args])
}

if (!existsSync(main)) {
  console.error('no build: run npm run build first')
  process.exit(1)
}
const passed = [
  scoreQuotations(
    'quotations and sentences',
    'link',
    'cut=0,orphan=0,loss=0,quoteF1=.99,level=.99,innerF1=.98,perfect=.95',
    '--by',
    'locale',
  ),
  scoreQuotations('quotations kept whole', 'atomic', 'orphan=0,loss=0,atomicF1=.98'),
]
if (existsSync(shared)) {
  const environment = { env: { ...process.env, GUILLEMET: `node ${main}` } }
  passed.push(
    score('real texts rebuild, every mark has a role', 'scripts/rebuild-texts.mjs', []),
    score('checks', join(shared, 'checks/score-checks.mjs'), [
      '--cmd',
      `node ${main}`,
      ...(full ? [] : ['--pairs', 'en-uk,en-de,de-fr,en-ja,en-zh,zh-en', '--per-cell', '10']),
    ]),
    score(
      'documents of every format come back, encoded anew',
      join(shared, 'documents/tools/identity.mjs'),
      [join(shared, 'documents'), '--force-encode'],
      environment,
    ),
    score('hostile targets: kept or refused with a place', 'scripts/hostile-targets.mjs', [
      join(shared, 'documents'),
      '--max',
      '6',
      '--rounds',
      '1',
    ]),
    score(
      'XLIFF: valid files accepted and brought back, invalid ones rejected',
      join(shared, 'xliff/conformance.mjs'),
      [],
      environment,
    ),
    score('mutants of XLIFF, TMX and TBX against libxml2', 'scripts/mutate.mjs', []),
  )
}
if (existsSync(shared) && hasPandoc)
  passed.push(
    score('every word that a reader reads is shown, and no other', 'scripts/shown-words.mjs', [
      join(shared, 'documents'),
    ]),
  )
if (passed.includes(false)) process.exitCode = 1
