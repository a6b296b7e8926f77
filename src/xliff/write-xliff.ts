import type { BilingualDocument } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import type { Carrier } from './carrier.js'
import { carriedOver1, carriedOver2 } from './carry-over.js'
import { prefillDocument } from './prefill.js'
import type { Profile } from './profile.js'
import { generic } from './profiles/generic.js'
import { writeFiles1 } from './v1/write-file.js'
import { writeFiles2 } from './v2/write-file.js'
import type { XliffVersion } from './version.js'

/** How a new XLIFF is shaped. */
export interface WriteXliffOptions {
  readonly version: XliffVersion
  /** The program that a 1.2 file is for; `generic` unless given. */
  readonly profile?: Profile
  /** Whether segments without a translation hold their source; the profile decides unless given. */
  readonly prefill?: boolean
  /** An older file of the same documents: what it holds beyond the model, for units that are still there, is kept. See `carriedOver2`. */
  readonly carrier?: Carrier
}

/**
 * Writes documents as a new XLIFF, UTF-8. To change a file that exists, patch it (`patchXliff`).
 *
 * @throws InputError `other-language` if 2.x is asked for documents that differ in their languages, or for a translation
 *   without a target language: one `xliff` has one pair of them.
 */
export function writeXliff(documents: readonly BilingualDocument[], options: WriteXliffOptions): Uint8Array {
  const { version, profile = generic, carrier } = options
  const prefill = options.prefill ?? (version === '1.2' && profile.prefill)
  const written = prefill ? documents.map(prefillDocument) : documents
  const text =
    version === '1.2'
      ? writeFiles1(written, profile, prefill, carriedOver1(carrier))
      : writeFiles2(oneLanguagePair(written), version, carriedOver2(carrier))
  return new TextEncoder().encode(text)
}

function oneLanguagePair(documents: readonly BilingualDocument[]): readonly BilingualDocument[] {
  const [first] = documents
  for (const { sourceLanguage, targetLanguage, units } of documents) {
    const differs = sourceLanguage !== first?.sourceLanguage || targetLanguage !== first.targetLanguage
    const nameless =
      targetLanguage === undefined && units.some(({ parts }) => parts.some(({ target }) => target !== undefined))
    if (differs || nameless)
      throw new InputError('other-language', { values: { source: sourceLanguage, target: targetLanguage ?? '' } })
  }
  return documents
}
