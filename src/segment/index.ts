/** Sentences and quotations of a flow of paragraphs, as spans that point at one another. */

export { type FoundQuotations, findQuotations } from './find-quotations.js'
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
export { type FlowSegmentation, findSentences, type SegmentOptions, segmentFlow } from './segment-flow.js'
