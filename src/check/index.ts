export { applyFixes, type FixedDocument } from './apply-fixes.js'
export type { Checker, Finding } from './checker.js'
export { checkers } from './checkers/index.js'
export { RenditionCollector } from './collect-renditions.js'
export {
  type CheckContext,
  type CheckedSegment,
  type CheckKnowledge,
  createContext,
  placeOf,
  type SegmentText,
} from './context.js'
export { type DocumentMarks, type DocumentQuotation, documentMarks } from './document-marks.js'
export { type DocumentName, documentNames, type NameForm } from './document-names.js'
export { type OriginalQuotation, originalQuotations } from './original-quotations.js'
export { isProse } from './prose.js'
export { type QuotedWords, quotedWords, type RenderedQuotation, renderedQuotations } from './quotation-pairs.js'
export type { Elsewhere, Rendition, Renditions } from './renditions.js'
export type { ItsIssueType, Rule, RuleDefinition } from './rule.js'
export {
  type CheckExample,
  checkExample,
  type ExampleSegment,
  type ExampleSide,
  exampleSource,
  exampleTarget,
} from './rule-examples/check-example.js'
export { checkExamples } from './rule-examples/index.js'
export { rules } from './rules.js'
export { type CheckOptions, checkDocument, checkSource, familiesOff } from './run.js'
