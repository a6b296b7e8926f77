import type { AcceptedName } from '../model/accepted-name.js'
import { languageOf } from '../model/language-tag.js'
import { childElements, textContent } from '../xml/index.js'
import { descendants, readConcepts } from './tbx-tree.js'
import { writeTbx } from './write-tbx.js'

/** The names of one pair of languages. */
export interface NamesFile {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly names: readonly AcceptedName[]
}

/**
 * Reads the names of a TBX file, TBX-Basic of version 3 or the older martif; what else it says of them is left aside.
 *
 * @param sourceLanguage the language whose terms are the source's; regions are not compared
 * @throws InputError where the file is no TBX
 */
export function parseNames(bytes: Uint8Array, sourceLanguage: string, file?: string): NamesFile {
  const names: AcceptedName[] = []
  let targetLanguage = ''
  for (const sections of readConcepts(bytes, file)) {
    const source: string[] = []
    const target: string[] = []
    for (const { language, element } of sections) {
      const isSource = languageOf(language) === languageOf(sourceLanguage)
      if (!isSource) targetLanguage = language
      for (const term of descendants(element, ['term'])) {
        const text = textContent(term).trim()
        if (text !== '') (isSource ? source : target).push(text)
      }
    }
    if (source.length > 0 && target.length > 0) names.push({ source, target })
  }
  return { sourceLanguage, targetLanguage, names }
}

/** What `serializeNames` can write of a concept. */
const plain: ReadonlySet<string> = new Set(['langSec', 'langSet', 'termSec', 'tig', 'term'])

/** What of a file would be lost if its names were written again: an element that says more of a concept, or a concept that is not in two languages. */
export function beyondNames(bytes: Uint8Array): string | undefined {
  for (const sections of readConcepts(bytes)) {
    const entry = sections[0]?.element.parent
    if (sections.length !== 2 || entry === undefined) return entry?.name ?? 'conceptEntry'
    const below = childElements(entry).flatMap((section) => [
      section,
      ...childElements(section).flatMap((group) => [group, ...childElements(group)]),
    ])
    const more = below.find(({ local }) => !plain.has(local))
    if (more !== undefined) return more.name
  }
  return undefined
}

/** Writes names as TBX-Basic, version 3 (ISO 30042:2019, DCA style): the same names always give the same bytes. */
export function serializeNames({ names, ...languages }: NamesFile): Uint8Array {
  const terms = names.map(({ source, target }) => ({ source, accepted: target, forbidden: [] }))
  return writeTbx({ ...languages, about: 'Names that were confirmed for this language.', prefix: 'n', terms })
}
