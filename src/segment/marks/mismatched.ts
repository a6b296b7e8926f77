import { isStop } from '../characters.js'
import type { Draft } from './open-quotations.js'
import type { Surroundings, Verdict } from './surroundings.js'

/** The sizes of marks, and East Asian brackets of both; one of them may stand where another was meant. */
const sizes: readonly RegExp[] = [/^(?:,,|``|''|<<|>>|["“”„‟«»〝〞〟])/u, /^['‘’‚‛‹›]/u, /^[「」『』｢｣]/u]

/** How many open quotations are looked at, from the innermost. */
const reach = 3

/** How many marks ahead are looked at for one that opens. */
const reachAhead = 8

/**
 * A mark that closes nothing by the tables, but stands where something closes, ends the quotation of its size whose own closing mark is nowhere
 * ahead (`„vidi" zle stanice`, `"Hello,” he said`).
 */
export function closesAnother(at: Surroundings): Verdict | undefined {
  const { mark, side, before, after } = at.mark
  // A Korean particle stands right after what was said (`"네”라고`); a bracket shows by itself that it closes.
  if (
    side !== 'close' &&
    !(side === 'unclear' && /^[가-힣]{2}$/u.test(before + after)) &&
    !'」』｣'.includes(mark) &&
    !isTurned(at)
  )
    return undefined
  if ((mark === "'" || mark === '’') && !isStop(before) && !closesLow(at)) return undefined
  const size = sizes.find((marks) => marks.test(mark))
  for (let depth = at.open.depth - 1; depth >= Math.max(0, at.open.depth - reach); depth--) {
    const draft = at.open.at(depth)
    if (draft === undefined || size?.test(draft.open) !== true) continue
    return closesAhead(draft, size, at) ? undefined : { role: 'close', reason: 'mismatched', depth }
  }
  return undefined
}

/** Whether an opening mark stands where none opens: a guillemet before a comma or a full stop and a space, where the same is open (`« Oui «, dit-il`); “ after a stop, where ” opened (`”好。“他说`). */
function isTurned({ mark: { mark, offset, before }, text, open }: Surroundings): boolean {
  const opened = open.innermost?.open
  if (mark === '“') return opened === '”' && isStop(before)
  return '«»‹›'.includes(mark) && opened === mark && /^[,.;](?:\s|$)/u.test(text.slice(offset + 1, offset + 3))
}

/** Whether ’ stands where ‘ was meant to close ‚, behind no letter that an apostrophe often follows (`Er hat ‚nein’ gesagt`). */
function closesLow({ mark: { mark, before }, open }: Surroundings): boolean {
  return mark === '’' && open.innermost?.open === '‚' && !/[sxzß]/iu.test(before)
}

/** Whether a mark that closes the quotation stands ahead in the paragraph, before another of its kind or one near by of its size opens (`“Yes," she said, "go,”`). */
function closesAhead(draft: Draft, size: RegExp, { inventory, index }: Surroundings): boolean {
  const opener = inventory.nextOf(draft.open, index)
  const near = inventory.marks
    .slice(index + 1, index + 1 + reachAhead)
    .findIndex(({ mark, side, elision }) => side === 'open' && !elision && size.test(mark))
  const limit = near === -1 ? inventory.marks.length : index + 1 + near
  return draft.closers.some((closer) => {
    const next = inventory.nextOf(closer, index)
    const mark = inventory.marks[next]
    if (mark === undefined || mark.side === 'open' || mark.inWord) return false
    return next < limit && (next < opener || closer === draft.open)
  })
}

/** A curly mark that only closes in the language, but stands where something opens, and the next one of its size closes (German `“Ja“`, English `”Yes,”`, Chinese `”好。“`). */
export function opensWrongWay({ mark: { mark, side }, inventory, index }: Surroundings): Verdict | undefined {
  if (side !== 'open' || !/[“”]/u.test(mark)) return undefined
  const next = inventory.marks.slice(index + 1, index + 1 + reachAhead).find((ahead) => sizes[0]?.test(ahead.mark))
  const closes = next?.side === 'close' || (next?.mark === '“' && mark === '”' && isStop(next.before))
  return closes && /[“”]/u.test(next.mark) ? { role: 'open', reason: 'opening-side' } : undefined
}
