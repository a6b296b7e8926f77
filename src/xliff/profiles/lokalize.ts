import type { Profile } from '../profile.js'

/** KDE's Lokalize. */
export const lokalize: Profile = {
  name: 'lokalize',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    version: {
      reason: '2.x opens empty, without an error; of 1.2 one trans-unit is one entry',
      source: 'Lokalize 22.12.3, driven by keyboard (test/xliff/tools.test.ts)',
    },
    codes: {
      reason: 'g and x are shown as numbered chips',
      source: 'Lokalize 22.12.3, driven by keyboard (test/xliff/tools.test.ts)',
    },
    notes: {
      reason: 'all notes are shown, with their author',
      source: 'Lokalize 22.12.3, driven by keyboard (test/xliff/tools.test.ts)',
    },
    prefill: {
      reason: 'an empty target is an untranslated entry',
      source: 'Lokalize 22.12.3, driven by keyboard (test/xliff/tools.test.ts)',
    },
    states: {
      reason: 'what is not approved is shown as not ready; what is typed is approved, and signed in the header',
      source: 'Lokalize 22.12.3, driven by keyboard (test/xliff/tools.test.ts)',
    },
  },
}
