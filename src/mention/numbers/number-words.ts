import { allMatches } from '../all-matches.js'
import { kanjiNumber } from '../kanji.js'
import type { Tokens } from '../tokens.js'
import { type FoundNumber, inWords } from './found-number.js'
import { shareMagnitudes } from './magnitudes.js'
import type { NumberTables } from './number-tables.js'
import { spelled } from './spelled-numbers.js'

const han = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]+/gu
const halfInHan = /半数|半數|過半|过半|半分/gu
/** Tenths of a whole, and hundredths after them: 三成五, 二割半. */
const tenthsInHan =
  /([一二三四五六七八九])[成割](?:([一二三四五六七八九])分?|(半))?(?![为為功立员員长長都果就绩績分份熟见見引])/gu
const roman = /(?<![\p{L}\d])(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?=(?:e|er|ème)?(?![\p{L}\d]))/gu

/** Numbers in words (twenty-three, три, 三万), Roman numerals and magnitudes alone. They can answer figures; by themselves they are too common to compare. */
export function findWords(tokens: Tokens, tables: NumberTables): readonly FoundNumber[] {
  const { plain } = tokens
  const found = [...(tables.language.spaced ? spelled(plain, tokens.tokens, tables) : allInHan(plain))]
  if (/[IVXLC]/.test(plain))
    for (const match of allMatches(roman, plain))
      if (match[0] !== '' && match[0] !== 'I' && match[0] !== 'C')
        found.push(inWords(match.index, match.index + match[0].length, romanNumber(match[0]), 'ordinal'))
  return shareMagnitudes(plain, found, tables)
}

function allInHan(plain: string): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of allMatches(han, plain))
    if (!/\d$/.test(plain.slice(0, match.index))) found.push(...inHan(match, plain))
  for (const match of allMatches(halfInHan, plain))
    found.push(inWords(match.index, match.index + match[0].length, 0.5, 'cardinal'))
  for (const match of allMatches(tenthsInHan, plain)) {
    const parts = match[3] === undefined ? (kanjiNumber(match[2] ?? '') ?? 0) : 5
    const value = (kanjiNumber(match[1] ?? '') ?? 0) * 10 + parts
    found.push(inWords(match.index, match.index + match[0].length, value, 'percent'))
  }
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

function romanNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const signs = [...text].map((sign) => values[sign] ?? 0)
  return signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0)
}
