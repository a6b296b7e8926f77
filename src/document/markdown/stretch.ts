import type { Span } from '../../model/span.js'
import { readable } from '../html/elements.js'
import { type Atom, type CodeItem, type Item, slice } from '../region.js'
import { isUnspaced } from '../text/marks.js'

/** What is left to the site's generator: attributes of a heading or an element, and the mark of a table of contents. */
const generated =
  /\{(?:[ \t]?[#.][^\s{}][^{}\n]{0,200}|:[^{}\n]{1,200}|[ \t]?[A-Za-z][\w-]{0,40}=(?:"[^"{}\n]{0,200}"|[\w.%-]{1,60})(?:[ \t][^{}\n]{0,200})?)\}|\[\[\w{1,40}\]\]|(?<![[\\])\[TOC\](?!\])/g

/** A stretch of running text as its pieces come. What the parser gives to none of them (a quotation's mark, an indent) goes with the line end before it. */
export class Stretch {
  readonly #file: string
  readonly #items: Item[] = []
  #atoms: Atom[] = []
  #end: number | undefined
  /** Whether the last atom is written as it reads. */
  #literal = false
  /** An element that is not looked into: its tag's place among the items. */
  #opaque: { readonly name: string; readonly at: number; depth: number } | undefined

  constructor(file: string) {
    this.#file = file
  }

  /** Text as it is written. */
  data({ start, end }: Span): void {
    const text = this.#file.slice(start, end)
    this.#reach(start, text)
    const last = this.#atoms.at(-1)
    if (this.#literal && last !== undefined && last.end === start)
      this.#atoms[this.#atoms.length - 1] = { text: last.text + text, start: last.start, end }
    else this.#atoms.push({ text, start, end })
    this.#literal = true
    this.#end = end
  }

  /** One character that is written otherwise. */
  character(text: string, { start, end }: Span): void {
    this.#reach(start, text)
    this.#atoms.push({ text, start, end })
    this.#literal = false
    this.#end = end
  }

  /** A code; `opaque`: what it opens is no text. */
  code(item: CodeItem, opaque = false): void {
    this.#reach(item.start, '')
    this.#flush()
    this.#items.push(item)
    this.#end = item.end
    const open = this.#opaque
    if (open === undefined) {
      if (opaque && item.type === 'open') this.#opaque = { name: item.name, at: this.#items.length - 1, depth: 1 }
    } else if (item.name === open.name) {
      open.depth += item.type === 'open' ? 1 : item.type === 'close' ? -1 : 0
      if (open.depth === 0) this.#collapse(open.at, item)
    }
  }

  /** Its pieces, in order. */
  finish(): readonly Item[] {
    this.#flush()
    return this.#items
  }

  /** An element with all that is in it as one code. */
  #collapse(at: number, { name, end }: CodeItem): void {
    this.#opaque = undefined
    const start = this.#items[at]?.start ?? end
    const equivalent = readable.has(name) ? this.#file.slice(start, end).replace(/<[^<>]*>/g, '') : undefined
    this.#items.length = at
    this.#items.push({ type: 'alone', name, held: [], start, end, ...(equivalent === undefined ? {} : { equivalent }) })
  }

  /** Closes the gap before a piece: a line's end and what begins the next line. */
  #reach(start: number, next: string): void {
    const from = this.#end
    if (from === undefined || start <= from) return
    this.#literal = false
    const code = this.#items.at(-1)
    if (this.#atoms.length === 0 && code?.type === 'alone' && code.name === 'br') {
      this.#items[this.#items.length - 1] = { ...code, end: start }
      return
    }
    const raw = this.#file.slice(from, start)
    const last = this.#atoms.at(-1)
    const character = [...(last?.text.slice(-2) ?? '')].at(-1) ?? ''
    if (!/[\r\n]/.test(raw)) this.#atoms.push({ text: raw, start: from, end: start })
    else if (
      last !== undefined &&
      isUnspaced(character) &&
      isUnspaced(String.fromCodePoint(next.codePointAt(0) ?? 0))
    ) {
      // Nothing stands between two characters of Chinese or Japanese: the first carries the fold.
      const split = last.text.length - character.length
      this.#atoms.pop()
      this.#atoms.push(...(split > 0 ? slice(last, 0, split) : []))
      this.#atoms.push({ text: character, start: split > 0 ? from - character.length : last.start, end: start })
    } else this.#atoms.push({ text: ' ', start: from, end: start })
  }

  #flush(): void {
    const atoms = this.#atoms.flatMap((atom) => this.#withoutGenerated(atom))
    this.#atoms = []
    this.#literal = false
    let texts: Atom[] = []
    const close = (): void => {
      const [first, last] = [texts[0], texts.at(-1)]
      if (first !== undefined && last !== undefined)
        this.#items.push({ type: 'text', start: first.start, end: last.end, atoms: texts })
      texts = []
    }
    for (const atom of atoms) {
      if (!('type' in atom)) {
        texts.push(atom)
        continue
      }
      close()
      this.#items.push(atom)
    }
    close()
  }

  #withoutGenerated(atom: Atom): readonly (Atom | CodeItem)[] {
    if (!/[{[]/.test(atom.text) || this.#file.slice(atom.start, atom.end) !== atom.text) return [atom]
    const parts: (Atom | CodeItem)[] = []
    let at = 0
    for (const { index, 0: found } of atom.text.matchAll(generated)) {
      parts.push(...slice(atom, at, index))
      at = index + found.length
      const equivalent = found.startsWith('{') || /toc/i.test(found) ? {} : { equivalent: found }
      parts.push({ type: 'alone', name: '', held: [], start: atom.start + index, end: atom.start + at, ...equivalent })
    }
    return [...parts, ...slice(atom, at, atom.text.length)]
  }
}
