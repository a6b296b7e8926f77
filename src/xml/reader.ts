import type { Encoding } from '../model/document.js'
import { declarationBytes, type XmlDecoder, xmlDecoder } from './decode.js'
import type { XmlHandler, XmlReadOptions } from './events.js'
import { createXmlParser } from './parser.js'

/** A reading of one XML file that is fed in pieces of any size. */
export interface XmlReader {
  write(bytes: Uint8Array): void
  end(): { readonly encoding: Encoding }
}

/**
 * Reads a whole XML file as events: well-formed with namespaces, or the first fault is thrown. Nothing is opened or expanded.
 *
 * @throws InputError `empty`, `not-text`, `encoding`, `not-xml`, `xml-syntax`, `xml-doctype`, `xml-limit`, with file, line and column.
 */
export function readXmlEvents(
  bytes: Uint8Array,
  handler: XmlHandler,
  options: XmlReadOptions = {},
): { readonly encoding: Encoding } {
  const reader = createXmlReader(handler, options)
  for (let start = 0; start < bytes.length; start += pieceBytes) reader.write(bytes.subarray(start, start + pieceBytes))
  return reader.end()
}

const pieceBytes = 256 * 1024

/** Begins to read an XML file as events; see `readXmlEvents`. Memory is bounded by the limits, not by the file. */
export function createXmlReader(handler: XmlHandler, options: XmlReadOptions = {}): XmlReader {
  const parser = createXmlParser(handler, options)
  let decoder: XmlDecoder | undefined
  let head: Uint8Array = new Uint8Array(0)
  const feed = (bytes: Uint8Array, more: boolean): void => {
    decoder ??= xmlDecoder(bytes, options.file)
    parser.write(decoder.decode(bytes, more))
  }
  return {
    write(bytes) {
      if (decoder !== undefined) return feed(bytes, true)
      const joined = new Uint8Array(head.length + bytes.length)
      joined.set(head)
      joined.set(bytes, head.length)
      head = joined
      if (head.length >= declarationBytes) feed(head, true)
    },
    end() {
      feed(decoder === undefined ? head : new Uint8Array(0), false)
      parser.end()
      return { encoding: decoder?.encoding ?? { name: 'utf-8', bom: false } }
    },
  }
}
