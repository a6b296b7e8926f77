/** Texts by every two characters that stand side by side in them, so that a stretch is looked up and not searched for. */
export class TextIndex {
  readonly #texts: readonly string[]
  #byPair: ReadonlyMap<string, readonly number[]> | undefined

  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  /** The texts that have a stretch of two characters or more, as indexes in their order. */
  *with(stretch: string): Iterable<number> {
    this.#byPair ??= pairsOf(this.#texts)
    let rarest: readonly number[] | undefined
    for (let at = 0; at + 1 < stretch.length; at++) {
      const here = this.#byPair.get(stretch.slice(at, at + 2)) ?? []
      if (rarest === undefined || here.length < rarest.length) rarest = here
    }
    for (const index of rarest ?? []) if (this.#texts[index]?.includes(stretch) === true) yield index
  }
}

function pairsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, text] of texts.entries())
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = text.slice(at, at + 2)
      const list = found.get(pair)
      if (list === undefined) found.set(pair, [index])
      else if (list.at(-1) !== index) list.push(index)
    }
  return found
}
