import { languageFor } from '../../language/index.js'
import { PhraseIndex } from '../../mention/phrase-index.js'
import { type GlossaryEntry, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import type { Term } from '../../model/term.js'

/** The terms of each segment's source in whatever form they stand there, by unit and segment joined by a space; those that have a translation. */
export function termsOf(
  units: readonly Unit[],
  tag: string,
  terms: readonly Term[],
): ReadonlyMap<string, readonly Term[]> {
  const usable = terms.filter(({ accepted }) => accepted.length > 0)
  if (usable.length === 0) return new Map()
  const phrases = new PhraseIndex<Term>(languageFor(tag))
  for (const term of usable) for (const form of term.source) phrases.add(form, term)
  return new Map(
    units.flatMap((unit) =>
      segmentsOf(unit).map(({ id, source }) => [`${unit.id} ${id}`, termsIn(plainText(source), phrases)] as const),
    ),
  )
}

function termsIn(text: string, phrases: PhraseIndex<Term>): readonly Term[] {
  const found = [...phrases.find(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  return [...new Set(found.map(({ value }) => value))]
}

/** Units with the glossaries of their segments; a unit that has it already is the same object. */
export function withGlossaries(units: readonly Unit[], terms: ReadonlyMap<string, readonly Term[]>): readonly Unit[] {
  return units.map((unit) => {
    const entries = segmentsOf(unit).flatMap(({ id }) =>
      (terms.get(`${unit.id} ${id}`) ?? []).map(
        ({ source, accepted }): GlossaryEntry => ({ segment: id, term: source.join(', '), translations: accepted }),
      ),
    )
    const { glossary = [], ...rest } = unit
    if (JSON.stringify(glossary) === JSON.stringify(entries)) return unit
    return entries.length === 0 ? rest : { ...rest, glossary: entries }
  })
}
