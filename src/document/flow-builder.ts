import type { Block, Flow, FlowKind } from '../model/document.js'
import { withCopies } from './copies.js'
import { contentOf, type HeldText, type RegionContent } from './region.js'

/** What holds paragraphs that are one flow: the body, a block quotation, an item of a list. */
export interface Container {
  /** Unique in the document. */
  readonly id: number
  readonly kind: FlowKind
  /** The block quotations that it stands in, outermost first. */
  readonly quotedIn: readonly string[]
}

interface OpenFlow extends Container {
  readonly blocks: Block[]
  /** Texts in codes of its blocks, by block and code. */
  readonly held: { readonly text: HeldText; readonly block: Block; readonly code: string }[]
}

/** Makes a document's flows out of its stretches of running text, as they come in reading order. */
export class FlowBuilder {
  readonly #file: string
  readonly #flows: (OpenFlow | readonly Flow[])[] = []

  constructor(file: string) {
    this.#file = file
  }

  /** Adds what a stretch of running text says, as a block of its container's flow, and the texts in its codes as flows of their own. */
  add(content: RegionContent, container: Container, structure: string): Block | undefined {
    const { held, before, after } = content
    this.addHeld(before)
    const place = placeOf(content)
    const block = place && { ...place, structure }
    if (block !== undefined) {
      const flow = this.#flowOf(container)
      flow.blocks.push(block)
      for (const each of held) flow.held.push({ ...each, block })
    }
    this.addHeld(after)
    return block
  }

  /** Adds texts that stand in no running text: each is a flow. */
  addHeld(texts: readonly HeldText[]): void {
    for (const text of texts) this.addFlows(this.#heldFlows(text, 0))
  }

  /** Adds flows as they are; the indexes of their holders count within them. */
  addFlows(flows: readonly Flow[]): void {
    if (flows.length > 0) this.#flows.push(flows)
  }

  /** The flows in reading order; a text in a code comes after the flow of the code. */
  finish(): readonly Flow[] {
    const flows: Flow[] = []
    let count = 0
    for (const each of this.#flows) {
      if (!('held' in each)) {
        const first = count
        for (const flow of each) {
          flows.push({ ...flow, blocks: flow.blocks.map((block) => within(block, first)) })
          count += flow.blocks.length
        }
        continue
      }
      const { kind, quotedIn, blocks, held } = each
      flows.push({ kind, blocks, ...(quotedIn.length > 0 ? { quotedIn } : {}) })
      const places = new Map(blocks.map((block, index) => [block, count + index]))
      count += blocks.length
      for (const { text, block, code } of held) {
        const inner = this.#heldFlows(text, count, { block: places.get(block) ?? 0, code })
        flows.push(...inner)
        count += inner.length
      }
    }
    return flows
  }

  #flowOf(container: Container): OpenFlow {
    const last = this.#flows.at(-1)
    if (last !== undefined && 'held' in last && last.id === container.id) return last
    const flow: OpenFlow = { ...container, blocks: [], held: [] }
    this.#flows.push(flow)
    return flow
  }

  /** A text in a code, and after it the texts in its own codes, each as a flow of one block; `at` is the index of the first of them. */
  #heldFlows(text: HeldText, at: number, holder?: Block['holder']): readonly Flow[] {
    const content = contentOf(this.#file, text.items)
    const copies = (text.copies ?? []).map(({ items }) => contentOf(this.#file, items))
    const flows: Flow[] = []
    const add = (texts: (content: RegionContent) => readonly HeldText[], inside?: Block['holder']): void => {
      for (const each of withCopies(this.#file, texts(content), copies.flatMap(texts)))
        flows.push(...this.#heldFlows(each, at + flows.length, inside))
    }
    add(({ before }) => before, holder)
    const [own, ...others] = [content, ...copies].map(placeOf)
    if (own !== undefined) {
      const index = at + flows.length
      const block: Block = {
        ...own,
        structure: 'span',
        ...(holder === undefined ? {} : { holder }),
        ...(others.length === 0 ? {} : { copies: others.filter((other) => other !== undefined) }),
      }
      text.made?.(block)
      flows.push({ kind: 'attribute', blocks: [block] })
      for (const code of new Set([content, ...copies].flatMap(({ held }) => held.map((each) => each.code))))
        add(({ held }) => held.filter((each) => each.code === code).map((each) => each.text), { block: index, code })
    }
    add(({ after }) => after, holder)
    return flows
  }
}

/** Where a text stands; nothing where it says nothing. */
function placeOf({ runs }: RegionContent): Pick<Block, 'span' | 'runs'> | undefined {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { span: { start: first.span.start, end: last.span.end }, runs }
}

function within(block: Block, first: number): Block {
  if (block.holder === undefined || first === 0) return block
  return { ...block, holder: { ...block.holder, block: block.holder.block + first } }
}
