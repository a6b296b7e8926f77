/** What a segment is made of: runs of text and the inline codes between them. */
export type Inline = Text | Standalone | Opening | Closing

/** A run of text, never empty. */
export interface Text {
  readonly type: 'text'
  readonly text: string
}

/** What all inline codes say of themselves: XLIFF 2.0, section 4.7.4 (inline elements and their attributes). */
export interface CodeHints {
  /** What the code is for: `fmt`, `ui`, `quote`, `link`, `image`, `other` (XLIFF 2.0, attribute `type`). */
  readonly kind?: CodeKind
  /** A finer kind with its prefix, as `xlf:b`. */
  readonly subKind?: string
  /** The code as it stands in the document; shown, never trusted on the way back. */
  readonly data?: string
  /** What a tool may show in its place (`disp`), and the text it stands for (`equiv`). */
  readonly display?: string
  readonly equivalent?: string
  readonly canCopy?: boolean
  readonly canDelete?: boolean
  readonly canOverlap?: boolean
  readonly canReorder?: 'yes' | 'no' | 'firstNo'
  /** Ids of the units that hold text out of this code (alt, title): XLIFF's sub-flows. */
  readonly subFlows?: readonly string[]
}

/** XLIFF 2.0's values of an inline code's `type`. */
export type CodeKind = 'fmt' | 'ui' | 'quote' | 'link' | 'image' | 'other'

/** A code that stands alone: an image, a line break, a placeholder. */
export interface Standalone extends CodeHints {
  readonly type: 'standalone'
  readonly id: string
}

/** The first half of a pair. Its other half may stand in another segment of the unit; `isolated`: it has none there. */
export interface Opening extends CodeHints {
  readonly type: 'opening'
  readonly id: string
  readonly isolated?: boolean
}

/** The second half of a pair: `id` is its opening's. */
export interface Closing extends CodeHints {
  readonly type: 'closing'
  readonly id: string
  readonly isolated?: boolean
}

/** An inline code of any kind. */
export type Code = Exclude<Inline, Text>
