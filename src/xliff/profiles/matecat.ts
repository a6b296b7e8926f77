import type { Profile } from '../profile.js'
import { generic } from './generic.js'

/** MateCat. */
export const matecat: Profile = {
  name: 'matecat',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    ...generic.reasons,
    version: { reason: 'XLIFF 1.2 is read and written', source: 'MateCat, supported formats' },
    prefill: {
      reason: 'an empty target is untranslated; targets in CDATA are ignored, so none is written',
      source: 'https://github.com/matecat/MateCat/issues/3106',
    },
  },
}
