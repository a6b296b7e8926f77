export { type MemoryFile, type MemoryPair, serializeTmx } from './serialize-tmx.js'
