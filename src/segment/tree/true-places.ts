import type { Nodes, Parents, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Position } from 'unist'
import { Places } from './places.js'
import type { LeafNode } from './tree-lines.js'

/**
 * Puts the positions of a tree right where Markdown or HTML writes a character otherwise than it reads: character references, backslash escapes, the
 * marks of a block quotation or a list's indentation at a line's start. What makes nlcst of them counts the characters that are read. A node whose text
 * is not found where it should stand keeps its place; a tree of plain text keeps all. Done twice, nothing changes.
 */
export function correctPlaces(root: Root, source: string): void {
  if (textOf(root) === source) return
  const places = new Places(source)
  let claimedEnd = -1
  let trueEnd = -1
  const correct = (node: LeafNode): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined) return
    // Text goes on where the node before ended; what stands elsewhere begins a text of its own, and its place is right.
    const from = startInSource(node.value, source, start === claimedEnd ? trueEnd : start)
    const to = endInSource(node.value, source, from)
    claimedEnd = end
    trueEnd = to ?? from + (end - start)
    if (to !== undefined && (from !== start || to !== end)) node.position = places.position(from, to)
  }
  const read = (node: Nodes): void => {
    if (!('children' in node)) correct(node)
    else {
      for (const child of node.children) read(child)
      if (node.type !== 'RootNode') takePosition(node)
    }
  }
  read(root)
}

/** A parent stands from its first child's start to its last one's end. */
function takePosition(node: Parents): void {
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position]
  if (node.position === undefined || first === undefined || last === undefined) return
  const position: Position = { start: { ...first.start }, end: { ...last.end } }
  node.position = position
}

/** Where a text begins: after the marks of block quotations and lists at a line's start. */
function startInSource(value: string, source: string, from: number): number {
  return isAfterLineEnd(source, from) && !isLineEnd(value.charAt(0)) && !source.startsWith(value, from)
    ? skipMarks(source, from)
    : from
}

/** Where a text ends that is read from an offset of the source on; nothing where the source reads otherwise. */
function endInSource(value: string, source: string, from: number): number | undefined {
  if (!/[&\\]/.test(value) && source.startsWith(value, from)) return from + value.length
  let at: number | undefined = from
  for (const char of value) {
    at = afterCharacter(char, source, at)
    if (at === undefined) return undefined
  }
  return at
}

const ampersand = /^&(?:amp|#0{0,4}38|#[xX]0{0,4}26);/
const reference = /^&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});?/

/** The offset after one character as the source writes it. */
function afterCharacter(char: string, source: string, from: number): number | undefined {
  if (isLineEnd(char)) return afterLineEnd(source, from)
  const start = isAfterLineEnd(source, from) && !source.startsWith(char, from) ? skipMarks(source, from) : from
  const here = source.charAt(start)
  if (here === '\\' && source.startsWith(char, start + 1) && /[!-/:-@[-`{-~]/.test(char)) return start + 2
  if (here === '&') {
    const written = (char === '&' ? ampersand : reference).exec(source.slice(start, start + 36))
    if (written !== null) return start + written[0].length
  }
  return source.startsWith(char, start) ? start + char.length : undefined
}

/** The offset after a line's end, with the spaces or the backslash before it that Markdown reads as nothing. */
function afterLineEnd(source: string, from: number): number | undefined {
  const rest = /^(?:[ \t]{0,100}|\\)(?:\r\n|\n|\r)/.exec(source.slice(from, from + 104))
  return rest === null ? undefined : from + rest[0].length
}

function isAfterLineEnd(source: string, at: number): boolean {
  return at > 0 && isLineEnd(source.charAt(at - 1))
}

function skipMarks(source: string, from: number): number {
  let at = from
  while (/^[ \t>]$/.test(source.charAt(at))) at++
  return at
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r'
}
