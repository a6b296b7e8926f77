/** Sentences and quotations of a flow of paragraphs, as spans that point at one another. */

export type { BreakRule } from './break-rules/break-rules.js'
export { type ExceptionRule, type Exceptions, exceptionRules, parseExceptions } from './break-rules/exceptions.js'
export { readSrx } from './break-rules/srx/read-srx.js'
export { type SrxDocument, type SrxMap, srxRules } from './break-rules/srx/srx-document.js'
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
export type { QuotationPolicy } from './policies.js'
export { type QuotedFlow, withBlockQuotations } from './quotations/block-quotations.js'
export { type FoundQuotations, findQuotations, type UntoldQuotation } from './quotations/find-quotations.js'
export { mayBeTitle } from './quotations/said.js'
export { type FlowSegmentation, findSentences, type SegmentOptions, segmentFlow } from './segment-flow.js'
export {
  annotateQuotations,
  extentOf,
  type MarkQuotation,
  type SentenceQuotation,
  type TreeFindings,
  type TreeQuotation,
} from './tree/annotate-tree.js'
export { parseText, sentenceLeaves } from './tree/nlcst.js'
export { type ProseBlock, proseBlocks } from './tree/prose-blocks.js'
export { regroupParagraphs, resegmentParagraphs } from './tree/resegment-tree.js'
export {
  flowsOfTree,
  offsetInFile,
  paragraphsByFlow,
  softenBreaks,
  type TreeFlow,
  type TreeLine,
} from './tree/tree-lines.js'
export { correctPlaces } from './tree/true-places.js'
export { type Token, type TokenType, tokensOf } from './tree/words.js'
