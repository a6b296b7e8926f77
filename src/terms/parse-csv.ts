import { InputError } from '../model/input-error.js'

/** A row of a CSV file and the line it begins in, from 1. */
export interface CsvRow {
  readonly fields: readonly string[]
  readonly line: number
}

/**
 * Reads CSV (RFC 4180) in UTF-8; semicolons or tabs part the fields where the first line has no comma. Empty lines are no rows.
 *
 * @throws InputError `encoding`, and `csv-syntax` where a quotation mark is not closed or stands beside other characters
 */
export function parseCsv(bytes: Uint8Array, file?: string): readonly CsvRow[] {
  const text = decoded(bytes, file)
  const firstLine = text.slice(0, text.search(/\r?\n|$/u))
  const sign = [',', ';', '\t'].find((one) => firstLine.includes(one)) ?? ','
  const rows: CsvRow[] = []
  let fields: string[] = []
  let [line, rowLine] = [1, 1]
  const fail = (offset: number): never => {
    const before = text.slice(0, offset).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    throw new InputError('csv-syntax', { ...(file === undefined ? {} : { file }), ...place })
  }
  for (let at = 0; at <= text.length; ) {
    let field = ''
    if (text.charAt(at) === '"') {
      const opening = at
      for (at++; text.charAt(at) !== '"' || text.charAt(at + 1) === '"'; at++) {
        if (at >= text.length) fail(opening)
        if (text.charAt(at) === '"') at++
        if (text.charAt(at) === '\n') line++
        field += text.charAt(at)
      }
      at++
    } else {
      const start = at
      while (at < text.length && text.charAt(at) !== sign && !isEnd(text, at)) {
        if (text.charAt(at) === '"') fail(at)
        at++
      }
      field = text.slice(start, at)
    }
    fields.push(field)
    if (text.charAt(at) === sign) {
      at++
      continue
    }
    if (at < text.length && !isEnd(text, at)) fail(at)
    if (fields.length > 1 || field !== '') rows.push({ fields, line: rowLine })
    fields = []
    at += text.charAt(at) === '\r' ? 2 : 1
    rowLine = ++line
  }
  return rows
}

function isEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' || (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n')
}

function decoded(bytes: Uint8Array, file?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new InputError('encoding', { ...(file === undefined ? {} : { file }), values: { encoding: 'utf-8' }, cause })
  }
}
