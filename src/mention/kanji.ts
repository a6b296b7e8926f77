const digits = '〇一二三四五六七八九'
const other: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2, 元: 1, 廿: 20, 卅: 30 }
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }

/**
 * The value of a number in Han numerals, positional (二〇二五) or with powers (二十三, 三万五千); undefined where it is none.
 *
 * @example
 * [kanjiNumber('二〇二五'), kanjiNumber('二十三'), kanjiNumber('三万五千')] // => [2025, 23, 35000]
 */
export function kanjiNumber(text: string): number | undefined {
  const plain = [...text].every((sign) => digits.includes(sign) || other[sign] === 0)
  if (plain)
    return text === '' ? undefined : Number([...text].map((sign) => Math.max(0, digits.indexOf(sign))).join(''))
  let total = 0
  let part = 0
  let figure: number | undefined
  for (const sign of text) {
    const power = small[sign]
    const group = large[sign]
    if (power !== undefined) {
      part += (figure ?? 1) * power
      figure = undefined
    } else if (group !== undefined) {
      total = (total + part + (figure ?? (part === 0 && total === 0 ? 1 : 0))) * group
      part = 0
      figure = undefined
    } else {
      const value = digits.indexOf(sign) >= 0 ? digits.indexOf(sign) : other[sign]
      if (value === undefined || (figure !== undefined && figure !== 0)) return undefined
      figure = value
    }
  }
  return total + part + (figure ?? 0)
}

/** A number in figures or Han numerals. */
export function anyNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : kanjiNumber(text)
}
