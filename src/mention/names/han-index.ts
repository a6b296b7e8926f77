import type { Span } from '../../model/span.js'
import type { NameLink } from './entities.js'
import type { NameForms } from './entities-learned.js'

/** The names of a document that are stretches of Han characters, found in a text by the characters they begin with. */
export class HanIndex {
  readonly #byBeginning = new Map<string, Set<NameLink>>()
  readonly #firsts = new Set<number>()
  readonly #side: 'source' | 'target'

  constructor(links: readonly NameLink[], side: 'source' | 'target') {
    this.#side = side
    for (const link of links)
      if (link[side].han)
        for (const form of link[side].keys) {
          const beginning = form.slice(0, 2)
          this.#firsts.add(beginning.charCodeAt(0))
          this.#byBeginning.set(beginning, (this.#byBeginning.get(beginning) ?? new Set()).add(link))
        }
  }

  /** Where which name stands, names in the order of their index. */
  *find(text: string): Iterable<readonly [NameLink, Span]> {
    if (this.#byBeginning.size === 0) return
    const likely = new Set<NameLink>()
    for (let at = 0; at < text.length; at++) {
      // Most characters begin no name.
      if (!this.#firsts.has(text.charCodeAt(at))) continue
      for (const length of [1, 2])
        for (const link of this.#byBeginning.get(text.slice(at, at + length)) ?? none) likely.add(link)
    }
    for (const link of [...likely].sort((a, b) => a.index - b.index))
      for (const span of placesOf(link[this.#side], text)) yield [link, span]
  }
}

const none: ReadonlySet<NameLink> = new Set()

/** A form that is a part of a longer one is none there. */
function* placesOf(forms: NameForms, text: string): Iterable<Span> {
  const longer: Span[] = []
  for (const form of forms.keys.toSorted((a, b) => b.length - a.length))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length }
      if (longer.some((other) => other.start <= span.start && span.end <= other.end)) continue
      longer.push(span)
      yield span
    }
}
