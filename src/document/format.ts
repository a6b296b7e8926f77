import type { Block, Document, Flow } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import type { Span } from '../model/span.js'

/** What one file format knows: where its translatable text stands, and how a translation is written in its place. */
export interface Format {
  /** As it stands in `Document.format`. */
  readonly name: string
  /** Lower-case, with their dot. */
  readonly extensions: readonly string[]
  /**
   * Finds the flows of a text. The runs of a block tile its span, blocks do not overlap (but where one is held by a code of another), and everything between them is the skeleton.
   * `settings` force a choice; what the format decided comes back, so that the assembled text is read the same way.
   */
  read(text: string, settings: FormatSettings): Reading
  /**
   * Writes inline content as it must stand in the file in place of a block.
   *
   * @throws InputError `code-foreign` for a code that the block has not.
   */
  encode(content: readonly Inline[], block: Block, context: EncodeContext): string
  /** The range that `encode` writes for a block; absent: the block's own. */
  extent?(block: Block, document: Document): Span
  /** A text that says which language it is in and how that is written; absent where the format cannot. */
  readonly withLanguage?: (text: string, language: WrittenLanguage) => string
  /** The label of the encoding that a file names itself, told from its first bytes (as Latin-1); asked only where these are not Unicode. */
  readonly encodingNamed?: (start: string) => string | undefined
  /** How the text is taken out of a file that is a package of several parts (docx), and put back; absent where the file is text. */
  readonly container?: Container
  /** Which text is one block is told by its words (folded lines, a sentence over captions): a target need not be found in the same blocks again. */
  readonly regroups?: true
  /** The document without its words, as a text that is only compared: equal for two documents that differ in words alone. */
  outline(document: Document): string
}

/** A file that is no text itself. */
export interface Container {
  /**
   * The text of all its parts that hold text.
   *
   * @throws InputError `zip-broken`, `zip-encrypted`, `zip-unsafe`, `zip-limit`, or the format's own.
   */
  open(bytes: Uint8Array): string
  /** The file with this text; every part whose text is the same keeps its bytes. */
  close(bytes: Uint8Array, text: string): Uint8Array
}

/** A language as a document names it. */
export interface WrittenLanguage {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
}

/** Choices of a format by name, as a person or an earlier reading made them. */
export type FormatSettings = Readonly<Record<string, string>>

/** What a format found in a text. */
export interface Reading {
  readonly flows: readonly Flow[]
  readonly settings?: FormatSettings
}

/** What an encoder may ask about the document that its block stands in. */
export interface EncodeContext {
  readonly document: Document
  /** An earlier try changed the structure: whatever might be markup is to be escaped. */
  readonly careful?: boolean
  /** The file's text in a range, with the targets of those blocks in place that a code in it holds. */
  raw(span: Span): string
}
