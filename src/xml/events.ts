import type { XmlLimits } from './limits.js'

/** Where a piece of markup or text stands: UTF-16 offsets into the decoded file (byte order mark excluded), line and column from 1. */
export interface XmlPlace {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** An attribute as it was read: its name as written, its local name, its namespace (empty: none), its normalised value. */
export interface XmlAttribute {
  readonly name: string
  readonly local: string
  readonly uri: string
  readonly value: string
}

/** A start tag as it was read. */
export interface XmlStart {
  readonly name: string
  readonly local: string
  readonly uri: string
  readonly attributes: readonly XmlAttribute[]
  readonly selfClosing: boolean
}

/** What is told while a file is read; what a handler leaves out is only checked. An end tag of a self-closing element has an empty place. */
export interface XmlHandler {
  start?(element: XmlStart, place: XmlPlace): void
  end?(place: XmlPlace): void
  text?(text: string, place: XmlPlace): void
  cdata?(text: string, place: XmlPlace): void
  comment?(text: string, place: XmlPlace): void
  instruction?(target: string, body: string, place: XmlPlace): void
}

/** What may be said of a reading: the file's name for errors, and raised limits. */
export interface XmlReadOptions {
  readonly file?: string
  readonly limits?: Partial<XmlLimits>
  /** Nothing that is told is kept for long, so that equal texts need not share their memory. */
  readonly passing?: boolean
}
