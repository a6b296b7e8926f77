// Fails on any regular expression of src/ that some text can make take more than linear time, with file and line: by
// backtracking, or by trying again from each place of a long run. Literals are read from the source; those built from
// tables are caught as they are built while samples in every language go through the code, and each place that builds
// one must have been reached. Needs a build. Arguments: files to look at instead (literals only), to see it at work.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'

const root = fileURLToPath(new URL('..', import.meta.url))
const named = process.argv.slice(2)
const problems = new Set()
const seen = new Set()
const asBuilt = '(as built)'

/** Says what is wrong with a regular expression, once for each place. */
function judge(place, source, flags) {
  const key = `${place} ${flags} ${source}`
  if (seen.has(key)) return
  seen.add(key)
  let reports
  try {
    reports = analyse({ source, flags }).reports
  } catch (error) {
    problems.add(`${place}: /${source}/${flags} was not understood: ${error.message}`)
    return
  }
  for (const { type, exponential, character } of reports) {
    const how = exponential
      ? 'exponential'
      : type === 'Move'
        ? 'tried again from each place'
        : 'polynomial backtracking'
    problems.add(
      `${place}: /${source.slice(0, 200)}/${flags} is super-linear over many ${JSON.stringify(character.pick)} (${how})`,
    )
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null
}

/** Every node of a syntax tree. */
function* nodes(tree) {
  if (typeof tree.type === 'string') yield tree
  for (const child of Object.values(tree)) if (isObject(child)) yield* nodes(child)
}

const lineAt = (text, offset) => text.slice(0, offset).split('\n').length
const buildsRegex = (node) =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp'

/** The literals of a file with their lines, and the lines that build others. */
function regexesOf(path) {
  const text = readFileSync(path, 'utf8')
  const all = [...nodes(parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js' }))]
  return {
    literals: all.flatMap(({ regex, start }) => (regex === undefined ? [] : [{ ...regex, line: lineAt(text, start) }])),
    built: all.filter(buildsRegex).map(({ start }) => lineAt(text, start)),
  }
}

const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'))
const files = named.length > 0 ? named : sources.toSorted().map((name) => join(root, 'src', name))
const sites = new Map()
let literals = 0
for (const file of files) {
  const place = relative(root, file)
  const found = regexesOf(file)
  for (const { pattern, flags, line } of found.literals) judge(`${place}:${line}`, pattern, flags)
  literals += found.literals.length
  if (named.length > 0 || found.built.length === 0) continue
  // The compiler keeps the order, so the n-th place of the build is the n-th of the source.
  const builtFile = join(root, place.replace(/^src/, 'dist').replace(/\.ts$/, '.js'))
  for (const [index, line] of regexesOf(builtFile).built.entries())
    sites.set(`${builtFile}:${line}`, { place: `${place}:${found.built[index]}`, reached: false })
}

if (named.length === 0) await runSamples()
for (const { place, reached } of sites.values())
  if (!reached) problems.add(`${place}: builds a regular expression that no sample of scripts/lint-regexes.mjs reaches`)
for (const problem of problems) console.error(problem)
const built = [...seen].filter((key) => key.includes(asBuilt)).length
console.log(`regular expressions: ${literals} literals, ${built} built from tables, ${problems.size} problems`)
process.exitCode = problems.size > 0 ? 1 : 0

/** Runs what builds regular expressions, in every language, with a constructor that looks at each of them. */
async function runSamples() {
  const Native = RegExp
  const watch = (target, [source, flags = '']) => {
    const regex = new target(source, flags)
    const stack = new Error().stack ?? ''
    for (const [, at] of stack.matchAll(/file:\/\/(\/[^\s()]+:\d+):\d+/g)) {
      const site = sites.get(at)
      if (site === undefined) continue
      site.reached = true
      judge(`${site.place} ${asBuilt}`, regex.source, regex.flags)
      break
    }
    return regex
  }
  globalThis.RegExp = new Proxy(Native, { construct: watch, apply: (target, _, args) => watch(target, args) })
  const load = (path) => import(new URL(`../dist/${path}.js`, import.meta.url).href)
  const { findDates, findNames, findNumbers, segmentFlow } = await load('index')
  const { languageFor, supportedLanguages } = await load('language/index')
  const { hasRelativeDay } = await load('check/date-reasons')
  const { learnKept } = await load('mention/names/entities-kept')
  const { disguisedRuns, lettersInHan } = await load('check/checkers/names/names-scripts')
  const { splitForbidden } = await load('xml/characters')
  const figures = '“5-10 million km,” she said on 3/4/2021, 12. 5. 2020. 5 %, $3–8 m, 10月13日 5%.'
  for (const tag of supportedLanguages) {
    const language = languageFor(tag)
    const { months = '', weekdays = '' } = language.cldr
    const text = `${figures} 3 ${[...months.split(/[=;|]/), ...weekdays.split(/[=;|]/)].join(' 2021, ')}`
    segmentFlow([text], tag, { exceptions: [{ breaks: false, before: '\\p{Script=Greek}', after: '\\p{Lu}' }] })
    findNumbers(text, tag, findDates(text, tag))
    findNames([text], tag)
    hasRelativeDay({ side: 'source', text, language, unit: 'u', segment: 's' })
  }
  for (const _ of learnKept(['石川県の田中一郎氏'], ['石川县的田中一郎'], languageFor('ja'))) break
  for (const _ of lettersInHan('中A国、カAタ', 'A')) break
  for (const _ of disguisedRuns('カ一ド')) break
  splitForbidden('a\u0001')
  globalThis.RegExp = Native
}
