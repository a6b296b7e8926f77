import type { Language } from '../../language/index.js'
import type { FlowSpeaker } from '../flow.js'
import { referentOf } from './referents.js'

/** How many speakers back a pronoun may refer. */
const mostKnown = 6

/** The same speakers, a pronoun with the name it stands for, where there is only one in reach. */
export function nameReferents(
  speakers: readonly (FlowSpeaker | undefined)[],
  paragraphs: readonly string[],
  language: Language,
): readonly (FlowSpeaker | undefined)[] {
  const known: FlowSpeaker[] = []
  return speakers.map((speaker) => {
    if (speaker === undefined) return undefined
    if (speaker.kind === 'name') {
      known.push(speaker)
      if (known.length > mostKnown) known.shift()
    }
    const refersTo = speaker.kind === 'pronoun' ? referentOf(speaker, paragraphs, known, language) : undefined
    return refersTo === undefined ? speaker : { ...speaker, refersTo }
  })
}
