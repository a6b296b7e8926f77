import { parseTOML } from 'toml-eslint-parser'
import type { Span } from '../../model/span.js'
import { nestsDeeply } from './nests-deeply.js'
import { atomsIn, fold, fromHex, type KeyedValue, linesIn, textOf } from './scalars.js'

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\' }

const special = new RegExp(`\\\\(?:x[\\da-fA-F]{2}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|[^\\r\\n])|${fold}`, 'g')

/** The strings on the top level of a TOML text; none where it is no TOML. */
export function tomlValues(file: string, content: Span): readonly KeyedValue[] {
  const text = file.slice(content.start, content.end)
  if (nestsDeeply(text)) return []
  let program: ReturnType<typeof parseTOML>
  try {
    program = parseTOML(text)
  } catch {
    return []
  }
  return program.body[0].body.flatMap((pair): readonly KeyedValue[] => {
    if (pair.type !== 'TOMLKeyValue' || pair.value.type !== 'TOMLValue' || pair.value.kind !== 'string') return []
    const [name, more] = pair.key.keys
    if (name === undefined || more !== undefined) return []
    const key = name.type === 'TOMLBare' ? name.name : name.value
    const { value, multiline, style } = pair.value
    const mark = style === 'basic' ? '"' : "'"
    const quote = multiline ? mark.repeat(3) : mark
    const start = content.start + pair.value.range[0] + quote.length
    const end = content.start + pair.value.range[1] - quote.length
    const place = { kind: 'scalar', language: 'toml', quote } as const
    if (multiline) {
      const escaped = file.slice(start, end).includes('\\') && style === 'basic'
      return escaped ? [] : [{ key, start, end, paragraphs: linesIn(file, { start, end }, false), place }]
    }
    const atoms = style === 'literal' ? [{ text: value, start, end }] : atomsIn(file, { start, end }, special, decode)
    return textOf(atoms) === value && value !== '' ? [{ key, start, end, paragraphs: [atoms], place }] : []
  })
}

function decode(raw: string): string | undefined {
  const code = raw.charAt(1)
  return /[xuU]/.test(code) ? fromHex(raw.slice(2)) : escapes[code]
}
