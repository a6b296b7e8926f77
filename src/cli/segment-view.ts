import type { Span } from '../model/span.js'
import type { ArticleQuote, ArticleSegment, SegmentedArticle } from '../pipeline/index.js'
import type { Paint, Style } from '../report/human.js'
import { columns } from '../report/index.js'
import type { Words } from '../report/words.js'
import { wrap, wrapLines } from '../report/wrap.js'
import { indexLines } from '../xml/index.js'
import { decisionsBySegment, explainDecision, type Place } from './segment-reasons.js'

/** One article as a person sees it. */
export interface SegmentView {
  readonly file: string
  readonly article: SegmentedArticle
  /** The file's text. */
  readonly text: string
  /** Say of every break and every mark which rule decided. */
  readonly explain: boolean
}

/** Where a view is shown. */
export interface SegmentViewOptions {
  readonly words: Words
  readonly paint: Paint
  /** Columns; infinite where each segment is to stay on its line. */
  readonly width: number
}

/** How many levels are indented; deeper ones stand below one another. */
const deepest = 6

/** The styles of quotations by level, then again from the first. */
const levels: readonly Style[] = ['quotation', 'quotation-2', 'quotation-3']

/**
 * An article's segments for a person, one a line: those inside a quotation indented by its level, quotations in the colour of their level, under each segment
 * the quotations that begin in it with their speakers, marks that are never closed or close nothing, and the reasons where they are asked for.
 */
export function viewSegments(view: SegmentView, options: SegmentViewOptions): string {
  const { article, file } = view
  const { words, paint, width } = options
  const lead = Math.max(4, ...article.segments.map(({ id }) => id.length)) + 2
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]))
  const place = indexLines(view.text)
  const decisions = decisionsBySegment(article)
  const lines = article.segments.flatMap((segment, index) => {
    const decided = decisions[index] ?? []
    const own = segment.quotes.flatMap(({ id }) => quotes.get(id) ?? [])
    const depth = own.filter((quote) => holds(quote, segment)).length
    const indent = lead + 2 * Math.min(depth, deepest)
    const below = (text: string, style: Style): string => paragraphBelow(text, style, indent, options)
    return [
      ...textLines(segment, own, lead, indent, options),
      ...own
        .filter((quote) => quote.segments[0] === segment.id)
        .map((quote) => below(quoteLine(quote, words), 'faint')),
      ...own
        .filter((quote) => isUnclosed(quote) && quote.segments.at(-1) === segment.id)
        .map((quote) => below(faultLine(place(quote.start), quote.open, 'close', words), 'warning')),
      ...decided
        .filter(({ role }) => role === 'stray')
        .map(({ offset, mark = '' }) => below(faultLine(place(offset), mark, 'open', words), 'warning')),
      ...(view.explain ? decided : []).map((decision) =>
        below(explainDecision(decision, view.text, place(decision.offset), words), 'faint'),
      ),
    ]
  })
  const counts = { file, segments: article.segments.length, quotations: article.quotes.length }
  return [paint('strong', file), ...lines, wrap(words('cli.segment.summary', counts), width, '')].join('\n')
}

/** Whether a segment lies inside a quotation, or begins there. */
function holds(quote: Span, segment: Span): boolean {
  return quote.start < segment.start || (quote.start === segment.start && quote.end >= segment.end)
}

/** A line under a segment; where it is broken its rest stands a little further in. */
function paragraphBelow(text: string, style: Style, indent: number, { paint, width }: SegmentViewOptions): string {
  const lines = wrapLines(text, Math.max(20, width - indent - 2))
  return lines
    .map(({ start, end }, index) => {
      const line = text.slice(start, end)
      const painted = paint(style, line)
      return `${' '.repeat(index === 0 ? indent : indent + 2)}${isRightToLeft(line) ? paint('right-to-left', painted) : painted}`
    })
    .join('\n')
}

function textLines(
  segment: ArticleSegment,
  quotes: readonly ArticleQuote[],
  lead: number,
  indent: number,
  { paint, width }: SegmentViewOptions,
): readonly string[] {
  const text = segment.text.replace(/[\n\r]/g, ' ')
  const stretches = coloured(segment, quotes)
  let next = 0
  return wrapLines(text, Math.max(20, width - indent)).map((line, index) => {
    let painted = ''
    while ((stretches[next]?.end ?? line.end) <= line.start) next++
    for (let at = next, stretch = stretches[at]; stretch !== undefined && stretch.start < line.end; ) {
      const piece = text.slice(Math.max(stretch.start, line.start), Math.min(stretch.end, line.end))
      painted += stretch.style === undefined ? piece : paint(stretch.style, piece)
      stretch = stretches[++at]
    }
    const shown = isRightToLeft(text) ? paint('right-to-left', painted) : painted
    const head = index === 0 ? segment.id : ''
    return `${paint('faint', head)}${' '.repeat(Math.max(lead, indent) - columns(head))}${shown}`
  })
}

/** A stretch of a segment's text, with its look. */
interface Stretch extends Span {
  readonly style: Style | undefined
}

/** A segment's text by the innermost quotation, and its speakers; in one pass, however deep quotations nest. */
function coloured(segment: ArticleSegment, quotes: readonly ArticleQuote[]): readonly Stretch[] {
  const toText = textOffsets(segment)
  const spans = quotes.flatMap((quote): readonly Stretch[] => {
    const own = { start: toText(quote.start), end: toText(quote.end), style: levels[(quote.level - 1) % levels.length] }
    const { speaker } = quote
    return speaker === undefined
      ? [own]
      : [own, { start: toText(speaker.start), end: toText(speaker.end), style: 'strong' }]
  })
  const borders = spans
    .flatMap((span) => [
      { at: span.start, span, opens: true },
      { at: span.end, span, opens: false },
    ])
    .sort((left, right) => left.at - right.at || Number(left.opens) - Number(right.opens))
  const stretches: Stretch[] = []
  const open: Stretch[] = []
  const closed = new Set<Stretch>()
  let start = 0
  const end = (at: number): void => {
    if (at > start) stretches.push({ start, end: at, style: open.at(-1)?.style })
    start = Math.max(start, at)
  }
  for (const { at, span, opens } of borders) {
    end(at)
    if (opens) open.push(span)
    else closed.add(span)
    for (let last = open.at(-1); last !== undefined && closed.has(last); last = open.at(-1)) open.pop()
  }
  end(segment.text.length)
  return stretches
}

/** Turns offsets into the file into offsets into a segment's text. */
function textOffsets({ text, start, end, inner = [{ start, end }] }: ArticleSegment): (offset: number) => number {
  let length = 0
  const pieces = inner.map((piece) => {
    const at = length
    length += piece.end - piece.start
    return { ...piece, at }
  })
  // Pieces that read otherwise than they stand (an escape) are entered and left as a whole.
  const exact = length === text.length
  return (offset) => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    const piece = pieces[low]
    if (piece === undefined) return text.length
    return Math.min(text.length, exact ? piece.at + Math.max(0, offset - piece.start) : piece.at)
  }
}

function isRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text)
}

function quoteLine(quote: ArticleQuote, words: Words): string {
  const kind = words(`cli.segment.kind.${quote.kind}`)
  const [first, last] = [quote.segments[0], quote.segments.at(-1)]
  const id = first === last ? quote.id : `${quote.id} (${first}–${last})`
  const { level, speaker } = quote
  if (speaker === undefined) return words('cli.segment.quotation', { id, level, kind })
  const { text, refersTo } = speaker
  const who = refersTo === undefined ? text : `${text} (${refersTo.text})`
  return words('cli.segment.speaker', { id, level, kind, speaker: who })
}

/** Whether a quotation should have been closed. */
function isUnclosed({ close, kind, open }: ArticleQuote): boolean {
  return close === '' && kind !== 'dash' && kind !== 'block' && open !== ''
}

function faultLine({ line, column }: Place, mark: string, missing: 'open' | 'close', words: Words): string {
  return `${line}:${column}: ${words('rules.quotes.unclosed.message', { context: missing, mark })}`
}
