import type { Language } from '../../../language/index.js'
import type { NameLink, Names } from '../../../mention/names/entities.js'
import type { NameGroup } from '../../../mention/names/names.js'
import {
  commonPrefix,
  editDistance,
  inflectionOf,
  isFormOf,
  isSameName,
  isVowel,
  stemsOf,
} from '../../../mention/names/names-forms.js'
import { pinyin } from '../../../mention/names/skeleton.js'
import { memoize } from '../../memoize.js'

/** More than a slip of the finger: a second spelling that may be chosen, the source's own among them, or another form of the name. */
export function isChosen(word: string, link: NameLink, names: Names, language: Language): boolean {
  return (
    names.target.textsWith(word).length >= 2 ||
    isFormOf(word, [...link.source.keys, ...link.target.keys], language) ||
    differsInSigns(word, link, language) ||
    isAnotherTranscription(word, link) ||
    isEnded(word, link, language)
  )
}

/** The source's own form with another vowel at its end (`Europe`, `Europa`): what the target calls it, or its case. */
export function isEndedAlike(word: string, source: string): boolean {
  const [one, other] = [word.at(-1) ?? '', source.at(-1) ?? '']
  return word.length >= 4 && isVowel(one) && isVowel(other) && word.slice(0, -1) === source.slice(0, -1)
}

/** A word that stands in several segments, in whatever form, was not mistyped again and again. */
export function isRepeated(word: string, { target }: Names): boolean {
  return target.textsWith(word).length >= 2 || (groupOf(target.groups).get(word)?.mentions.size ?? 0) >= 2
}

/** The names of one side by each of their forms. */
const groupOf = memoize(
  (groups: readonly NameGroup[]): ReadonlyMap<string, NameGroup> =>
    new Map(groups.flatMap((group) => [...group.keys].map((key) => [key, group] as const))),
)

/** With the signs over its letters left out the word is a form of the name: languages write names with and without them (`Aïn`, `Ain`). */
function differsInSigns(word: string, link: NameLink, language: Language): boolean {
  if (!/^\p{Script=Latin}/u.test(word)) return false
  const bare = withoutSigns(word)
  return link.target.keys.some((key) => {
    const other = withoutSigns(key)
    return (bare !== word || other !== key) && isSameName(bare, other, language)
  })
}

/** What the customs of transcription choose between, in words of one script that write another's sounds. */
const customs: readonly { readonly script: RegExp; readonly folds: readonly (readonly [RegExp, string])[] }[] = [
  {
    script: /^\p{Script=Latin}/u,
    folds: [
      [/c(?![ehiy])/g, 'k'],
      [/ch|kh/g, 'h'],
      [/i[jy]+|j[iy]+|y[ij]+|ii$/g, 'i'],
      [/ie/g, 'e'],
    ],
  },
  { script: /^\p{Script=Cyrillic}/u, folds: [[/[эё]/g, 'е']] },
  { script: /^\p{Script=Katakana}/u, folds: [[/ー$/, '']] },
]

/** Another way to write the same sounds of another script, by custom (`Vasilev`, `Vasiliev`; 休斯敦, 休斯顿): house style, no slip. */
function isAnotherTranscription(word: string, { source, target, place }: NameLink): boolean {
  if (target.han && !/\p{Script=Katakana}/u.test(word)) return target.keys.some((key) => pinyin(key) === pinyin(word))
  const custom = customs.find(({ script }) => script.test(word))
  // What a place is called is no matter of transcription.
  if (custom === undefined || place !== undefined || source.keys.some((key) => custom.script.test(key))) return false
  const folded = (form: string): string =>
    custom.folds.reduce((text, [from, to]) => text.replace(from, to), withoutSigns(form))
  return target.keys.some((key) => folded(key) === folded(word))
}

/** The whole name with an ending after it, if not one that the language has for it: grammar, no spelling. */
function isEnded(word: string, link: NameLink, language: Language): boolean {
  const { endings, longest } = inflectionOf(language)
  if (endings === undefined || longest < 2) return false
  return link.target.keys.some(
    (key) =>
      key.length >= 4 &&
      (word.startsWith(key) || (key.endsWith('y') && word.startsWith(`${key.slice(0, -1)}j`))) &&
      word.length - key.length >= 1 &&
      word.length - key.length <= 3 &&
      stemsOf(word, language).some((stem) => stem.length < word.length && stem.length <= key.length + 1),
  )
}

/** An adjective that a longer name is the beginning of, whose last letters may have gone (`Garissa`, `garisský`). */
export function isAdjective(word: string, link: NameLink, language: Language): boolean {
  for (const ending of inflectionOf(language).longEndings) {
    if (ending.length < 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length >= 4 && link.target.keys.some((key) => key.startsWith(stem) && key.length - stem.length <= 3))
      return true
  }
  return false
}

/** A word for the people or things of a place: it goes on from the name's stem in its own way, whatever signs are over its letters. */
export function isMadeOf(word: string, link: NameLink, language: Language): boolean {
  const isSlip = (one: string, other: string): boolean =>
    other.length >= 5 &&
    one.slice(-2) === other.slice(-2) &&
    editDistance(withoutSigns(one), withoutSigns(other), 1) === 1
  if (
    link.target.keys.some((key) =>
      stemsOf(key, language).some((one) => stemsOf(word, language).some((other) => isSlip(one, other))),
    )
  )
    return false
  const bare = withoutSigns(word)
  return link.target.keys.some((key) => {
    const stem = commonPrefix(bare, withoutSigns(key))
    const isLong = stem * 3 >= Math.min(word.length, key.length) * 2
    if (bare.length === stem) return isLong && stem >= 4 && key.length - stem <= 2
    return isLong && stem >= 3 && (key.length - stem <= 3 || stem >= 5)
  })
}

/** A word without the signs over its letters. */
export function withoutSigns(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
