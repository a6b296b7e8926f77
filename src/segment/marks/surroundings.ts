import type { Language } from '../../language/index.js'
import type { MarkRole } from '../flow.js'
import type { Inventory, Occurrence } from './inventory.js'
import type { MarkTable } from './mark-table.js'
import type { OpenQuotations } from './open-quotations.js'

/** What a mark is looked at with: its paragraph, what lies around it, and the quotations open so far. */
export interface Surroundings {
  readonly text: string
  readonly inventory: Inventory
  readonly index: number
  readonly mark: Occurrence
  readonly open: OpenQuotations
  /** Whether the next paragraph begins with this mark as one does that re-opens a quotation. */
  readonly reopensNext: (open: string) => boolean
  readonly table: MarkTable
  readonly language: Language
}

/** A role and the rule that gave it. */
export interface Verdict {
  readonly role: MarkRole
  readonly reason: string
  /** Which of the open quotations it closes, where that is not the innermost one that expects it. */
  readonly depth?: number
}

/** Whether what follows is a decade without its century: ’90s. */
export function isDecade(at: Surroundings): boolean {
  const start = at.mark.offset + at.mark.mark.length
  const first = at.text.charCodeAt(start)
  if (!(first >= 0x30 && first <= 0x39)) return false
  return (
    /^\d\d(?:[sS]|er|erne|ene|-?х|-?ті|-?е|-?і)?(?![\p{L}\d])/u.test(at.text.slice(start, start + 8)) &&
    !/[\p{L}\d]/u.test(at.mark.before)
  )
}
