import type { Profile } from '../profile.js'

/** Poedit 3. */
export const poedit: Profile = {
  name: 'poedit',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    version: {
      reason: 'Poedit opens 1.2, and 2.x only where it is marked 2.0; one trans-unit is one entry',
      source: 'Poedit 3.2.2, driven by keyboard (test/xliff/tools.test.ts)',
    },
    codes: {
      reason: 'g is shown as markup, x as a number; other elements would be text to retype',
      source: 'Poedit 3.2.2, driven by keyboard (test/xliff/tools.test.ts)',
    },
    notes: {
      reason: 'notes are shown beside the entry',
      source: 'Poedit 3.2.2, driven by keyboard (test/xliff/tools.test.ts)',
    },
    prefill: {
      reason: 'an empty target is an untranslated entry',
      source: 'Poedit 3.2.2, driven by keyboard (test/xliff/tools.test.ts)',
    },
    states: {
      reason: 'Poedit writes translated itself',
      source: 'Poedit 3.2.2, driven by keyboard (test/xliff/tools.test.ts)',
    },
  },
}
