/** Sentences and quotations of a flow of paragraphs, as spans that point at one another. */

export {
  annotateQuotations,
  extentOf,
  type MarkQuotation,
  type SentenceQuotation,
  type TreeFindings,
  type TreeQuotation,
} from './annotate-tree.js'
export { type QuotedFlow, withBlockQuotations } from './block-quotations.js'
export type { BreakRule } from './break-rules.js'
export { type ExceptionRule, type Exceptions, exceptionRules, parseExceptions } from './exceptions.js'
export { type FoundQuotations, findQuotations, type UntoldQuotation } from './find-quotations.js'
export {
  type ClassifiedMark,
  compareOffsets,
  type Decision,
  type FlowOffset,
  type FlowQuotation,
  type FlowSpeaker,
  type MarkRole,
  spanInParagraph,
} from './flow.js'
export { parseText, sentenceLeaves } from './nlcst.js'
export type { QuotationPolicy } from './policies.js'
export { type ProseBlock, proseBlocks } from './prose-blocks.js'
export { regroupParagraphs, resegmentParagraphs } from './resegment-tree.js'
export { type FlowSegmentation, findSentences, type SegmentOptions, segmentFlow } from './segment-flow.js'
export { readSrx } from './srx/read-srx.js'
export { type SrxDocument, type SrxMap, srxRules } from './srx/srx-document.js'
export {
  flowsOfTree,
  offsetInFile,
  paragraphsByFlow,
  softenBreaks,
  type TreeFlow,
  type TreeLine,
} from './tree-lines.js'
export { correctPlaces } from './true-places.js'
export { type Token, type TokenType, tokensOf } from './words.js'
