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

/** What remembers: finds the translation of a segment that was translated before. */
export interface Memory {
  /** As it stands in a target's origin. */
  readonly name: string
  /** The best pair it has; nothing where none is good enough. */
  find(request: EngineRequest, context: EngineContext): MemoryAnswer | undefined
}

/** What a memory found. */
export interface MemoryAnswer {
  readonly target: readonly Inline[]
  /** 0 to 100; 100 is the same source. */
  readonly quality: number
}
