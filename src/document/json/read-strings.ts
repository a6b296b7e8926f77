import { type JSONVisitor, visit } from 'jsonc-parser'
import { InputError } from '../../model/input-error.js'
import type { Span } from '../../model/span.js'
import { lineAndColumn } from '../line-and-column.js'

/** A string of a JSON file that stands as a value. */
export interface StringValue {
  /** The range of the file between its quotes. */
  readonly span: Span
  /** The names of the properties that it stands in, outermost first; the last is the one that it is the value of, or stands in a list of. Empty names are the top's. */
  readonly path: readonly string[]
  /** The list that it stands in, by a number of its own. */
  readonly list?: number
}

/** How deep objects and lists may nest. */
const deepest = 500

/**
 * The strings of a JSON file that stand as values, in order.
 *
 * @throws InputError `json-syntax`, `json-deep`, `json-doubled`, each with its place.
 */
export function readStrings(file: string): readonly StringValue[] {
  const fail = (
    code: 'json-syntax' | 'json-deep' | 'json-doubled',
    offset: number,
    values: Readonly<Record<string, string | number>> = {},
  ): never => {
    throw new InputError(code, { ...lineAndColumn(file, offset), values })
  }
  const tooDeep = deepPlace(file)
  if (tooDeep !== undefined) fail('json-deep', tooDeep, { limit: deepest })

  const strings: StringValue[] = []
  const open: { readonly keys?: Map<string, number>; key: string; readonly list?: number }[] = [{ key: '' }]
  let lists = 0
  const begin = (isList: boolean): void => {
    const { key } = open.at(-1) ?? { key: '' }
    lists += isList ? 1 : 0
    open.push(isList ? { key, list: lists } : { keys: new Map(), key })
  }
  const visitor: JSONVisitor = {
    onObjectBegin: () => begin(false),
    onArrayBegin: () => begin(true),
    onObjectEnd: () => open.pop(),
    onArrayEnd: () => open.pop(),
    onObjectProperty(name, offset) {
      const object = open.at(-1)
      const first = object?.keys?.get(name)
      if (first !== undefined) {
        const { line, column } = lineAndColumn(file, first)
        fail('json-doubled', offset, { key: name, first: `${line}:${column}` })
      }
      object?.keys?.set(name, offset)
      if (object !== undefined) object.key = name
    },
    onLiteralValue(value, offset, length) {
      if (typeof value !== 'string') return
      const list = open.at(-1)?.list
      strings.push({
        span: { start: offset + 1, end: offset + length - 1 },
        path: open.map(({ key }) => key),
        ...(list === undefined ? {} : { list }),
      })
    },
    onError: (_, offset) => fail('json-syntax', offset, /^\s*[^\s{["]/.test(file) ? { option: '--format' } : {}),
  }
  visit(file, visitor, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  return strings
}

/** Where brackets nest deeper than is allowed: asked before a recursive parser sees the text. It goes mark by mark, since no pattern of V8 takes a string of millions of characters. */
function deepPlace(file: string): number | undefined {
  let depth = 0
  let inString = false
  for (const { index, 0: mark } of file.matchAll(/\\.|["[\]{}]/gs)) {
    if (mark === '"') inString = !inString
    else if (!inString && (mark === '[' || mark === '{')) depth += 1
    else if (!inString && (mark === ']' || mark === '}')) depth -= 1
    if (depth > deepest) return index
  }
  return undefined
}
