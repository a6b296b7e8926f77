import type { Inline } from './inline.js'
import type { LanguageTag } from './language-tag.js'
import { plainText } from './project.js'
import type { Quotation } from './quotation.js'

/** An article and its translation, in units of segments: one `<file>` of an XLIFF. The model knows no XLIFF version. */
export interface BilingualDocument {
  /** Unique in its XLIFF. */
  readonly id: string
  /** The source's path as its writer named it: a label, never opened. */
  readonly original?: string
  readonly sourceLanguage: LanguageTag
  readonly targetLanguage?: LanguageTag
  /** What the source was when it was extracted; absent in another tool's file. */
  readonly sourceRecord?: SourceRecord
  /** In reading order. */
  readonly units: readonly Unit[]
  /** The source's quotations as extract found them, in reading order; empty where no record is. */
  readonly quotations: readonly Quotation[]
  readonly notes: readonly Note[]
}

/** What `assemble` needs to know of the source again. */
export interface SourceRecord {
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly encoding: string
  readonly bom: boolean
  readonly format: string
  /** The extractor's version and options, as a text that is only compared. */
  readonly extractor: string
  /** The file itself in base64 (`embedSource`), where it is kept in the XLIFF, so that nothing beside it is needed. */
  readonly embedded?: string
}

/** One paragraph, heading or cell: what must come back whole from a translator. */
export interface Unit {
  /** Unique in its document. */
  readonly id: string
  /** The flow that the unit belongs to; absent where the file does not say. */
  readonly flow?: string
  /** An HTML element's name for a preview. */
  readonly structure?: string
  readonly name?: string
  readonly translate: boolean
  /** Segments, and what stands between them, in order: together they are the whole paragraph. */
  readonly parts: readonly UnitPart[]
  readonly notes: readonly Note[]
  readonly matches: readonly Match[]
  /** What guillemet tells the translator of terms; absent where it knows none. Other tools' entries stay in their file. */
  readonly glossary?: readonly GlossaryEntry[]
}

/** A piece of a unit. */
export type UnitPart = Segment | Gap

/** A sentence with its translation. */
export interface Segment {
  readonly type: 'segment'
  /** Local to its unit. */
  readonly id: string
  readonly source: readonly Inline[]
  /** Absent: there is none. Empty: there is an empty one. */
  readonly target?: readonly Inline[]
  readonly state: State
  readonly origin?: Origin
}

/** White space, or codes alone, between segments (XLIFF 2: ignorable). */
export interface Gap {
  readonly type: 'gap'
  readonly id?: string
  readonly source: readonly Inline[]
  readonly target?: readonly Inline[]
}

/** XLIFF 2.0's states of a segment. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'

/** Who wrote a target that guillemet wrote itself; a target without an origin is a person's. */
export interface Origin {
  readonly by: 'prefill' | 'memory' | 'engine'
  /** The engine's or the memory's name. */
  readonly name?: string
  /** How the memory's pair answers. */
  readonly kind?: MatchKind
  /** `contentHash` of the target as it was written: another content is a person's work. */
  readonly hash: string
}

/** A remark for people. */
export interface Note {
  readonly text: string
  /** `guillemet` for our own, which alone we change; another tool's note has none or its own. */
  readonly owner?: string
  readonly category?: string
  readonly appliesTo?: 'source' | 'target'
  /** The segment it is about, where the file's version can say so. */
  readonly segment?: string
}

/** All kinds of matches, the surest first. */
export const matchKinds = ['original', 'own', 'context', 'exact', 'quotation', 'repaired', 'fuzzy', 'engine'] as const

/**
 * How a pair answers a segment: a quotation in the words that were first said; the same text, finished in this workspace; the same text between the same neighbours; the same text;
 * a quotation that was translated elsewhere; all the same but numbers, dates or names, which were put right; alike; made by a machine.
 */
export type MatchKind = (typeof matchKinds)[number]

/** An old pair that may serve. */
export interface Match {
  /** The id of the unit and segment that the pair stood in, where it is an older version of this document's. */
  readonly unit?: string
  readonly segment?: string
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
  /** 0 to 100. */
  readonly quality?: number
  readonly origin?: string
  /** Absent where another tool made it, and for a pair of an earlier version. */
  readonly kind?: MatchKind
}

/** A term of a termbase that stands in a unit, and what it is to be called. */
export interface GlossaryEntry {
  readonly segment?: string
  /** As the termbase has it; the text may have another form of it. */
  readonly term: string
  readonly translations: readonly string[]
}

/** The segments of a unit in order. */
export function segmentsOf(unit: Unit): readonly Segment[] {
  return unit.parts.filter((part) => part.type === 'segment')
}

/** The whole inline content of a unit on one side, segments and gaps in order; a gap without a target stands for itself. */
export function unitContent(unit: Unit, side: 'source' | 'target'): readonly Inline[] {
  return unit.parts.flatMap((part) =>
    side === 'source' ? part.source : (part.target ?? (part.type === 'gap' ? part.source : [])),
  )
}

/** Where a segment's plain text begins in its unit's plain text (UTF-16). */
export function segmentOffset(unit: Unit, segment: string, side: 'source' | 'target' = 'source'): number {
  let offset = 0
  for (const part of unit.parts) {
    if (part.type === 'segment' && part.id === segment) return offset
    offset += plainText(unitContent({ ...unit, parts: [part] }, side)).length
  }
  return offset
}
