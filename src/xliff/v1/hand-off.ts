import type { BilingualDocument, SourceRecord } from '../../model/bilingual-document.js'
import {
  attributeOf,
  childElement,
  childElements,
  elementMarkup,
  escapeText,
  showForbidden,
  textContent,
  type XmlElement,
} from '../../xml/index.js'
import type { Carrier } from '../carrier.js'
import { recordAuthor } from './notes.js'

/** What a 1.2 file of guillemet's says of itself: a `note` of its header, as JSON, which every tool that was tried keeps. */
export interface HandOff {
  /** The document's id, which a 1.2 `file` has no attribute for. */
  readonly document?: string
  /** The profile's name, and whether segments without a translation hold their source. */
  readonly profile?: string
  readonly prefilled?: boolean
  readonly source?: SourceRecord
}

/** Reads a file's hand-off; nothing where it is another tool's, or was changed into something else. */
export function readHandOff(file: XmlElement): HandOff | undefined {
  const header = childElement(file, 'header')
  const note = header && childElements(header, 'note').find((element) => attributeOf(element, 'from') === recordAuthor)
  if (note === undefined) return undefined
  const values = parseObject(textContent(note))
  if (values === undefined) return undefined
  const text = (key: string): string | undefined => {
    const value = values.get(key)
    return typeof value === 'string' ? value : undefined
  }
  const sha256 = text('sha256')
  const document = text('document')
  const profile = text('profile')
  const source: SourceRecord | undefined =
    sha256 === undefined
      ? undefined
      : {
          sha256,
          encoding: text('encoding') ?? 'utf-8',
          bom: values.get('bom') === true,
          format: text('format') ?? '',
          extractor: text('extractor') ?? '',
        }
  return {
    ...(document === undefined ? {} : { document }),
    ...(profile === undefined ? {} : { profile }),
    prefilled: values.get('prefilled') === true,
    ...(source === undefined ? {} : { source }),
  }
}

/** What a document's file says of itself as a hand-off: a 1.2 file of guillemet's. */
export function handOffOf(carrier: Carrier, document: string): HandOff | undefined {
  const file = carrier.shape.generation === 1 ? carrier.files.get(document) : undefined
  return file === undefined ? undefined : readHandOff(file.element)
}

/** The header's note that says what `readHandOff` reads. */
export function handOffMarkup(document: BilingualDocument, profile: string, prefilled: boolean): string {
  const { embedded: _, ...source } = document.sourceRecord ?? {}
  const values = { document: document.id, profile, prefilled, ...source }
  return elementMarkup('note', { from: recordAuthor }, escapeText(showForbidden(JSON.stringify(values))))
}

function parseObject(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}
