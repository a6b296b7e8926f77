// Hostile targets over a corpus: what a careless or a malicious hand may leave in a translation is written into every block of every document, through the
// same door as `assemble`. A document must come out with its structure and with the words that the target says, or be refused with unit and place.
//   node scripts/hostile-targets.mjs FOLDER… [--rounds 2] [--seed 1] [--max N] [--show 3] [--oracle]
// The first-level folders of FOLDER are the groups. --oracle reads source and result of Markdown with pandoc too. Ends with 1 where one is broken.
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { assembleDocument } from '../dist/assemble/index.js'
import { blockKeys, findProtected } from '../dist/document/index.js'
import { readDocument } from '../dist/index.js'
import { blockContent, blocksOf } from '../dist/model/document.js'
import { InputError } from '../dist/model/input-error.js'
import { documentsOf, groupsOf } from './corpus.mjs'
import { attacks, randomOf } from './hostile/attacks.mjs'
import { skeletonOf } from './hostile/skeleton.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    max: { type: 'string', default: 'Infinity' },
    show: { type: 'string', default: '3' },
    oracle: { type: 'boolean', default: false },
  },
})

/** About so many blocks of a document are spoiled in a round. */
const most = 30

/** So often a document is tried again without the blocks that were refused. */
const tries = 200

/** What a reader reads of inline content, a code that has words too. */
function readable(content) {
  return content
    .map((inline) =>
      inline.type === 'text' ? inline.text : inline.type === 'standalone' ? (inline.equivalent ?? '') : '',
    )
    .join('')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/** The texts of a document that have words, sorted: codes that change places take the texts in them along. */
function sayings(contents) {
  const texts = (content) =>
    withoutProtected(content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''))
  return contents
    .filter((content) => /[\p{L}\p{N}]/u.test(texts(content)))
    .map(readable)
    .sort()
}

function withoutProtected(text) {
  return findProtected(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

/** A text file as one line: where its words stand is told by its outline alone. */
function lineOf({ text }, blocks, contents) {
  let line = ''
  let at = 0
  for (const [index, { span }] of blocks.entries()) {
    line += text.slice(at, span.start) + readable(contents[index])
    at = span.end
  }
  return (line + text.slice(at)).replace(/[\s\u0085]+/g, '')
}

/** Formats in which a sentence's end tells which captions are one unit: what a target says may be cut into other units. */
const captions = new Set(['srt', 'vtt'])

/** All letters and figures of a document's texts, in order. */
function saidIn(contents) {
  return contents
    .map((content) => withoutProtected(readable(content)))
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** What the first list has that the other lacks. */
function more(one, other) {
  const left = [...other]
  return one.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A document and its targets as `assemble` takes them: one segment a unit. */
function bilingualOf(keys, blocks, targets) {
  const units = keys.map((id, index) => {
    const source = blockContent(blocks[index])
    const segment = { type: 'segment', id: 's1', source, target: targets.get(index) ?? source, state: 'translated' }
    return { id, translate: true, notes: [], matches: [], parts: [segment] }
  })
  return { id: 'f1', sourceLanguage: 'en', targetLanguage: 'uk', units, quotations: [], notes: [] }
}

/** Writes a document with its targets; those that are refused are taken back one by one. What is wrong with what was written comes back as words. */
function attempt(file, document, targets, count) {
  const blocks = blocksOf(document)
  const keys = blockKeys(document)
  for (let round = 0; round < tries; round += 1) {
    let bytes
    try {
      bytes = assembleDocument(document, bilingualOf(keys, blocks, targets), { policy: 'block', file }).bytes
    } catch (error) {
      if (!(error instanceof InputError)) return `no error of its own: ${error.stack}`
      const refused = refusedBy(error, keys)
      if (refused.length === 0) return `refused without a unit: ${error.message}`
      if (!refused.some((index) => targets.has(index))) return `refused what nobody touched: ${error.message}`
      for (const index of refused) targets.delete(index)
      count.refused += refused.length
      count.reasons.set(error.code, (count.reasons.get(error.code) ?? 0) + refused.length)
      continue
    }
    count.kept += targets.size
    return faultOf(file, document, targets, bytes)
  }
  count.given += 1
  return undefined
}

/** The blocks that an error names. */
function refusedBy({ code, values: { unit, units, codes, segments, foreign }, line }, keys) {
  if (code === 'structure-changed' && line === undefined) return []
  const named = unit ?? units ?? [codes, segments, foreign].filter(Boolean).join(', ')
  const found = String(named).match(/u[0-9a-f]{10}(?:-\d+)?/g) ?? []
  return [...new Set(found)].map((key) => keys.indexOf(key)).filter((index) => index >= 0)
}

function faultOf(file, document, targets, bytes) {
  const again = readDocument(bytes, { file, format: document.format, settings: document.settings })
  const blocks = blocksOf(document)
  const contents = blocks.map((block, index) => targets.get(index) ?? blockContent(block))
  const [expected, found] =
    document.format === 'text'
      ? [[lineOf(document, blocks, contents)], [again.text.replace(/[\s\u0085]+/g, '')]]
      : captions.has(document.format)
        ? [[saidIn(contents)], [saidIn(blocksOf(again).map(blockContent))]]
        : [sayings(contents), sayings(blocksOf(again).map(blockContent))]
  const [lost, other] = [more(expected, found), more(found, expected)]
  if (lost.length + other.length > 0) return `words: ${JSON.stringify(lost)} became ${JSON.stringify(other)}`
  if (!values.oracle || document.format !== 'markdown') return undefined
  const [before, after] = [skeletonOf(document.text), skeletonOf(again.text)]
  const at = before.findIndex((part, index) => part !== after[index])
  return at < 0 && before.length === after.length
    ? undefined
    : `pandoc: ${before[at]} became ${after[at < 0 ? before.length : at]}`
}

/** Targets for some of a document's blocks, a way of its own each. */
function spoiled(document, random) {
  const blocks = blocksOf(document)
  const share = Math.min(1, most / blocks.length)
  return new Map(
    blocks.flatMap((block, index) =>
      random() < share
        ? [[index, attacks[Math.floor(random() * attacks.length)].make(blockContent(block), random)]]
        : [],
    ),
  )
}

const groups = groupsOf(positionals, Number(values.max))
let broken = 0
console.log(
  '| group | documents | kept | refused | broken | not decided | refused for |\n|---|---|---|---|---|---|---|',
)
for (const [group, files] of groups) {
  const count = { kept: 0, refused: 0, broken: 0, given: 0, reasons: new Map() }
  for (const { file, document } of documentsOf(files)) {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const random = randomOf(`${values.seed} ${round} ${basename(file)}`)
      const targets = spoiled(document, random)
      const fault = attempt(file, document, targets, count)
      if (fault === undefined) continue
      count.broken += 1
      if (count.broken <= Number(values.show)) console.error(`${file} (round ${round}): ${fault.slice(0, 600)}`)
    }
  }
  broken += count.broken
  const reasons = [...count.reasons].map(([code, times]) => `${code} ${times}`).join(', ')
  console.log(
    `| ${group} | ${files.length} | ${count.kept} | ${count.refused} | ${count.broken} | ${count.given} | ${reasons} |`,
  )
}
process.exitCode = broken === 0 ? 0 : 1
