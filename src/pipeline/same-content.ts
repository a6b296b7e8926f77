import type { Code, Inline } from '../model/inline.js'
import { normalizeInline } from '../model/project.js'

/** Whether two contents have the same text and the same codes, their ids included; hints that a tool may have dropped are not looked at. */
export function sameContent(one: readonly Inline[], other: readonly Inline[]): boolean {
  return formOf(one, false) === formOf(other, false)
}

/** The same, and the codes' raw form too. */
export function sameBytes(one: readonly Inline[], other: readonly Inline[]): boolean {
  return formOf(one, true) === formOf(other, true)
}

/**
 * A target with its codes taken from a new source: the n-th code of the old source answers the n-th of the new one. Codes that the old source has not stay as they are.
 */
export function renewCodes(
  target: readonly Inline[],
  before: readonly Inline[],
  after: readonly Inline[],
): readonly Inline[] {
  const old = before.filter(isCode)
  const renewed = after.filter(isCode)
  const answers = new Map(old.map((code, index) => [nameOf(code), renewed[index]]))
  const codes = target.map((inline): Inline => {
    const answer = isCode(inline) ? answers.get(nameOf(inline)) : undefined
    return answer !== undefined && answer.type === inline.type ? answer : inline
  })
  return sameBytes(codes, target) ? target : codes
}

function isCode(inline: Inline): inline is Code {
  return inline.type !== 'text'
}

function nameOf(code: Code): string {
  return `${code.type} ${code.id}`
}

function formOf(content: readonly Inline[], raw: boolean): string {
  return JSON.stringify(
    normalizeInline(content).map((inline) =>
      inline.type === 'text'
        ? inline.text
        : [inline.type, inline.id, ...(raw ? [inline.data ?? inline.equivalent ?? ''] : [])],
    ),
  )
}
