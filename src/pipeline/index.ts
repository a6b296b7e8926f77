export { acceptAnswer, typesetting } from './accept-answer.js'
export { type Alignment, type AlignOptions, type AlignReport, align } from './align.js'
export type { QuotationChange } from './changed-quotations.js'
export { check, checkArticle } from './check-article.js'
export { checkXliff, remarksOf, reviewsOf } from './check-xliff.js'
export { type Extraction, type ExtractOptions, type ExtractReport, extract } from './extract.js'
export { type FinishedPair, finishedPairs } from './finished-pairs.js'
export { earlierUnits } from './history.js'
export { type LookUpOptions, memoryOver } from './look-up.js'
export { type Merge, type MergeOptions, mergeReturned } from './merge-returned.js'
export { type OwnWork, ownWork } from './own-work.js'
export { type Progress, progressOf } from './progress.js'
export { quotationMemory } from './quotation-memory.js'
export { joinReturned, unitOfFlatId } from './returned-parts.js'
export { reviewOf } from './review-of.js'
export { type SegmentTextOptions, segment } from './segment.js'
export {
  type ArticleDecision,
  type ArticleQuote,
  type ArticleSegment,
  type SegmentedArticle,
  segmentArticle,
} from './segment-article.js'
export { wordDiff } from './similarity.js'
export { type ToolChange, type ToolChangeKind, toolChangeKinds } from './tool-changes.js'
export type { NoteWords } from './translator-notes.js'
