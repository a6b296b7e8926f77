import { contentHash } from '../model/content-hash.js'
import { blockContent, blocksOf, type Document } from '../model/document.js'

/**
 * The unit ids of a document's blocks in reading order: `u` and a hash of what the block says, with a number where the same stands more than once.
 * So a new paragraph changes no other id; nor does a new fold, or a code's new raw form.
 */
export function blockKeys(document: Document): readonly string[] {
  const seen = new Map<string, number>()
  return blocksOf(document).map((block) => {
    const key = `u${contentHash(blockContent(block)).slice(0, 10)}`
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return occurrence === 1 ? key : `${key}-${occurrence}`
  })
}
