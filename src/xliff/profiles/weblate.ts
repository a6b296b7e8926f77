import type { Profile } from '../profile.js'
import { generic } from './generic.js'

/** Weblate. */
export const weblate: Profile = {
  name: 'weblate',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'reviewed',
  reasons: {
    ...generic.reasons,
    version: {
      reason: '1.2 with placeables is its standard variant; 2.0 is another format',
      source: 'https://docs.weblate.org/en/latest/formats/xliff.html',
    },
    codes: {
      reason: 'the variant with placeables supports XML elements in texts',
      source: 'https://docs.weblate.org/en/latest/formats/xliff.html',
    },
    states: {
      reason: 'approved="yes" is imported as approved, all else as waiting for review',
      source: 'https://docs.weblate.org/en/latest/formats/xliff.html',
    },
  },
}
