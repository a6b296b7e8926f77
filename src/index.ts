/**
 * guillemet: articles to XLIFF and back, with their quotations, and checks on what came back. Pure functions over plain
 * data; reading and writing files is the caller's, or the command line's.
 */

export { type AssembleOptions, type Assembly, assembleDocument as assemble, toI18next } from './assemble/index.js'
export {
  applyFixes,
  type CheckContext,
  type CheckedSegment,
  type Checker,
  type CheckOptions,
  checkers,
  type Finding,
  type FixedDocument,
  isProse,
  placeOf,
  type Rule,
  type RuleDefinition,
  rules,
  type SegmentText,
} from './check/index.js'
export { formats } from './document/all-formats.js'
export type * from './document/format.js'
export { addFormats } from './document/formats.js'
export { type ReadOptions, readDocument, type Targets, type WriteOptions, writeDocument } from './document/index.js'
export { type Language, languageFor } from './language/index.js'
export { findDates, findNames, findNumbers } from './mention/index.js'
export type * from './model/bilingual-document.js'
export { segmentsOf, unitContent } from './model/bilingual-document.js'
export { contentHash, sha256Hex } from './model/content-hash.js'
export type * from './model/document.js'
export { embeddedSource } from './model/embedded-source.js'
export type * from './model/inline.js'
export { InputError, type InputErrorCode } from './model/input-error.js'
export type * from './model/issue.js'
export { isLanguageTag, type LanguageTag, languageTag } from './model/language-tag.js'
export type * from './model/mention.js'
export { type Projection, plainText, project } from './model/project.js'
export type * from './model/quotation.js'
export type * from './model/span.js'
export { isPersonal, isTranslated } from './model/translated.js'
export { mapSegments, visitSegments } from './model/visit.js'
export * from './pipeline/index.js'
export { type Engine, hasSameCodes, type Memory, pretranslate, pseudo } from './pretranslate/index.js'
export { fingerprintOf } from './report/index.js'
export {
  type BreakRule,
  type ExceptionRule,
  type Exceptions,
  exceptionRules,
  findQuotations,
  findSentences,
  parseExceptions,
  readSrx,
  type SegmentOptions,
  type SrxDocument,
  type SrxMap,
  segmentFlow,
  srxRules,
} from './segment/index.js'
export {
  type Carrier,
  type Fault,
  locate,
  patchXliff,
  profiles,
  readXliff,
  readXliffDocuments,
  validateXliff,
  type WriteXliffOptions,
  writeXliff,
  type Xliff,
  type XliffVersion,
} from './xliff/index.js'
