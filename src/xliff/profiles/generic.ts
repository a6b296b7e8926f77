import type { Profile } from '../profile.js'

/** Any program that reads XLIFF 1.2. */
export const generic: Profile = {
  name: 'generic',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    version: {
      reason:
        'one trans-unit a segment is the only shape that OmegaT, Poedit, Lokalize and the Translate Toolkit all show segment by segment and give back whole',
      source: 'the programs themselves (test/xliff/tools.test.ts)',
    },
    codes: {
      reason:
        'g and x were shown and kept by three services where ph was not; they need no native code, which a filter may have to parse',
      source: 'https://github.com/lit/lit/issues/2271',
    },
    notes: {
      reason: 'the standard allows several notes, and of the programs that were tried only OmegaT loses one',
      source: 'XLIFF 1.2, 2.2.3',
    },
    prefill: { reason: 'an empty target is plainly untranslated', source: 'XLIFF 1.2, 2.2.3' },
    states: { reason: 'a translation is approved unless it waits for a review', source: 'XLIFF 1.2, approved' },
  },
}
