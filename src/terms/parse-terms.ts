import { languageOf } from '../model/language-tag.js'
import type { Term, Termbase, TermsPair } from '../model/term.js'
import { attributeOf, textContent, type XmlElement } from '../xml/index.js'
import { descendants, readConcepts } from './tbx-tree.js'
import { readTermRows } from './terms-csv.js'

/**
 * Reads the terms of a pair of languages: TBX (TBX-Basic, version 3 of ISO 30042:2019 in both styles, and the older martif),
 * or CSV (RFC 4180) whose first row names its columns: `source`, `target` and `status`, or languages. None where the file
 * is for other languages.
 *
 * @throws InputError `not-tbx`, `csv-header`, `csv-fields`, `csv-syntax` and what `parseXml` throws, with file, line and column
 */
export function parseTerms(bytes: Uint8Array, pair: TermsPair, file?: string): readonly Term[] {
  return readTermbase(bytes, pair, file).terms
}

/** The same with the number of concepts, those of other languages counted; see `parseTerms`. */
export function readTermbase(bytes: Uint8Array, pair: TermsPair, file?: string): Termbase {
  return isXml(bytes) ? tbxTerms(bytes, pair, file) : readTermRows(bytes, pair, file)
}

/** The first sign that is no white space is a `<`, whatever the encoding. */
function isXml(bytes: Uint8Array): boolean {
  const first = bytes.slice(0, 64).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte))
  return first === 0x3c
}

function tbxTerms(bytes: Uint8Array, { sourceLanguage, targetLanguage }: TermsPair, file?: string): Termbase {
  const terms: Term[] = []
  let concepts = 0
  for (const sections of readConcepts(bytes, file)) {
    concepts++
    const of = (language: string): readonly XmlElement[] =>
      sections
        .filter((section) => languageOf(section.language) === languageOf(language))
        .flatMap(({ element }) => groupsOf(element))
    const target = of(targetLanguage)
    const term = {
      source: of(sourceLanguage)
        .filter((group) => !isForbidden(group))
        .flatMap(textsOf),
      accepted: target.filter((group) => !isForbidden(group)).flatMap(textsOf),
      forbidden: target.filter(isForbidden).flatMap(textsOf),
    }
    if (term.accepted.length + term.forbidden.length > 0) terms.push(term)
  }
  return { terms, concepts }
}

/** Each term with what is said of it, in the older files a `tig` or `ntig`. */
function groupsOf(section: XmlElement): readonly XmlElement[] {
  return [...descendants(section, ['termSec', 'tig', 'ntig'])]
}

function textsOf(group: XmlElement): readonly string[] {
  return [...descendants(group, ['term'])].map((term) => textContent(term).trim()).filter((text) => text !== '')
}

const statuses: readonly string[] = ['administrativeStatus', 'normativeAuthorization']

/** Deprecated or superseded, said by a note (DCA) or an element of its own (DCT). */
function isForbidden(group: XmlElement): boolean {
  const notes = [...descendants(group, ['termNote', ...statuses])]
  return notes.some(
    (note) =>
      (statuses.includes(note.local) || statuses.includes(attributeOf(note, 'type') ?? '')) &&
      /^(?:deprecated|superseded)/u.test(textContent(note).trim()),
  )
}
