import type { Inline } from '../model/inline.js'

/** Attributes as they stand in a file, in its order. */
export type Attributes = readonly (readonly [name: string, value: string])[]

/** A note or property (TMX 1.4b, 2.2: `note`, `prop`; a header may hold `ude` too). */
export interface MemoryRemark {
  readonly name: string
  readonly attributes: Attributes
  readonly text: string
  /** What stands inside, as markup, where that is more than text. */
  readonly markup?: string
}

/** A text in one language (`tuv`). */
export interface MemoryVariant {
  /** As the file has it; empty where it has none. */
  readonly language: string
  /** All attributes but the language's. */
  readonly attributes: Attributes
  readonly remarks: readonly MemoryRemark[]
  readonly content: readonly Inline[]
  /** What stands inside `seg`, as well-formed markup: the content with all that the model does not know. */
  readonly markup: string
}

/** Texts that say the same in several languages (`tu`). */
export interface MemoryEntry {
  readonly attributes: Attributes
  readonly remarks: readonly MemoryRemark[]
  readonly variants: readonly MemoryVariant[]
}

/** What a file says of all its entries (`header`). */
export interface MemoryHeader {
  /** Namespaces that the root declares, as `xmlns:…` attributes. */
  readonly namespaces: Attributes
  readonly attributes: Attributes
  readonly remarks: readonly MemoryRemark[]
}

/** The value of an attribute. */
export function attributeIn(attributes: Attributes, name: string): string | undefined {
  return attributes.find(([known]) => known === name)?.[1]
}
