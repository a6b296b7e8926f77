/** The labels that a text defines, as micromark asks for them: a list whose `includes` does not walk it. */
export class Labels extends Array<string> {
  readonly #known = new Set<string>()

  override push(...labels: readonly string[]): number {
    for (const label of labels) this.#known.add(label)
    return this.#known.size
  }

  override includes(label: string): boolean {
    return this.#known.has(label)
  }
}
