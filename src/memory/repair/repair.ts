import { findDates, findNumbers } from '../../mention/index.js'
import type { Inline } from '../../model/inline.js'
import { normalizeInline, plainText } from '../../model/project.js'
import { adaptCodes } from '../adapt-codes.js'
import type { MemoryRecord } from '../memory-record.js'
import { isSameDate, rewriteDate } from './dates.js'
import { type Difference, differencesOf } from './differences.js'
import type { KnownName } from './known-names.js'
import { rewriteName } from './names.js'
import { fitsAfter } from './neighbours.js'
import { rewriteNumber } from './numbers.js'

/** What a repair goes by. */
export interface RepairOptions {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** The names of the texts in both languages; asked for only where a name differs. */
  readonly names?: () => readonly KnownName[]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A remembered translation with other dates, numbers and names in it, where a text differs from the remembered one in these alone and
 * the form of each in the translation is known. Nothing otherwise: a wrong form is worse than an old one that shows itself.
 */
export function repair(
  record: MemoryRecord,
  text: readonly Inline[],
  options: RepairOptions,
): readonly Inline[] | undefined {
  const differences = differencesOf(plainText(record.source), plainText(text), options.sourceLanguage)
  const target = differences === undefined ? undefined : adaptCodes(record.source, record.target, text)
  if (differences === undefined || target === undefined) return undefined
  const translation = plainText(target)
  const edits = new Map<number, Edit>()
  for (const difference of differences) {
    const edit = editOf(difference, translation, options)
    const known = edit === undefined ? undefined : edits.get(edit.start)
    if (edit === undefined || (known !== undefined && known.text !== edit.text)) return undefined
    edits.set(edit.start, edit)
  }
  return applyEdits(
    normalizeInline(target),
    [...edits.values()].sort((a, b) => a.start - b.start),
  )
}

/** The one place of a translation where something is said, with what is to be said there. */
function editOf(difference: Difference, translation: string, options: RepairOptions): Edit | undefined {
  const tag = options.targetLanguage
  if (difference.kind === 'name') {
    if (options.names === undefined) return undefined
    return rewriteName(translation, difference.from, difference.to, options.names(), tag)
  }
  const dates = findDates(translation, tag)
  if (difference.kind === 'date') {
    const [place, other] = dates.filter(({ value }) => isSameDate(value, difference.from.value))
    const text = place === undefined ? undefined : rewriteDate(place, difference.to.value, tag)
    if (place === undefined || other !== undefined || text === undefined) return undefined
    return fitsAfter(translation.slice(0, place.start), place.text, text, tag) ? { ...place, text } : undefined
  }
  const numbers = findNumbers(translation, tag, dates)
  const [place, other] = numbers.filter(({ value }) => value.value === difference.from.value.value)
  const text = place === undefined ? undefined : rewriteNumber(place, difference.to, tag)
  return place === undefined || other !== undefined || text === undefined ? undefined : { ...place, text }
}

/** Content with stretches of its plain text replaced; nothing where one crosses a code or another one. */
function applyEdits(content: readonly Inline[], edits: readonly Edit[]): readonly Inline[] | undefined {
  const changed: Inline[] = []
  let offset = 0
  let made = 0
  for (const inline of content) {
    const length = plainText([inline]).length
    if (inline.type !== 'text') changed.push(inline)
    else {
      let text = ''
      let end = offset
      for (const edit of edits) {
        if (edit.start < end || edit.end > offset + length || edit.start < offset) continue
        text += inline.text.slice(end - offset, edit.start - offset) + edit.text
        end = edit.end
        made++
      }
      changed.push({ type: 'text', text: text + inline.text.slice(end - offset) })
    }
    offset += length
  }
  return made === edits.length ? changed : undefined
}
