/** Termbases: the terms of a pair of languages, in TBX or CSV, and the names of a locale. */
export { type NamesFile, parseNames, serializeNames } from './names-tbx.js'
export { parseTerms } from './parse-terms.js'
export { createTbxValidator } from './validate-tbx.js'
