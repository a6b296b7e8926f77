import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { isLanguageTag } from '../model/language-tag.js'
import { closest } from './closest.js'
import { templateFault } from './layout.js'
import type { Schema } from './schema.js'
import { SetupError, type SetupErrorCode } from './setup-error.js'

/** How deep a file of settings may nest. */
const maxDepth = 64

/** What is known outside of a schema: the keys that a map of rules may have. */
export interface Known {
  readonly rules?: Iterable<string>
}

/**
 * Reads strict JSON and holds it against a schema; keys become own properties of objects without a prototype.
 *
 * @throws SetupError with file, line and column; an AggregateError of them where several things are wrong
 */
export function readJson(text: string, file: string, schema: Schema, known: Known = {}): unknown {
  const found: SetupError[] = []
  const fault = (code: SetupErrorCode, offset: number, values: Readonly<Record<string, string>> = {}): void => {
    found.push(new SetupError(code, { file, ...placeOf(text, offset), values }))
  }
  const errors: ParseError[] = []
  const depth = deepestNesting(text)
  if (depth > maxDepth) fault('config-syntax', 0)
  const root =
    depth > maxDepth ? undefined : parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) fault('config-syntax', first.offset)
  if (root === undefined && found.length === 0) fault('config-syntax', 0)
  const value = root === undefined || first ? undefined : read(root, schema, '', known, fault)
  if (found.length > 1) throw new AggregateError(found)
  if (found[0]) throw found[0]
  return value
}

type Report = (code: SetupErrorCode, offset: number, values?: Readonly<Record<string, string>>) => void

function read(node: Node, schema: Schema, path: string, known: Known, fault: Report): unknown {
  const wrongType = (expected: string): undefined =>
    fault('config-type', node.offset, { key: path, expected }) as undefined
  switch (schema.type) {
    case 'flag':
      return node.type === 'boolean' ? node.value : wrongType('true/false')
    case 'text': {
      const value: unknown = node.value
      if (typeof value !== 'string') return wrongType('"…"')
      if (schema.choices && !schema.choices.includes(value))
        fault('config-choice', node.offset, {
          key: path,
          value,
          choices: schema.choices.join(', '),
          ...suggestion(value, schema.choices),
        })
      if (schema.form === 'language' && !isLanguageTag(value))
        fault('config-language', node.offset, { key: path, value })
      if (schema.form === 'words' && !/[\p{L}\p{N}]/u.test(value)) fault('config-empty', node.offset, { key: path })
      const wrong = schema.form === 'template' ? templateFault(value) : undefined
      if (wrong !== undefined) fault('config-template', node.offset, { key: path, value, part: wrong })
      return value
    }
    case 'list': {
      if (node.type !== 'array') return wrongType('[…]')
      const items = node.children ?? []
      if (schema.length !== undefined && items.length !== schema.length)
        return wrongType(`[${'…, '.repeat(schema.length).slice(0, -2)}]`)
      return items.map((item, index) => read(item, schema.items, `${path}[${index}]`, known, fault))
    }
    case 'record':
    case 'map':
      return node.type === 'object' ? readObject(node, schema, path, known, fault) : wrongType('{…}')
  }
}

function readObject(
  node: Node,
  schema: Extract<Schema, { readonly type: 'record' | 'map' }>,
  path: string,
  known: Known,
  fault: Report,
): unknown {
  const result = new Map<string, unknown>()
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? []
    if (name === undefined || value === undefined) continue
    const key = String(name.value)
    const inner = path === '' ? key : `${path}.${key}`
    const field =
      schema.type === 'map' ? schema.values : Object.hasOwn(schema.fields, key) ? schema.fields[key] : undefined
    const keys =
      schema.type === 'record' ? Object.keys(schema.fields) : schema.keys === 'rule' ? known.rules : undefined
    const names = keys === undefined ? undefined : [...keys]
    if (field === undefined || (names !== undefined && !names.includes(key)))
      fault('config-key-unknown', name.offset, { key: inner, ...suggestion(key, names ?? []) })
    else if (result.has(key)) fault('config-key-doubled', name.offset, { key: inner })
    else if (schema.type === 'map' && schema.keys === 'language' && !isLanguageTag(key))
      fault('config-language', name.offset, { key: path, value: key })
    else result.set(key, read(value, field, inner, known, fault))
  }
  if (schema.type === 'record')
    for (const key of schema.required ?? [])
      if (!result.has(key)) fault('config-key-missing', node.offset, { key: path === '' ? key : `${path}.${key}` })
  return Object.assign(Object.create(null), Object.fromEntries(result))
}

function suggestion(key: string, known: Iterable<string>): { readonly suggestion?: string } {
  const near = closest(key, known)
  return near === undefined ? {} : { suggestion: near }
}

/** Line and column, from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** How deep brackets nest, strings left out: asked before a recursive parser sees the text. */
export function deepestNesting(text: string): number {
  let depth = 0
  let most = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth)
    else if (token === ']' || token === '}') depth -= 1
  }
  return most
}
