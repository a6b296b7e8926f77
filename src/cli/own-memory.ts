import type { BilingualDocument } from '../model/bilingual-document.js'
import { contentHash } from '../model/content-hash.js'
import type { Inline } from '../model/inline.js'
import { isPersonal, isTranslated } from '../model/translated.js'
import { visitSegments } from '../model/visit.js'
import type { Memory } from '../pretranslate/index.js'

/** A memory of what people have translated in these documents already: the same source, word for word. The first translation found holds. */
export function ownMemory(documents: readonly BilingualDocument[]): Memory {
  const known = new Map<string, readonly Inline[]>()
  const learn = (document: BilingualDocument, source: readonly Inline[], target: readonly Inline[]): void => {
    const key = keyOf(document.sourceLanguage, document.targetLanguage ?? '', source)
    if (!known.has(key)) known.set(key, target)
  }
  for (const document of documents)
    for (const { unit, segment } of visitSegments(document)) {
      if (segment.target !== undefined && isTranslated(segment) && isPersonal(segment))
        learn(document, segment.source, segment.target)
      for (const match of unit.matches) learn(document, match.source, match.target)
    }
  return {
    name: 'guillemet',
    find({ source }, { sourceLanguage, targetLanguage }) {
      const target = known.get(keyOf(sourceLanguage, targetLanguage, source))
      return target === undefined ? undefined : { target, quality: 100 }
    },
  }
}

function keyOf(sourceLanguage: string, targetLanguage: string, source: readonly Inline[]): string {
  return `${sourceLanguage} ${targetLanguage} ${contentHash(source)}`
}
