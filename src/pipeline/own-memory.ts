import { type MemoryStore, storeOf } from '../memory/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Memory } from '../pretranslate/index.js'
import { finishedPairs } from './finished-pairs.js'
import { type LookUpOptions, memoryOver } from './look-up.js'

/** A memory of what people have finished in these documents, for every pair of languages that they have. */
export function ownMemory(
  documents: readonly BilingualDocument[],
  options: Pick<LookUpOptions, 'minimum'> = {},
): Memory {
  const stores = new Map<string, MemoryStore>()
  const name = 'guillemet'
  return {
    name,
    find(request, context) {
      const key = `${context.sourceLanguage} ${context.targetLanguage}`
      const store =
        stores.get(key) ??
        storeOf(
          documents
            .filter((each) => key === `${each.sourceLanguage} ${each.targetLanguage ?? ''}`)
            .flatMap(finishedPairs),
        )
      stores.set(key, store)
      return memoryOver(store, { ...options, name, own: true }).find(request, context)
    },
  }
}
