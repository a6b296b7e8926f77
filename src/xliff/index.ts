export { type AnnotatedXliff, type AnnotateXliffOptions, annotateXliff } from './annotate-xliff.js'
export type { CarriedFile, CarriedUnit, Carrier, Xliff } from './carrier.js'
export type { Unheld } from './convert/conversion.js'
export { type ConvertedXliff, convertXliff } from './convert/convert-xliff.js'
export { type Location, locate, type TextPlace } from './locate.js'
export { patchXliff } from './patch-xliff.js'
export type { Choice, Profile, Reason } from './profile.js'
export { profiles } from './profiles/index.js'
export { type ReadXliffOptions, readXliff, readXliffDocuments } from './read-xliff.js'
export type { Remark } from './remark.js'
export { rewriteXliff } from './rewrite-xliff.js'
export { roundtripXliff } from './roundtrip-xliff.js'
export { type RuleExample, ruleExamples } from './rules/examples.js'
export { xliffRules } from './rules/index.js'
export type { Breach, FileContext, Part, WholePart, XliffRule } from './rules/rule.js'
export { type HandOff, handOffOf } from './v1/hand-off.js'
export {
  createXliffValidator,
  type Fault,
  type ValidateXliffOptions,
  validateXliff,
  type XliffValidator,
} from './validate-xliff.js'
export { namespaces, type XliffShape, type XliffVersion } from './version.js'
export { type WriteXliffOptions, writeXliff } from './write-xliff.js'
