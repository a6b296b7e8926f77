import type { BilingualDocument, Unit } from '../model/bilingual-document.js'
import { InputError, type InputErrorCode } from '../model/input-error.js'
import type { LineIndex, XmlDocument, XmlElement } from '../xml/index.js'
import type { XliffShape } from './version.js'

/** An XLIFF that was read: its documents, and its carrier for writing it back without losing anything. */
export interface Xliff {
  readonly documents: readonly BilingualDocument[]
  readonly carrier: Carrier
}

/** The file itself behind the documents: its lossless tree, and where each unit stands in it. */
export interface Carrier {
  /** The file as it was read; returned where nothing changed. */
  readonly bytes: Uint8Array
  readonly xml: XmlDocument
  readonly shape: XliffShape
  /** Line and column of an offset into the file's text. */
  readonly lines: LineIndex
  /** By document id, in order. */
  readonly files: ReadonlyMap<string, CarriedFile>
}

/** One `<file>` and what was read from it. */
export interface CarriedFile {
  readonly element: XmlElement
  readonly document: BilingualDocument
  /** In a flat 1.2 file of guillemet's a group is a unit and its trans-units are segments. */
  readonly flat: boolean
  /** By unit id. */
  readonly units: ReadonlyMap<string, CarriedUnit>
}

/** A unit as it was read, and its element: `unit`, `trans-unit`, or in a flat file the `group`. */
export interface CarriedUnit {
  readonly element: XmlElement
  readonly unit: Unit
}

/** What one unit is read with: the file's version, and how to refuse it. */
export interface UnitReading {
  readonly shape: XliffShape
  readonly refuse: (code: InputErrorCode, at: XmlElement, values?: Readonly<Record<string, string | number>>) => never
}

/** What a whole file is read with. */
export interface Reading extends UnitReading {
  readonly xml: XmlDocument
  readonly lines: LineIndex
}

/** Makes the reading of a tree; what it refuses is an InputError with file, line and column. */
export function readingOf(xml: XmlDocument, shape: XliffShape, lines: LineIndex, file?: string): Reading {
  return {
    xml,
    shape,
    lines,
    refuse(code, at, values = {}): never {
      throw new InputError(code, { ...(file === undefined ? {} : { file }), ...lines(at.start), values })
    },
  }
}
