import { isStop } from '../characters.js'
import type { Draft } from './open-quotations.js'
import type { Surroundings, Verdict } from './surroundings.js'

/** The two sizes of marks; one of a size may stand where another of it was meant. */
const sizes: readonly RegExp[] = [/^(?:,,|``|''|<<|>>|["“”„‟«»〝〞〟])/u, /^['‘’‚‛‹›]/u]

/** How many open quotations are looked at, from the innermost. */
const reach = 3

/**
 * A mark that closes nothing by the tables, but stands where something closes, ends the quotation of its size whose own closing mark is nowhere
 * ahead (`„vidi" zle stanice`, `"Hello,” he said`).
 */
export function closesAnother(at: Surroundings): Verdict | undefined {
  const { mark, side, before } = at.mark
  if (side !== 'close') return undefined
  if ((mark === "'" || mark === '’') && !isStop(before)) return undefined
  const size = sizes.find((marks) => marks.test(mark))
  for (let depth = at.open.depth - 1; depth >= Math.max(0, at.open.depth - reach); depth--) {
    const draft = at.open.at(depth)
    if (draft === undefined || size?.test(draft.open) !== true) continue
    return closesAhead(draft, at) ? undefined : { role: 'close', reason: 'mismatched', depth }
  }
  return undefined
}

/** Whether a mark that closes the quotation stands ahead in the paragraph, before another of its kind opens. */
function closesAhead(draft: Draft, { inventory, index }: Surroundings): boolean {
  const opener = inventory.nextOf(draft.open, index)
  return draft.closers.some((closer) => {
    const next = inventory.nextOf(closer, index)
    const mark = inventory.marks[next]
    return mark !== undefined && mark.side !== 'open' && !mark.inWord && (next < opener || closer === draft.open)
  })
}
