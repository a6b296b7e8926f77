// What a translator is shown against what a reader sees: pandoc (for MDX: remark) is the reader, a parser of another family than ours. A word that is shown and that
// no reader reads is code, an address or markup; a word that a reader reads and that is not shown is lost to the translation.
//   node scripts/shown-words.mjs FOLDER… [--max N] [--show 5]
// The first-level folders of FOLDER are the groups. For MDX the folder that BENCH_MODULES names (default: here) has mdast-util-from-markdown and mdast-util-mdx.
// Prints a table, and on stderr the words of the first files that differ; ends with 1 where one of them differs and nothing in shown-words/explained.mjs says why.
import { parseArgs } from 'node:util'
import { documentsOf, groupsOf } from './corpus.mjs'
import { knownOf, piecesOf } from './shown-words/explained.mjs'
import { readerOf } from './shown-words/reader.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { max: { type: 'string', default: 'Infinity' }, show: { type: 'string', default: '5' } },
})

/** Scripts that set no spaces: their characters count one by one. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`
const word = new RegExp(`[${unspaced}]|[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]+`, 'gv')

/** A text's words, numbers among them. */
function wordsOf(text) {
  return text.normalize('NFC').match(word) ?? []
}

/** How often each word comes. */
function countsOf(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of the one that the other lacks, or has less often. */
function more(one, other) {
  return [...one].flatMap(([word, count]) => Array(Math.max(0, count - (other.get(word) ?? 0))).fill(word))
}

/** Addresses, which a reader reads and a translator leaves alone. */
const address = /(?:[a-z][a-z\d+.-]{1,31}:(?:\/\/)?(?=[^\s<>])|www\.)[^\s<>]+|[^\s<>]+@[^\s<>]+\.\w+/giu

/** What a translator is shown: text to translate, and with it what its codes stand for. */
function shownOf({ flows }) {
  const shown = { text: [], all: [] }
  for (const { runs } of flows.flatMap(({ blocks }) => blocks)) {
    const text = runs.map(({ inline }) =>
      inline.type === 'text' ? inline.text : inline.type === 'standalone' ? ' ' : '',
    )
    const codes = runs.map(({ inline }) => (inline.type === 'standalone' ? (inline.equivalent ?? '') : ''))
    shown.text.push(...wordsOf(text.join('')))
    shown.all.push(...wordsOf(`${text.join('')} ${codes.join(' ')}`))
  }
  return shown
}

/** The words with a letter that one side has more of, but for those that the other has too, joined to one word or parted into some. */
function unexplained(one, other) {
  const parts = new Set(more(other, one).flatMap((word) => piecesOf(word, one)))
  return more(one, other).filter(
    (word) => /\p{L}/u.test(word) && !parts.has(word) && piecesOf(word, other).length === 0,
  )
}

console.log('| group | documents | words | shown, not read | read, not shown |\n|---|---|---|---|---|')
for (const [group, files] of groupsOf(positionals, Number(values.max))) {
  const count = { documents: 0, words: 0, shown: 0, missing: 0, told: 0 }
  for (const { file, document } of documentsOf(files)) {
    const reader = await readerOf(document, file)
    if (reader === undefined) continue
    const shown = shownOf(document)
    const [text, all] = [countsOf(shown.text), countsOf(shown.all)]
    const read = countsOf(wordsOf(reader.read.replace(address, ' ')))
    const readable = countsOf(wordsOf(`${reader.read} ${reader.readable}`))
    const known = knownOf(file)
    const [extra, missing] = [unexplained(text, readable), unexplained(read, all)]
    if (extra.length <= known.shown) extra.length = 0
    if (missing.length <= known.missing) missing.length = 0
    count.documents += 1
    count.words += shown.text.length
    count.shown += extra.length
    count.missing += missing.length
    if (extra.length + missing.length === 0 || ++count.told > Number(values.show)) continue
    const some = (words) => words.slice(0, 12).join(' ') + (words.length > 12 ? ` … ${words.length}` : '')
    console.error(`${file}\n  shown: ${some(extra)}\n  missing: ${some(missing)}`)
  }
  if (count.shown + count.missing > 0) process.exitCode = 1
  console.log(`| ${group} | ${count.documents} | ${count.words} | ${count.shown} | ${count.missing} |`)
}
