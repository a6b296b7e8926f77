/** Which signs a locale writes in figures. */
export interface FigureSigns {
  readonly decimal: string
  /** Signs between groups, each one character. */
  readonly groups: string
  /** Spaces stand between groups too. */
  readonly spaceGroups: boolean
  /** Groups after the first have two digits but the last (2,06,737). */
  readonly indian: boolean
}

/** What figures may mean: the likeliest value in the locale, the others, and whether their signs are another locale's. */
export interface Reading {
  readonly value: number
  readonly otherwise: readonly number[]
  readonly nonlocal: boolean
  /** They make no number at all. */
  readonly unreadable?: true
}

const spaces = /[ \u00A0\u202F\u2009]/g

/**
 * Reads figures with their separators.
 *
 * @example
 * readFigures('1.234', {decimal: '.', groups: ',', spaceGroups: false, indian: false}) // => {value: 1.234, otherwise: [1234], nonlocal: false}
 */
export function readFigures(written: string, signs: FigureSigns): Reading {
  if (/^\d+$/.test(written)) return { value: Number(written), otherwise: [], nonlocal: false }
  const spaced = spaces.test(written)
  spaces.lastIndex = 0
  if (written.startsWith('.'))
    return { value: Number(`0${written}`), otherwise: [Number(written.slice(1))], nonlocal: signs.decimal !== '.' }
  const text = written.replaceAll(spaces, '')
  const parts = text.split(/[^\d]/)
  const separators = text.replaceAll(/\d/g, '')
  const whole = Number(parts.join(''))
  if (separators === '') return { value: whole, otherwise: [], nonlocal: spaced && !signs.spaceGroups }

  const last = separators.at(-1) ?? ''
  // Two groups and more in the Indian way are so in every locale: 2.06.737 can be nothing else.
  const indian = (signs.indian && last === ',') || separators.length > 1
  const groupsOnly = [...separators].every((sign) => sign === last) && areGroups(parts, indian)
  const asGroups: Reading = { value: whole, otherwise: [], nonlocal: !isGroup(last, signs) || spaced }
  const decimalValue = Number(`${parts.slice(0, -1).join('')}.${parts.at(-1) ?? ''}`)
  const earlier = separators.slice(0, -1)
  const decimalFits =
    separators.length === 1 ||
    ([...earlier].every((sign) => sign === earlier[0] && sign !== last) && areGroups(parts.slice(0, -1), signs.indian))
  const asDecimal: Reading = {
    value: decimalValue,
    otherwise: [],
    nonlocal: !isDecimal(last, signs) || (earlier !== '' && !isGroup(earlier[0] ?? '', signs)),
  }
  if (groupsOnly && separators.length > 1) return asGroups
  if (groupsOnly && decimalFits && !/^0/.test(text) && !spaced) {
    const groupFirst = isGroup(last, signs) || !isDecimal(last, signs)
    const [first, second] = groupFirst ? [asGroups, asDecimal] : [asDecimal, asGroups]
    return { value: first.value, otherwise: [second.value], nonlocal: first.nonlocal }
  }
  if (decimalFits) return asDecimal
  return { value: whole, otherwise: parts.map(Number), nonlocal: true, unreadable: true }
}

/** One to three digits, then groups of three (or of two, the last of three). */
function areGroups(parts: readonly string[], indian: boolean): boolean {
  const [first = '', ...rest] = parts
  if (first.length > 3 || first.length === 0 || first === '0') return false
  if (rest.every((part) => part.length === 3)) return true
  return indian && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((part) => part.length === 2)
}

function isGroup(sign: string, signs: FigureSigns): boolean {
  return signs.groups.includes(sign) || sign === '٬'
}

function isDecimal(sign: string, signs: FigureSigns): boolean {
  return sign === signs.decimal || sign === '٫' || sign === '・' || sign === '·'
}
