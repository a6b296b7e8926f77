import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { PhraseIndex } from '../phrase-index.js'
import { isForeignReading } from './skeleton.js'
import { alternatives, surePlaces, wordsOf } from './sure-words.js'

/** What is surely a name in texts that part no words; spans may overlap. */
export function unspacedNames(texts: readonly string[], language: Language): readonly (readonly Span[])[] {
  const people = texts.map((text) => [...peopleBeforeTitles(text, language), ...transcribed(text, language)])
  const parts = new Set(
    people.flatMap((spans, at) => spans.flatMap(({ start, end }) => partsOf(texts[at]?.slice(start, end)))),
  )
  const names = placeIndex(language)
  for (const part of parts) names.add(part, true)
  return texts.map((text, at) => [...(people[at] ?? []), ...standing(text, names)])
}

/** Finds what is surely the name of a place in texts that part no words. */
export function unspacedPlaces(language: Language): (text: string) => readonly Span[] {
  const places = placeIndex(language)
  return (text) => standing(text, places)
}

function placeIndex(language: Language): PhraseIndex<boolean> {
  const places = new PhraseIndex<boolean>(language)
  for (const place of surePlaces(language)) places.add(place, true)
  // A longer word that is no place hides the place that it begins with.
  for (const word of wordsOf(language.names.unsure)) if (word.length > 1) places.add(word, false)
  return places
}

/** Who was named whole is named by a part of the name later: parts of foreign names that are no short words. */
function partsOf(name = ''): readonly string[] {
  return name.split(/[・＝·•]/u).filter((part) => part.length >= 3)
}

function standing(text: string, names: PhraseIndex<boolean>): readonly Span[] {
  const found: Span[] = []
  let longest: { start: number; end: number; value: boolean } | undefined
  const keep = (): void => {
    if (longest?.value === true && !isInKatakana(text, longest)) found.push({ start: longest.start, end: longest.end })
  }
  for (const phrase of names.find(text)) {
    if (phrase.start === longest?.start ? phrase.end > longest.end : phrase.start >= (longest?.end ?? 0)) {
      if (phrase.start !== longest?.start) keep()
      longest = phrase
    }
  }
  keep()
  return found
}

const katakana = /^[ァ-ヺー]{2}$/u

/** Katakana go on before or after a stretch of them: it is a part of another word. */
function isInKatakana(text: string, { start, end }: Span): boolean {
  return katakana.test(text.slice(Math.max(0, start - 1), start + 1)) || katakana.test(text.slice(end - 1, end + 1))
}

/** Japanese: katakana before a title (`アンナ・シュミット氏`), and two to four Chinese characters before a title of one (`田中氏`). */
function peopleBeforeTitles(text: string, language: Language): readonly Span[] {
  const titles = wordsOf(language.names.titlesAfter)
  if (titles.length === 0) return []
  const short = titles.filter((title) => title.length === 1)
  const before = new RegExp(
    `(?<![ァ-ヺー・])[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]+)*(?=${alternatives(titles)})|(?<!\\p{Script=Han})\\p{Script=Han}{2,4}(?=(?:${alternatives(short)})(?!\\p{Script=Han}))`,
    'gu',
  )
  const unsure = new Set([...wordsOf(language.names.unsure), ...language.speakers.roles])
  return [...text.matchAll(before)].flatMap(({ 0: name, index }) =>
    unsure.has(name) || unsure.has(name.charAt(0)) || unsure.has(name.slice(-1))
      ? []
      : [{ start: index, end: index + name.length }],
  )
}

/** Chinese: a foreign name by its point, as far as characters reach that write foreign sounds (`安娜·施密特`); none where it may begin earlier, end later, or take in another word. */
function transcribed(text: string, language: Language): readonly Span[] {
  const unsure = new Set(wordsOf(language.names.unsure))
  const beside = [...wordsOf(language.names.besideNames), ...language.speakers.roles]
  return [...text.matchAll(/(?<![\p{Script=Han}·•])(?:\p{Script=Han}+[·•])+\p{Script=Han}+/gu)].flatMap(
    ({ 0: run, index }) => {
      const signs = [...run]
      const isWritten = (sign = ''): boolean => isForeignReading(sign)
      let start = signs.findIndex((sign) => sign === '·' || sign === '•')
      let end = signs.findLastIndex((sign) => sign === '·' || sign === '•') + 1
      while (isWritten(signs[start - 1])) start--
      while (isWritten(signs[end])) end++
      // Two names with points may stand in one run.
      if (!signs.slice(start, end).every((sign) => isWritten(sign) || sign === '·' || sign === '•')) return []
      const name = signs.slice(start, end).join('')
      if (!/^\p{L}.*\p{L}{2}$/u.test(name) || unsure.has(name.charAt(0)) || unsure.has(name.slice(-1))) return []
      const [before, after] = [signs.slice(0, start).join(''), signs.slice(end).join('')]
      if (before !== '' && !beside.some((word) => before.endsWith(word))) return []
      if (after !== '' && !beside.some((word) => after.startsWith(word))) return []
      const from = index + before.length
      return [{ start: from, end: from + name.length }]
    },
  )
}
