// Writes docs/rules.md out of the rules, their examples and the English catalogue: what `guillemet explain RULE` says, all rules on one page.
//   node scripts/rules-reference.mjs [--check]     --check: exit 1 where docs/rules.md is not what would be written
// Needs the build (`npm run build`).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkExample, checkExamples, exampleSource, exampleTarget, rules } from '../dist/check/index.js'
import { directionOf, scriptOf } from '../dist/language/index.js'
import { catalogueWords } from '../dist/report/catalogue-words.js'
import { issueWords, visible } from '../dist/report/index.js'
import { gapped } from '../dist/report/words.js'
import { ruleExamples, xliffRules } from '../dist/xliff/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/rules.md')
const catalogue = JSON.parse(readFileSync(join(root, 'locales/en/guillemet.json'), 'utf8'))
const words = await catalogueWords(new Map([['en', catalogue]]))

/** A rule's anchor is its id. */
const heading = (id) => `### <a id="${id}"></a>${id}`
/** A text of the catalogue in Markdown: nothing in it is markup. */
const escaped = (text) => text.replace(/[\\`*_[\]<>&]/g, '\\$&')

/** A text in its language, every space of it. */
function code(text, language) {
  if (text === '') return '–'
  const shown = `\`${visible(text)}\``
  return directionOf(scriptOf(language)) === 'rtl' ? `<span dir="rtl">${shown}</span>` : shown
}

/** One side of an example: one text on the label's line, more as a list. */
function side(label, texts, language) {
  const shown = texts.map((text) => code(text, language))
  return shown.length === 1
    ? `- ${label}: ${shown[0]}`
    : [`- ${label}:`, ...shown.map((text, at) => `  ${at + 1}. ${text}`)].join('\n')
}

function checkRule({ id, severity, its, mqm }) {
  const example = checkExamples.get(id)
  const { message, advice } = issueWords(
    checkExample(example, 'wrong').find((issue) => issue.rule === id),
    words,
  )
  const { sourceLanguage: from, targetLanguage: into, segments } = example
  const sources = (which) => segments.map((segment) => exampleSource(segment, which))
  const targets = (which) => segments.map((segment) => exampleTarget(segment, which) ?? '')
  const healed = sources('right').join('\n') !== sources('wrong').join('\n')
  return [
    heading(id),
    `${words(`report.severity.${severity}`)} · ITS ${its} · MQM ${mqm}`,
    `${escaped(message)} ${escaped(advice)}`,
    [
      side(`Source (${from})`, sources('wrong'), from),
      side(`Wrong (${into})`, targets('wrong'), into),
      ...(healed ? [side(`Right source (${from})`, sources('right'), from)] : []),
      side(`Right (${into})`, targets('right'), into),
    ].join('\n'),
  ].join('\n\n')
}

function xliffRule({ id, section }) {
  const { wrong, right } = ruleExamples.get(id)
  return [
    heading(id),
    `XLIFF ${section}`,
    escaped(gapped(`cli.validate.rules.${id}`, words)),
    `Wrong, then right:\n\n\`\`\`xml\n${wrong}\n\`\`\`\n\n\`\`\`xml\n${right}\n\`\`\``,
  ].join('\n\n')
}

const families = [...new Set([...rules.values()].map(({ family }) => family))]
const sections = families.map((family) => {
  const own = [...rules.values()].filter((rule) => rule.family === family)
  return [`## check: ${family}`, ...own.map(checkRule)].join('\n\n')
})

const text = `# Rules

Written by \`scripts/rules-reference.mjs\`; \`guillemet explain RULE\` says the same in nine languages. What is said is said of
the wrong example. The severity is the rule's own: a finding may be told as less where something explains it. A rule is switched off, or given
another severity, in \`guillemet.config.json\`: \`"rules": {"dates.month": "off"}\`. Signs that nobody sees are shown as \`\\u{…}\`.

${sections.join('\n\n')}

## validate: XLIFF

${xliffRules.map(xliffRule).join('\n\n')}
`
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') === text) process.exit(0)
  console.error('docs/rules.md is not what scripts/rules-reference.mjs writes: run it')
  process.exit(1)
}
writeFileSync(page, text)
