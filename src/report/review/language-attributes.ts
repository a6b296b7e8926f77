import type { Properties } from 'hast'
import { directionOf, languageFor } from '../../language/index.js'

/** The attributes of an element whose text is in a language. */
export function languageAttributes(tag: string): Properties {
  return { lang: tag, dir: directionOf(languageFor(tag).script) }
}
