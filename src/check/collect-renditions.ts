import type { BilingualDocument } from '../model/bilingual-document.js'
import { renderedQuotations } from './quotation-pairs.js'
import { type Rendition, type Renditions, renditionKey } from './renditions.js'

/** Collects the translations of quotations file by file: of each the first stays. */
export class RenditionCollector {
  readonly #found = new Map<string, Rendition>()

  add(file: string, documents: readonly BilingualDocument[]): void {
    for (const document of documents)
      for (const { key, speaker, target } of renderedQuotations(document)) {
        const known = renditionKey(document, key)
        const { text, place } = target
        if (!this.#found.has(known))
          this.#found.set(known, { ...place, text, file, document: document.id, key: target.key, speaker })
      }
  }

  result(): Renditions {
    return this.#found
  }
}
