// What a translator is shown against what a reader sees: pandoc (for MDX: remark) is the reader, a parser of another family than ours. A word that is shown and that
// no reader reads is code, an address or markup; a word that a reader reads and that is not shown is lost to the translation.
//   node scripts/shown-words.mjs FOLDER… [--max N] [--show 5]
// The first-level folders of FOLDER are the groups. For MDX the folder that BENCH_MODULES names (default: here) has mdast-util-from-markdown and mdast-util-mdx.
// Prints a table, and on stderr the words of the first files that differ; ends with 1 where a word that no reader reads is shown
// and nothing in shown-words/explained.mjs says why.
import { parseArgs } from 'node:util'
import { documentsOf, groupsOf } from './corpus.mjs'
import { exceptions, isJoined } from './shown-words/explained.mjs'
import { readerOf } from './shown-words/reader.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { max: { type: 'string', default: 'Infinity' }, show: { type: 'string', default: '5' } },
})

/** Scripts that set no spaces: their characters count one by one. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`
const word = new RegExp(`[${unspaced}]|[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]+`, 'gv')

/** A text's words: what has a letter. */
function wordsOf(text) {
  return (text.normalize('NFC').match(word) ?? []).filter((each) => /\p{L}/u.test(each))
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

/** What a translator is shown: text to translate, and with it what its codes stand for. */
function shownOf({ flows }) {
  const shown = { text: [], all: [] }
  for (const { runs } of flows.flatMap(({ blocks }) => blocks)) {
    const write = (standalone) =>
      runs
        .map(({ inline }) =>
          inline.type === 'text' ? inline.text : inline.type === 'standalone' ? standalone(inline) : '',
        )
        .join('')
    shown.text.push(...wordsOf(write(() => ' ')))
    shown.all.push(...wordsOf(write(({ equivalent = ' ' }) => equivalent)))
  }
  return shown
}

/** The words that nothing explains: not the reader's words joined, and more than are known of their file. */
function unexplained(words, file, text) {
  const read = new Set(text.normalize('NFC').match(word))
  const found = words.filter((each) => !isJoined(each, read))
  const [, [most]] = Object.entries(exceptions).find(([name]) => file.endsWith(name)) ?? ['', [0]]
  return found.length > most ? found : []
}

console.log('| group | documents | words | shown, not read | read, not shown |\n|---|---|---|---|---|')
for (const [group, files] of groupsOf(positionals, Number(values.max))) {
  const count = { documents: 0, words: 0, shown: 0, missing: 0, told: 0 }
  for (const { file, document } of documentsOf(files)) {
    const reader = await readerOf(document, file)
    if (reader === undefined) continue
    const shown = shownOf(document)
    const [text, all] = [countsOf(shown.text), countsOf(shown.all)]
    const [read, readable] = [countsOf(wordsOf(reader.read)), countsOf(wordsOf(`${reader.read} ${reader.readable}`))]
    const missing = more(read, all)
    const extra = unexplained(more(text, readable), file, `${reader.read} ${reader.readable}`)
    count.documents += 1
    count.words += shown.text.length
    count.shown += extra.length
    count.missing += missing.length
    if (extra.length + missing.length === 0 || ++count.told > Number(values.show)) continue
    const some = (words) => words.slice(0, 12).join(' ') + (words.length > 12 ? ` … ${words.length}` : '')
    console.error(`${file}\n  shown: ${some(extra)}\n  missing: ${some(missing)}`)
  }
  if (count.shown > 0) process.exitCode = 1
  console.log(`| ${group} | ${count.documents} | ${count.words} | ${count.shown} | ${count.missing} |`)
}
