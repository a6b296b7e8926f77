import type { Run } from '../../model/document.js'
import type { CodeHints, CodeKind, Inline } from '../../model/inline.js'
import type { Span } from '../../model/span.js'
import { findProtected } from '../protected.js'
import { readable } from './elements.js'
import { type Atom, atomsOf } from './references.js'
import type { Attribute } from './tokens.js'

/** A piece of running text as it comes: text, the tags of an inline element, or a whole that is not looked into (a comment, code, an image). */
export type Item = TextItem | TagItem

/** Text as it is written. */
export interface TextItem extends Span {
  readonly type: 'text'
}

/** A tag, or a stretch of markup that is one code. */
export interface TagItem extends Span {
  readonly type: 'open' | 'close' | 'alone'
  readonly name: string
  /** Attributes that hold text. */
  readonly attributes: readonly Attribute[]
}

/** What a stretch of running text becomes: its runs, and which attributes stand in which of its codes. */
export interface RegionContent {
  readonly runs: readonly Run[]
  readonly held: readonly { readonly attribute: Attribute; readonly code: string }[]
  /** Attributes of tags that belong to no run: before the text and after it. */
  readonly before: readonly Attribute[]
  readonly after: readonly Attribute[]
}

/** An item with its text. */
interface Draft {
  readonly item: Item
  readonly atoms: readonly Atom[]
}

/** What is said in a stretch of running text, or in an attribute; white space and markup at its edges that belongs to no word stays outside. */
export function contentOf(file: string, items: readonly Item[], attribute = false): RegionContent {
  const drafts = items.map(
    (item): Draft => ({ item, atoms: item.type === 'text' ? atomsOf(file, item, attribute) : [] }),
  )
  const said = drafts.some(({ atoms }) => atoms.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
  if (!said) return { runs: [], held: [], before: items.flatMap(attributesOf), after: [] }
  const partners = partnersOf(items)
  const { first, last } = edgesOf(drafts, partners)
  const { runs, codes } = runsOf(file, drafts.slice(first, last), partners, first)
  return {
    runs,
    held: items
      .slice(first, last)
      .flatMap((item, index) => attributesOf(item).map((attribute) => ({ attribute, code: codes[index] ?? '' }))),
    before: items.slice(0, first).flatMap(attributesOf),
    after: items.slice(last).flatMap(attributesOf),
  }
}

function attributesOf(item: Item): readonly Attribute[] {
  return item.type === 'text' ? [] : item.attributes
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

/** The drafts that belong to the text: from the first word to the last, with the tags around words that do not hold all of it. */
function edgesOf(drafts: readonly Draft[], partners: ReadonlyMap<number, number>): { first: number; last: number } {
  let first = 0
  let last = drafts.length
  for (let changed = true; changed; ) {
    changed = false
    while (first < last && isLoose(drafts, first, partners, last - 1)) {
      first += 1
      changed = true
    }
    while (last > first && isLoose(drafts, last - 1, partners, first)) {
      last -= 1
      changed = true
    }
    const item = drafts[first]?.item
    if (item?.type === 'open' && item.name !== 'q' && partners.get(first) === last - 1) {
      first += 1
      last -= 1
      changed = true
    }
  }
  return { first, last }
}

/** Whether a draft at an edge holds nothing of the text: white space, half a pair whose other half is outside, a picture, an empty element. */
function isLoose(drafts: readonly Draft[], index: number, partners: ReadonlyMap<number, number>, far: number): boolean {
  const draft = drafts[index]
  if (draft === undefined) return false
  const { item, atoms } = draft
  if (item.type === 'text') return atoms.every(({ text }) => text.trim() === '' && !text.includes('\u00a0'))
  if (item.type === 'alone') return !readable.has(item.name)
  const partner = partners.get(index)
  if (partner === undefined) return true
  const [low, high] = index < far ? [index, far] : [far, index]
  return partner < low || partner > high || Math.abs(partner - index) === 1
}

function runsOf(
  file: string,
  drafts: readonly Draft[],
  partners: ReadonlyMap<number, number>,
  first: number,
): { runs: readonly Run[]; codes: readonly (string | undefined)[] } {
  const runs: Run[] = []
  const codes: (string | undefined)[] = []
  let count = 0
  let texts: Atom[] = []
  const flush = (): void => {
    for (const run of textRuns(texts, () => String(++count))) runs.push(run)
    texts = []
  }
  const ids = new Map<number, string>()
  for (const [index, { item, atoms }] of drafts.entries()) {
    if (item.type === 'text') {
      for (const atom of trimAtoms(atoms, index === 0, index === drafts.length - 1)) texts.push(atom)
      codes.push(undefined)
      continue
    }
    flush()
    const partner = partners.get(first + index)
    const id =
      (item.type === 'close' && partner !== undefined ? ids.get(partner - first) : undefined) ?? String(++count)
    ids.set(index, id)
    codes.push(id)
    runs.push({ inline: codeOf(file, item, id, partner !== undefined), span: { start: item.start, end: item.end } })
  }
  flush()
  return { runs, codes }
}

/** White space at the edges of a block is the file's. */
function trimAtoms(atoms: readonly Atom[], start: boolean, end: boolean): readonly Atom[] {
  const trimmed = [...atoms]
  if (start) {
    const [atom] = trimmed
    if (atom?.text.startsWith(' ')) trimmed.splice(0, 1, ...slice(atom, 1, atom.text.length))
  }
  if (end) {
    const atom = trimmed.at(-1)
    if (atom?.text.endsWith(' ')) trimmed.splice(-1, 1, ...slice(atom, 0, atom.text.length - 1))
  }
  return trimmed
}

/** A part of an atom of plain characters; an atom that reads otherwise is one character, taken or left. */
function slice(atom: Atom, from: number, to: number): readonly Atom[] {
  if (from >= to) return []
  if (atom.end - atom.start !== atom.text.length) return [atom]
  return [{ text: atom.text.slice(from, to), start: atom.start + from, end: atom.start + to }]
}

/** Runs of text, with placeholders and addresses in it as codes. */
function* textRuns(atoms: readonly Atom[], nextId: () => string): Iterable<Run> {
  const starts: number[] = []
  let text = ''
  for (const atom of atoms) {
    starts.push(text.length)
    text += atom.text
  }
  let index = 0
  let at = 0
  const upTo = function* (to: number): Iterable<Atom> {
    for (let atom = atoms[index]; atom !== undefined && at < to; atom = atoms[index]) {
      const begin = starts[index] ?? 0
      const end = begin + atom.text.length
      for (const part of slice(atom, at - begin, Math.min(to, end) - begin)) yield part
      at = Math.min(to, end)
      if (at === end) index += 1
    }
  }
  for (const { start, end, kind } of findProtected(text)) {
    for (const atom of upTo(start)) yield textRun(atom)
    const parts = [...upTo(end)]
    const [head, tail] = [parts[0], parts.at(-1)]
    if (head === undefined || tail === undefined) continue
    const data = text.slice(start, end)
    yield {
      inline: { type: 'standalone', id: nextId(), kind, data, equivalent: data, canDelete: false },
      span: { start: head.start, end: tail.end },
    }
  }
  for (const atom of upTo(text.length)) yield textRun(atom)
}

function textRun({ text, start, end }: Atom): Run {
  return { inline: { type: 'text', text }, span: { start, end } }
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

function codeOf(file: string, item: TagItem, id: string, paired: boolean): Inline {
  const [kind, subKind] = kinds[item.name] ?? [readable.has(item.name) || item.name === '' ? 'other' : 'fmt']
  const data = file.slice(item.start, item.end)
  const hints: CodeHints = { kind, ...(subKind === undefined ? {} : { subKind }), data }
  if (item.type === 'open') return { type: 'opening', id, ...hints, ...(paired ? {} : { isolated: true }) }
  if (item.type === 'close') return { type: 'closing', id, ...hints, ...(paired ? {} : { isolated: true }) }
  const equivalent = readable.has(item.name) ? data.replace(/<[^<>]*>/g, '') : undefined
  return {
    type: 'standalone',
    id,
    ...hints,
    ...(equivalent === undefined ? {} : { equivalent, canDelete: false }),
  }
}
