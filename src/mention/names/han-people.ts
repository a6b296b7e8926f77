import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { alternatives, wordsOf } from './sure-words.js'

/** A person whose whole name stands in Chinese characters. */
export interface HanPerson extends Span {
  readonly name: string
  /** A title that only persons have, or an age, stands behind it: no role of a group's. */
  readonly sure: boolean
}

const memo = new WeakMap<Language, RegExp>()

/** Japanese: three to five characters before a title, a role or an age (`佐藤領哉巡査（２１）`). */
export function hanPeople(text: string, language: Language): readonly HanPerson[] {
  if (language.names.titlesAfter === undefined || language.spaced) return []
  return [...text.matchAll(patternOf(language))].flatMap(({ index, 1: name = '', 2: title = '', 3: age }) => {
    const sure = wordsOf(language.names.titlesAfter).includes(title) || age !== undefined
    if (title === '' && age === undefined) return []
    return [{ start: index, end: index + name.length, name, sure }]
  })
}

function patternOf(language: Language): RegExp {
  const known = memo.get(language)
  if (known !== undefined) return known
  const roles = [...language.speakers.roles].filter((role) => /^\p{Script=Han}{2,}$/u.test(role))
  const titles = alternatives([...wordsOf(language.names.titlesAfter), ...roles])
  const pattern = new RegExp(
    `(?<![\\p{Script=Han}々])(?:${alternatives(roles)})?([\\p{Script=Han}々]{3,5}?)(${titles}|)(?![\\p{Script=Han}々])([（(]\\p{Nd}{1,3}[）)])?`,
    'gu',
  )
  memo.set(language, pattern)
  return pattern
}
