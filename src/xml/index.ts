export { isXmlCharacter, isXmlSpace, isXmlText, showForbidden, splitForbidden } from './characters.js'
export { type XmlDecoder, xmlDecoder } from './decode.js'
export {
  applyEdits,
  editText,
  indentBefore,
  lineRange,
  removeAttribute,
  renameAttribute,
  setAttribute,
  setContent,
  startTag,
  type XmlEdit,
} from './edit.js'
export { encodeXml } from './encode.js'
export { escapeAttribute, escapeText, isName, writeCdata, writeComment, writeInstruction } from './escape.js'
export type { XmlAttribute, XmlHandler, XmlPlace, XmlReadOptions, XmlStart } from './events.js'
export { ChildFollower, type ElementGrammar, type Grammar, grammar } from './grammar.js'
export {
  createGrammarValidator,
  type Format,
  type GrammarFault,
  type GrammarValidator,
  type Watch,
} from './grammar-validator.js'
export { limitError, limitFlags, type XmlLimits, xmlLimits } from './limits.js'
export { indexLines, type LineIndex } from './line-index.js'
export { createXmlParser, type XmlTextParser } from './parser.js'
export { createXmlPartsReader, type PlacedElement, type XmlPartsHandler } from './parts.js'
export { createXmlReader, readXmlEvents, type XmlReader } from './reader.js'
export { serializeXml } from './serialize.js'
export {
  attributeOf,
  childElement,
  childElements,
  namespacesAt,
  parseXml,
  parseXmlText,
  rawOf,
  textContent,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
  type XmlOther,
  type XmlRange,
  type XmlText,
  type XmlTreeOptions,
} from './tree.js'
export { type Attributes, elementMarkup, startMarkup, XmlWriter } from './writer.js'
