import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import type { Span } from '../../model/span.js'
import { nestsDeeply } from './nests-deeply.js'
import { atomsIn, fold, fromHex, type KeyedValue, linesIn, textOf } from './scalars.js'

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

const specials: Readonly<Record<string, RegExp>> = {
  '': new RegExp(fold, 'g'),
  "'": new RegExp(`''|${fold}`, 'g'),
  '"': new RegExp(`\\\\(?:x[\\da-fA-F]{2}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|[^\\r\\n])|${fold}`, 'g'),
}

/** The strings on the top level of a YAML text; none where it is no YAML. */
export function yamlValues(file: string, content: Span): readonly KeyedValue[] {
  const document = parseYaml(file.slice(content.start, content.end))
  if (document === undefined || !isMap(document.contents)) return []
  return document.contents.items.flatMap(({ key, value }): readonly KeyedValue[] => {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return []
    const start = content.start + value.range[0]
    const end = content.start + value.range[1]
    const found = readScalar(file, { start, end }, value.value)
    return found === undefined ? [] : [{ key: String(key.value), ...found }]
  })
}

function readScalar(file: string, span: Span, value: string): Omit<KeyedValue, 'key'> | undefined {
  const first = file.charAt(span.start)
  if (first === '|' || first === '>') {
    const header = file.slice(span.start, span.end).search(/[\r\n]/)
    if (header < 0) return undefined
    const paragraphs = linesIn(file, { start: span.start + header, end: span.end }, first === '>')
    return { ...span, paragraphs, place: { kind: 'scalar', language: 'yaml', quote: '|' } }
  }
  const quote = first === '"' || first === "'" ? first : ''
  const inner = { start: span.start + quote.length, end: span.end - quote.length }
  const special = specials[quote]
  const atoms = special === undefined ? [] : atomsIn(file, inner, special, decode)
  if (textOf(atoms) !== value) return undefined
  return { ...inner, paragraphs: [atoms], place: { kind: 'scalar', language: 'yaml', quote } }
}

/** What an escape stands for; nothing for controls, which are no text of a title. */
function decode(raw: string): string | undefined {
  if (raw === "''") return "'"
  const code = raw.charAt(1)
  if (/[xuU]/.test(code)) return fromHex(raw.slice(2))
  return escapes[code]
}

/** Whether a text is written in YAML as it is and reads as the same text. */
export function isPlainYaml(text: string): boolean {
  const document = parseYaml(`key: ${text}\nnext: value`)
  return document?.warnings.length === 0 && document.get('key') === text && document.get('next') === 'value'
}

/** What yaml's own check of keys would refuse is refused here: it compares each key with all before it. */
function parseYaml(text: string): Document | undefined {
  if (nestsDeeply(text)) return undefined
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false })
  return document.errors.length > 0 || hasDoubledKey(document) ? undefined : document
}

function hasDoubledKey(document: Document): boolean {
  let doubled = false
  visit(document, {
    Map(_, { items }) {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key.value] : []))
      doubled = new Set(keys).size < keys.length
      return doubled ? visit.BREAK : undefined
    },
  })
  return doubled
}
