import type { Language } from '../../language/index.js'
import type { FlowSpeaker } from '../flow.js'
import { type Known, referentOf } from './referents.js'

/** How many speakers back a pronoun may refer. */
const mostKnown = 6

/** The same speakers, a pronoun with the name it stands for, where there is only one in reach. */
export function nameReferents(
  speakers: readonly (FlowSpeaker | undefined)[],
  paragraphs: readonly string[],
  language: Language,
): readonly (FlowSpeaker | undefined)[] {
  const known: Known[] = []
  return speakers.map((speaker) => {
    if (speaker === undefined) return undefined
    const refersTo = speaker.kind === 'pronoun' ? referentOf(speaker, paragraphs, known, language) : undefined
    const name = speaker.kind === 'name' ? speaker : refersTo
    if (name !== undefined) known.push({ speaker, name })
    if (known.length > mostKnown) known.shift()
    return refersTo === undefined ? speaker : { ...speaker, refersTo }
  })
}
