/** Termbases: so far the names of a locale, in TBX. */
export { type NamesFile, parseNames, serializeNames } from './names-tbx.js'
export { createTbxValidator } from './validate-tbx.js'
