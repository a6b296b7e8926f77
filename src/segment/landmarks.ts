import type { Language } from '../language/index.js'
import {
  bracketClass,
  greekQuestionClass,
  markClass,
  nextOf,
  openingClass,
  spaceClass,
  terminalClass,
} from './characters.js'

/** Where the marks of a paragraph stand, its opening brackets and the places where a sentence may end, from left to right: one walk for all who look for them. */
export function landmarksOf(text: string, language: Language): readonly number[] {
  const classes = markClass | openingClass | endClasses(language)
  const places: number[] = []
  for (let at = nextOf(text, 0, classes); at < text.length; at = nextOf(text, at + 1, classes)) places.push(at)
  return places
}

/** What a sentence may end at: marks that end sentences, and what else does in the language. */
export function endClasses({ script, endsBeforeSpace, beginsAfterSpace, takesUp }: Language): number {
  return (
    terminalClass |
    (script === 'Grek' ? greekQuestionClass : 0) |
    (endsBeforeSpace.length > 0 || beginsAfterSpace.length > 0 ? spaceClass : 0) |
    (takesUp.length > 0 ? bracketClass : 0)
  )
}
