import type { Block } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import { normalizeInline } from '../model/project.js'
import type { Span } from '../model/span.js'
import { codesOf } from './codes.js'

/**
 * Writes a target whose text has one form only in place of a block: line breaks in its text become one space, white space at its edges is the file's.
 *
 * @param raw gives what stands for a code, by its range in the file
 * @param write gives the form of a text
 * @throws InputError `code-foreign` for a code that the block has not.
 */
export function encodeRuns(
  content: readonly Inline[],
  block: Block,
  raw: (span: Span) => string,
  write: (text: string) => string = (text) => text,
): string {
  const target = normalizeInline(content)
  const runOf = codesOf(block)
  return target
    .map((inline, index) => {
      if (inline.type === 'text') return write(textOf(inline.text, index === 0, index === target.length - 1))
      return raw(runOf(inline).span)
    })
    .join('')
}

function textOf(text: string, first: boolean, last: boolean): string {
  const begun = first ? text.replace(/^[ \t\r\n]+/, '') : text
  let end = begun.length
  while (last && end > 0 && /[ \t\r\n]/.test(begun.charAt(end - 1))) end -= 1
  return begun.slice(0, end).replace(/[ \t\r\n]+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
}
