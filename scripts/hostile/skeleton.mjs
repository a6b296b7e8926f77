// The structure of a document as pandoc reads it, a parser of another family than ours.
import { astOf, walk } from '../pandoc.mjs'

/** Inline markup with what must stay of it; words are told by nothing. */
const inlines = {
  Code: ([, text]) => `code ${text}`,
  Math: ([, text]) => `math ${text}`,
  RawInline: ([, text]) => `raw ${withoutTexts(text)}`,
  Link: ([, , [url]]) => `link ${url}`,
  Image: ([, , [url, title]]) => `image ${url} ${title === '' ? '' : 'titled'}`,
  Note: () => 'note',
  Emph: () => 'emphasis',
  Strong: () => 'strong',
  Strikeout: () => 'deleted',
  LineBreak: () => 'break',
}

/** Blocks that hold no others, with what must stay of them. */
const leaves = {
  Header: ([level]) => `heading ${level}`,
  Para: () => 'paragraph',
  Plain: () => 'paragraph',
  CodeBlock: ([, text]) => `code ${text}`,
  RawBlock: ([, text]) => `raw ${withoutTexts(text)}`,
  HorizontalRule: () => 'rule',
}

/** Each block with the markup in it in an order of its own, as words may change places with it. */
export function skeletonOf(text) {
  const blocks = []
  let markup = []
  const close = () => {
    if (blocks.length > 0) blocks.push(`${blocks.pop()}: ${markup.sort().join(', ')}`)
    markup = []
  }
  walk(astOf('markdown', text).blocks, ({ t, c }) => {
    if (inlines[t] !== undefined) markup.push(inlines[t](c))
    else if (!['Str', 'Space', 'SoftBreak', 'Quoted', 'Span'].includes(t)) {
      close()
      blocks.push(leaves[t]?.(c) ?? t)
    }
  })
  close()
  return blocks
}

/** Raw HTML with blanks for what its texts and its attributes for texts say. */
function withoutTexts(html) {
  return html
    .replace(/(\s(?:alt|title|placeholder|aria-label|summary|content)\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '$1')
    .replace(/(^|>)[^<]*/g, '$1')
}
