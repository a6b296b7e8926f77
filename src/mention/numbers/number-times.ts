import { allMatches } from '../all-matches.js'
import { anyNumber } from '../kanji.js'
import { fold } from '../tokens.js'
import { type FoundNumber, inWords } from './found-number.js'
import type { NumberTables } from './number-tables.js'

const colon = /(?<![\d.,:/])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:]|\.\d)/g
const clockRange =
  /(?<![\d.,:/-])(\d{1,2})(?::(\d{2}))?\s?(?:[-–—]|to|and|until|till)\s?(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b/giu
const dot = /(?<![\d.,:/])(\d{1,2})\.(\d{2})(?![\d.:]|,\d)/g
const hour =
  /(?<![\d.,:/-])(\d{1,2})(?:\s?(?:h(?:eures?)?|giờ)\s?(\d{2})?(?![\p{L}\d])|(?=\s?(?:[ap]\.?m\b|[AP]M\b|Uhr|o’clock|o'clock)))/gu
const slavic = /(?<![\d.,:])(\d{1,2})\s(?:час|годин|hodin|godzin)\p{L}*\s(\d{1,2})\s(?:мин|хвилин|minut)\p{L}*/gu
const eastern =
  /(上午|下午|晚上|傍晚|中午|凌晨|早上|清晨|午夜|午前|午後|오전|오후)?\s?(?<![\d.,:])(\d{1,2})\s?(?:時|时|點|点|시)(?!間|间|候|代|期|差|速|报|報|评|的|到|数|钟头|鐘頭)(?:\s?(\d{1,2})\s?[分분]|(半))?/gu

const decade =
  /(\d{2}|十[〇零一二三四五六七八九]?|二十一?)\s?世[纪紀]\s?(?:(\d)0|([一二三四五六七八九])?([一二三四五六七八九])十)\s?年代/gu

/** Chinese and Japanese decades: 20世纪80年代, 20世纪六七十年代. */
export function findDecades(plain: string): readonly FoundNumber[] {
  if (!plain.includes('年代')) return []
  return allMatches(decade, plain).flatMap((match) => {
    const start = ((anyNumber(match[1] ?? '') ?? 0) - 1) * 100
    const tens = [match[2], match[3], match[4]].flatMap((sign) => (sign === undefined ? [] : [anyNumber(sign) ?? 0]))
    const span = match[0].length
    return tens.map((ten, index) => ({
      start: match.index + Math.floor((span * index) / tens.length),
      end: match.index + Math.floor((span * (index + 1)) / tens.length),
      value: { type: 'number' as const, kind: 'year' as const, form: 'digits' as const, value: start + ten * 10 },
    }))
  })
}

const partOfWhole =
  /((?<!\d)\d+|(?<![二三四五六七八九十])[二三四五六七八九十]+)\s?(?:分(?:之|の)|분의)\s?(\d+|[一二三四五六七八九十]+)/gu

/** Parts of a whole where the whole comes first: 四分之一, 4分の1, 4분의 1. */
export function findParts(plain: string): readonly FoundNumber[] {
  if (!/分|분의/u.test(plain)) return []
  return allMatches(partOfWhole, plain).flatMap((match) => {
    const [parts, count] = [anyNumber(match[1] ?? ''), anyNumber(match[2] ?? '')]
    if (parts === undefined || count === undefined || parts === 0) return []
    return [inWords(match.index, match.index + match[0].length, count / parts, 'cardinal')]
  })
}

const average = /(?<![\d.])(\d)割(?:(\d)分)?(?:(\d)厘)?(?!引)/gu

/** Japanese tenths, hundredths and thousandths, as in a batting average: 2割3分5厘 is 23.5 %. */
export function findTenths(plain: string): readonly FoundNumber[] {
  if (!plain.includes('割')) return []
  return allMatches(average, plain).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: {
      type: 'number' as const,
      kind: 'percent' as const,
      form: 'digits' as const,
      value: Number(match[1]) * 10 + Number(match[2] ?? 0) + Number(match[3] ?? 0) / 10,
    },
  }))
}

/** What each of the patterns of a time has, but for the eastern ones: most figures are no time, and need no more than this look. */
const likeTime = /\d(?:[:.]\d|\s?(?:h|giờ|[ap]\.?m|[AP]M|Uhr|o[’'])|\s(?:час|годин|hodin|godzin))/

/** Times of day: 7:15 PM, 19.15 Uhr, 19 h 15, 下午7点15分. */
export function findTimes(plain: string, tables: NumberTables): readonly FoundNumber[] {
  const { tag } = tables.language
  if (/^(?:zh|ja|ko|yue)/.test(tag)) {
    const found = allMatches(eastern, plain).flatMap((match) => easternTime(match, plain, tag))
    return [...found, ...withColon(plain, tables)]
  }
  if (!likeTime.test(plain)) return []
  return [
    ...(tag.startsWith('en') ? rangesOf(plain) : []),
    ...withColon(plain, tables),
    ...allMatches(slavic, plain).flatMap((match) => timeAt(match, plain, tables, true)),
    ...allMatches(dot, plain).flatMap((match) => timeAt(match, plain, tables, false)),
    ...allMatches(hour, plain).flatMap((match) =>
      timeAt(match, plain, tables, /h|giờ/.test(match[0]) ? /^(?:fr|pt|es|ca|ro|vi)/.test(tag) : false),
    ),
  ]
}

/** Both times of a range of which the second alone says whether it is morning: 6-8 p.m., 11 to 1 p.m. */
function rangesOf(plain: string): readonly FoundNumber[] {
  return allMatches(clockRange, plain).flatMap((match) => {
    const [first, second] = [Number(match[1]), Number(match[3])]
    if (first > 12 || second > 12) return []
    const late = match[5]?.toLowerCase() === 'p'
    const day = (hours: number, afternoon: boolean): number => (hours % 12) + (afternoon ? 12 : 0)
    const earlier = day(first, late) > day(second, late)
    const whole = match[0].length
    const from = (match[2] === undefined ? 0 : match[2].length + 1) + (match[1]?.length ?? 0)
    const to = match.index + match[0].search(/\d{1,2}(?::\d{2})?\s?[ap]\.?m$/iu)
    return [
      timeOf(match.index, match.index + from, first, Number(match[2] ?? 0), day(first, earlier ? !late : late)),
      timeOf(to, match.index + whole, second, Number(match[4] ?? 0), day(second, late)),
    ]
  })
}

function withColon(plain: string, tables: NumberTables): readonly FoundNumber[] {
  if (!plain.includes(':')) return []
  return allMatches(colon, plain).flatMap((match) => timeAt(match, plain, tables, true))
}

function timeAt(match: RegExpExecArray, plain: string, tables: NumberTables, sure: boolean): readonly FoundNumber[] {
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  if (hours > 24 || minutes > 59) return []
  const end = match.index + match[0].length
  const after = /^\s?([\p{L}.’']+)(?:\s(?:in\sthe\s|du\s|de\sl[’']|am\s)?([\p{L}-]+))?/u.exec(
    plain.slice(end, end + 24),
  )
  const word = fold(after?.[1] ?? '').replaceAll('.', '')
  const second = fold(after?.[2] ?? '')
  // German "am" is a word: elsewhere than in English only a.m. and AM are meant.
  const halves = tables.language.tag.startsWith('en') || /^(?:[ap]\.\s?m|[AP]M)/.test(after?.[1] ?? '')
  const half = halves ? /^([ap])m/.exec(word)?.[1] : undefined
  const before = /(?<!\p{L})(\p{L}+)\.?\s?$/u.exec(plain.slice(Math.max(0, match.index - 14), match.index))
  const clock = half !== undefined || tables.clock.has(word) || tables.afternoon.has(word)
  // With a full stop that could be a decimal one only a word of the clock makes a time of it.
  const heralded =
    tables.signs.decimal !== '.' && /\./.test(match[0]) && tables.clockBefore.has(fold(before?.[1] ?? ''))
  if (!sure && !clock && !heralded) return []
  if (!sure && /^h/.test(match[0].replace(/\d+\s?/, '')) && !clock) return []
  const late = half === 'p' || tables.afternoon.has(word) || tables.afternoon.has(second)
  const day = late && hours < 12 ? hours + 12 : half === 'a' && hours === 12 ? 0 : hours
  const wordEnd =
    half === undefined ? end : end + (/^\s?[ap]\.?m\.?/iu.exec(plain.slice(end, end + 6))?.[0].length ?? 0)
  return [timeOf(match.index, wordEnd, hours, minutes, day)]
}

function easternTime(match: RegExpExecArray, plain: string, tag: string): readonly FoundNumber[] {
  const hours = Number(match[2])
  const minutes = match[4] === undefined ? Number(match[3] ?? 0) : 30
  const sign = /[点點]/.test(match[0])
  if (hours > 24 || minutes > 59 || (sign && tag.startsWith('ja'))) return []
  // 点 is also a point, 时 also "when": alone they need a word of the day or minutes.
  if (
    /[点點时]/.test(match[0]) &&
    match[1] === undefined &&
    match[3] === undefined &&
    !/^(?:钟|鐘|整|半|左右|前|后)/.test(plain.slice(match.index + match[0].length))
  )
    return []
  const late = /下午|晚上|傍晚|午後|오후/.test(match[1] ?? '')
  return [timeOf(match.index, match.index + match[0].length, hours, minutes, late && hours < 12 ? hours + 12 : hours)]
}

function timeOf(start: number, end: number, hours: number, minutes: number, day: number): FoundNumber {
  return {
    start,
    end,
    value: { type: 'number', kind: 'time', form: 'digits', value: hours * 100 + minutes, minutes: day * 60 + minutes },
  }
}
