import type { Block, Document, Flow, Run } from '../../model/document.js'
import type { Format, FormatSettings, Reading } from '../format.js'
import { findProtected } from '../protected.js'
import { encodeParagraph } from './folds.js'
import { decideLayout, type Layout } from './layout.js'
import { indentOf, isBlank, type Line, linesOf } from './lines.js'
import { isUnspaced } from './marks.js'
import { type Paragraph, paragraphsOf } from './paragraphs.js'

/**
 * Plain text. A paragraph is a line, or a block of folded lines where `settings.layout` or the text itself says so (`lines`, `wrapped`; absent: decided once for the file).
 * Blank lines, indents, trailing space, list marks and rules are the skeleton; placeholders and addresses are codes.
 */
export const textFormat: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  regroups: true,
  read: readText,
  encode: encodeParagraph,
  outline: outlineOf,
}

function readText(text: string, settings: FormatSettings): Reading {
  const lines = linesOf(text)
  const layout = layoutOf(text, lines, settings)
  const evidence = settings['layout'] !== 'wrapped' || settings['width'] !== undefined
  const flows: { kind: Flow['kind']; blocks: Block[] }[] = []
  for (const paragraph of paragraphsOf(text, lines, layout, evidence)) {
    const block = blockOf(text, paragraph)
    const last = flows.at(-1)
    if (paragraph.kind === 'body' && last?.kind === 'body') last.blocks.push(block)
    else flows.push({ kind: paragraph.kind, blocks: [block] })
  }
  const decided = layout.kind === 'lines' || !evidence ? {} : { width: String(layout.width) }
  return { flows, settings: { layout: layout.kind, ...decided } }
}

function layoutOf(text: string, lines: readonly Line[], settings: FormatSettings): Layout {
  const width = Number(settings['width'] ?? 0)
  if (settings['layout'] === 'lines') return { kind: 'lines' }
  if (settings['layout'] === 'wrapped') return { kind: 'wrapped', width }
  return decideLayout(text, lines)
}

function blockOf(text: string, { kind, depth, start, lines }: Paragraph): Block {
  const runs: Run[] = []
  const codes = { count: 0 }
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const from = index === 0 ? start : line.contentStart
    if (before !== undefined) joinLines(text, runs, before.contentEnd, from)
    addRuns(text, runs, codes, from, line.contentEnd)
  })
  const structure = kind === 'heading' ? `h${depth}` : kind === 'item' ? 'li' : 'p'
  return { span: { start, end: runs.at(-1)?.span.end ?? start }, runs, structure }
}

/** A fold shows as one space; between two characters of Chinese or Japanese as nothing, and then the character before it carries it. */
function joinLines(text: string, runs: Run[], start: number, end: number): void {
  const last = runs.at(-1)
  const character = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0)
  if (last?.inline.type !== 'text' || !isUnspaced(character) || !isUnspaced(after)) {
    runs.push({ inline: { type: 'text', text: ' ' }, span: { start, end } })
    return
  }
  runs.pop()
  const rest = last.inline.text.slice(0, -character.length)
  const split = start - character.length
  if (rest !== '') runs.push({ inline: { type: 'text', text: rest }, span: { start: last.span.start, end: split } })
  runs.push({ inline: { type: 'text', text: character }, span: { start: split, end } })
}

/** One line's text and the codes in it. */
function addRuns(text: string, runs: Run[], codes: { count: number }, start: number, end: number): void {
  const content = text.slice(start, end)
  let at = 0
  const add = (to: number): void => {
    if (to > at)
      runs.push({ inline: { type: 'text', text: content.slice(at, to) }, span: { start: start + at, end: start + to } })
  }
  for (const { start: from, end: to, kind } of findProtected(content)) {
    add(from)
    const data = content.slice(from, to)
    codes.count += 1
    const id = String(codes.count)
    runs.push({
      inline: { type: 'standalone', id, kind, data, equivalent: data, canDelete: false },
      span: { start: start + from, end: start + to },
    })
    at = to
  }
  add(content.length)
}

/** The lines of a text without their words: indents, blank lines, line ends. Folded lines are one paragraph each, whatever their number. */
function outlineOf({ text, settings }: Document): string {
  const wrapped = settings?.['layout'] === 'wrapped'
  const outline: string[] = []
  let open = false
  for (const line of linesOf(text)) {
    const end = JSON.stringify(text.slice(line.end, line.next))
    if (isBlank(line)) outline.push(`${JSON.stringify(text.slice(line.start, line.end))}${end}`)
    else if (!(wrapped && open)) outline.push(`${indentOf(text, line)} text${wrapped ? '' : end}`)
    open = !isBlank(line)
  }
  return outline.join('\n')
}
