export {
  type AssembledTargets,
  type AssembleOptions,
  type AssemblePolicy,
  type Assembly,
  assembleDocument,
  assembleTargets,
} from './assemble-document.js'
export { i18nextKey, i18nextValue, toI18next } from './to-i18next.js'
