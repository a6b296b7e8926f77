import { comment, fragment } from './annotations.js'
import { attributeValue, foreignAttribute, idForm, languageTags, stateValue, unknownAttribute } from './attributes.js'
import { codeHints, codePair, markerPair, reorderContext, subType, targetCodes, targetOrder } from './codes.js'
import { foreignElement } from './extensions.js'
import { uniqueId } from './ids.js'
import { sameSpace, targetLanguage, targetPlace, textLanguage } from './language.js'
import {
  changeTracking,
  formatStyle,
  glossaryEntry,
  matchLanguage,
  resource,
  spanReference,
  validationRule,
} from './modules.js'
import {
  copyReference,
  dataReference,
  headerReference,
  nativePair,
  quotationReference,
  segmentReference,
  subFlowReference,
} from './references.js'
import type { XliffRule } from './rule.js'
import { sizeRestriction } from './size.js'
import {
  misplacedChild,
  misplacedText,
  requiredAttribute,
  requiredChild,
  segmentInUnit,
  skeleton,
  strayElement,
} from './structure.js'
import { codePoint } from './values.js'
import { variantCase } from './variants.js'

/** All rules of `validateXliff`: what a file is made of, what its values are, what refers to what, and the modules. */
export const xliffRules: readonly XliffRule[] = [
  requiredAttribute,
  unknownAttribute,
  requiredChild,
  segmentInUnit,
  misplacedChild,
  strayElement,
  misplacedText,
  skeleton,
  foreignAttribute,
  foreignElement,
  attributeValue,
  stateValue,
  idForm,
  codePoint,
  subType,
  uniqueId,
  languageTags,
  targetLanguage,
  textLanguage,
  sameSpace,
  targetPlace,
  codePair,
  codeHints,
  reorderContext,
  markerPair,
  targetCodes,
  targetOrder,
  dataReference,
  copyReference,
  subFlowReference,
  nativePair,
  segmentReference,
  headerReference,
  fragment,
  comment,
  spanReference,
  quotationReference,
  formatStyle,
  glossaryEntry,
  matchLanguage,
  resource,
  sizeRestriction,
  validationRule,
  changeTracking,
  variantCase,
]
