/**
 * The face of guillemet for unified users: a parser that gives nlcst for any locale, and plugins that find quotations, sentences, names and dates on any
 * nlcst tree. Nothing in the tree is wrapped or moved, so that other retext plugins run on it unchanged.
 *
 * Of a text: `unified().use(retextProse, {locale: 'uk'}).use(retextQuotations, {locale: 'uk'})`. Of Markdown:
 * `unified().use(remarkParse).use(proseFlows).use(remarkRetext, unified().use(retextProse, {locale: 'uk'}).use(retextQuotations, {locale: 'uk'}))`,
 * or `.use(remarkRetext, proseParser('uk')).use(retextQuotations, {locale: 'uk'})`. Of HTML the same with rehype-parse and rehype-retext.
 */
import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst'
import type { Plugin, Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { findDates, findNames } from './mention/index.js'
import type { DateValue, Mention, NameValue, Value } from './model/mention.js'
import type { Span } from './model/span.js'
import {
  annotateQuotations,
  type BreakRule,
  correctPlaces,
  flowsOfTree,
  offsetInFile,
  type ProseBlock,
  paragraphsByFlow,
  parseText,
  proseBlocks,
  type QuotationPolicy,
  regroupParagraphs,
  resegmentParagraphs,
  sentenceLeaves,
  softenBreaks,
  type TreeLine,
} from './segment/index.js'

export type { DateValue, NameValue } from './model/mention.js'
export type {
  BreakRule,
  MarkQuotation,
  ProseBlock,
  QuotationPolicy,
  SentenceQuotation,
  TreeQuotation,
} from './segment/index.js'

/** What every plugin here is given: the text's language, as a BCP 47 tag. */
export interface ProseOptions {
  readonly locale: string
}

/** The parser and the sentences plugin may keep quotations whole too. */
export interface SentenceOptions extends ProseOptions {
  /** `link` (sentences inside quotations are sentences; the default), `atomic` or `auto`. */
  readonly quotes?: QuotationPolicy
  /** The user's own rules, which come last and win (`exceptionRules` and `srxRules` of guillemet give those of a language). */
  readonly exceptions?: readonly BreakRule[]
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

declare module 'vfile' {
  interface DataMap {
    /** The blocks of the Markdown or HTML file, where `proseFlows` noted them. */
    proseBlocks: readonly ProseBlock[]
  }
}

/** The roots whose words and sentences are guillemet's already. */
const own = new WeakSet<Root>()

/**
 * A parser for a text in any locale, one paragraph a line: nlcst with positions, the quotations in its data. A processor that has it may also be given to
 * remark-retext and rehype-retext: the tree that they make by their own parser gets guillemet's words, sentences and places first.
 */
export const retextProse: Plugin<[SentenceOptions], string, Root> = function retextProse(
  this: Processor,
  options: SentenceOptions,
): undefined {
  this.parser = (document: string): Root => {
    const root = parseText(document, options.locale, policyOf(options))
    annotateQuotations(root, options.locale)
    own.add(root)
    return root
  }
  const adopt = (root: Root, file: VFile): void => {
    if (own.has(root)) return
    own.add(root)
    correctPlaces(root, String(file))
    softenBreaks(root, String(file))
    regroupParagraphs(root, String(file))
    segmentTree(root, file, options, true)
    annotateQuotations(root, options.locale, file.data.proseBlocks)
  }
  // unified runs what a plugin returns, of a parser's plugin too; its types have that for plugins that are no parser.
  return adopt as unknown as undefined
}

/** What remark-retext and rehype-retext take as a parser. */
export interface ProseParser {
  parse(text: string | null | undefined): Root
  tokenize(text: string | null | undefined): SentenceContent[]
  tokenizeParagraph(text: string | null | undefined): Paragraph
  readonly tokenizeSentencePlugins: ((node: Sentence) => void)[]
  readonly tokenizeParagraphPlugins: ((node: Paragraph) => void)[]
  readonly tokenizeRootPlugins: ((node: Root) => void)[]
}

/** A parser for remark-retext and rehype-retext: `use(remarkRetext, proseParser('uk'))`. */
export function proseParser(locale: string, options: Omit<SentenceOptions, 'locale'> = {}): ProseParser {
  const segmentation = { ...policyOf(options), words: true }
  return {
    parse: (text) => parseText(text ?? '', locale, policyOf(options)),
    tokenize: (text) => sentenceLeaves(text ?? '', locale),
    tokenizeParagraph(text) {
      const paragraph: Paragraph = {
        type: 'ParagraphNode',
        children: sentenceLeaves(text ?? '', locale).map(inSentence),
      }
      resegmentParagraphs([paragraph], locale, segmentation)
      return paragraph
    },
    tokenizeSentencePlugins: [],
    tokenizeParagraphPlugins: [(paragraph) => resegmentParagraphs([paragraph], locale, segmentation)],
    tokenizeRootPlugins: [(root) => regroupParagraphs(root)],
  }
}

/**
 * For a Markdown or HTML processor, before remark-retext or rehype-retext: notes where headings, block quotations, list items and cells stand, so that the
 * plugins here let no quotation run into them, and know block quotations.
 */
export const proseFlows: Plugin<[], Node> = function proseFlows() {
  return (tree: Node, file: VFile): undefined => {
    file.data.proseBlocks = proseBlocks(tree)
  }
}

/** Puts the positions of a tree that was made of Markdown or HTML right: after an escape, a character reference or a line of a block quotation they are counted wrong otherwise. */
export const retextPlaces: Plugin<[], Root> = function retextPlaces() {
  return (tree: Root, file: VFile): undefined => {
    correctPlaces(tree, String(file))
  }
}

/** Gives a tree of another parser guillemet's sentences, its places put right. */
export const retextSentences: Plugin<[SentenceOptions], Root> = function retextSentences(options: SentenceOptions) {
  return (tree: Root, file: VFile): undefined => segmentTree(tree, file, options, false)
}

function segmentTree(tree: Root, file: VFile, options: SentenceOptions, words: boolean): undefined {
  correctPlaces(tree, String(file))
  for (const paragraphs of paragraphsByFlow(tree, file.data.proseBlocks))
    resegmentParagraphs(paragraphs, options.locale, { ...policyOf(options), words })
}

/** Finds quotations: data on root, sentences and marks; a message for each that is never closed (`guillemet:quotes-unclosed`) and each mark that closes nothing (`guillemet:quotes-unopened`). */
export const retextQuotations: Plugin<[ProseOptions], Root> = function retextQuotations(options: ProseOptions) {
  return (tree: Root, file: VFile): undefined => {
    correctPlaces(tree, String(file))
    const { unclosed, stray } = annotateQuotations(tree, options.locale, file.data.proseBlocks)
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
  return (tree: Root, file: VFile): undefined => {
    correctPlaces(tree, String(file))
    const lines = linesOfTree(tree)
    const found = findNames(
      lines.map((line) => line.text),
      options.locale,
    )
    const names = lines.flatMap((_, index) =>
      (found[index] ?? []).map((mention) => annotate(lines, index, mention, 'name')),
    )
    tree.data = { ...tree.data, names }
  }
}

/** Finds dates: `root.data.dates`, and `data.date` of their words. */
export const retextDates: Plugin<[ProseOptions], Root> = function retextDates(options: ProseOptions) {
  return (tree: Root, file: VFile): undefined => {
    correctPlaces(tree, String(file))
    const lines = linesOfTree(tree)
    const dates = lines.flatMap((line, index) =>
      findDates(line.text, options.locale).map((mention) => annotate(lines, index, mention, 'date')),
    )
    tree.data = { ...tree.data, dates }
  }
}

function inSentence(node: SentenceContent): Sentence {
  return { type: 'SentenceNode', children: [node] }
}

function policyOf({ quotes, exceptions }: Omit<SentenceOptions, 'locale'>): Omit<SentenceOptions, 'locale'> {
  return { ...(quotes === undefined ? {} : { quotes }), ...(exceptions === undefined ? {} : { exceptions }) }
}

function linesOfTree(root: Root): readonly TreeLine[] {
  return flowsOfTree(root).flatMap((flow) => flow.lines)
}

function annotate<V extends NameValue | DateValue>(
  lines: readonly TreeLine[],
  paragraph: number,
  mention: Mention<V>,
  key: 'name' | 'date',
): TreeMention<V> {
  for (const { node, span } of lines[paragraph]?.words ?? [])
    if (span.start < mention.end && span.end > mention.start) node.data = { ...node.data, [key]: mention.value }
  return {
    start: offsetInFile(lines, { paragraph, offset: mention.start }, false),
    end: offsetInFile(lines, { paragraph, offset: mention.end }, true),
    text: mention.text,
    value: mention.value,
  }
}
