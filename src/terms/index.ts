/** Termbases: the terms of a pair of languages, in TBX or CSV, and the names of a locale. */
export { glossaryText } from './glossary-text.js'
export { beyondNames, type NamesFile, parseNames, serializeNames } from './names-tbx.js'
export { parseTerms, readTermbase } from './parse-terms.js'
export { createTbxValidator } from './validate-tbx.js'
export { writeTbx } from './write-tbx.js'
