import { languageFor } from '../../language/index.js'
import { type KnownName, knownNames, type MemoryStore, storeOf } from '../../memory/index.js'
import { linkNames } from '../../mention/index.js'
import type { AcceptedName } from '../../model/accepted-name.js'
import type { BilingualDocument } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import type { EngineContext, Memory } from '../../pretranslate/index.js'
import { type FinishedPair, finishedPairs } from './finished-pairs.js'
import { type LookUpOptions, memoryOver } from './look-up.js'

/** What people have finished in these documents in one pair of languages. */
export interface OwnWork {
  readonly memory: Memory
  /** The names of these texts, and those that were confirmed. */
  readonly names: () => readonly KnownName[]
}

/** How own work is asked. */
export interface OwnWorkOptions extends Pick<LookUpOptions, 'minimum'> {
  /** Names that people confirmed, which a repair writes as they are. */
  readonly confirmed?: readonly AcceptedName[]
}

/** A memory of what people have finished in these documents in one pair of languages, and the names that they have there. */
export function ownWork(
  documents: readonly BilingualDocument[],
  context: EngineContext,
  options: OwnWorkOptions = {},
): OwnWork {
  const { sourceLanguage, targetLanguage } = context
  const pairs = documents
    .filter((each) => each.sourceLanguage === sourceLanguage && each.targetLanguage === targetLanguage)
    .flatMap(finishedPairs)
  let known: readonly KnownName[] | undefined
  const names = (): readonly KnownName[] => {
    const [source, target] = [languageFor(sourceLanguage), languageFor(targetLanguage)]
    known ??= knownNames(linkNames(pairs.map(textsOf), source, target).links, options.confirmed ?? [])
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
