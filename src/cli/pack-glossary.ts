import { documentNames } from '../check/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import type { LanguageTag } from '../model/language-tag.js'
import { termsOf } from '../pipeline/index.js'
import { glossaryText, serializeNames, writeTbx } from '../terms/index.js'
import type { ArchiveEntry } from '../workspace/archive.js'
import type { Profile } from '../xliff/index.js'
import { addNames, oftenEnough, readAcceptedNames } from './accepted-names.js'
import type { Session } from './session.js'
import { readTerms } from './termbases.js'

/** The glossaries of a package, and the keys of what its README says of them. */
export interface PackedGlossary {
  readonly files: readonly ArchiveEntry[]
  readonly said: readonly string[]
}

/** The names of some articles and the terms that stand in them: as TBX, for OmegaT as the glossary that it shows (version 3 of TBX it cannot read). */
export async function packGlossary(
  session: Session,
  documents: readonly BilingualDocument[],
  languages: { readonly sourceLanguage: LanguageTag; readonly targetLanguage: LanguageTag },
  profile: Profile,
): Promise<PackedGlossary> {
  const { sourceLanguage, targetLanguage } = languages
  const names = addNames(
    await readAcceptedNames(session, targetLanguage),
    documents.flatMap((document) => documentNames(document).filter(({ segments }) => segments >= oftenEnough)),
  )
  const all = await readTerms(session, sourceLanguage, targetLanguage)
  const units = documents.flatMap((document) => document.units)
  const used = new Set([...termsOf(units, sourceLanguage, all).values()].flat())
  const terms = all.filter((term) => used.has(term))
  if (names.length + terms.length === 0) return { files: [], said: [] }
  if (profile.name === 'omegat') {
    const entries = [...terms, ...names.map(({ source, target }) => ({ source, accepted: target }))]
    return { files: [{ path: 'glossary.utf8', bytes: glossaryText(entries) }], said: ['glossary'] }
  }
  const about = 'Terms that stand in these articles.'
  return {
    files: [
      ...(terms.length === 0
        ? []
        : [{ path: 'terms.tbx', bytes: writeTbx({ ...languages, about, prefix: 't', terms }) }]),
      ...(names.length === 0 ? [] : [{ path: 'names.tbx', bytes: serializeNames({ ...languages, names }) }]),
    ],
    said: [...(terms.length === 0 ? [] : ['terms']), ...(names.length === 0 ? [] : ['names'])],
  }
}
