import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'
import type { Span } from '../../model/span.js'
import type { ClassifiedMark, FlowOffset, FlowQuotation, FlowSegmentation } from '../../segment/index.js'

/** A paragraph's text with a mark where an inline code begins or ends a quotation (HTML's `<q>`): what a browser shows there too. */
export interface MarkedText {
  readonly text: string
  /** Offsets in it at which such a mark stands, ascending. */
  readonly marks: readonly number[]
}

/** Marks that no language takes for anything else; they stand in no document. */
const [open, close] = ['「', '」']

/** The plain text of inline content, with marks for its quotation codes, and a line end where a code breaks the line. */
export function withQuoteMarks(content: readonly Inline[]): MarkedText {
  const closed = new Set(content.flatMap((inline) => (inline.type === 'closing' ? [inline.id] : [])))
  const quoting = new Set<string>()
  const marks: number[] = []
  let text = ''
  for (const inline of content) {
    const opens = inline.type === 'opening' && inline.kind === 'quote' && closed.has(inline.id)
    if (opens) quoting.add(inline.id)
    if (opens || (inline.type === 'closing' && quoting.delete(inline.id))) {
      marks.push(text.length)
      text += opens ? open : close
    } else text += inline.type === 'standalone' && inline.subKind === 'xlf:lb' ? '\n' : plainText([inline])
  }
  return { text, marks }
}

/** What was found in texts with such marks, as it stands in the texts without them: these quotations have no marks, and one that only repeats another's span is left out. */
export function withoutQuoteMarks(found: FlowSegmentation, texts: readonly MarkedText[]): FlowSegmentation {
  if (texts.every(({ marks }) => marks.length === 0)) return found
  const isOurs = ({ paragraph, offset }: FlowOffset): boolean => isIn(texts[paragraph]?.marks ?? [], offset)
  const offsetIn = (paragraph: number, offset: number): number =>
    offset - countBelow(texts[paragraph]?.marks ?? [], offset)
  const back = ({ paragraph, offset }: FlowOffset): FlowOffset => ({ paragraph, offset: offsetIn(paragraph, offset) })
  const spanBack = (paragraph: number, { start, end }: Span): Span => ({
    start: offsetIn(paragraph, start),
    end: offsetIn(paragraph, end),
  })
  const moved = found.quotations.map((quotation): FlowQuotation => {
    const { speaker } = quotation
    const ours = isOurs(quotation.start)
    return {
      ...quotation,
      ...(ours ? { open: '', close: '' } : {}),
      start: back(quotation.start),
      end: back(quotation.end),
      reopen: quotation.reopen.map(back),
      ...(speaker === undefined
        ? {}
        : {
            speaker: {
              ...speaker,
              span: spanBack(speaker.paragraph, speaker.span),
              ...(speaker.verb === undefined ? {} : { verb: spanBack(speaker.paragraph, speaker.verb) }),
              ...(speaker.refersTo === undefined
                ? {}
                : {
                    refersTo: {
                      ...speaker.refersTo,
                      span: spanBack(speaker.refersTo.paragraph, speaker.refersTo.span),
                    },
                  }),
            },
          }),
    }
  })
  const { kept, levels } = withoutRepetitions(moved)
  const places = new Map(kept.map((index, place) => [index, place]))
  const marks = found.marks.flatMap((mark): readonly ClassifiedMark[] => {
    if (isOurs(mark)) return []
    const { quotation, ...rest } = mark
    const place = quotation === undefined ? undefined : places.get(quotation)
    return [{ ...rest, ...back(mark), ...(place === undefined ? {} : { quotation: place }) }]
  })
  return {
    ...found,
    sentences: found.sentences.map((spans, paragraph) =>
      spans.map((span) => spanBack(paragraph, span)).filter(({ start, end }) => start < end),
    ),
    quotations: kept.flatMap((index) => {
      const quotation = moved[index]
      return quotation === undefined ? [] : [{ ...quotation, level: levels[index] ?? quotation.level }]
    }),
    marks,
    unclosed: found.unclosed.flatMap((index) => places.get(index) ?? []),
    ...(found.decisions === undefined
      ? {}
      : { decisions: found.decisions.map((decision) => ({ ...decision, ...back(decision) })) }),
  }
}

/** The indices of quotations to keep, and the levels of all without the others: a code around nothing, or around a quotation with marks. */
function withoutRepetitions(quotations: readonly FlowQuotation[]): { kept: number[]; levels: number[] } {
  const kept: number[] = []
  const levels: number[] = []
  const dropped: FlowQuotation[] = []
  for (const [index, quotation] of quotations.entries()) {
    while (dropped.length > 0 && !isBefore(quotation.start, dropped.at(-1)?.end)) dropped.pop()
    const inner = quotations[index + 1]
    const empty = isSame(quotation.start, quotation.end)
    const repeated = inner !== undefined && isSame(inner.start, quotation.start) && isSame(inner.end, quotation.end)
    levels.push(quotation.level - dropped.length)
    if (quotation.open === '' && (empty || repeated)) dropped.push(quotation)
    else kept.push(index)
  }
  return { kept, levels }
}

function isSame(one: FlowOffset, other: FlowOffset): boolean {
  return one.paragraph === other.paragraph && one.offset === other.offset
}

function isBefore(one: FlowOffset, other: FlowOffset | undefined): boolean {
  if (other === undefined) return false
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.offset < other.offset)
}

/** How many of some ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function isIn(numbers: readonly number[], number: number): boolean {
  return numbers[countBelow(numbers, number)] === number
}
