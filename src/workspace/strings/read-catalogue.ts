import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { InputError } from '../../model/input-error.js'
import { deepestNesting, placeOf } from '../read-json.js'

/** The way to a text of a catalogue: keys of objects, indexes of lists. */
export type CataloguePath = readonly (string | number)[]

/** A text of a catalogue, and where it stands in the file (UTF-16 offset of its opening quote). */
export interface CatalogueText {
  readonly path: CataloguePath
  readonly text: string
  readonly offset: number
}

/** An i18next catalogue as it was read: JSON whose texts are to be translated, nested or not. */
export interface Catalogue {
  /** As errors name it. */
  readonly file: string
  /** Its text, byte order mark excluded. */
  readonly source: string
  readonly bom: boolean
  readonly root: Node
  /** In the order of the file. */
  readonly texts: readonly CatalogueText[]
}

/** How deep a catalogue may nest. */
const maxDepth = 64

/**
 * Reads an i18next catalogue: strict JSON in UTF-8, an object at the top, no key twice.
 *
 * @throws InputError with file, line and column: `encoding`, `json-syntax`, `json-shape`, `json-doubled`
 */
export function readCatalogue(bytes: Uint8Array, file: string): Catalogue {
  const decoded = decode(bytes, file)
  const bom = decoded.startsWith('\uFEFF')
  const source = bom ? decoded.slice(1) : decoded
  const fail = (
    code: 'json-syntax' | 'json-shape' | 'json-doubled',
    offset: number,
    values: Readonly<Record<string, string>> = {},
  ): never => {
    throw new InputError(code, { file, ...placeOf(source, offset), values })
  }
  if (deepestNesting(source) > maxDepth) return fail('json-shape', 0)
  const errors: ParseError[] = []
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined || root === undefined) return fail('json-syntax', first?.offset ?? 0)
  if (root.type !== 'object') return fail('json-shape', root.offset)

  const texts: CatalogueText[] = []
  const visit = (node: Node, path: CataloguePath): void => {
    const value: unknown = node.value
    if (node.type === 'string' && typeof value === 'string') texts.push({ path, text: value, offset: node.offset })
    if (node.type === 'array')
      for (const [index, item] of (node.children ?? []).entries()) visit(item, [...path, index])
    if (node.type !== 'object') return
    const keys = new Map<string, number>()
    for (const { name, nameNode, value: inner } of propertiesOf(node)) {
      const first = keys.get(name)
      if (first !== undefined) {
        const { line, column } = placeOf(source, first)
        fail('json-doubled', nameNode.offset, { key: name, first: `${line}:${column}` })
      }
      keys.set(name, nameNode.offset)
      visit(inner, [...path, name])
    }
  }
  visit(root, [])
  return { file, source, bom, root, texts }
}

/** A property of an object. */
export interface Property {
  readonly name: string
  readonly node: Node
  readonly nameNode: Node
  readonly value: Node
}

/** The properties of an object, in order. */
export function propertiesOf(object: Node): readonly Property[] {
  return (object.children ?? []).flatMap((node) => {
    const [nameNode, value] = node.children ?? []
    return nameNode === undefined || value === undefined
      ? []
      : [{ name: String(nameNode.value), node, nameNode, value }]
  })
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new InputError('encoding', { file, line: 1, column: 1, values: { encoding: 'utf-8' }, cause })
  }
}
