import type { Span } from '../../model/span.js'
import { type NumberTables, type Role, signKey } from './number-tables.js'

/** A word or sign beside figures, in the role that was asked for. */
export interface FoundRole extends Span {
  readonly role: Role
}

/** The longest word or sign of the table right after figures that has the wanted role. */
export function roleAfter(
  plain: string,
  at: number,
  tables: NumberTables,
  wanted: (role: Role) => boolean,
): FoundRole | undefined {
  for (const { start, end, roles } of signsAfter(plain, at, tables)) {
    const role = roles.find(wanted)
    if (role !== undefined)
      return { start, end: end + (plain.charAt(end) === '.' && role.type === 'magnitude' ? 1 : 0), role }
  }
  return undefined
}

/** A word or sign of the table, with all that it may be. */
interface FoundSign extends Span {
  readonly roles: readonly Role[]
}

let last: { readonly plain: string; readonly at: number; readonly tables?: NumberTables; signs: readonly FoundSign[] } =
  {
    plain: '',
    at: 0,
    signs: [],
  }

/** The words and signs of the table right after figures, the longest first; the last place's are kept, since each role is asked for by itself. */
function signsAfter(plain: string, at: number, tables: NumberTables): readonly FoundSign[] {
  if (last.at === at && last.plain === plain && last.tables === tables) return last.signs
  const lead = leadsTo.exec(plain.slice(at, at + 3))?.[0].length ?? 0
  const start = at + lead
  const slice = plain.slice(start, start + 32)
  const signs: FoundSign[] = []
  for (const length of lengthsOf(slice, lead === 0, tables)) {
    const roles = tables.after.get(signKey(slice.slice(0, length)))
    if (roles !== undefined) signs.push({ start, end: start + length, roles })
  }
  last = { plain, at, tables, signs }
  return signs
}

const leadsTo = /^(?:[\s\u00A0\u202F]|[-‑](?=\p{L}))?/u

const signOrWord = /[%‰\p{Sc}]|[\u05D0-\u05EA]+["״][\u05D0-\u05EA]+|[\p{L}\p{M}\p{Sc}²³°’'״]+(?:\/\p{L}+)?/uy

/** Where a word or sign may end, longest first: at the ends of up to three words, within the first where it takes endings, or anywhere where words are not separated. */
function lengthsOf(slice: string, glued: boolean, tables: NumberTables): readonly number[] {
  if (!tables.language.spaced) return [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].filter((length) => length <= slice.length)
  const lengths: number[] = []
  let at = 0
  while (lengths.length < 3) {
    signOrWord.lastIndex = at
    const found = signOrWord.exec(slice)
    if (found === null) break
    at += found[0].length
    lengths.unshift(at)
    const apostrophe = found[0].search(/['’]/)
    if (apostrophe > 0 && lengths.length === 1) lengths.push(at - found[0].length + apostrophe)
    const gap = /^\.?[-\s\u00A0]/u.exec(slice.slice(at, at + 2))
    if (gap === null) break
    at += gap[0].length
  }
  if (tables.endings.size > 0) lengths.push(...stemsOf(slice, glued, tables))
  return lengths
}

/** Where the first word may end before an ending, or, in Korean right after figures, before the next word (`만명이`). */
function stemsOf(slice: string, glued: boolean, { endings, hangul }: NumberTables): readonly number[] {
  const word = /^\p{L}+/u.exec(slice)?.[0] ?? ''
  const lengths: number[] = []
  for (let length = word.length - 1; length >= (hangul ? 1 : 3); length--)
    if ((hangul && glued) || endings.has(word.slice(length).toLowerCase())) lengths.push(length)
  return lengths
}
