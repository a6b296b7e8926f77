import type { FlowOffset } from '../flow.js'

/** A quotation while the scan is at work on it. */
export interface Draft {
  readonly index: number
  readonly open: string
  /** The marks that may close it. */
  readonly closers: readonly string[]
  /** The quotation it stands in. */
  readonly parent: Draft | undefined
  readonly start: FlowOffset
  /** A colon or a comma stands before it, in the same paragraph or at the end of the one before. */
  readonly announced: boolean
  readonly reopen: FlowOffset[]
  /** The paragraph in which it began or was re-opened last: it ends there if nothing closes it. */
  lastParagraph: number
  end: FlowOffset | undefined
  close: string
  /** The same mark opens another inside, where that is no custom: this one was never closed. */
  broken: boolean
}

/** The quotations open at one point of the scan, outermost first. Every question is answered in constant time, however deep the nesting. */
export class OpenQuotations {
  readonly #stack: Draft[] = []
  /** For each closing mark the depths of the quotations that expect it. */
  readonly #expecting = new Map<string, number[]>()

  get depth(): number {
    return this.#stack.length
  }

  at(depth: number): Draft | undefined {
    return this.#stack[depth]
  }

  get innermost(): Draft | undefined {
    return this.#stack.at(-1)
  }

  push(draft: Draft): void {
    for (const mark of draft.closers) {
      const depths = this.#expecting.get(mark)
      if (depths === undefined) this.#expecting.set(mark, [this.#stack.length])
      else depths.push(this.#stack.length)
    }
    this.#stack.push(draft)
  }

  /** The depth of the innermost quotation that a mark may close; nothing where none expects it. */
  depthExpecting(mark: string): number | undefined {
    return this.#expecting.get(mark)?.at(-1)
  }

  expects(mark: string): boolean {
    return this.depthExpecting(mark) !== undefined
  }

  /** Takes the innermost quotation off. */
  pop(): Draft | undefined {
    const draft = this.#stack.pop()
    for (const mark of draft?.closers ?? []) this.#expecting.get(mark)?.pop()
    return draft
  }

  /** Takes all off, outermost first. */
  popAll(): readonly Draft[] {
    const all: Draft[] = []
    while (this.depth > 0) {
      const draft = this.pop()
      if (draft !== undefined) all.push(draft)
    }
    return all.reverse()
  }
}
