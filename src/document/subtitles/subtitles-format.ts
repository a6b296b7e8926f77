import type { Document, Flow } from '../../model/document.js'
import { InputError } from '../../model/input-error.js'
import type { Span } from '../../model/span.js'
import { encodeRuns } from '../encode-runs.js'
import { FlowBuilder } from '../flow-builder.js'
import type { Format, Reading } from '../format.js'
import { encodeHtml } from '../html/encode-html.js'
import { atomsOf } from '../html/references.js'
import { type Atom, type CodeItem, contentOf, type Item } from '../region.js'
import { type Cue, cuesOf } from './cues.js'
import { goesOn, opensTurn } from './sentence-over-cues.js'

/** SubRip subtitles. A sentence that runs over captions is one block, with a code where the next caption begins. */
export const srtFormat: Format = {
  name: 'srt',
  extensions: ['.srt'],
  regroups: true,
  read: (text): Reading => ({ flows: flowsOf(text, srtCues(text), (span) => [literal(text, span)]) }),
  encode: (content, block, context): string => encodeRuns(content, block, context.raw),
  outline: ({ text }: Document): string => outlineOf(text, srtCues(text)),
}

/** WebVTT (W3C): captions as SubRip's, with character references; comments, styles and regions are left alone. */
export const vttFormat: Format = {
  name: 'vtt',
  extensions: ['.vtt', '.webvtt'],
  regroups: true,
  read: (text): Reading => ({ flows: flowsOf(text, vttCues(text), (span) => atomsOf(text, span)) }),
  encode: encodeHtml,
  outline: ({ text }: Document): string => outlineOf(text, vttCues(text)),
}

function srtCues(text: string): readonly Cue[] {
  const cues = cuesOf(text, { blankLines: true })
  return cues.length > 0 || !/\S/.test(text) ? cues : refuse('SubRip', '00:00:01,000 --> 00:00:02,000')
}

function vttCues(text: string): readonly Cue[] {
  return /^WEBVTT(?:\s|$)/.test(text) ? cuesOf(text, { blankLines: false }) : refuse('WebVTT', 'WEBVTT')
}

function refuse(format: string, sign: string): never {
  throw new InputError('not-subtitles', { line: 1, column: 1, values: { format, sign } })
}

function literal(text: string, span: Span): Atom {
  return { text: text.slice(span.start, span.end), ...span }
}

/** The captions' text as paragraphs of one flow: a sentence over several captions, or one speaker's turn in a caption. */
function flowsOf(text: string, cues: readonly Cue[], atoms: (span: Span) => readonly Atom[]): readonly Flow[] {
  const builder = new FlowBuilder(text)
  let paragraph: Item[] = []
  let count = 0
  const close = (): void => {
    builder.add(contentOf(text, paragraph), { id: 0, kind: 'body', quotedIn: [] }, 'p')
    paragraph = []
    count = 0
  }
  let last: { readonly line: Span; readonly to: number; readonly voice: string | undefined } | undefined
  for (const cue of cues) {
    for (const [index, line] of cue.lines.entries()) {
      const words = wordsOf(text, line)
      const voice = voiceOf(text, line)
      const joins =
        last !== undefined &&
        (voice === undefined || voice === last.voice) &&
        (index > 0 ? !opensTurn(words) : goesOn(wordsOf(text, last.line), words, cue.from - last.to, count))
      if (last !== undefined && joins) paragraph.push(breakBetween(last.line, line, index === 0))
      else close()
      paragraph.push(...itemsOf(text, line, atoms))
      count += index === 0 ? 1 : 0
      last = { line, to: cue.to, voice: voice ?? last?.voice }
    }
  }
  close()
  return builder.finish()
}

/** The end of a line; where the next caption begins, nobody may take it out. */
function breakBetween(before: Span, after: Span, newCue: boolean): CodeItem {
  const code: CodeItem = { type: 'alone', name: 'br', held: [], start: before.end, end: after.start }
  return newCue ? { ...code, equivalent: '\n' } : code
}

/** A tag, its name first (`<i>`, `</c.loud>`, `<v Mary>`, `<00:00:02.000>`), or a style of Advanced SubStation (`{\an8}`). */
const tags = /<(?<slash>\/?)(?<name>[a-z]{1,9}|[\d:.]{5,16})(?:[\s.][^<>\n]{0,300})?>|\{\\[^{}\n]{1,200}\}/gi

function itemsOf(text: string, line: Span, atoms: (span: Span) => readonly Atom[]): readonly Item[] {
  const items: Item[] = []
  let at = line.start
  const upTo = (end: number): void => {
    if (end > at) items.push({ type: 'text', start: at, end, atoms: atoms({ start: at, end }) })
  }
  for (const { index, 0: raw, groups } of text.slice(line.start, line.end).matchAll(tags)) {
    const start = line.start + index
    const { name, slash } = groups ?? {}
    upTo(start)
    at = start + raw.length
    const type = slash === '/' ? 'close' : name === undefined || /^\d/.test(name) ? 'alone' : 'open'
    items.push({ type, name: name?.toLowerCase() ?? 'style', held: [], start, end: at })
  }
  upTo(line.end)
  return items
}

/** Whose words a line of WebVTT begins, where it says so: `<v.loud Mary>`. */
function voiceOf(text: string, { start, end }: Span): string | undefined {
  return /^\s{0,9}<v(?:\.[^\s<>]{1,99})?\s{1,9}([^<>\n]{1,200})>/.exec(text.slice(start, end))?.[1]
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(tags, '').trim()
}

/** The file without the words of its captions: their tags and whether they say something. Their line ends may go. */
function outlineOf(text: string, cues: readonly Cue[]): string {
  const outline: string[] = []
  let at = 0
  for (const { lines } of cues) {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first === undefined || last === undefined) continue
    const content = text.slice(first.start, last.end)
    outline.push(text.slice(at, first.start), ...(content.match(tags) ?? []).sort())
    outline.push(/\S/.test(content.replace(tags, '')) ? '#text' : '#space')
    at = last.end
  }
  outline.push(text.slice(at))
  return JSON.stringify(outline)
}
