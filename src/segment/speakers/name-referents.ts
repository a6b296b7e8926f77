import type { Language } from '../../language/index.js'
import type { FlowSpeaker } from '../flow.js'
import type { FoundSpeaker } from './find-speakers.js'
import { type KnownSpeaker, referentOf } from './referents.js'

/** How many speakers back a pronoun may refer. */
const mostKnown = 6

/** The speakers as a flow's quotations have them: a pronoun with the name it stands for, where there is only one in reach. */
export function nameReferents(
  speakers: readonly (FoundSpeaker | undefined)[],
  paragraphs: readonly string[],
  language: Language,
): readonly (FlowSpeaker | undefined)[] {
  const known: KnownSpeaker[] = []
  return speakers.map((speaker) => {
    if (speaker === undefined) return undefined
    const { paragraph, span, rule, kind, verb } = speaker
    const text = paragraphs[paragraph]?.slice(span.start, span.end) ?? ''
    const verbText = verb && paragraphs[paragraph]?.slice(verb.start, verb.end)
    const told = { paragraph, span, rule, kind, ...(verb && { verb }) }
    if (kind === 'name') known.push({ paragraph, span, text, ...(verbText !== undefined && { verb: verbText }) })
    if (kind !== 'pronoun') return told
    const refersTo = referentOf({ paragraph, span }, paragraphs, known.slice(-mostKnown), language)
    return refersTo === undefined ? told : { ...told, refersTo }
  })
}
