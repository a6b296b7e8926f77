import type { Term } from '../model/term.js'
import { XmlWriter } from '../xml/index.js'

/** Terms of one pair of languages, and what a reader is told of them. */
export interface TbxContent {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly about: string
  /** What the ids begin with. */
  readonly prefix: string
  readonly terms: readonly Term[]
}

/** Writes terms as TBX-Basic, version 3 (ISO 30042:2019, DCA style): the same terms always give the same bytes. */
export function writeTbx({ sourceLanguage, targetLanguage, about, prefix, terms }: TbxContent): Uint8Array {
  const writer = new XmlWriter()
    .declaration()
    .open('tbx', {
      type: 'TBX-Basic',
      style: 'dca',
      'xml:lang': sourceLanguage,
      xmlns: 'urn:iso:std:iso:30042:ed-2',
    })
    .open('tbxHeader')
    .open('fileDesc')
    .open('sourceDesc')
    .element('p', {}, about)
    .close()
    .close()
    .close()
    .open('text')
    .open('body')
  terms.forEach(({ source, accepted, forbidden }, at) => {
    writer.open('conceptEntry', { id: `${prefix}${at + 1}` })
    writer.open('langSec', { 'xml:lang': sourceLanguage })
    for (const term of source) writer.open('termSec').element('term', {}, term).close()
    writer.close()
    writer.open('langSec', { 'xml:lang': targetLanguage })
    for (const term of accepted) writer.open('termSec').element('term', {}, term).close()
    for (const term of forbidden)
      writer
        .open('termSec')
        .element('term', {}, term)
        .element('termNote', { type: 'administrativeStatus' }, 'deprecatedTerm-admn-sts')
        .close()
    writer.close().close()
  })
  return new TextEncoder().encode(writer.close().close().close().toString())
}
