/** Finds the forms of a list in texts without spaces between words: by their first characters, so that a text is walked once and not once a form. */
class Forms {
  readonly #byFirst = new Map<number, string[]>()

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const first = form.charCodeAt(0)
      const list = this.#byFirst.get(first)
      if (list === undefined) this.#byFirst.set(first, [form])
      else list.push(form)
    }
    for (const list of this.#byFirst.values()) list.sort((left, right) => right.length - left.length)
  }

  /** The longest form that stands at an offset. */
  at(text: string, offset: number): string | undefined {
    return this.#byFirst.get(text.charCodeAt(offset))?.find((form) => text.startsWith(form, offset))
  }
}

const known = new WeakMap<Iterable<string>, Forms>()

/** The first form of a list that begins in a part of a text, the longest of those there. */
export function firstForm(
  text: string,
  from: number,
  to: number,
  list: Iterable<string>,
): { readonly form: string; readonly start: number } | undefined {
  let forms = known.get(list)
  if (forms === undefined) {
    forms = new Forms(list)
    known.set(list, forms)
  }
  for (let start = from; start < to; start++) {
    const form = forms.at(text, start)
    if (form !== undefined) return { form, start }
  }
  return undefined
}
