import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words.js'
import type { Content } from './content.js'
import type { MarkedText, QuotationMark, ReviewMark } from './review.js'

/** What the parts of an article's page call one another by. */
export interface PageIds {
  segment(number: number): string
  name(index: number): string
  finding(index: number): string
}

/** A text with its marks: cut wherever one begins or ends, so that they may overlap. A quotation begins with a label that says in words what it is. */
export function markedText({ text, marks }: MarkedText, ids: PageIds, words: Words): Content {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b)
  const coming = [...marks].sort((a, b) => a.start - b.start)
  let next = 0
  let open: ReviewMark[] = []
  return edges.flatMap((start, index): Content => {
    open = open.filter(({ end }) => end > start)
    const labels: ElementContent[] = []
    for (let mark = coming[next]; mark !== undefined && mark.start <= start; mark = coming[++next]) {
      if (mark.end > start) open.push(mark)
      if (mark.kind === 'quotation' && mark.opens) labels.push(quotationLabel(mark, words))
    }
    const end = edges[index + 1] ?? start
    const piece = text.slice(start, end)
    return piece === '' ? labels : [...labels, withMarks(piece, { start, end }, open, ids)]
  })
}

/** `q4 · level 2 · Kovalenko` */
function quotationLabel({ id, level, speaker }: QuotationMark, words: Words): ElementContent {
  const said = { lang: words('page.language') }
  return h('span.label', [
    id === undefined ? h('span', said, words('page.quotation')) : h('span', id),
    ...(level > 1 ? [h('span', said, words('page.level', { level }))] : []),
    ...(speaker === undefined ? [] : [h('bdi', speaker)]),
  ])
}

function withMarks(
  piece: string,
  { start, end }: { readonly start: number; readonly end: number },
  open: readonly ReviewMark[],
  ids: PageIds,
): ElementContent {
  let content: ElementContent = { type: 'text', value: piece }
  const date = open.find((mark) => mark.kind === 'date')
  if (date !== undefined)
    content = h('time', date.value === '' ? {} : { dateTime: date.value, title: date.value }, content)
  const name = open.find((mark) => mark.kind === 'name')
  if (name !== undefined) content = h('a.name', { href: `#${ids.name(name.name)}` }, content)
  for (const mark of open)
    if (mark.kind === 'quotation') {
      const edges = [
        ...(mark.opens && mark.start === start ? ['opens'] : []),
        ...(mark.closes && mark.end === end ? ['closes'] : []),
      ]
      content = h('span', { className: ['quotation', `level-${Math.min(3, mark.level)}`, ...edges] }, content)
    }
  const faults = open.filter((mark) => mark.kind === 'finding')
  const worst = severities.find((severity) => faults.some((fault) => fault.severity === severity))
  if (worst === undefined) return content
  const named = faults.slice(0, manyFaults).map(({ finding }) => ids.finding(finding))
  return h('mark', { className: [worst], dataFindings: named.join(' ') }, content)
}

/** The worst first. */
export const severities = ['error', 'warning', 'info'] as const

/** So many findings a place may name. */
const manyFaults = 10
