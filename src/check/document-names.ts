import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Place, Side } from '../model/span.js'
import { namesOf } from './checkers/names/names-known.js'
import { type CheckContext, createContext, placeOf } from './context.js'

/** One name of a document, in both languages. */
export interface DocumentName {
  readonly id: string
  /** A territory or a city by CLDR. */
  readonly place?: 'territory' | 'city'
  /** The forms of each side, the most frequent first. */
  readonly source: readonly NameForm[]
  readonly target: readonly NameForm[]
  /** Segments in which both sides have it. */
  readonly segments: number
}

/** A name as it is written, and where. */
export interface NameForm {
  readonly text: string
  readonly places: readonly Place[]
}

/** The names of a document that both of its sides have, the most frequent first, with every form in which they stand there. */
export function documentNames(document: BilingualDocument): readonly DocumentName[] {
  return namesIn(createContext(document))
}

/** The names of a document that is being looked at; see `documentNames`. */
export function namesIn(context: CheckContext): readonly DocumentName[] {
  const known = namesOf(context)
  const found = known.names.links.flatMap((link) => {
    // The words as names are compared: without `’s` and the like.
    const forms = (side: Side): readonly NameForm[] => {
      const byText = new Map<string, Place[]>()
      known.pairs.forEach((pair, at) => {
        const text = pair[side]
        for (const span of known.segments[at]?.[side].get(link) ?? []) {
          const token = known.names[side].tokens[at]?.find((one) => one.start === span.start)
          // A word in lower case may be made of a place's name; that it begins like a person's says nothing.
          if (token?.capital === false && link.place === undefined) continue
          const written = token?.form ?? text.text.slice(span.start, span.end)
          const places = byText.get(written)
          if (places === undefined) byText.set(written, [placeOf(text, span)])
          else places.push(placeOf(text, span))
        }
      })
      return [...byText]
        .map(([text, places]) => ({ text, places }))
        .sort((a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1))
    }
    const [source, target] = [forms('source'), forms('target')]
    const segments = known.answered.get(link)?.length ?? 0
    if (source.length === 0 || target.length === 0 || segments === 0) return []
    return [{ ...(link.place === undefined ? {} : { place: link.place }), source, target, segments }]
  })
  return found
    .sort((a, b) => b.segments - a.segments || ((a.source[0]?.text ?? '') < (b.source[0]?.text ?? '') ? -1 : 1))
    .map((name, at) => ({ id: `n${at + 1}`, ...name }))
}
