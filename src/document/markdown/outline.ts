import type { Span } from '../../model/span.js'
import { strayEnds } from '../nesting.js'
import { findProtected } from '../protected.js'
import type { CodeItem, Item } from '../region.js'

/** A text without its words, as it is read: its blocks, the markup in each stretch of running text in any order, and all that stands between. */
export class Outline {
  readonly #file: string
  readonly #parts: string[] = []
  #at = 0

  constructor(file: string) {
    this.#file = file
  }

  /** A block begins. */
  block(type: string): void {
    this.#parts.push(type)
  }

  /** A stretch of running text. */
  text(items: readonly Item[]): void {
    const [first, last] = [items[0], items.at(-1)]
    if (first === undefined || last === undefined) return
    const forms = items.flatMap((item) => {
      if (item.type === 'text') return placeholdersIn(item.atoms)
      // An address is one whether marked or not: what it says is compared as words are.
      return item.name === 'a' && item.equivalent !== undefined ? [] : [this.#formOf(item)]
    })
    const says = items.some((item) => item.type === 'text' && item.atoms.some(({ text }) => /\S/.test(text)))
    this.replace({ start: first.start, end: last.end }, JSON.stringify([...forms.sort(), ...strayEnds(items), says]))
  }

  /** A range of the file, and what stands for it here. */
  replace({ start, end }: Span, form: string): void {
    this.#parts.push(JSON.stringify(this.#file.slice(this.#at, start)), form)
    this.#at = end
  }

  /** All of it as one text. */
  finish(): string {
    this.#parts.push(JSON.stringify(this.#file.slice(this.#at)))
    return this.#parts.join('\n')
  }

  #formOf({ start, end, held, form, type }: CodeItem): string {
    if (form !== undefined) return `${type} ${form}`
    const pieces: string[] = [type]
    let at = start
    for (const text of held) {
      pieces.push(this.#file.slice(at, text.start))
      at = text.end
    }
    return pieces.join(' ') + this.#file.slice(at, end)
  }
}

/** Placeholders of templates: what addresses and formats of numbers look like comes and goes with words. */
function placeholdersIn(atoms: readonly { readonly text: string }[]): readonly string[] {
  const text = atoms.map((atom) => atom.text).join('')
  if (!/[{$]/.test(text)) return []
  return findProtected(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((found) => /^[{$]/.test(found))
}
