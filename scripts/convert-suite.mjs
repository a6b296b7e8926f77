// Converts every valid XLIFF of a suite to the other generation and back, and compares: equal but for what the conversion said is
// gone. Each of the files on the way must be valid. Needs ../shared/gold/xliff (or folders that are named) beside the project, and a build.
//   node scripts/convert-suite.mjs [--list] [FOLDER…]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const gold = resolve('../shared/gold/xliff')
if (!existsSync(gold)) {
  console.log('no ../shared/gold/xliff beside the project: nothing to convert')
  process.exit(0)
}
const { compare, decode } = await import(join(gold, 'xmlcanon.mjs'))
const { convertXliff, validateXliff } = await import('../dist/xliff/index.js')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const list = process.argv.includes('--list')
const folders =
  named.length > 0
    ? named
    : ['core/valid', 'modules/valid', 'core/in-out'].map((folder) => join(gold, folder)).concat('test/xliff/fixtures')

const figures = { files: 0, identical: 0, differ: 0, differAsTold: 0, invalidOnTheWay: 0, failed: 0 }
const say = (path, what) => list && console.log(`${path}: ${what}`)
for (const folder of folders)
  for (const name of readdirSync(folder).filter((each) => /\.(?:xlf|xliff|sdlxliff|mqxliff|mxliff|txlf)$/.test(each))) {
    const path = join(folder, name)
    const bytes = readFileSync(path)
    figures.files += 1
    try {
      const version = /\sversion=["']([\d.]+)["']/.exec(decode(bytes).replace(/<\?xml.*?\?>/, ''))?.[1] ?? '2.0'
      const isOne = version.startsWith('1')
      const there = convertXliff(bytes, isOne ? '2.0' : '1.2')
      const back = convertXliff(there.bytes, isOne ? '1.2' : version)
      const wasValid = validateXliff(bytes).length === 0
      for (const [way, each] of [
        ['there', there],
        ['back', back],
      ]) {
        const [fault] = wasValid ? validateXliff(each.bytes) : []
        if (fault === undefined) continue
        figures.invalidOnTheWay += 1
        say(path, `invalid ${way}: ${fault.line}:${fault.column} ${fault.rule} ${JSON.stringify(fault.values)}`)
      }
      const diffs = compare(decode(bytes), decode(Buffer.from(back.bytes)), { space: 'exact' }).diffs.filter(
        ({ kind }) => kind !== 'added',
      )
      const gone = there.unheld.filter(({ kept }) => !kept)
      if (diffs.length === 0) figures.identical += 1
      else if (gone.length > 0) figures.differAsTold += 1
      else figures.differ += 1
      if (diffs.length > 0)
        say(
          path,
          diffs
            .slice(0, 3)
            .map((diff) => JSON.stringify(diff).slice(0, 200))
            .join(' ; '),
        )
    } catch (error) {
      figures.failed += 1
      say(path, error.stack.split('\n').slice(0, 2).join(' '))
    }
  }
console.log(JSON.stringify(figures))
if (figures.differ + figures.failed + figures.invalidOnTheWay > 0) process.exitCode = 1
