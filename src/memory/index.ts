export { adaptCodes } from './adapt-codes.js'
export { adopt, withRemarks } from './adopt.js'
export { IndexBuilder } from './build-index.js'
export type { Attributes, MemoryEntry, MemoryHeader, MemoryRemark, MemoryVariant } from './entry.js'
export { indexHeadBytes, indexLength, openIndex, serializeIndex } from './index-file.js'
export { IndexMaker } from './index-maker.js'
export { type MemoryRecord, parseRecord, recordsOf, serializeRecord } from './memory-record.js'
export { type MemoryStore, storeOf } from './memory-store.js'
export { pairsOf, type RememberedPair, variantsIn } from './pairs-of.js'
export { createTmxReader, readTmx, type TmxHandler } from './read-tmx.js'
export { type KnownName, knownNames } from './repair/known-names.js'
export { type RepairOptions, repair } from './repair/repair.js'
export { type Hit, IndexSearch, type SearchOptions } from './search-index.js'
export {
  entryOf,
  type MemoryFile,
  type MemoryPair,
  newHeader,
  serializeTmx,
  TmxWriter,
  writeTmx,
} from './serialize-tmx.js'
export { formOf } from './tokens.js'
export { createTmxValidator } from './validate-tmx.js'
