import { SaxesParser } from 'saxes'
import { InputError } from '../model/input-error.js'
import type { XmlAttribute, XmlHandler, XmlPlace, XmlReadOptions } from './events.js'
import { faultOfSaxes, type NamedXmlFault, textBeforeAmpersand, type XmlFault } from './faults.js'
import { limitError, type XmlLimits, xmlLimits } from './limits.js'
import {
  declaredPrefix,
  doubledAttribute,
  isMalformed,
  mayDeclare,
  NamespaceScope,
  type Refuse,
  type WrittenAttribute,
} from './namespaces.js'

/** A reading of text that is decoded already. */
export interface XmlTextParser {
  write(text: string): void
  end(): void
}

/** Begins to read decoded XML text (without its byte order mark) as events. */
export function createXmlParser(handler: XmlHandler, options: XmlReadOptions = {}): XmlTextParser {
  const limits: XmlLimits = { ...xmlLimits, ...options.limits }
  const file = options.file === undefined ? {} : { file: options.file }
  // Namespaces are resolved here, since saxes' own look-up doubles its cost.
  const parser = new SaxesParser({ xmlns: false })
  const intern = options.passing === true ? (text: string): string => text : createInterner()
  let depth = 0
  let attributeText = 0
  /** Where the markup or text now being read began. */
  let start = 0
  let line = 1
  let column = 1

  const here = (): { readonly line: number; readonly column: number } => ({
    line: parser.line,
    column: Math.max(1, parser.columnIndex),
  })
  const over = (name: keyof XmlLimits): never => {
    throw limitError(name, limits, { ...file, ...here() })
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

  const refuseAt = (
    place: Pick<XmlPlace, 'line' | 'column'>,
    { reason, name }: NamedXmlFault,
    cause?: Error,
  ): never => {
    const values = { reason, ...(name === undefined ? {} : { name }) }
    throw new InputError('xml-syntax', { ...file, line: place.line, column: place.column, values, cause })
  }
  const refuse: Refuse = (reason, name) => refuseAt(here(), name === undefined ? { reason } : { reason, name })
  let scope = NamespaceScope.outermost(refuse)
  /** The scopes around that of the element whose tag was read last. */
  const scopes: NamespaceScope[] = []
  /** What is known of the tag that is being read. */
  let written: WrittenAttribute[] = noneWritten
  let declares = false
  /** Whether any tag was read. */
  let begun = false

  parser.on('error', (error) => {
    const fault = faultOfSaxes(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
    if (!begun && fault.reason === 'outside-root')
      throw new InputError('not-xml', { ...file, line, column, cause: error })
    // saxes reads on to the next semicolon, over all markup, and tells of what it finds there.
    const before = ['entity', 'unclosed', 'end'].includes(fault.reason)
      ? textBeforeAmpersand(held.slice(start - heldFrom))
      : undefined
    if (before === undefined) return refuseAt(here(), fault, error)
    const lines = before.split(/\r\n|\r|\n/)
    const inLine = (lines.at(-1) ?? '').length
    const place = { line: line + lines.length - 1, column: inLine + (lines.length === 1 ? column : 1) }
    return refuseAt(place, { reason: 'entity' }, error)
  })
  const attributesIn = (within: NamespaceScope): readonly XmlAttribute[] => {
    let prefixed = 0
    const attributes = written.map(({ name: asWritten, value }) => {
      const { name, local, uri } = within.attribute(asWritten)
      if (uri !== '') prefixed++
      return { name, local, uri, value: intern(value) }
    })
    const doubled = prefixed < 2 ? undefined : doubledAttribute(attributes)
    if (doubled !== undefined) refuse('attribute-doubled', `{${doubled.uri}}${doubled.local}`)
    return attributes
  }
  parser.on('xmldecl', () => void piece())
  parser.on('doctype', (text) => {
    const place = piece()
    if (text.length > limits.doctype) over('doctype')
    const subset = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length)).indexOf('[')
    if (subset < 0) {
      if (!doctypeForm.test(text)) refuse('doctype')
      return
    }
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
    if (text.length > limits.text) over('text')
    handler.text?.(intern(text), place)
  })
  parser.on('opentagstart', (tag) => {
    depth++
    begun = true
    if (written.length > 0) written = noneWritten
    declares = false
    attributeText = 0
    if (depth > limits.depth) over('depth')
    if (tag.name.length > limits.name) over('name')
  })
  parser.on('attribute', (attribute) => {
    const { name, value } = attribute
    if (written.length === 0) written = [attribute]
    else written.push(attribute)
    attributeText += value.length
    if (written.length > limits.attributes) over('attributes')
    if (name.length > limits.name) over('name')
    if (attributeText > limits.attributeText) over('attributeText')
    if (isMalformed(name)) refuse('name', name)
    const prefix = declaredPrefix(name)
    if (prefix === undefined) return
    declares = true
    if (!mayDeclare(prefix, value)) refuse('namespace', name)
  })
  parser.on('opentag', (tag) => {
    const place = piece()
    scopes.push(scope)
    if (declares) scope = scope.inside(written)
    const { name, local, uri } = scope.element(tag.name)
    const attributes = written.length === 0 ? noAttributes : attributesIn(scope)
    handler.start?.({ name, local, uri, attributes, selfClosing: tag.isSelfClosing }, place)
  })
  parser.on('closetag', () => {
    depth--
    scope = scopes.pop() ?? scope
    const place = piece()
    handler.end?.(place)
  })
  parser.on('cdata', (text) => {
    const place = piece()
    if (text.length > limits.text) over('text')
    handler.cdata?.(text, place)
  })
  parser.on('comment', (text) => {
    // Told before the `>`.
    const place = piece(-1)
    if (text.length > limits.text) over('text')
    handler.comment?.(text, place)
  })
  parser.on('processinginstruction', ({ target, body }) => {
    const place = piece()
    const colon = target.indexOf(':')
    if (colon >= 0)
      throw new InputError('xml-syntax', {
        ...file,
        line: place.line,
        column: place.column + '<?'.length + colon,
        values: { reason: 'instruction' satisfies XmlFault },
      })
    if (body.length > limits.text) over('text')
    handler.instruction?.(target, body, place)
  })

  // V8 looks the fields of an object up in a slow table once some ten were added by computed names, as `on` does; whoever is a
  // prototype is made fast again. Without this line reading takes three times as long.
  Object.create(parser)

  let ending = false
  /** What was fed; between two writes the parser's own position is not to be trusted. */
  let fed = 0
  /** The text from the present piece on, and where it begins. */
  let held = ''
  let heldFrom = 0
  return {
    write(text) {
      held = start < fed ? held.slice(start - heldFrom) + text : text
      heldFrom = Math.min(start, fed)
      parser.write(text)
      fed += text.length
      // A piece that does not end is refused before it fills the memory.
      if (fed - start - limits.attributeText > limits.text) over('text')
    },
    end() {
      ending = true
      parser.close()
    },
  }
}

const noAttributes: readonly XmlAttribute[] = []
/** A document type without a subset: a name, and where it says so an identifier (XML 1.0, production 28 and 75). */
const doctypeForm: RegExp =
  /^[\t\n\r ]+[^\t\n\r <>"'/[\]()=&;!?%]+(?:[\t\n\r ]+(?:SYSTEM|PUBLIC[\t\n\r ]+(?:"[-\w\r\n '()+,./:=?;!*#@$%]*"|'[-\w\r\n ()+,./:=?;!*#@$%]*'))[\t\n\r ]+(?:"[^"]*"|'[^']*'))?[\t\n\r ]*$/
const noneWritten: WrittenAttribute[] = []

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
