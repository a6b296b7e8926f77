import { directionOf, languageFor } from '../language/index.js'
import type { Span } from '../model/span.js'
import type { Words } from './words.js'

/** An article as a translator is to read it. */
export interface Preview {
  readonly title: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** In reading order. */
  readonly paragraphs: readonly PreviewParagraph[]
}

/** A paragraph with what is marked in it, and its translation where there is one. */
export interface PreviewParagraph {
  readonly heading: boolean
  readonly source: string
  readonly marks: readonly PreviewMark[]
  readonly target?: string
}

/** Something that is marked; marks may overlap. */
export interface PreviewMark extends Span {
  readonly kind: 'quotation' | 'name'
  /** What a pointer that rests on it is told. */
  readonly title: string
}

/** A page for a browser: source and translation side by side, quotations and names marked by colour and line; no script, nothing from elsewhere. */
export function previewPage(preview: Preview, words: Words): string {
  const { title, sourceLanguage, targetLanguage, paragraphs } = preview
  const [source, target] = [sourceLanguage, targetLanguage].map(languageAttributes)
  const rows = paragraphs.map(
    ({ heading, source: text, marks, target: translation }) =>
      `<tr${heading ? ' class="heading"' : ''}><td ${source}>${marked(text, marks)}</td>` +
      `<td ${target}>${translation === undefined ? '' : escaped(translation)}</td></tr>`,
  )
  return [
    '<!DOCTYPE html>',
    `<html ${target}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1><bdi>${escaped(title)}</bdi></h1>`,
    `<p><span class="quotation">${escaped(words('handoff.preview.quotation'))}</span> <span class="name">${escaped(words('handoff.preview.name'))}</span></p>`,
    `<table><thead><tr><th scope="col">${escaped(sourceLanguage)}</th><th scope="col">${escaped(targetLanguage)}</th></tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const style = [
  'body{font:1rem/1.6 system-ui,sans-serif;margin:1rem auto;max-width:72rem;padding:0 1rem;color:#1b1b1b;background:#fff}',
  'table{border-collapse:collapse;width:100%;table-layout:fixed}',
  'td,th{vertical-align:top;text-align:start;padding:.4rem .6rem;border-bottom:1px solid #ccc;white-space:pre-wrap;overflow-wrap:anywhere}',
  '.heading td{font-weight:bold}',
  '.quotation{background:#fff3bf}',
  '.name{text-decoration:underline;text-decoration-color:#1c5fa8;text-decoration-thickness:2px}',
  '@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}td,th{border-color:#555}.quotation{background:#574b12}.name{text-decoration-color:#8fc1ff}}',
].join('')

function languageAttributes(tag: string): string {
  return `lang="${escaped(tag)}" dir="${directionOf(languageFor(tag).script)}"`
}

/** A text cut wherever a mark begins or ends, so that marks may overlap. */
function marked(text: string, marks: readonly PreviewMark[]): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b)
  const opening = [...marks].sort((a, b) => a.start - b.start)
  let next = 0
  let open: PreviewMark[] = []
  return edges
    .map((start, index) => {
      open = open.filter(({ end }) => end > start)
      for (let mark = opening[next]; mark !== undefined && mark.start <= start; mark = opening[++next])
        if (mark.end > start) open.push(mark)
      const piece = escaped(text.slice(start, edges[index + 1] ?? start))
      if (open.length === 0 || piece === '') return piece
      const classes = [...new Set(open.map(({ kind }) => kind))].join(' ')
      const title = open.map((mark) => mark.title).join(', ')
      return `<span class="${classes}" title="${escaped(title)}">${piece}</span>`
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
