// Whether real texts rebuild: every text, Markdown and HTML file of ../shared/gold/documents as raw text, in several languages, and the source
// sides of ../shared/gold/checks document by document. It needs ../shared beside the project and a build; without them it says so and exits 0.
//   node scripts/rebuild-texts.mjs [--show N]   prints the first N faults with their places; exits 1 where there is any.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const gold = resolve('../shared/gold')
const library = resolve('dist/index.js')
if (!existsSync(gold) || !existsSync(library)) {
  console.log('no ../shared/gold beside the project, or no build: nothing to read')
  process.exit(0)
}
const { findQuotations, readDocument, segmentArticle } = await import(library)
const show = process.argv.includes('--show') ? Number(process.argv[process.argv.indexOf('--show') + 1]) : 5

/** Unicode's Quotation_Mark, its ornaments, primes, the marks of Hebrew and Armenian, and the modifier letter. */
const marks = /[\p{Quotation_Mark}\u275B-\u275E\u276E\u276F\u2032-\u2034\u055A\u05F3\u05F4\u02BC]/gu
const white = /[\s\u200B\uFEFF\u0085]/
const raws = ['.txt', '.md', '.mdx', '.html']

const total = { texts: 0, segments: 0, quotations: 0, unclosed: 0, loss: 0, cut: 0, orphan: 0, unclassified: 0 }
const roles = new Map()
const faults = []

/** One text in one language: what it must keep, and what it holds. */
function read(name, raw, locale) {
  total.texts += 1
  const document = readDocument(new TextEncoder().encode(raw), { file: 'raw.txt' })
  const { text } = document
  const { segments, quotes } = segmentArticle(document, locale)
  total.segments += segments.length
  total.quotations += quotes.length
  const fault = (kind, offset) => {
    total[kind] += 1
    faults.push(
      `${kind} ${name} (${locale}) at ${offset}: ${JSON.stringify(text.slice(Math.max(0, offset - 30), offset + 30))}`,
    )
  }
  const lost = firstLoss(text, segments)
  if (lost !== undefined) fault('loss', lost)
  for (const quote of quotes) {
    if (quote.close === '' && quote.kind !== 'dash') total.unclosed += 1
    const touched = segments.filter(({ start, end }) => start < quote.end && end > quote.start).map(({ id }) => id)
    if (touched.length === 0 || touched.join() !== quote.segments.join()) fault('cut', quote.start)
    const torn = quote.kind === 'dash' ? undefined : tornMark(text, quote, segments)
    if (torn !== undefined) fault('orphan', torn)
  }
  classify(text, locale, fault)
}

/** The first offset that is in no segment though it is not white, or in two, or where a segment's text is not what stands there. */
function firstLoss(text, segments) {
  let at = 0
  for (const segment of segments) {
    if (segment.start < at || (segment.inner === undefined && segment.text !== text.slice(segment.start, segment.end)))
      return segment.start
    for (; at < segment.start; at++) if (!white.test(text[at])) return at
    at = segment.end
  }
  for (; at < text.length; at++) if (!white.test(text[at])) return at
  return undefined
}

/** Where a segment ends between a quotation's first mark and what it marks, or begins at its closing mark. */
function tornMark(text, { start, end, open, close }, segments) {
  let first = start + open.length
  while (first < end && white.test(text[first])) first++
  if (segments.some((segment) => segment.end > start && segment.end < first && segment.start <= start)) return start
  const last = end - close.length
  return close !== '' && last > start + open.length && segments.some((segment) => segment.start === last)
    ? last
    : undefined
}

/** Every mark has a role, and one only. */
function classify(text, locale, fault) {
  const lines = text.split('\n')
  const starts = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    length += line.length + 1
  }
  const found = new Map()
  for (const mark of findQuotations(lines, locale).marks) {
    const offset = starts[mark.paragraph] + mark.offset
    if (found.has(offset)) fault('unclassified', offset)
    found.set(offset, mark)
    const counts = roles.get(mark.mark) ?? new Map()
    counts.set(mark.role, (counts.get(mark.role) ?? 0) + 1)
    roles.set(mark.mark, counts)
  }
  for (const { index } of text.matchAll(marks)) if (!found.has(index)) fault('unclassified', index)
}

for (const entry of readdirSync(join(gold, 'documents'), { recursive: true }).map(String).sort()) {
  if (entry.startsWith('tools') || !raws.includes(extname(entry)) || basename(entry) === 'README.md') continue
  const text = readFileSync(join(gold, 'documents', entry), 'utf8')
  for (const locale of ['en', 'uk', 'fr', 'ja', 'he']) read(entry, text, locale)
}
const documents = total.texts
const checks = join(gold, 'checks/docs.jsonl.gz')
let segments = 0
for (const line of gunzipSync(readFileSync(checks)).toString('utf8').split('\n')) {
  if (line === '') continue
  const { id, src, segs } = JSON.parse(line)
  segments += segs.length
  read(id, segs.map((each) => each.src).join('\n'), src)
}

console.log(
  `${documents} readings of raw documents, ${total.texts - documents} documents with ${segments} source segments`,
)
console.log(
  `${total.segments} segments, ${total.quotations} quotations, ${total.unclosed} of them never closed\n` +
    `loss ${total.loss}, cut ${total.cut}, orphan ${total.orphan}, marks without a role ${total.unclassified}`,
)
const byCount = [...roles].map(([mark, counts]) => [mark, counts, [...counts.values()].reduce((a, b) => a + b)])
for (const [mark, counts, count] of byCount.sort((left, right) => right[2] - left[2]))
  console.log(
    `${mark}  ${String(count).padStart(7)}  ${[...counts].map(([role, number]) => `${role} ${number}`).join(', ')}`,
  )
for (const fault of faults.slice(0, show)) console.log(fault)
if (faults.length > 0) process.exitCode = 1
