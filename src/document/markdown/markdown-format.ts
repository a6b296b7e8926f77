import { gfm } from 'micromark-extension-gfm'
import type { Block, Document, Flow } from '../../model/document.js'
import type { Format, Reading } from '../format.js'
import { encodeHtml } from '../html/encode-html.js'
import { encodeMarkdown } from './encode-markdown.js'
import { encodeScalar } from './encode-scalar.js'
import { marksSettings } from './limit-marks.js'
import { math } from './math.js'
import { extentOf } from './places.js'
import { type Dialect, type MarkdownReading, readMarkdown } from './read-markdown.js'
import { shortcode } from './shortcode.js'

/**
 * Markdown: CommonMark with GitHub's tables, notes, task lists, struck text and alerts, front matter, containers, formulas and raw HTML. Read by micromark's events, so that
 * every place is the file's. Code, formulas, addresses and placeholders are never text.
 */
export const markdownFormat: Format = markdownDialect('markdown', ['.md', '.markdown'], {
  extensions: [gfm(), math, shortcode],
})

/** A format of the family: its name, its extensions and what it has beside CommonMark. */
export function markdownDialect(name: string, extensions: readonly string[], dialect: Dialect): Format {
  const readings = new WeakMap<readonly Flow[], MarkdownReading>()
  const readingOf = ({ flows, text, settings }: Document): MarkdownReading => {
    const known = readings.get(flows)
    if (known !== undefined) return known
    const reading = readMarkdown(text, dialect, settings)
    readings.set(flows, reading)
    return reading
  }
  return {
    name,
    extensions,
    read: (text, settings): Reading => {
      const reading = readMarkdown(text, dialect, settings)
      readings.set(reading.flows, reading)
      const raised = marksSettings(settings)
      return { flows: reading.flows, ...(Object.keys(raised).length > 0 ? { settings: raised } : {}) }
    },
    encode(content, block, context) {
      const place = readingOf(context.document).places.get(block)
      if (place === undefined) return encodeHtml(content, block, context)
      if (place.kind === 'scalar') return encodeScalar(content, block, place, context.document)
      return encodeMarkdown(content, block, place, context)
    },
    extent(block: Block, document: Document) {
      return extentOf(block, readingOf(document).places.get(block))
    },
    outline: (document) => readingOf(document).outline,
  }
}
