import type { Block, Run } from '../model/document.js'
import type { CodeHints, CodeKind, Inline } from '../model/inline.js'
import type { Span } from '../model/span.js'
import { findProtected } from './protected.js'

/** Text as a reader sees it, with the range of the file that it is written in; where they differ it is kept or replaced whole: a character, a stretch of white space. */
export interface Atom extends Span {
  readonly text: string
}

/** A piece of running text as it comes: text, the marks of an inline element, or a whole that is not looked into (a comment, code, an image). */
export type Item = TextItem | CodeItem

/** Text between two marks. */
export interface TextItem extends Span {
  readonly type: 'text'
  readonly atoms: readonly Atom[]
}

/** A mark, or a stretch of markup that is one code. */
export interface CodeItem extends Span {
  readonly type: 'open' | 'close' | 'alone'
  /** The HTML element that says the same: `strong`, `a`, `img`. */
  readonly name: string
  /** Texts that stand in it. */
  readonly held: readonly HeldText[]
  /** What a reader reads in its place: it belongs to its sentence, and nobody may alter it. */
  readonly equivalent?: string
  /** What is compared of it when it has been written; absent: what the file has, without the texts in it. */
  readonly form?: string
  /** Of a pair's second half: it depends on the text before it, and stays beside it. */
  readonly bound?: boolean
}

/** A text that stands in a code: an attribute, a picture's alt. */
export interface HeldText extends Span {
  readonly items: readonly Item[]
  /** The same text in other forms of the code. */
  readonly copies?: readonly HeldText[]
  /** Told of the block that it becomes, if it says something. */
  readonly made?: (block: Block) => void
}

/** What a stretch of running text becomes: its runs, and which texts stand in which of its codes. */
export interface RegionContent {
  readonly runs: readonly Run[]
  readonly held: readonly { readonly text: HeldText; readonly code: string }[]
  /** Texts in codes that belong to no run: before the text and after it. */
  readonly before: readonly HeldText[]
  readonly after: readonly HeldText[]
}

/** What is said in a stretch of running text, or in an attribute; white space and markup at its edges that belongs to no word stays outside. */
export function contentOf(file: string, pieces: readonly Item[]): RegionContent {
  const items = pieces.flatMap((item) => (item.type === 'text' ? withProtected(item) : [item]))
  const said = items.some((item) => item.type === 'text' && item.atoms.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
  if (!said) return { runs: [], held: [], before: items.flatMap(textsIn), after: [] }
  const partners = partnersOf(items)
  const { first, last } = edgesOf(items, partners)
  const { runs, codes } = runsOf(file, items.slice(first, last), partners, first)
  return {
    runs,
    held: items
      .slice(first, last)
      .flatMap((item, index) => textsIn(item).map((text) => ({ text, code: codes[index] ?? '' }))),
    before: items.slice(0, first).flatMap(textsIn),
    after: items.slice(last).flatMap(textsIn),
  }
}

function textsIn(item: Item): readonly HeldText[] {
  return item.type === 'text' ? [] : item.held
}

/** A text with the placeholders and addresses in it as codes. */
function withProtected(item: TextItem): readonly Item[] {
  const { atoms } = item
  const text = atoms.map((atom) => atom.text).join('')
  const found = findProtected(text)
  if (found.length === 0) return [item]
  const items: Item[] = []
  let index = 0
  let offset = 0
  let at = 0
  const upTo = (to: number): readonly Atom[] => {
    const taken: Atom[] = []
    for (let atom = atoms[index]; atom !== undefined && at < to; atom = atoms[index]) {
      const end = offset + atom.text.length
      taken.push(...slice(atom, at - offset, Math.min(to, end) - offset))
      at = Math.min(to, end)
      if (at < end) continue
      offset = end
      index += 1
    }
    return taken
  }
  const add = (taken: readonly Atom[]): void => {
    const [head, tail] = [taken[0], taken.at(-1)]
    if (head !== undefined && tail !== undefined)
      items.push({ type: 'text', start: head.start, end: tail.end, atoms: taken })
  }
  for (const { start, end, kind } of found) {
    add(upTo(start))
    const taken = upTo(end)
    const [head, tail] = [taken[0], taken.at(-1)]
    if (head === undefined || tail === undefined) continue
    const name = kind === 'link' ? 'a' : 'var'
    const equivalent = text.slice(start, end)
    items.push({ type: 'alone', name, held: [], start: head.start, end: tail.end, equivalent })
  }
  add(upTo(text.length))
  return items
}

/** The index of each tag's other half. */
function partnersOf(items: readonly Item[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [index, item] of items.entries()) {
    if (item.type === 'open') {
      const same = open.get(item.name)
      if (same === undefined) open.set(item.name, [index])
      else same.push(index)
    } else if (item.type === 'close') {
      const half = open.get(item.name)?.pop()
      if (half === undefined) continue
      partners.set(half, index)
      partners.set(index, half)
    }
  }
  return partners
}

/** The items that belong to the text: from the first word to the last, with the marks around words that do not hold all of it. */
function edgesOf(items: readonly Item[], partners: ReadonlyMap<number, number>): { first: number; last: number } {
  let first = 0
  let last = items.length
  for (let changed = true; changed; ) {
    changed = false
    while (first < last && isLoose(items, first, partners, last - 1)) {
      first += 1
      changed = true
    }
    while (last > first && isLoose(items, last - 1, partners, first)) {
      last -= 1
      changed = true
    }
    const [item, end] = [items[first], items[last - 1]]
    const bound = end?.type === 'close' && (end.name === 'q' || end.bound === true)
    if (item?.type === 'open' && !bound && partners.get(first) === last - 1) {
      first += 1
      last -= 1
      changed = true
    }
  }
  return { first, last }
}

/** Whether an item at an edge holds nothing of the text: white space, half a pair whose other half is outside, a picture, an empty element. */
function isLoose(items: readonly Item[], index: number, partners: ReadonlyMap<number, number>, far: number): boolean {
  const item = items[index]
  if (item === undefined) return false
  if (item.type === 'text') return item.atoms.every(({ text }) => text.trim() === '' && !text.includes('\u00a0'))
  if (item.type === 'alone') return item.equivalent === undefined
  const partner = partners.get(index)
  if (partner === undefined) return true
  const [low, high] = index < far ? [index, far] : [far, index]
  return partner < low || partner > high || Math.abs(partner - index) === 1
}

function runsOf(
  file: string,
  items: readonly Item[],
  partners: ReadonlyMap<number, number>,
  first: number,
): { runs: readonly Run[]; codes: readonly (string | undefined)[] } {
  const runs: Run[] = []
  const codes: (string | undefined)[] = []
  let count = 0
  const ids = new Map<number, string>()
  for (const [index, item] of items.entries()) {
    if (item.type === 'text') {
      for (const { text, start, end } of trimAtoms(item.atoms, index === 0, index === items.length - 1))
        runs.push({ inline: { type: 'text', text }, span: { start, end } })
      codes.push(undefined)
      continue
    }
    const partner = partners.get(first + index)
    const known = item.type === 'close' && partner !== undefined ? ids.get(partner - first) : undefined
    const id = known ?? String(++count)
    ids.set(index, id)
    codes.push(id)
    runs.push({ inline: codeOf(file, item, id, partner !== undefined), span: { start: item.start, end: item.end } })
  }
  return { runs, codes }
}

/** White space at the edges of a block is the file's. */
function trimAtoms(atoms: readonly Atom[], start: boolean, end: boolean): readonly Atom[] {
  const trimmed = [...atoms]
  for (let atom = trimmed[0]; start && atom !== undefined && /^[ \t]/.test(atom.text); [atom] = trimmed)
    trimmed.splice(0, 1, ...slice(atom, 1, atom.text.length))
  for (let atom = trimmed.at(-1); end && atom !== undefined && /[ \t]$/.test(atom.text); atom = trimmed.at(-1))
    trimmed.splice(-1, 1, ...slice(atom, 0, atom.text.length - 1))
  return trimmed
}

/** A part of an atom of plain characters; an atom that reads otherwise is one character, taken or left. */
export function slice(atom: Atom, from: number, to: number): readonly Atom[] {
  if (from >= to) return []
  if (atom.end - atom.start !== atom.text.length) return [atom]
  return [{ text: atom.text.slice(from, to), start: atom.start + from, end: atom.start + to }]
}

const kinds: Readonly<Record<string, readonly [kind: CodeKind, subKind?: string]>> = {
  b: ['fmt', 'xlf:b'],
  strong: ['fmt', 'xlf:b'],
  i: ['fmt', 'xlf:i'],
  em: ['fmt', 'xlf:i'],
  u: ['fmt', 'xlf:u'],
  br: ['fmt', 'xlf:lb'],
  a: ['link'],
  q: ['quote'],
  img: ['image'],
  picture: ['image'],
  svg: ['image'],
}

function codeOf(file: string, { type, name, start, end, equivalent }: CodeItem, id: string, paired: boolean): Inline {
  const [kind, subKind] = kinds[name] ?? [equivalent === undefined && name !== '' ? 'fmt' : 'other']
  const hints: CodeHints = { kind, ...(subKind === undefined ? {} : { subKind }), data: file.slice(start, end) }
  if (type === 'open') return { type: 'opening', id, ...hints, ...(paired ? {} : { isolated: true }) }
  if (type === 'close') return { type: 'closing', id, ...hints, ...(paired ? {} : { isolated: true }) }
  return { type: 'standalone', id, ...hints, ...(equivalent === undefined ? {} : { equivalent, canDelete: false }) }
}
