import type { Place } from '../../../model/span.js'
import type { FlowQuotation } from '../../../segment/index.js'

/** A quotation of one side, by the segments it begins and ends in. */
export interface PlacedQuotation extends Pick<FlowQuotation, 'level' | 'kind' | 'open' | 'close'> {
  /** Index in the side's list. */
  readonly index: number
  /** What extract called it, where the file has its record. */
  readonly id: string | undefined
  readonly begin: number
  readonly end: number
  readonly openPlace: Place
  /** The closing mark's place; of a quotation that is never closed, its end. */
  readonly closePlace: Place
  readonly closed: boolean
  /** A space stands after the opening and before the closing mark. */
  readonly spacedInside: boolean
  /** UTF-16 units between the marks. */
  readonly length: number
  readonly text: string
  /** A spoken line that a dash opens; known before its kind is. */
  readonly dash: boolean
  readonly speaker: { readonly text: string; readonly place: Place } | undefined
}

/** What the text says of a quotation. */
export type Told = Pick<PlacedQuotation, 'kind' | 'speaker'>

/**
 * A quotation whose kind and speaker are found out when first asked for, and kept: they take longest, and are seldom
 * asked for. A class and not an object with getters, so that all quotations have one shape.
 */
export class ToldQuotation implements PlacedQuotation {
  readonly index: number
  readonly id: string | undefined
  readonly level: number
  readonly open: string
  readonly close: string
  readonly begin: number
  readonly end: number
  readonly openPlace: Place
  readonly closePlace: Place
  readonly closed: boolean
  readonly spacedInside: boolean
  readonly length: number
  readonly text: string
  readonly dash: boolean
  readonly #tell: () => Told
  #told: Told | undefined

  constructor(marked: Omit<PlacedQuotation, keyof Told>, tell: () => Told) {
    this.index = marked.index
    this.id = marked.id
    this.level = marked.level
    this.open = marked.open
    this.close = marked.close
    this.begin = marked.begin
    this.end = marked.end
    this.openPlace = marked.openPlace
    this.closePlace = marked.closePlace
    this.closed = marked.closed
    this.spacedInside = marked.spacedInside
    this.length = marked.length
    this.text = marked.text
    this.dash = marked.dash
    this.#tell = tell
  }

  get kind(): Told['kind'] {
    return this.#known().kind
  }

  get speaker(): Told['speaker'] {
    return this.#known().speaker
  }

  #known(): Told {
    this.#told ??= this.#tell()
    return this.#told
  }
}
