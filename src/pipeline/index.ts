export type { QuotationChange } from './changed-quotations.js'
export { check, checkArticle } from './check-article.js'
export { type Extraction, type ExtractOptions, type ExtractReport, extract } from './extract.js'
export { type Merge, type MergeOptions, mergeReturned } from './merge-returned.js'
export { type Progress, progressOf } from './progress.js'
export {
  type ArticleDecision,
  type ArticleQuote,
  type ArticleSegment,
  type SegmentedArticle,
  segmentArticle,
} from './segment-article.js'
export { wordDiff } from './similarity.js'
export type { NoteWords } from './translator-notes.js'
