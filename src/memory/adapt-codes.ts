import type { Inline } from '../model/inline.js'
import { codeKey } from '../model/project.js'

/**
 * A translation with the codes of a text that has its source's form: the first code of the source is the first of the text, and so
 * on. Nothing where the translation has a code that its source has not.
 */
export function adaptCodes(
  source: readonly Inline[],
  target: readonly Inline[],
  text: readonly Inline[],
): readonly Inline[] | undefined {
  const codes = text.filter((inline) => inline.type !== 'text')
  const answers = new Map(
    source.filter((inline) => inline.type !== 'text').map((inline, at) => [codeKey(inline), codes[at]]),
  )
  const adapted: Inline[] = []
  for (const inline of target) {
    const answer = inline.type === 'text' ? inline : answers.get(codeKey(inline))
    if (answer?.type !== inline.type) return undefined
    adapted.push(answer)
  }
  return adapted
}
