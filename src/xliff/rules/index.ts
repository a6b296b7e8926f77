import { idForm, uniqueId } from './ids.js'
import { languageTags, targetLanguage } from './language.js'
import { dataReference, quotationReference, segmentReference, startReference } from './references.js'
import type { XliffRule } from './rule.js'
import { misplacedChild, misplacedText, requiredAttribute, requiredChild } from './structure.js'
import { stateValue } from './values.js'

/** All rules of `validateXliff`. */
export const xliffRules: readonly XliffRule[] = [
  requiredAttribute,
  requiredChild,
  misplacedChild,
  misplacedText,
  uniqueId,
  idForm,
  languageTags,
  targetLanguage,
  dataReference,
  startReference,
  segmentReference,
  quotationReference,
  stateValue,
]
