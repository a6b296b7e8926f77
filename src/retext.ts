/**
 * The face of guillemet for unified users: a parser that gives nlcst for any locale, and plugins that find quotations, sentences, names and dates on any
 * nlcst tree. Nothing in the tree is wrapped or moved, so that other retext plugins run on it unchanged.
 *
 * `unified().use(retextProse, {locale: 'uk'}).use(retextQuotations, {locale: 'uk'})`; after remark-retext or rehype-retext with `proseParser('uk')`.
 */
import type { Nodes, Paragraph, Root, SentenceContent } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { findDates, findNames } from './mention/index.js'
import type { DateValue, Mention, NameValue, Value } from './model/mention.js'
import type { Span } from './model/span.js'
import {
  annotateQuotations,
  parseText,
  type QuotationPolicy,
  resegmentParagraph,
  sentenceLeaves,
} from './segment/index.js'

export type { DateValue, NameValue } from './model/mention.js'
export type { MarkQuotation, QuotationPolicy, SentenceQuotation, TreeQuotation } from './segment/index.js'

/** What every plugin here is given: the text's language, as a BCP 47 tag. */
export interface ProseOptions {
  readonly locale: string
}

/** The parser and the sentences plugin may keep quotations whole too. */
export interface SentenceOptions extends ProseOptions {
  /** `link` (sentences inside quotations are sentences; the default), `atomic` or `auto`. */
  readonly quotes?: QuotationPolicy
}

/** A name or a date of a tree; offsets count in the file where nodes have positions, else in the tree's text. */
export interface TreeMention<V extends Value> extends Span {
  readonly text: string
  readonly value: V
}

declare module 'nlcst' {
  interface RootData {
    names?: readonly TreeMention<NameValue>[]
    dates?: readonly TreeMention<DateValue>[]
  }
  interface WordData {
    name?: NameValue
    date?: DateValue
  }
}

/** A parser for a text in any locale, one paragraph a line: nlcst with positions, the quotations in its data. */
export const retextProse: Plugin<[SentenceOptions], string, Root> = function retextProse(
  this: Processor,
  options: SentenceOptions,
): undefined {
  this.parser = (document: string): Root => {
    const root = parseText(document, options.locale, policyOf(options))
    annotateQuotations(root, options.locale)
    return root
  }
}

/** What remark-retext and rehype-retext take as a parser. */
export interface ProseParser {
  parse(text: string | null | undefined): Root
  tokenize(text: string | null | undefined): SentenceContent[]
  readonly tokenizeSentencePlugins: ((node: never) => void)[]
  readonly tokenizeParagraphPlugins: ((node: Paragraph) => void)[]
  readonly tokenizeRootPlugins: ((node: never) => void)[]
}

/** A parser for remark-retext and rehype-retext: `use(remarkRetext, proseParser('uk'))`. */
export function proseParser(locale: string, options: Omit<SentenceOptions, 'locale'> = {}): ProseParser {
  return {
    parse: (text) => parseText(text ?? '', locale, policyOf(options)),
    tokenize: (text) => sentenceLeaves(text ?? '', locale),
    tokenizeSentencePlugins: [],
    tokenizeParagraphPlugins: [(paragraph) => resegmentParagraph(paragraph, locale, policyOf(options))],
    tokenizeRootPlugins: [],
  }
}

/** Gives a tree of another parser guillemet's sentences. */
export const retextSentences: Plugin<[SentenceOptions], Root> = function retextSentences(options: SentenceOptions) {
  return (tree: Root): undefined => {
    for (const child of tree.children)
      if (child.type === 'ParagraphNode') resegmentParagraph(child, options.locale, policyOf(options))
  }
}

/** Finds quotations: data on root, sentences and marks; a message for each that is never closed (`guillemet:quotes-unclosed`) and each mark that closes nothing (`guillemet:quotes-unopened`). */
export const retextQuotations: Plugin<[ProseOptions], Root> = function retextQuotations(options: ProseOptions) {
  return (tree: Root, file: VFile): undefined => {
    const { unclosed, stray } = annotateQuotations(tree, options.locale)
    for (const { quotation, position } of unclosed) {
      const message = file.message(`Unexpected quotation that \`${quotation.open}\` opens and nothing closes`, {
        ...(position === undefined ? {} : { place: position }),
        ruleId: 'quotes-unclosed',
        source: 'guillemet',
      })
      message.actual = quotation.open
    }
    for (const { mark, position } of stray) {
      const message = file.message(`Unexpected quotation mark \`${mark}\` that closes nothing`, {
        ...(position === undefined ? {} : { place: position }),
        ruleId: 'quotes-unopened',
        source: 'guillemet',
      })
      message.actual = mark
    }
  }
}

/** Finds proper names, learned over the whole tree: `root.data.names`, and `data.name` of their words. */
export const retextNames: Plugin<[ProseOptions], Root> = function retextNames(options: ProseOptions) {
  return (tree: Root): undefined => {
    const paragraphs = paragraphsOf(tree)
    const found = findNames(
      paragraphs.map((paragraph) => paragraph.text),
      options.locale,
    )
    const names = paragraphs.flatMap((paragraph, index) =>
      (found[index] ?? []).map((mention) => annotate(paragraph, mention, 'name')),
    )
    tree.data = { ...tree.data, names }
  }
}

/** Finds dates: `root.data.dates`, and `data.date` of their words. */
export const retextDates: Plugin<[ProseOptions], Root> = function retextDates(options: ProseOptions) {
  return (tree: Root): undefined => {
    const dates = paragraphsOf(tree).flatMap((paragraph) =>
      findDates(paragraph.text, options.locale).map((mention) => annotate(paragraph, mention, 'date')),
    )
    tree.data = { ...tree.data, dates }
  }
}

function policyOf(options: Omit<SentenceOptions, 'locale'>): { quotes?: QuotationPolicy } {
  return options.quotes === undefined ? {} : { quotes: options.quotes }
}

/** A paragraph's text, where it begins in the file, and its words with their places in it. */
interface ProseParagraph {
  readonly text: string
  readonly start: number
  readonly words: readonly { readonly node: Extract<Nodes, { type: 'WordNode' }>; readonly span: Span }[]
  /** The file's offset of each leaf, where it has a position, beside its offset in the text. */
  readonly leaves: readonly { readonly span: Span; readonly offset: number }[]
}

function paragraphsOf(root: Root): readonly ProseParagraph[] {
  let start = 0
  return root.children.flatMap((child) => {
    const paragraph = child.type === 'ParagraphNode' ? [readParagraph(child, start)] : []
    start += textOf(child).length
    return paragraph
  })
}

function readParagraph(paragraph: Paragraph, start: number): ProseParagraph {
  const words: { node: Extract<Nodes, { type: 'WordNode' }>; span: Span }[] = []
  const leaves: { span: Span; offset: number }[] = []
  let at = 0
  const read = (node: Nodes): void => {
    const from = at
    if ('children' in node) for (const child of node.children) read(child)
    else {
      at += node.value.length
      leaves.push({ span: { start: from, end: at }, offset: node.position?.start.offset ?? start + from })
    }
    if (node.type === 'WordNode') words.push({ node, span: { start: from, end: at } })
  }
  read(paragraph)
  return { text: textOf(paragraph), start, words, leaves }
}

function annotate<V extends NameValue | DateValue>(
  paragraph: ProseParagraph,
  mention: Mention<V>,
  key: 'name' | 'date',
): TreeMention<V> {
  for (const { node, span } of paragraph.words)
    if (span.start < mention.end && span.end > mention.start) node.data = { ...node.data, [key]: mention.value }
  const first = paragraph.leaves.find(({ span }) => span.end > mention.start)
  const last = paragraph.leaves.find(({ span }) => span.end >= mention.end)
  return {
    start: first === undefined ? paragraph.start + mention.start : first.offset + mention.start - first.span.start,
    end: last === undefined ? paragraph.start + mention.end : last.offset + mention.end - last.span.start,
    text: mention.text,
    value: mention.value,
  }
}
