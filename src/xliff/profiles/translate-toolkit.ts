import type { Profile } from '../profile.js'

/** The Translate Toolkit's API and tools. */
export const translateToolkit: Profile = {
  name: 'translate-toolkit',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    version: {
      reason: '2.x gives no string, without a warning; seg-source would be rewritten',
      source: 'Translate Toolkit 3.8.4, driven through its API (test/xliff/tools.test.ts)',
    },
    codes: {
      reason: 'g and x survive where targets are set as rich text, as Weblate and Virtaal do',
      source: 'Translate Toolkit 3.8.4, driven through its API (test/xliff/tools.test.ts)',
    },
    notes: {
      reason: 'all notes are kept',
      source: 'Translate Toolkit 3.8.4, driven through its API (test/xliff/tools.test.ts)',
    },
    prefill: {
      reason: 'an empty target is untranslated',
      source: 'Translate Toolkit 3.8.4, driven through its API (test/xliff/tools.test.ts)',
    },
    states: {
      reason: 'approved is what the toolkit reads as not fuzzy',
      source: 'Translate Toolkit 3.8.4, driven through its API (test/xliff/tools.test.ts)',
    },
  },
}
