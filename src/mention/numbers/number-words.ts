import { allMatches } from '../all-matches.js'
import { kanjiNumber } from '../kanji.js'
import type { Token, Tokens } from '../tokens.js'
import type { FoundNumber } from './number-figures.js'
import { type NumberTables, signKey, wordKey } from './number-tables.js'

const han = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]+/gu
const halfInHan = /半数|半數|過半|过半|半分/gu
const roman = /(?<![\p{L}\d])(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?=(?:e|er|ème)?(?![\p{L}\d]))/gu

/** Numbers in words (twenty-three, три, 三万), Roman numerals and magnitudes alone. They can answer figures; by themselves they are too common to compare. */
export function findWords(tokens: Tokens, tables: NumberTables): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  const { plain } = tokens
  if (tables.language.spaced) found.push(...spelled(plain, tokens.tokens, tables))
  else
    for (const match of allMatches(han, plain))
      if (!/\d$/.test(plain.slice(0, match.index))) found.push(...inHan(match, plain))
  if (!tables.language.spaced)
    for (const match of allMatches(halfInHan, plain))
      found.push(inWords(match.index, match.index + match[0].length, 0.5, 'cardinal'))
  if (/[IVXLC]/.test(plain))
    for (const match of allMatches(roman, plain))
      if (match[0] !== '' && match[0] !== 'I' && match[0] !== 'C')
        found.push(inWords(match.index, match.index + match[0].length, romanNumber(match[0]), 'ordinal'))
  return found
}

/** A run of Han numerals; one that is no number by itself (十四五) is read as several. */
function inHan(match: RegExpExecArray, plain: string): readonly FoundNumber[] {
  if (match[0] === '一' && plain.charAt(match.index + 1) === '半')
    return [inWords(match.index, match.index + 2, 0.5, 'cardinal')]
  const found: FoundNumber[] = []
  for (let at = 0; at < match[0].length; ) {
    let length = match[0].length - at
    let value = kanjiNumber(match[0].slice(at))
    while (value === undefined && length > 1) value = kanjiNumber(match[0].slice(at, at + --length))
    if (value !== undefined) found.push(inWords(match.index + at, match.index + at + length, value, 'cardinal'))
    at += length
  }
  return found
}

function spelled(plain: string, tokens: readonly Token[], tables: NumberTables): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.figures || isPlain(token.lower, tables)) continue
    const first = wordAt(tokens, at, tables)
    const magnitude = first === undefined ? magnitudeOf(token.lower, tables) : undefined
    if (first === undefined && magnitude === undefined) continue
    let value = first?.value ?? magnitude ?? 0
    let last = at + (first?.length ?? 1) - 1
    if (first !== undefined) ({ value, last } = withTens(plain, tokens, tables, { value, last }))
    const half = halfAfter(plain, tokens, last)
    if (half > 0) {
      value += 0.5
      last += half
    }
    // The smallest magnitude so far: what follows is counted on only below it (two thousand two hundred).
    let least = first === undefined ? value : Number.POSITIVE_INFINITY
    let sum = 0
    for (let next = tokens[last + 1]; next !== undefined && near(plain, tokens, last); next = tokens[last + 1]) {
      const factor = magnitudeOf(next.lower, tables)
      if (factor !== undefined) {
        value *= factor
        least = factor
        last++
        continue
      }
      const more = least < Number.POSITIVE_INFINITY ? wordAt(tokens, last + 1, tables) : undefined
      if (more === undefined || more.value < 1 || more.ordinal) break
      const group = withTens(plain, tokens, tables, { value: more.value, last: last + more.length })
      const tail = magnitudeOf(tokens[group.last + 1]?.lower ?? '', tables) ?? 1
      if (group.value * tail >= least || (tail > 1 && !near(plain, tokens, group.last))) break
      sum += value
      value = group.value
      last = group.last
      least = Math.min(least, 1000)
      if (tail === 1) break
    }
    value += sum
    const end = tokens[last]?.end ?? token.end
    const unit = first?.unit ?? unitOf(tokens[last + 1], tables)
    const number = inWords(token.start, end, value, first?.ordinal === true ? 'ordinal' : 'cardinal')
    found.push(
      unit === undefined || (first?.unit === undefined && !near(plain, tokens, last))
        ? number
        : { ...number, value: { ...number.value, unit } },
    )
    at = last
  }
  return found
}

/** Words that begin no number, by their tables; as many are kept. */
const plainWords = new WeakMap<NumberTables, Map<string, boolean>>()
const mostPlain = 20_000

/** Whether a word has nothing to do with numbers, as nearly all words. */
function isPlain(word: string, tables: NumberTables): boolean {
  let known = plainWords.get(tables)
  if (known === undefined || known.size >= mostPlain) {
    known = new Map()
    plainWords.set(tables, known)
  }
  let plain = known.get(word)
  if (plain === undefined) {
    plain = !mayBeginNumber(word, tables)
    known.set(word, plain)
  }
  return plain
}

/** Whether a word in lower case is a number, or the first word of one. */
export function mayBeginNumber(word: string, tables: NumberTables): boolean {
  return tables.wordStarts.has(word) || alone(word, tables) !== undefined || magnitudeOf(word, tables) !== undefined
}

/** Hundreds with the tens after them, tens with the units after them. */
function withTens(
  plain: string,
  tokens: readonly Token[],
  tables: NumberTables,
  start: { readonly value: number; readonly last: number },
): { readonly value: number; readonly last: number } {
  let { value, last } = start
  for (;;) {
    const room =
      value >= 100 && value < 1000 && value % 100 === 0
        ? 100
        : value >= 20 && value < 1000 && value % 100 >= 20 && value % 10 === 0
          ? 10
          : 0
    const more = room === 0 || !near(plain, tokens, last) ? undefined : wordAt(tokens, last + 1, tables)
    if (more === undefined || more.value < 1 || more.value >= room || !Number.isInteger(more.value))
      return { value, last }
    value += more.value
    last += more.length
  }
}

const halves =
  /^(?:and_a_half|(?:с|и|з|і|та)_половин.*|a_půl|y_media|y_medio|et_demie?|e_mezz[oa]|e_mei[oa]|i_pół|i_pol|og_hálf.*|og_halv.*|och_en_halv|en_een_half)$/u

/** How many words after a number say "and a half". */
function halfAfter(plain: string, tokens: readonly Token[], last: number): number {
  for (const length of [2, 3]) {
    const words = tokens.slice(last + 1, last + 1 + length)
    if (words.length === length && halves.test(words.map((word) => word.lower).join('_')) && near(plain, tokens, last))
      return length
  }
  return 0
}

interface FoundWord {
  readonly value: number
  /** In tokens. */
  readonly length: number
  readonly ordinal: boolean
  /** What the word itself counts (двухнедельный). */
  readonly unit?: string
}

function wordAt(tokens: readonly Token[], at: number, tables: NumberTables): FoundWord | undefined {
  const token = tokens[at]
  if (token === undefined || token.figures) return undefined
  if (tables.wordStarts.has(token.lower))
    for (const length of [4, 3, 2]) {
      if (at + length > tokens.length) continue
      const key = tokens
        .slice(at, at + length)
        .map((part) => part.lower)
        .join(' ')
      const found = lookUp(key, length, tables)
      if (found !== undefined) return found
    }
  return alone(token.lower, tables)
}

/** What one word says by itself, with what is written on to it. */
function alone(word: string, tables: NumberTables): FoundWord | undefined {
  const found = lookUp(word, 1, tables) ?? fused(word, tables)
  if (found !== undefined || tables.prefixes === '' || !tables.prefixes.includes(word.charAt(0))) return found
  return lookUp(word.slice(1), 1, tables)
}

const measured =
  /^[oaeiuо]?(?:let|lét|leti|roč|jähr|jarig|daags|årig|årsdag|dagars|годин|година|годиш|годишњ|річ|літ|лет|дн|ден|доб|міся|меся|мину|секун|пенс|цент|метр|kilomet|metr|tisíc|tausend|hundert|million|milion|milliard|miliard|bilion|denn|dňov|dneve|dnevn|godišn|ára|vuoti|éves|stündig|tägig|wöchig|monatig|minüt|minut|sekund|prozent|procent|процент|відсот|köpfig|fach|mal|malig|stöckig|teilig|stellig|seitig|prozentig|miesię|dniow|tygodn|minutow|sekundow|osobow|pietrow|piętrow|krotn|mjeseč|tjed|satn|týžd|mesač|mesec|teden|dnev|viikko|kuukau|päiv|tunti|kertai|napos|hetes|havi|órás|perces|fős|mánað|vikna|stunda|koppig|delig|voudig|faldig|faldt|dubbel|násob|krát|krat|кратн|раз|місяч|тижн|недел|тысяч|тисяч|мільйон|миллион|мільярд|миллиард|stopý|stopov|mílov|kilov|členn|místn|bodov|gól|hodin|týden|měsí|stup|sekt|set|sto)/u

/** A number word written together with what it counts (zehnjährig, pětadvacetiletý, десятирічний). */
function fused(word: string, tables: NumberTables, least = 2): FoundWord | undefined {
  if (word.length < 7 || !tables.beginnings.has(word.slice(0, 3))) return undefined
  for (let length = Math.min(word.length - 2, 18); length >= 3; length--) {
    const value = tables.words.get(word.slice(0, length))
    if (value === undefined || value < least) continue
    const rest = word.slice(length)
    const unit = value >= 20 && value % 10 === 0 ? fused(rest, tables, 1) : undefined
    if (unit !== undefined && unit.value < 10) return { value: value + unit.value, length: 1, ordinal: false }
    if (!measured.test(rest)) continue
    const factor = factorOf(rest, tables)
    return { value: value * factor, length: 1, ordinal: false, ...(weeks.test(rest) ? { unit: 'week' } : {}) }
  }
  return undefined
}

const weeks =
  /^[oaeiuо]?(?:тижн|недел|недељ|седмич|týden|týdn|týžd|tygodn|wöch|week|viikko|vikna|hetes|tjed|teden|nedelj|veckor)/u

function factorOf(rest: string, tables: NumberTables): number {
  for (let length = rest.length; length >= 3; length--) {
    const factor = magnitudeOf(rest.slice(0, length), tables)
    if (factor !== undefined) return factor
  }
  return 1
}

function lookUp(word: string, length: number, tables: NumberTables): FoundWord | undefined {
  const key = length === 1 ? word : wordKey(word)
  const value = tables.words.get(key)
  if (value !== undefined) return { value, length, ordinal: false }
  const ordinal = tables.ordinals.get(key)
  return ordinal === undefined ? undefined : { value: ordinal, length, ordinal: true }
}

function magnitudeOf(word: string, tables: NumberTables): number | undefined {
  if (word.length < 3) return undefined
  const role = tables.after.get(signKey(word))?.find((one) => one.type === 'magnitude')
  return role?.type === 'magnitude' ? role.factor : undefined
}

function unitOf(token: Token | undefined, tables: NumberTables): string | undefined {
  if (token === undefined || token.lower.length < 3) return undefined
  const role = tables.after.get(signKey(token.lower))?.find((one) => one.type === 'unit')
  return role?.type === 'unit' ? role.unit : undefined
}

function near(plain: string, tokens: readonly Token[], last: number): boolean {
  const token = tokens[last]
  const next = tokens[last + 1]
  return (
    token !== undefined &&
    next !== undefined &&
    !next.figures &&
    /^[\s\u00A0-]{1,2}$/u.test(plain.slice(token.end, next.start))
  )
}

function romanNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const signs = [...text].map((sign) => values[sign] ?? 0)
  return signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0)
}

/** A number that is written in words. */
export function inWords(start: number, end: number, value: number, kind: 'cardinal' | 'ordinal'): FoundNumber {
  return { start, end, value: { type: 'number', value, kind, form: 'words' } }
}
