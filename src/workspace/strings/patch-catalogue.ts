import { type Node, parseTree } from 'jsonc-parser'
import { type CataloguePath, propertiesOf } from './read-catalogue.js'

/** Texts by the step of their path: keys in the order in which they are to stand. */
interface Wanted {
  readonly text?: string
  readonly children: Map<string | number, Wanted>
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A catalogue's JSON with other texts: only values that differ are written, new keys stand behind the one that they follow, and
 * all else (order, indentation, escapes, line ends, keys that are not given) stays. Where it writes no character beyond ASCII
 * itself, the new values do not either. Linear in both.
 */
export function patchCatalogue(
  json: string,
  texts: readonly { readonly path: CataloguePath; readonly text: string }[],
): string {
  const root = parseTree(json)
  if (root === undefined) throw new Error('a catalogue that was read parses')
  const style = styleOf(json)
  const edits: Edit[] = []
  patch(json, root, gather(texts), style, style.lineEnd, edits)
  let at = 0
  const pieces = edits.map(({ start, end, text }) => {
    const piece = json.slice(at, start) + text
    at = end
    return piece
  })
  return pieces.join('') + json.slice(at)
}

function gather(texts: readonly { readonly path: CataloguePath; readonly text: string }[]): Wanted {
  const root: Wanted = { children: new Map() }
  for (const { path, text } of texts) {
    let at = root
    for (const [index, step] of path.entries()) {
      const known = at.children.get(step)
      const next: Wanted =
        index === path.length - 1 ? { text, children: new Map() } : (known ?? { children: new Map() })
      at.children.set(step, next)
      at = next
    }
  }
  return root
}

interface Style {
  readonly step: string
  readonly lineEnd: string
  readonly string: (text: string) => string
}

function styleOf(json: string): Style {
  const ascii = /^[\u0000-\u007F]*$/.test(json) && /\\u[\dA-Fa-f]{4}/.test(json)
  return {
    step: /[\r\n]([\t ]+)\S/.exec(json)?.[1] ?? '  ',
    lineEnd: /\r\n|\n|\r/.exec(json)?.[0] ?? '\n',
    string: (text) => {
      const plain = JSON.stringify(text)
      return ascii
        ? plain.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : plain
    },
  }
}

/** The edits of one object or list, in the order of the file; `indent` is the line end and white space before its closing bracket. */
function patch(json: string, node: Node, wanted: Wanted, style: Style, indent: string, edits: Edit[]): void {
  const members = membersOf(node)
  const [first] = members.values()
  const inner = first === undefined ? indent + style.step : spaceBefore(json, first.whole.offset)
  /** New members as JSON, by the member that they are to stand behind; absent: in front of all. */
  const added = new Map<Node | undefined, string[]>()
  let previous: Node | undefined
  for (const [step, child] of wanted.children) {
    const member = members.get(step)
    if (member !== undefined) {
      previous = member.whole
      continue
    }
    const key = node.type === 'object' ? `${style.string(String(step))}: ` : ''
    const pieces = added.get(previous) ?? []
    pieces.push(key + render(child, style, inner))
    added.set(previous, pieces)
  }
  const insert = (offset: number, text: string): number => edits.push({ start: offset, end: offset, text })
  const front = added.get(undefined)
  if (first === undefined) {
    if (front === undefined) return
    const [start, end] = [node.offset + 1, node.offset + node.length - 1]
    edits.push({ start, end, text: front.map((piece) => inner + piece).join(',') + indent })
    return
  }
  if (front !== undefined) insert(first.whole.offset, front.map((piece) => `${piece},${inner}`).join(''))
  for (const [step, { whole, value }] of members) {
    const child = wanted.children.get(step)
    const nested = value.type === 'object' || value.type === 'array'
    if (child !== undefined && child.text === undefined && nested) patch(json, value, child, style, inner, edits)
    else if (child !== undefined && value.value !== child.text)
      edits.push({ start: value.offset, end: value.offset + value.length, text: render(child, style, inner) })
    const behind = added.get(whole)
    if (behind !== undefined) insert(whole.offset + whole.length, behind.map((piece) => `,${inner}${piece}`).join(''))
  }
}

/** The members of an object by key, or of a list by index, in order. */
function membersOf(node: Node): ReadonlyMap<string | number, { readonly whole: Node; readonly value: Node }> {
  if (node.type === 'object')
    return new Map(propertiesOf(node).map(({ name, node: whole, value }) => [name, { whole, value }]))
  return new Map((node.children ?? []).map((item, index) => [index, { whole: item, value: item }]))
}

/** The line end and white space in front of a member; a space where it stands on its object's line. */
function spaceBefore(json: string, offset: number): string {
  let at = offset
  while (at > 0 && /[\t ]/.test(json[at - 1] ?? '')) at--
  const start = json.slice(Math.max(0, at - 2), at)
  const lineEnd = /(?:\r\n|\n|\r)$/.exec(start)?.[0]
  return lineEnd === undefined ? ' ' : lineEnd + json.slice(at, offset)
}

/** A new value: a text, or an object or list on lines of its own. */
function render(wanted: Wanted, style: Style, indent: string): string {
  if (wanted.text !== undefined) return style.string(wanted.text)
  const inner = indent + style.step
  const isList = [...wanted.children.keys()].every((step) => typeof step === 'number')
  const members = [...wanted.children].map(
    ([step, child]) => inner + (isList ? '' : `${style.string(String(step))}: `) + render(child, style, inner),
  )
  const [open, close] = isList ? '[]' : '{}'
  return `${open}${members.join(',')}${indent}${close}`
}
