// What a reader reads of a document, by parsers of other families than ours.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { astOf, htmlOf, walk } from '../pandoc.mjs'

/** Keys of front matter whose values a reader reads: the list of the documentation. */
const frontKeys =
  /^(?:title|subtitle|description|summary|excerpt|headline|kicker|deck|dek|standfirst|lead|caption|tagline|hook|sidebar_label)$/i

/** Attributes that a reader reads. */
const attributes =
  /\s(?:alt|title|placeholder|aria-label|summary|content|label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi

/** A document's text as it is read (`read`), and what may be read besides, as pandoc does not say (`readable`); nothing for formats that need no reader. */
export async function readerOf(document, file) {
  const { format, text } = document
  if (format === 'markdown') return fromHtml(htmlOf(withoutHouse(text)), front(text))
  if (format === 'html') return fromHtml(text, '')
  if (format === 'docx') return { read: textOf(astOf('docx', document.container).blocks), readable: '' }
  if (format === 'json') return fromHtml(stringsOf(JSON.parse(text)).join('\n'), '')
  if (format === 'mdx') return hasModules() ? await fromMdx(text, file) : undefined
  return undefined
}

function fromHtml(html, more) {
  const found = [...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(attributes)].map(
    ([, one, two, three]) => one ?? two ?? three,
  )
  const decoded = textOf(astOf('html', `<p>${found.join('</p><p>')}</p>`))
  const { meta, blocks } = astOf('html', html)
  return { read: `${textOf(blocks)} ${more}`, readable: `${textOf(Object.values(meta))} ${decoded}` }
}

/** A tree's words: marks inside a word do not part it, a code or a block does. */
function textOf(tree) {
  let text = ''
  walk(tree, ({ t, c }) => {
    if (t === 'Str') text += c
    // A figure's picture has «fig:» before its title.
    else if (t === 'Image') text += ` ${c[2][1].replace(/^fig:/, '')} `
    else if (t === 'Link') text += c[2][1] === '' ? '' : ` ${c[2][1]} `
    else if (t === 'Span' && c[0][1].includes('math')) return false
    else if (['Code', 'CodeBlock', 'Math', 'RawInline', 'RawBlock'].includes(t)) {
      text += ' '
      return false
    } else if (
      !['Emph', 'Strong', 'Strikeout', 'Underline', 'Superscript', 'Subscript', 'SmallCaps', 'Span', 'Quoted'].includes(
        t,
      )
    )
      text += ' '
    return true
  })
  return text
}

/** Markdown without what belongs to a site's generator, which pandoc takes for text. */
function withoutHouse(text) {
  return text
    .replace(/^([ \t>]*):{3,}[ \t]*\{?[\w-]*/gm, '$1')
    .replace(/\{[#.:][^{}\n]*\}|\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|\[\[toc\]\]/gi, ' ')
    .replace(/^([ \t]*>[ \t]*)\[!\w+\]/gm, '$1')
}

/** The values of front matter that are read, a line each. */
function front(text) {
  const [, , lines = ''] = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?\r?\n)\1[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  return [...lines.matchAll(/^([\w-]+)\s*[:=]\s*(.*(?:\n[ \t]+.*)*)/gm)]
    .filter(([, key]) => frontKeys.test(key))
    .map(([, , value]) => value)
    .join('\n')
}

function stringsOf(value) {
  if (typeof value === 'string')
    return [
      `<div>${/<\/?[a-z][^>]*>/i.test(value) ? value : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`,
    ]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

const modules = createRequire(join(resolve(process.env.BENCH_MODULES ?? '.'), 'x.js'))

/** Whether remark's reader of MDX is installed; the project itself does not need it. */
function hasModules() {
  try {
    return modules.resolve('mdast-util-mdx') !== ''
  } catch {
    return false
  }
}

/** MDX as remark reads it. */
async function fromMdx(text, file) {
  const load = (name) => import(pathToFileURL(modules.resolve(name)).href)
  const [{ fromMarkdown }, { mdxjs }, { mdxFromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all(
    [
      'mdast-util-from-markdown',
      'micromark-extension-mdxjs',
      'mdast-util-mdx',
      'micromark-extension-gfm',
      'mdast-util-gfm',
    ].map(load),
  )
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '')
  let tree
  try {
    tree = fromMarkdown(withoutHouse(body), {
      extensions: [mdxjs(), gfm()],
      mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
    })
  } catch (error) {
    console.error(`${file}: remark refuses it: ${error.message}`)
    return undefined
  }
  const read = [front(text)]
  const readable = []
  const visit = (node) => {
    if (node.type === 'text') read.push(node.value)
    if (/^(?:paragraph|heading|tableCell|listItem|blockquote|break|inlineCode|mdxJsxFlowElement)$/.test(node.type))
      read.push(' ')
    for (const each of [node.alt, node.title]) if (each) read.push(` ${each} `)
    for (const { value } of node.attributes ?? []) if (typeof value === 'string') readable.push(` ${value} `)
    if (/^mdxJsx/.test(node.type) && /^(?:code|pre|kbd|samp|var|style|script|svg)$/.test(node.name ?? '')) return
    for (const child of node.children ?? []) visit(child)
  }
  visit(tree)
  return { read: read.join(''), readable: readable.join('') }
}
