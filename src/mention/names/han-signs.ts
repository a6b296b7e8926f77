import { pinyin } from './skeleton.js'

/** Forms of one sign that are not read alike, or that languages write for one another in names. */
const variants = '浜濱滨 糸絲丝 豊豐丰 﨑崎 鉄鐵铁 蔵藏 斎齋斋斉齊齐'

const han = /\p{Script=Han}/u
/** Signs of the private use area, one for each reading. */
const firstOwn = 0xe000

const folded = new Map<string, string>()
const readings = new Map<string, string>()
for (const group of variants.split(' ')) {
  const own = nextOwn()
  for (const sign of group) folded.set(sign, own)
  readings.set(group, own)
}

function nextOwn(): string {
  return String.fromCharCode(firstOwn + readings.size)
}

/**
 * A text whose Chinese characters are told apart by their readings alone: what Japanese, traditional and simplified
 * Chinese write for one character is one sign. Places in it are places in the text.
 *
 * @example
 * foldHan('鈴木') === foldHan('铃木') // => true
 */
export function foldHan(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    result += sign === '々' ? result.slice(-1) : foldSign(sign)
  }
  return result
}

function foldSign(sign: string): string {
  const known = folded.get(sign)
  if (known !== undefined) return known
  if (!han.test(sign)) return sign
  const reading = pinyin(sign)
  let own = readings.get(reading)
  if (own === undefined) {
    own = reading === '' ? sign : nextOwn()
    readings.set(reading, own)
  }
  folded.set(sign, own)
  return own
}
