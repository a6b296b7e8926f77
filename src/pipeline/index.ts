export { type Alignment, type AlignOptions, type AlignReport, align } from './align/align.js'
export { check, checkArticle } from './check-article.js'
export { checkXliff, remarksOf, reviewsOf } from './check-xliff.js'
export type { QuotationChange } from './extract/changed-quotations.js'
export { type Extraction, type ExtractOptions, type ExtractReport, extract } from './extract/extract.js'
export type { NoteWords } from './extract/translator-notes.js'
export { termsOf } from './extract/unit-terms.js'
export { earlierUnits } from './history.js'
export { type Merge, type MergeOptions, mergeReturned } from './merge/merge-returned.js'
export { joinReturned, unitOfFlatId } from './merge/returned-parts.js'
export { type ToolChange, type ToolChangeKind, toolChangeKinds } from './merge/tool-changes.js'
export { acceptAnswer, typesetting } from './reuse/accept-answer.js'
export { type FinishedPair, finishedPairs } from './reuse/finished-pairs.js'
export { type LookUpOptions, memoryOver } from './reuse/look-up.js'
export { type OwnWork, ownWork } from './reuse/own-work.js'
export { quotationMemories } from './reuse/quotation-memory.js'
export { type Progress, progressOf } from './review/progress.js'
export { reviewOf } from './review/review-of.js'
export { type SegmentTextOptions, segment } from './segment/segment.js'
export {
  type ArticleDecision,
  type ArticleQuote,
  type ArticleSegment,
  type ArticleSpeaker,
  type ArticleText,
  type SegmentedArticle,
  segmentArticle,
} from './segment/segment-article.js'
export { wordDiff } from './similarity.js'
