import type { Profile } from '../profile.js'

/** OmegaT 3.6 and later. */
export const omegat: Profile = {
  name: 'omegat',
  basis: 'tried',
  prefill: true,
  notes: 'composed',
  approvedFrom: 'translated',
  reasons: {
    version: {
      reason: 'OmegaT 3.6 finds no segment in 2.x; of 1.2 it shows each target as one segment',
      source: 'OmegaT 3.6.0, driven without a window (test/xliff/tools.test.ts)',
    },
    codes: {
      reason: 'g and x become tags that the translator moves',
      source: 'OmegaT 3.6.0, driven without a window (test/xliff/tools.test.ts)',
    },
    notes: {
      reason: 'each note of a trans-unit clears the one before, so only the last would be seen',
      source: 'OmegaT 6.2-dev, filters4/xml/xliff (source read)',
    },
    prefill: {
      reason: 'OmegaT shows only what stands in the target: an empty one is no segment for it',
      source: 'OmegaT 3.6.0, driven without a window (test/xliff/tools.test.ts)',
    },
    states: {
      reason: 'OmegaT writes no states; what stands there comes back',
      source: 'OmegaT 3.6.0, driven without a window (test/xliff/tools.test.ts)',
    },
  },
}
