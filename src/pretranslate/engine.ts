import type { MatchKind } from '../model/bilingual-document.js'
import type { Inline } from '../model/inline.js'

/** What translates: a machine behind an interface that knows no XLIFF, no queue and no file. */
export interface Engine {
  /** As it stands in a target's origin: `pseudo`, `deepl`, … */
  readonly name: string
  /** How many segments it takes at once; 50 unless said. */
  readonly batchSize?: number
  /**
   * Translates some segments: one answer for each, in the same order; nothing where it has none.
   *
   * @throws whatever went wrong; the batch stays untranslated and is named.
   */
  translate(
    batch: readonly EngineRequest[],
    context: EngineContext,
  ): Promise<readonly (readonly Inline[] | undefined)[]>
}

/** One segment to translate. */
export interface EngineRequest {
  readonly unit: string
  readonly segment: string
  readonly source: readonly Inline[]
}

/** What is true of all segments. */
export interface EngineContext {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

/** One segment to find in memory, with the plain sources before and after it in its flow; empty where the flow begins or ends. */
export interface MemoryRequest extends EngineRequest {
  readonly previous: string
  readonly next: string
}

/** What remembers: finds translations of segments that were translated before. */
export interface Memory {
  /** As it stands in a target's origin. */
  readonly name: string
  /** The pairs it has for a segment, in any order. */
  find(request: MemoryRequest, context: EngineContext): readonly MemoryAnswer[] | Promise<readonly MemoryAnswer[]>
}

/** A pair that a memory found. */
export interface MemoryAnswer {
  readonly source: readonly Inline[]
  /** With the request's codes, where the kind is one that may fill a target. */
  readonly target: readonly Inline[]
  /** 0 to 100; 100 is the same source. */
  readonly quality: number
  readonly kind: Exclude<MatchKind, 'engine'>
}
