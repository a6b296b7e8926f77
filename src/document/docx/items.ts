import type { Span } from '../../model/span.js'
import type { Atom, HeldText, Item } from '../region.js'
import { elementsIn } from './elements.js'
import type { MarkPiece, Piece, Run } from './pieces.js'

/** How the most of a paragraph's text looks. */
export function mainLook(pieces: readonly Piece[]): string {
  const lengths = new Map<string, number>()
  for (const piece of pieces)
    if (piece.type === 'text') {
      const { look } = piece.run
      lengths.set(look, (lengths.get(look) ?? 0) + piece.end - piece.start)
    }
  let [most, look] = [0, '']
  for (const [each, length] of lengths) if (length > most) [most, look] = [length, each]
  return look
}

/** Pieces as items that tile: runs that look alike are one, another look is a pair of codes around its text. */
export function itemsOf(
  text: string,
  pieces: readonly Piece[],
  look: string,
  held: (mark: MarkPiece) => readonly HeldText[],
): readonly Item[] {
  const items: Item[] = []
  // A run that says nothing (a tab, a note's mark) needs no pair: it is written with its own format.
  const saying = new Set(
    pieces.flatMap((piece) => (piece.type === 'text' || piece.equivalent !== undefined ? [piece.run] : [])),
  )
  let open: Run | undefined
  let last: Run | undefined
  const close = (): void => {
    if (open !== undefined && last !== undefined)
      items.push({
        type: 'close',
        name: lookName(open),
        held: [],
        start: last.element.contentEnd,
        end: last.element.end,
      })
    open = undefined
  }
  for (const piece of pieces) {
    const { run } = piece
    if (open !== undefined && open.look !== run?.look) close()
    if (run !== undefined && open === undefined && run.look !== look && saying.has(run)) {
      open = run
      items.push({ type: 'open', name: lookName(run), held: [], start: run.element.start, end: run.formatEnd })
    }
    last = run
    if (piece.type === 'text') items.push(textItem(text, piece, piece.literal))
    else {
      const { type, name, start, end, equivalent } = piece
      items.push({ type, name, start, end, held: held(piece), ...(equivalent === undefined ? {} : { equivalent }) })
    }
  }
  close()
  return tiled(items)
}

/** Items whose ranges meet: what stands between two belongs to a text, if one of them is. */
function tiled(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const [before, next] = [items[index - 1], items[index + 1]]
    const start = before === undefined || item.type !== 'text' || before.type === 'text' ? item.start : before.end
    const end = next === undefined || (item.type !== 'text' && next.type === 'text') ? item.end : next.start
    return item.type === 'text' ? wider(item, start, end) : { ...item, end }
  })
}

function wider(item: Extract<Item, { type: 'text' }>, start: number, end: number): Item {
  const atoms = [...item.atoms]
  const first = atoms[0]
  if (first !== undefined && start < first.start) atoms.splice(0, 1, ...splitFirst(first, start))
  const last = atoms.at(-1)
  if (last !== undefined && end > last.end) atoms.splice(-1, 1, ...splitLast(last, end))
  return { ...item, start, end, atoms }
}

function splitFirst(atom: Atom, start: number): readonly Atom[] {
  if (atom.text.length !== atom.end - atom.start) return [{ ...atom, start }]
  const length = String.fromCodePoint(atom.text.codePointAt(0) ?? 0).length
  const rest = { text: atom.text.slice(length), start: atom.start + length, end: atom.end }
  return [{ text: atom.text.slice(0, length), start, end: atom.start + length }, ...(rest.text === '' ? [] : [rest])]
}

function splitLast(atom: Atom, end: number): readonly Atom[] {
  if (atom.text.length !== atom.end - atom.start) return [{ ...atom, end }]
  const length = ([...atom.text.slice(-2)].at(-1) ?? '').length
  const rest = { text: atom.text.slice(0, -length), start: atom.start, end: atom.end - length }
  return [...(rest.text === '' ? [] : [rest]), { text: atom.text.slice(-length), start: atom.end - length, end }]
}

/** What HTML calls the look of a run. */
function lookName({ element }: Run): string {
  const properties = elementsIn(element).find(({ local }) => local === 'rPr')
  if (properties === undefined) return 'span'
  const on = properties.attributes.filter(({ value }) => !/^(?:0|false|none)$/.test(value))
  const names = new Set([...elementsIn(properties), ...on].map(({ local }) => local))
  return names.has('b') ? 'b' : names.has('i') ? 'i' : names.has('u') ? 'u' : 'span'
}

const reference = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,9}));|[\t\r\n]+/gi
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text between two offsets; a reference is an atom of its own, line ends and tabs are spaces. `literal` is the text where the range reads otherwise. */
export function textItem(text: string, { start, end }: Span, literal?: string): Item {
  const raw = text.slice(start, end)
  const atoms: Atom[] = literal === undefined ? [] : [{ text: literal.replace(/[\t\r\n]+/g, ' '), start, end }]
  if (literal !== undefined) return { type: 'text', start, end, atoms }
  let at = 0
  const plain = (to: number): void => {
    if (to > at) atoms.push({ text: raw.slice(at, to), start: start + at, end: start + to })
  }
  for (const { index, 0: found, groups } of raw.matchAll(reference)) {
    const { decimal, hex, name } = groups ?? {}
    const point = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal)
    const char = point !== undefined ? String.fromCodePoint(point) : name === undefined ? ' ' : named[name]
    if (char === undefined) continue
    plain(index)
    at = index + found.length
    atoms.push({ text: char, start: start + index, end: start + at })
  }
  plain(raw.length)
  return { type: 'text', start, end, atoms }
}
