// Documents as pandoc reads them: an oracle of another family than the parsers of ours.
import { spawnSync } from 'node:child_process'

/** How pandoc is asked to read a format; front matter is taken off before. */
const readers = {
  markdown: 'gfm-emoji-yaml_metadata_block+tex_math_dollars',
  html: 'html-native_divs-native_spans',
  docx: 'docx',
}

/** Whether pandoc is installed. */
export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

/** Whether pandoc reads a format of ours. */
export function isRead(format) {
  return readers[format] !== undefined
}

/** A Markdown text without its front matter. */
export function withoutFrontMatter(text) {
  return text.replace(/^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/, '')
}

/** A document's tree; `from` is one of our formats. */
export function astOf(from, input) {
  const text = from === 'markdown' ? withoutFrontMatter(input) : input
  return JSON.parse(pandoc(['-f', readers[from], '-t', 'json'], text))
}

/** A Markdown text as HTML: the islands in it stand where they stood. */
export function htmlOf(markdown) {
  return pandoc(['-f', readers.markdown, '-t', 'html', '--wrap=preserve'], withoutFrontMatter(markdown))
}

function pandoc(args, input) {
  const { status, stdout, stderr } = spawnSync('pandoc', ['--sandbox', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`pandoc: ${stderr}`)
  return stdout
}

/** Visits every element of a tree in order, outer ones first; where `visit` returns false its content is left out. */
export function walk(node, visit) {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.t === 'string' && visit(node) === false) return
    for (const [key, value] of Object.entries(node)) if (key !== 't') walk(value, visit)
  }
}
