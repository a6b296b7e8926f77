export { type MemoryFile, type MemoryPair, serializeTmx } from './serialize-tmx.js'
export { createTmxValidator } from './validate-tmx.js'
