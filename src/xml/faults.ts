/** What can be wrong with the form of an XML file; each has its words in the catalogues under `errors.xml`. */
export type XmlFault =
  | 'character'
  | 'name-character'
  | 'comment'
  | 'entity'
  | 'entity-undefined'
  | 'outside-root'
  | 'doctype'
  | 'markup'
  | 'instruction'
  | 'declaration'
  | 'second-root'
  | 'slash'
  | 'attribute-value'
  | 'attribute-quotes'
  | 'attribute-space'
  | 'attribute-doubled'
  | 'cdata-end'
  | 'root-missing'
  | 'unclosed'
  | 'end'
  | 'name'
  | 'prefix-unbound'
  | 'namespace'
  | 'close'
  | 'other'

/** A fault, with the name that it is about. */
export interface NamedXmlFault {
  readonly reason: XmlFault
  readonly name?: string
}

/** How saxes' messages begin; the first that fits counts. What follows a colon is a name. */
const beginnings: readonly (readonly [string, XmlFault])[] = [
  ['disallowed character in processing instruction name', 'instruction'],
  ['disallowed character in entity name', 'entity'],
  ['disallowed character in', 'name-character'],
  ['disallowed character', 'character'],
  ['malformed comment', 'comment'],
  ['malformed name', 'name'],
  ['malformed character entity', 'entity'],
  ['empty entity name', 'entity'],
  ['undefined entity', 'entity-undefined'],
  ['text data outside of root node', 'outside-root'],
  ['inappropriately located doctype', 'doctype'],
  ['incorrect syntax', 'markup'],
  ['processing instruction', 'instruction'],
  ['an XML declaration must', 'declaration'],
  ['the XML declaration must', 'declaration'],
  ['XML declaration', 'declaration'],
  ['The character ? is disallowed anywhere in XML declarations', 'declaration'],
  ['did not expect any more name/value pairs', 'declaration'],
  ['expected the name', 'declaration'],
  ['expected one of', 'declaration'],
  ['value required', 'declaration'],
  ['value must be quoted', 'declaration'],
  ['version number must', 'declaration'],
  ['encoding value must', 'declaration'],
  ['standalone value must', 'declaration'],
  ['whitespace required', 'declaration'],
  ['documents may contain only one root', 'second-root'],
  ['forward-slash in opening tag', 'slash'],
  ['attribute without value', 'attribute-value'],
  ['unquoted attribute value', 'attribute-quotes'],
  ['no whitespace between attributes', 'attribute-space'],
  ['duplicate attribute', 'attribute-doubled'],
  ['the string "]]>"', 'cdata-end'],
  ['document must contain a root element', 'root-missing'],
  ['unclosed tag', 'unclosed'],
  ['unexpected end', 'end'],
  ['unexpected close tag', 'close'],
  ['unmatched closing tag', 'close'],
  ['weird empty close tag', 'close'],
  ['tags may not have "xmlns" as prefix', 'namespace'],
  ['unbound namespace prefix', 'prefix-unbound'],
  ['invalid attempt to undefine prefix', 'namespace'],
]

/**
 * The fault that one of saxes' messages tells of.
 *
 * @example
 * faultOfSaxes('unclosed tag: source') // => { reason: 'unclosed', name: 'source' }
 */
export function faultOfSaxes(message: string): NamedXmlFault {
  const reason = beginnings.find(([beginning]) => message.startsWith(beginning))?.[1] ?? 'other'
  const name = /: (.+)$/s.exec(message)?.[1]
  return name === undefined ? { reason } : { reason, name }
}

/** An ampersand that begins no reference. */
const ampersand = /&(?!(?:#\d+|#x[\dA-Fa-f]+|[^\s&;<#]+);)/

/** What stands before the first ampersand that begins no reference, in text or a tag (not in a comment or the like); nothing where there is none. */
export function textBeforeAmpersand(piece: string): string | undefined {
  const at = /^<[!?]/.test(piece) ? -1 : piece.search(ampersand)
  return at < 0 ? undefined : piece.slice(0, at)
}
