import type { Span } from '../../model/span.js'
import type { Atom } from '../region.js'

/** An escape of JSON (RFC 8259, 7), both halves of a surrogate pair together; any other character is itself. */
const escapes = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u]/g

const short: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const shortOf: ReadonlyMap<string, string> = new Map(Object.entries(short).map(([letter, char]) => [char, letter]))

/** What stands between the quotes of a JSON string, and where each character of it is written. */
export interface JsonString {
  /** The range of the file between the quotes. */
  readonly span: Span
  readonly value: string
  /** The offset in the file of an offset in the value. */
  at(offset: number): number
  /** A range of the value, written without escapes or as one escape a piece; offsets in the file. */
  atoms(start: number, end: number): readonly Atom[]
}

/** Reads a string of a file; the range is that between its quotes, and holds no syntax error. */
export function readString(file: string, span: Span): JsonString {
  const raw = file.slice(span.start, span.end)
  const found = [...raw.matchAll(escapes)]
  const pieces: string[] = []
  /** Where the value's n-th escape begins in the value, and how much longer than the value the file is up to its end. */
  const starts: number[] = []
  const ends: number[] = []
  const longer: number[] = []
  let at = 0
  let length = 0
  for (const { index, 0: form } of found) {
    const char = plainOf(form)
    pieces.push(raw.slice(at, index), char)
    length += index - at
    starts.push(length)
    length += char.length
    ends.push(length)
    at = index + form.length
    longer.push(at - length)
  }
  const value = pieces.join('') + raw.slice(at)
  /** How many escapes end at or before an offset of the value. */
  const before = (offset: number): number => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const place = (offset: number): number => span.start + offset + (longer[before(offset) - 1] ?? 0)
  return {
    span,
    value,
    at: place,
    atoms(start, end) {
      const atoms: Atom[] = []
      const add = (from: number, to: number): void => {
        if (to > from) atoms.push({ text: value.slice(from, to), start: place(from), end: place(to) })
      }
      let from = start
      for (let index = before(start); (starts[index] ?? end) < end; index += 1) {
        add(from, starts[index] ?? end)
        add(starts[index] ?? end, ends[index] ?? end)
        from = ends[index] ?? end
      }
      add(from, end)
      return atoms
    },
  }
}

/** The value of a piece of a JSON string. */
export function unescapeString(raw: string): string {
  return raw.replace(escapes, plainOf)
}

function plainOf(form: string): string {
  const letter = form.charAt(1)
  if (letter !== 'u') return short[letter] ?? letter
  return form.replace(/\\u(.{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** How a file writes what may be written in several ways. */
export interface EscapeStyle {
  /** Every character outside of ASCII is an escape. */
  readonly ascii: boolean
  /** Every slash is an escape. */
  readonly slash: boolean
  /** Figures of escapes are capitals: `\u00E9`. */
  readonly capitals: boolean
}

/** How a file writes its escapes. */
export function escapeStyle(file: string): EscapeStyle {
  const plain = file.replace(escapes, '')
  const figures = /\\u(?=[0-9a-fA-F]{0,3}[a-fA-F])([0-9a-fA-F]{4})/.exec(file)?.[1] ?? ''
  return {
    ascii: /\\u(?!00[0-7])/.test(file) && !/[^\0-\x7F]/.test(file),
    slash: file.replaceAll('\\\\', '').includes('\\/') && !plain.includes('/'),
    capitals: figures !== '' && figures === figures.toUpperCase(),
  }
}

/**
 * Writes a value as it must stand between quotes. A character that the source somewhere escapes is written as the source wrote it there, by its order; a new one as the file's style has it.
 *
 * @param source what stood there, as the file writes it
 */
export function writeString(value: string, source: string, style: EscapeStyle): string {
  const forms = formsIn(source)
  const seen = new Map<string, number>()
  return value.replace(/./gsu, (char) => {
    const known = forms.get(char)
    if (known === undefined) return escaped(char, style)
    const place = seen.get(char) ?? 0
    seen.set(char, place + 1)
    return known[place] ?? escaped(char, style)
  })
}

/** How the source writes each character that it escapes somewhere, in order. */
function formsIn(source: string): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const [form] of source.matchAll(escapes)) forms.set(plainOf(form), [])
  if (forms.size === 0) return forms
  let at = 0
  const plain = (to: number): void => {
    for (const char of source.slice(at, to)) forms.get(char)?.push(char)
  }
  for (const { index, 0: form } of source.matchAll(escapes)) {
    plain(index)
    forms.get(plainOf(form))?.push(form)
    at = index + form.length
  }
  plain(source.length)
  return forms
}

function escaped(char: string, style: EscapeStyle): string {
  if (char === '"' || char === '\\') return `\\${char}`
  if (char === '/') return style.slash ? '\\/' : char
  const letter = shortOf.get(char)
  if (letter !== undefined) return `\\${letter}`
  if (char >= ' ' && char <= '~') return char
  if (char > '\x7F' && !style.ascii) return char
  return char.replace(/./gs, (unit) => {
    const figures = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${style.capitals ? figures.toUpperCase() : figures}`
  })
}
