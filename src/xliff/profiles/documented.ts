import type { Profile } from '../profile.js'

/** A profile that was not run: 1.2 flat, since the program's documentation names XLIFF 1.2 without limits. */
function documented(
  name: string,
  source: string,
  more: Partial<Pick<Profile, 'approvedFrom' | 'reasons'>> = {},
): Profile {
  const reason = 'XLIFF 1.2 is read and written; one trans-unit a segment needs no segmentation by the program'
  return {
    name,
    basis: 'documentation',
    prefill: false,
    notes: 'separate',
    approvedFrom: more.approvedFrom ?? 'translated',
    reasons: [{ choice: 'shape', reason, source }, ...(more.reasons ?? [])],
  }
}

/** RWS Trados Studio. */
export const trados: Profile = documented('trados', 'Trados Studio documentation, file type XLIFF')

/** memoQ. */
export const memoq: Profile = documented('memoq', 'memoQ documentation, XLIFF files: 1.2 and 2.0 are two filters')

/** Phrase TMS and Strings. */
export const phrase: Profile = documented(
  'phrase',
  'Phrase documentation, XLIFF: 1.2, and 2.0 only with that very version',
)

/** MateCat. */
export const matecat: Profile = documented(
  'matecat',
  'MateCat, supported formats; matecat/MateCat#3106: targets in CDATA are ignored, so none is written',
)

/** Weblate. */
export const weblate: Profile = documented('weblate', 'Weblate documentation, XLIFF: 1.2 translation files', {
  approvedFrom: 'reviewed',
  reasons: [
    {
      choice: 'approvedFrom',
      reason: 'approved="yes" is the review step and may lock a string for translators',
      source: 'Weblate documentation, XLIFF, translation states',
    },
  ],
})

/** Crowdin. */
export const crowdin: Profile = documented('crowdin', 'Crowdin documentation, XLIFF: states and approved', {
  approvedFrom: 'reviewed',
  reasons: [
    {
      choice: 'approvedFrom',
      reason: 'approved="yes" is imported as an approval, which a translation alone is not',
      source: 'Crowdin documentation, XLIFF 1.2',
    },
  ],
})
