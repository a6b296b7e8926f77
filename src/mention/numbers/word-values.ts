import { kanjiNumber } from '../kanji.js'
import type { Token } from '../tokens.js'
import { type NumberTables, signKey, wordKey } from './number-tables.js'

/** Words that begin no number, by their tables; as many are kept. */
const plainWords = new WeakMap<NumberTables, Map<string, boolean>>()
const mostPlain = 20_000

/** Whether a word has nothing to do with numbers, as nearly all words. */
export function isPlain(word: string, tables: NumberTables): boolean {
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
  return (
    tables.wordStarts.has(word) ||
    tables.counts.has(word) ||
    tables.added.has(word) ||
    alone(word, tables) !== undefined ||
    magnitudeOf(word, tables) !== undefined
  )
}

/** A number in one word or a few, and what it counts. */
export interface FoundWord {
  readonly value: number
  /** In tokens. */
  readonly length: number
  readonly ordinal: boolean
  /** What the word itself counts (двухнедельный). */
  readonly unit?: string
}

/** The number that one to four words at a place say. */
export function wordAt(tokens: readonly Token[], at: number, tables: NumberTables): FoundWord | undefined {
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
  return alone(token.lower, tables) ?? addedTo(tokens, at, tables)
}

/** `साढ़े पाँच` is five and a half, `सवा लाख` a lakh and a quarter. */
function addedTo(tokens: readonly Token[], at: number, tables: NumberTables): FoundWord | undefined {
  const added = tables.added.get(tokens[at]?.lower ?? '')
  const next = tokens[at + 1]
  if (added === undefined || next === undefined) return undefined
  const value = alone(next.lower, tables)?.value
  if (value !== undefined) return { value: value + added, length: 2, ordinal: false }
  return magnitudeOf(next.lower, tables) === undefined ? undefined : { value: 1 + added, length: 1, ordinal: false }
}

/** What one word says by itself, with what is written on to it. */
function alone(word: string, tables: NumberTables): FoundWord | undefined {
  const found = lookUp(word, 1, tables) ?? fused(word, tables) ?? hangulNumber(word, tables) ?? stemOf(word, tables)
  if (found !== undefined || tables.prefixes === '') return found
  const rest = tables.prefixes.includes(word.charAt(0)) ? lookUp(word.slice(1), 1, tables) : undefined
  return rest ?? (tables.article === '' ? undefined : lookUp(withoutArticle(word, tables), 1, tables))
}

/** Without a prefix and the article: `والعشر` as `عشر`. */
function withoutArticle(word: string, { article, prefixes }: NumberTables): string {
  const start = word.startsWith(article) || !prefixes.includes(word.charAt(0)) ? 0 : 1
  return word.startsWith(article, start) ? word.slice(start + article.length) : word
}

const hangulSigns = '일이삼사오육칠팔구십백천만억조'
const hanSigns = '一二三四五六七八九十百千万億兆'

/** Korean numbers as they are spoken, with or without what they count: `십오만명`. */
function hangulNumber(word: string, tables: NumberTables): FoundWord | undefined {
  if (!tables.hangul) return undefined
  const run = /^[일이삼사오육칠팔구]*[십백천만억조][일이삼사오육칠팔구십백천만억조]*/u.exec(word)?.[0] ?? ''
  if (run.length < 2) return undefined
  const value = kanjiNumber([...run].map((sign) => hanSigns.charAt(hangulSigns.indexOf(sign))).join(''))
  return value === undefined ? undefined : { value, length: 1, ordinal: false }
}

/** A number with an ending: `hétkor`. */
function stemOf(word: string, tables: NumberTables): FoundWord | undefined {
  if (tables.endings.size === 0) return undefined
  for (let length = word.length - 1; length >= 3; length--) {
    const found = tables.endings.has(word.slice(length)) ? lookUp(word.slice(0, length), 1, tables) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const measured =
  /^[oaeiuо]?(?:let|lét|leti|roč|jähr|jarig|daags|årig|årsdag|dagars|годин|година|годиш|годишњ|річ|літ|лет|дн|ден|доб|міся|меся|мину|секун|пенс|цент|метр|kilomet|metr|tisíc|tausend|hundert|million|milion|milliard|miliard|bilion|denn|dňov|dneve|dnevn|godišn|ára|vuoti|éves|stündig|tägig|wöchig|monatig|minüt|minut|sekund|erjahr|prozent|procent|процент|відсот|köpfig|fach|mal|malig|stöckig|teilig|stellig|seitig|prozentig|miesię|dniow|tygodn|minutow|sekundow|osobow|pietrow|piętrow|krotn|mjeseč|tjed|satn|týžd|mesač|mesec|teden|dnev|viikko|kuukau|päiv|tunti|kertai|napos|hetes|havi|órás|perces|fős|mánað|vikna|stunda|koppig|delig|voudig|faldig|faldt|dubbel|násob|krát|krat|кратн|раз|місяч|тижн|недел|тысяч|тисяч|мільйон|миллион|мільярд|миллиард|stopý|stopov|mílov|kilov|členn|místn|bodov|gól|hodin|týden|měsí|stup|sekt|set|sto)/u

/** A number word written together with what it counts (zehnjährig, pětadvacetiletý, десятирічний). */
function fused(word: string, tables: NumberTables, least = 2): FoundWord | undefined {
  if (word.length < 7 || !tables.beginnings.has(word.slice(0, 3))) return undefined
  for (let length = Math.min(word.length - 2, 18); length >= 3; length--) {
    const value = tables.words.get(word.slice(0, length))
    if (value === undefined || value < least) continue
    const rest = word.slice(length)
    const unit = value >= 20 && value % 10 === 0 ? fused(rest, tables, 1) : undefined
    if (unit !== undefined && unit.value < 10) return { value: value + unit.value, length: 1, ordinal: false }
    const whole = magnitudeOf(rest, tables)
    if (whole === undefined && !measured.test(rest)) continue
    const factor = whole ?? factorOf(rest, tables)
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

/** The power of ten that a word says: 1000 of `thousand`. */
export function magnitudeOf(word: string, tables: NumberTables): number | undefined {
  if (word.length < (tables.language.cased ? 3 : 2)) return undefined
  const role = tables.after.get(signKey(word))?.find((one) => one.type === 'magnitude')
  return role?.type === 'magnitude' ? role.factor : undefined
}

/** The unit of measure that a word names. */
export function unitOf(token: Token | undefined, tables: NumberTables): string | undefined {
  if (token === undefined || token.lower.length < 3) return undefined
  const role = tables.after.get(signKey(token.lower))?.find((one) => one.type === 'unit')
  return role?.type === 'unit' ? role.unit : undefined
}
