import type { Inline } from './inline.js'
import type { Span } from './span.js'

/** An article as it was read: its text is the skeleton, and everything translatable is a range of it. */
export interface Document {
  /** The format's name: `text`, later `markdown`, `html`, … */
  readonly format: string
  /** The whole file as text, byte order mark excluded; all spans of a document count in it. */
  readonly text: string
  readonly encoding: Encoding
  /** The file itself, where its text was taken out of a package (docx): what no target touches is copied from it. */
  readonly container?: Uint8Array
  /** What the format decided when it read (a text's layout); given back to it, it reads the assembled text the same way. */
  readonly settings?: Readonly<Record<string, string>>
  /** In reading order. */
  readonly flows: readonly Flow[]
}

/** How the bytes became text, so that they can become the same bytes again. */
export interface Encoding {
  /** A WHATWG label: `utf-8`, `utf-16le`, `utf-16be`. */
  readonly name: string
  readonly bom: boolean
}

/** What one quotation may cross: sibling paragraphs of one container. Headings, captions, attributes are flows of their own. */
export interface Flow {
  readonly kind: FlowKind
  /** The block quotations that it stands in, outermost first, by ids that are unique in the document; a flow of kind `quotation` that names none is one by itself. */
  readonly quotedIn?: readonly string[]
  readonly blocks: readonly Block[]
}

/** What a flow is in the document. */
export type FlowKind = 'body' | 'heading' | 'quotation' | 'item' | 'cell' | 'caption' | 'attribute' | 'metadata'

/** One paragraph, heading, cell or attribute: it becomes one unit. */
export interface Block {
  /** The range of the file's text that its runs tile. */
  readonly span: Span
  readonly runs: readonly Run[]
  /** An HTML element's name that says what this is, for the translator's preview (`p`, `h1`, `li`). */
  readonly structure: string
  /** The code of another block that this block's text stands in (alt, title): that block's index in reading order, and the code's id. */
  readonly holder?: { readonly block: number; readonly code: string }
  /** Other places of the file that say the same to readers of another kind (a text box for older programs): the same target is written there. Their codes have the same ids. */
  readonly copies?: readonly Pick<Block, 'span' | 'runs'>[]
}

/** Inline content with the range of the file that it stands in. A text run whose range reads otherwise (an escape, a line's fold) is one atom: it is kept or replaced whole. */
export interface Run {
  readonly inline: Inline
  readonly span: Span
}

/** The inline content of a block. */
export function blockContent(block: Block): readonly Inline[] {
  return block.runs.map((run) => run.inline)
}

/** All blocks of a document in reading order. */
export function blocksOf(document: Document): readonly Block[] {
  return document.flows.flatMap((flow) => flow.blocks)
}
