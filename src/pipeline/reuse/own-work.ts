import { languageFor } from '../../language/index.js'
import { type MemoryStore, storeOf } from '../../memory/index.js'
import { linkNames, type Names } from '../../mention/index.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import type { EngineContext, Memory } from '../../pretranslate/index.js'
import { type FinishedPair, finishedPairs } from './finished-pairs.js'
import { type LookUpOptions, memoryOver } from './look-up.js'

/** What people have finished in these documents in one pair of languages. */
export interface OwnWork {
  readonly memory: Memory
  /** The names of these texts. */
  readonly names: () => Names
}

/** A memory of what people have finished in these documents in one pair of languages, and the names that they have there. */
export function ownWork(
  documents: readonly BilingualDocument[],
  context: EngineContext,
  options: Pick<LookUpOptions, 'minimum'> = {},
): OwnWork {
  const { sourceLanguage, targetLanguage } = context
  const pairs = documents
    .filter((each) => each.sourceLanguage === sourceLanguage && each.targetLanguage === targetLanguage)
    .flatMap(finishedPairs)
  let known: Names | undefined
  const names = (): Names => {
    known ??= linkNames(pairs.map(textsOf), languageFor(sourceLanguage), languageFor(targetLanguage))
    return known
  }
  let store: MemoryStore | undefined
  const name = 'guillemet'
  const memory: Memory = {
    name,
    find(request) {
      store ??= storeOf(pairs)
      return memoryOver(store, { ...options, name, own: true, names }).find(request, context)
    },
  }
  return { memory, names }
}

function textsOf({ source, target }: FinishedPair): { readonly source: string; readonly target: string } {
  return { source: plainText(source), target: plainText(target) }
}
