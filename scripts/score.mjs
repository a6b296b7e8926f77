// npm run score: the scorers of ../shared/gold over this project's own command line. It needs ../shared beside the
// project (the texts there may not be part of the repository) and a build; without it, it says so and exits 0.
// Options: --full runs the checks' gold whole (minutes) instead of a sample of six language pairs.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const gold = resolve('../shared/gold')
const full = process.argv.includes('--full')
const main = resolve('dist/cli/main.js')

/** Runs one scorer with its output shown; true when it exits 0. */
function score(name, script, args, options = {}) {
  console.log(`\n-- ${name}`)
  return spawnSync(process.execPath, [join(gold, script), ...args], { stdio: 'inherit', ...options }).status === 0
}

if (!existsSync(gold)) console.log('no ../shared/gold beside the project: nothing to score')
else {
  const texts = mkdtempSync(join(tmpdir(), 'guillemet-texts-'))
  cpSync(join(gold, 'documents/text'), join(texts, 'text'), { recursive: true })
  const quotes = ['--batch', `node ${main} segment {files} --locale {locale} --json`]
  const passed = [
    score('quotations and sentences', 'quotes/score.mjs', [
      '--gold',
      join(gold, 'quotes'),
      ...quotes,
      '--by',
      'locale',
      '--require',
      'cut=0,orphan=0,loss=0,quoteF1=.99,level=.99,innerF1=.98,perfect=.95',
    ]),
    score('checks', 'checks/score-checks.mjs', [
      '--cmd',
      `node ${main}`,
      ...(full ? [] : ['--pairs', 'en-uk,en-de,de-fr,en-ja,en-zh,zh-en', '--per-cell', '10']),
    ]),
    score('texts come back', 'documents/tools/identity.mjs', [texts], {
      env: { ...process.env, GUILLEMET: `node ${main}` },
    }),
  ]
  console.log('\n-- real texts rebuild')
  passed.push(spawnSync(process.execPath, [resolve('scripts/rebuild-texts.mjs')], { stdio: 'inherit' }).status === 0)
  rmSync(texts, { recursive: true, force: true })
  if (passed.includes(false)) process.exitCode = 1
}
