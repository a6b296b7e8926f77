import { InputError } from '../model/input-error.js'

/** A row of a CSV file and the line it begins in, from 1. */
export interface CsvRow {
  readonly fields: readonly string[]
  readonly line: number
}

/**
 * Reads CSV (RFC 4180); semicolons or tabs part the fields where the first line has no comma, or whatever sign a line `sep=;` names. Empty lines are no rows.
 *
 * @throws InputError `encoding`, and `csv-syntax` where a quotation mark is not closed or stands beside other characters
 */
export function parseCsv(bytes: Uint8Array, file?: string): readonly CsvRow[] {
  const text = decoded(bytes, file)
  // What Excel reads as the sign that parts the fields.
  const said = /^sep=(.)\r?\n/iu.exec(text)
  const firstLine = text.slice(0, text.search(/\r?\n|$/u))
  const sign = said?.[1] ?? [',', ';', '\t'].find((one) => firstLine.includes(one)) ?? ','
  const rows: CsvRow[] = []
  let fields: string[] = []
  let [line, rowLine] = said === null ? [1, 1] : [2, 2]
  const fail = (offset: number): never => {
    throw new InputError('csv-syntax', { ...(file === undefined ? {} : { file }), ...placeIn(text, offset) })
  }
  for (let at = said?.[0].length ?? 0; at <= text.length; ) {
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

/** The text of the bytes: UTF-16 where a byte order mark says so, as spreadsheets write it, else UTF-8. */
function decoded(bytes: Uint8Array, file?: string): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const text = new TextDecoder(encoding).decode(bytes)
    const place = placeIn(text, Math.max(0, text.indexOf('\uFFFD')))
    throw new InputError('encoding', { ...(file === undefined ? {} : { file }), ...place, values: { encoding }, cause })
  }
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
