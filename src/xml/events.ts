import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Encoding } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { declarationBytes, type XmlDecoder, xmlDecoder } from './decode.js'
import { limitError, type XmlLimits, xmlLimits } from './limits.js'

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

/** A reading of one XML file that is fed in pieces of any size. */
export interface XmlReader {
  write(bytes: Uint8Array): void
  end(): { readonly encoding: Encoding }
}

/**
 * Reads a whole XML file as events: well-formed with namespaces, or the first fault is thrown. Nothing is opened or expanded.
 *
 * @throws InputError `empty`, `not-text`, `encoding`, `xml-syntax`, `xml-doctype`, `xml-limit`, with file, line and column.
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

/** A reading of text that is decoded already. */
export interface XmlTextParser {
  write(text: string): void
  end(): void
}

/** Begins to read decoded XML text (without its byte order mark) as events. */
export function createXmlParser(handler: XmlHandler, options: XmlReadOptions = {}): XmlTextParser {
  const limits: XmlLimits = { ...xmlLimits, ...options.limits }
  const file = options.file === undefined ? {} : { file: options.file }
  const parser = new SaxesParser({ xmlns: true })
  const intern = options.passing === true ? (text: string): string => text : createInterner()
  let depth = 0
  let attributes = 0
  let attributeText = 0
  /** Where the markup or text now being read began. */
  let start = 0
  let line = 1
  let column = 1

  const here = (): { readonly line: number; readonly column: number } => ({
    line: parser.line,
    column: Math.max(1, parser.columnIndex),
  })
  const over = (name: keyof XmlLimits, value: number): void => {
    if (value > limits[name]) throw limitError(name, limits, { ...file, ...here() })
  }
  /** Ends the present piece `back` characters before the parser's position and begins the next one there. */
  const piece = (back = 0): XmlPlace => {
    const end = parser.position - back
    const place = { start, end, line, column }
    start = end
    line = parser.line
    column = parser.columnIndex + 1 - back
    return place
  }

  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    throw new InputError('xml-syntax', { ...file, ...here(), values: { reason: message }, cause: error })
  })
  parser.on('xmldecl', () => void piece())
  parser.on('doctype', (text) => {
    const place = piece()
    over('doctype', text.length)
    const subset = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length)).indexOf('[')
    if (subset < 0) return
    const before = text.slice(0, subset).split('\n')
    const inLine = (before.at(-1) ?? '').length + 1
    throw new InputError('xml-doctype', {
      ...file,
      line: place.line + before.length - 1,
      column: before.length === 1 ? place.column + '<!DOCTYPE'.length + inLine - 1 : inLine,
    })
  })
  parser.on('text', (text) => {
    // At the end of the file the parser stands behind the text, otherwise behind the `<` that ended it.
    const place = piece(ending ? 0 : 1)
    over('text', text.length)
    handler.text?.(intern(text), place)
  })
  parser.on('opentagstart', (tag) => {
    depth++
    attributes = 0
    attributeText = 0
    over('depth', depth)
    over('name', tag.name.length)
  })
  parser.on('attribute', (attribute) => {
    attributes++
    attributeText += attribute.value.length
    over('attributes', attributes)
    over('name', attribute.name.length)
    over('attributeText', attributeText)
  })
  parser.on('opentag', (tag) => {
    const place = piece()
    handler.start?.(startOf(tag, intern), place)
  })
  parser.on('closetag', () => {
    depth--
    const place = piece()
    handler.end?.(place)
  })
  parser.on('cdata', (text) => {
    const place = piece()
    over('text', text.length)
    handler.cdata?.(text, place)
  })
  parser.on('comment', (text) => {
    // Told before the `>`.
    const place = piece(-1)
    over('text', text.length)
    handler.comment?.(text, place)
  })
  parser.on('processinginstruction', ({ target, body }) => {
    const place = piece()
    over('text', body.length)
    handler.instruction?.(target, body, place)
  })

  // V8 looks the fields of an object up in a slow table once some ten were added by computed names, as `on` does; whoever is a
  // prototype is made fast again. Without this line reading takes three times as long.
  Object.create(parser)

  let ending = false
  /** What was fed; between two writes the parser's own position is not to be trusted. */
  let fed = 0
  return {
    write(text) {
      parser.write(text)
      fed += text.length
      // A piece that does not end is refused before it fills the memory.
      over('text', fed - start - limits.attributeText)
    },
    end() {
      ending = true
      parser.close()
    },
  }
}

function startOf(tag: SaxesTagNS, intern: (text: string) => string): XmlStart {
  const attributes: XmlAttribute[] = []
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key]
    if (attribute === undefined) continue
    const { name, local, uri, value } = attribute
    attributes.push({ name: intern(name), local: intern(local), uri: intern(uri), value: intern(value) })
  }
  return {
    name: intern(tag.name),
    local: intern(tag.local),
    uri: intern(tag.uri),
    attributes: attributes.length === 0 ? noAttributes : attributes.slice(),
    selfClosing: tag.isSelfClosing,
  }
}

const noAttributes: readonly XmlAttribute[] = []

/** Keeps one copy of the short strings that a file repeats: names, namespaces, states, white space between elements. */
function createInterner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length > 64) return text
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size < 4096) known.set(text, text)
    return text
  }
}
