import { type Language, languageFor } from '../../language/index.js'
import type { NameForms } from '../../mention/index.js'
import type { KnownName } from './known-names.js'
import { fitsAfter, inflects } from './neighbours.js'

/** A name in the place of another: where it stood in a translation, and the form that stands there now. */
export interface NameEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Puts one name in the place of another into a translation. The form is one that the texts show or people confirmed: in a language that inflects names, the
 * one with the same ending, where two endings at least say that both are inflected alike. Nothing where that is not known.
 *
 * @param names the names that are known in both languages
 */
export function rewriteName(
  translation: string,
  from: string,
  to: string,
  names: readonly KnownName[],
  tag: string,
): NameEdit | undefined {
  const named = (word: string) => names.filter(({ source }) => source.includes(keyOf(word)))
  const [[before, doubt], [after, otherDoubt]] = [named(from), named(to)]
  if (before === undefined || after === undefined || doubt !== undefined || otherDoubt !== undefined) return undefined
  // Whether a confirmed name is a place nobody has said.
  if (before.place !== after.place && !before.confirmed && !after.confirmed) return undefined
  const language = languageFor(tag)
  const found = before.spellings.flatMap((forms) =>
    placesOf(forms, translation, language.spaced).map((place) => ({ place, forms })),
  )
  const [{ place, forms } = {}, another] = found
  const [written] = after.spellings
  if (place === undefined || forms === undefined || written === undefined || another !== undefined) return undefined
  const text = formLike(place.text, forms, written, language)
  if (text === undefined || !fitsAfter(translation.slice(0, place.start), place.text, text, tag)) return undefined
  return { start: place.start, end: place.end, text }
}

/** A word as the table of names has it. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, '')
}

/** Where a name's forms stand in a text. */
function placesOf({ keys, han }: NameForms, text: string, spaced: boolean): readonly NameEdit[] {
  if (han || !spaced)
    return keys.flatMap((key) => {
      const start = text.indexOf(key)
      const places = start < 0 ? [] : [{ start, end: start + key.length, text: key }]
      return text.indexOf(key, start + 1) > start ? [...places, ...places] : places
    })
  return [...text.matchAll(/[\p{L}\p{M}]+(?:[-ʼ]\p{L}[\p{L}\p{M}]*)*|[\p{L}\p{M}]/gu)]
    .filter(([word]) => keys.includes(word.toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
}

/** The form of another name that answers a form of this one. */
function formLike(form: string, before: NameForms, after: NameForms, language: Language): string | undefined {
  const stems = [stemOf(before.keys), stemOf(after.keys)] as const
  const ending = form.toLowerCase().slice(stems[0].length)
  const shared = before.keys
    .map((key) => key.slice(stems[0].length))
    .filter((end) => after.keys.includes(stems[1] + end))
  if (shared.length > 1 && shared.includes(ending) && after.label.toLowerCase().startsWith(stems[1]))
    return after.label.slice(0, stems[1].length) + ending
  return !inflects(language) && form === before.label ? after.label : undefined
}

/** What all forms begin with. */
function stemOf(keys: readonly string[]): string {
  const [first = '', ...rest] = keys
  let length = first.length
  for (const key of rest) while (!key.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}
