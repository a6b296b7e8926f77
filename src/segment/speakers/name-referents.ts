import type { Language } from '../../language/index.js'
import type { FlowSpeaker } from '../flow.js'
import type { FoundSpeaker } from './find-speakers.js'
import { referentOf } from './referents.js'

/** How many speakers back a pronoun may refer. */
const mostKnown = 6

/** The speakers as a flow's quotations have them: a pronoun with the name it stands for, where there is only one in reach. */
export function nameReferents(
  speakers: readonly (FoundSpeaker | undefined)[],
  paragraphs: readonly string[],
  language: Language,
): readonly (FlowSpeaker | undefined)[] {
  const known: FlowSpeaker[] = []
  return speakers.map((speaker) => {
    if (speaker === undefined) return undefined
    const { paragraph, span, rule, kind, verb } = speaker
    const told: FlowSpeaker =
      verb === undefined ? { paragraph, span, rule, kind } : { paragraph, span, rule, kind, verb }
    if (kind === 'name') {
      known.push(told)
      if (known.length > mostKnown) known.shift()
    }
    if (kind !== 'pronoun') return told
    const refersTo = referentOf(told, paragraphs, known, language)
    return refersTo === undefined ? told : { ...told, refersTo }
  })
}
