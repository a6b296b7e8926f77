import type { Language } from '../../language/index.js'
import { languageOf } from '../../model/language-tag.js'

/** Small words that have another form before a vowel (d’août, a hotel), or before certain consonants (we wtorek), by language. */
const changing: Readonly<Record<string, string>> = {
  en: 'a an',
  fr: 'le la l de d du ce c cet que qu ne n se s je j me m te t jusque jusqu lorsque lorsqu puisque puisqu',
  it: 'il lo la l un uno una del dello della dell al allo alla all dal dallo dalla dall nel nello nella nell sul sullo sulla sull e ed a ad di d',
  ca: 'el la l en na n de d del al',
  pl: 'w we z ze nad nade pod pode bez beze',
  cs: 'v ve s se z ze k ke ku',
  sk: 'v vo s so z zo k ku',
  ru: 'в во с со к ко о об обо',
  uk: 'з із зі від од',
  be: 'з са са а аб',
  bg: 'в във с със',
  hu: 'a az',
  es: 'y e o u',
}

const memo = new Map<string, ReadonlySet<string>>()

/** Whether what stands before a word need not change where another word takes its place: it has one form only, or both words begin alike. */
export function fitsAfter(before: string, word: string, other: string, tag: string): boolean {
  const language = languageOf(tag)
  const words = memo.get(language) ?? new Set((changing[language] ?? '').split(' ').filter((each) => each !== ''))
  memo.set(language, words)
  const last = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)['’]?\s?$/u.exec(before.slice(-24))?.[1]?.toLowerCase()
  return last === undefined || !words.has(last) || beginningOf(word) === beginningOf(other)
}

/** How a word begins: a vowel, one consonant, or the consonants themselves where there are several. */
function beginningOf(word: string): string {
  const [first = '', second = ''] = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  if (!/\p{L}/u.test(first)) return 'figures'
  const isVowel = (letter: string): boolean => /[aeiouyhаеєиіїоуюяыэё]/u.test(letter)
  if (isVowel(first)) return first === 'h' ? 'h' : 'vowel'
  return isVowel(second) || !/\p{L}/u.test(second) ? 'consonant' : first + second
}

/** Whether nouns and names get endings of cases: of languages that have a few endings of names at most these are a plural or a genitive. */
export function inflects({ cased, names }: Language): boolean {
  return cased && (names.endings === undefined || names.endings.split(/\s+/u).length > 5)
}
