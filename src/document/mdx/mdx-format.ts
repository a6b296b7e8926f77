import { gfm } from 'micromark-extension-gfm'
import type { Document } from '../../model/document.js'
import type { Format, FormatSettings, Reading } from '../format.js'
import { markdownDialect } from '../markdown/markdown-format.js'
import { readJsxTag } from './jsx-tag.js'
import { BrokenExpression, mdxSyntax } from './mdx-syntax.js'

const shared = [gfm()]

const strict = markdownDialect('mdx', ['.mdx'], {
  extensions: [...shared, mdxSyntax()],
  readTag: readJsxTag,
  part: Infinity,
})

/** Where MDX itself cannot be read: paragraphs with anything of it in them are left as they are. */
const loose = markdownDialect('mdx', ['.mdx'], {
  extensions: shared,
  opaque: /<|\{(?!#[\w-]{1,60}\})|(?<!\{#[\w-]{1,60})\}|^(?:import|export)\b/,
})

/**
 * MDX: Markdown with JavaScript and JSX, which are never text but for the attributes alt, title, placeholder, aria-label and summary. A text that is no MDX
 * (by acorn) is read as Markdown, every paragraph with braces (but a heading's `{#id}`) or angles left as it is; its settings say `mdx: loose`.
 */
export const mdxFormat: Format = {
  ...strict,
  read(text, settings): Reading {
    if (settings['mdx'] === 'loose') return readLoose(text, settings)
    try {
      return strict.read(text, settings)
    } catch (error) {
      if (!isNoMdx(error)) throw error
      return readLoose(text, settings)
    }
  },
  encode: (content, block, context) => dialectOf(context.document).encode(content, block, context),
  extent: (block, document) => dialectOf(document).extent?.(block, document) ?? block.span,
  outline: (document) => dialectOf(document).outline(document),
}

function readLoose(text: string, settings: FormatSettings): Reading {
  const reading = loose.read(text, settings)
  return { ...reading, settings: { ...reading.settings, mdx: 'loose' } }
}

function dialectOf({ settings }: Document): Format {
  return settings?.['mdx'] === 'loose' ? loose : strict
}

/** What micromark throws of a text that is no MDX: a message with a place, of vfile, or ours. */
function isNoMdx(error: unknown): boolean {
  if (error instanceof BrokenExpression) return true
  return error instanceof Error && error.name !== 'InputError' && 'place' in error && 'ruleId' in error
}
