import type { Profile } from '../profile.js'
import { generic } from './generic.js'

/** Crowdin. */
export const crowdin: Profile = {
  name: 'crowdin',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'reviewed',
  reasons: {
    ...generic.reasons,
    version: {
      reason: '1.2 is a native format, with text, state and note of each trans-unit',
      source: 'https://support.crowdin.com/file-formats/xliff/',
    },
    notes: {
      reason: 'the note of a trans-unit is its context',
      source: 'https://support.crowdin.com/file-formats/xliff/',
    },
    states: {
      reason: 'approved="yes" is imported as an approval, which a translation alone is not',
      source: 'https://support.crowdin.com/file-formats/xliff/',
    },
  },
}
