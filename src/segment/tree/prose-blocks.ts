import type { Node } from 'unist'
import type { Span } from '../../model/span.js'

/** A paragraph, heading or cell of a Markdown or HTML file: its range in the file, the flow it belongs to, the block quotations that it stands in (outermost first). */
export interface ProseBlock extends Span {
  /** Paragraphs that one quotation may cross have the same; numbers are unique in the file. */
  readonly flow: number
  readonly quotedIn: readonly number[]
}

type Role = 'paragraph' | 'alone' | 'quotation' | 'container' | 'structure' | 'break' | 'nothing'

/** Node types of mdast that are no running text; any other is. */
const markdownRoles: ReadonlyMap<string, Role> = rolesOf({
  alone: 'heading tableCell',
  quotation: 'blockquote',
  container: 'root listItem footnoteDefinition',
  structure: 'list table tableRow',
  break: 'thematicBreak code math',
  nothing: 'definition html yaml toml mdxjsEsm comment doctype',
})

/** Elements of HTML that are no running text; any other is, and so is text that stands in a container. */
const htmlRoles: ReadonlyMap<string, Role> = rolesOf({
  alone: 'h1 h2 h3 h4 h5 h6 figcaption caption dt summary legend td th',
  quotation: 'blockquote',
  container: `
    html body main article section div header footer aside nav form fieldset details dialog address hgroup search
    figure li dd center
  `,
  structure: 'ul ol menu dl table thead tbody tfoot tr',
  break: 'hr iframe video audio object',
  nothing: 'script style template head',
})

function rolesOf(names: Partial<Record<Role, string>>): ReadonlyMap<string, Role> {
  return new Map(
    (Object.keys(names) as Role[]).flatMap((role) =>
      (names[role] ?? '')
        .trim()
        .split(/\s+/)
        .map((name): readonly [string, Role] => [name, role]),
    ),
  )
}

interface ParentNode extends Node {
  readonly children: readonly Node[]
}

/** The blocks of a Markdown (mdast) or HTML (hast) tree in reading order: sibling paragraphs share a flow; headings, captions and cells are one each. */
export function proseBlocks(tree: Node): readonly ProseBlock[] {
  const reader = new BlockReader()
  reader.container(tree, [])
  return reader.blocks
}

class BlockReader {
  readonly blocks: ProseBlock[] = []
  #flows = 0
  #quotations = 0

  container(node: Node, quotedIn: readonly number[]): void {
    let flow: number | undefined
    for (const child of childrenOf(node)) {
      const role = roleOfNode(child)
      if (role === 'nothing' || isBlank(child)) continue
      if (role === 'paragraph') {
        flow ??= this.#flows++
        this.#add(child, flow, quotedIn)
        continue
      }
      flow = undefined
      if (role === 'alone') this.#add(child, this.#flows++, quotedIn)
      else if (role === 'quotation') this.container(child, [...quotedIn, this.#quotations++])
      else if (role !== 'break') this.container(child, quotedIn)
    }
  }

  #add(node: Node, flow: number, quotedIn: readonly number[]): void {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start !== undefined && end !== undefined) this.blocks.push({ start, end, flow, quotedIn })
  }
}

/** What a node does to the flows around it; text and inline elements that stand in a container are a paragraph of it. */
function roleOfNode(node: Node): Role {
  if (node.type !== 'element' || !('tagName' in node)) return markdownRoles.get(node.type) ?? 'paragraph'
  const name = String(node.tagName)
  return htmlRoles.get(name) ?? (name.includes('-') ? 'container' : 'paragraph')
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node as ParentNode).children : []
}

function isBlank(node: Node): boolean {
  return node.type === 'text' && 'value' in node && String(node.value).trim() === ''
}

/** The block that holds an offset of the file, found by halving; the innermost, as blocks do not overlap. */
export function blockAt(blocks: readonly ProseBlock[], offset: number | undefined): ProseBlock | undefined {
  if (offset === undefined) return undefined
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const block = blocks[low]
  return block !== undefined && block.start <= offset && offset < block.end ? block : undefined
}
