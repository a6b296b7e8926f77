import type { Profile } from '../profile.js'
import { generic } from './generic.js'

/** RWS Trados Studio. */
export const trados: Profile = {
  name: 'trados',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    ...generic.reasons,
    version: {
      reason: 'XLIFF 1.2 is read and written; 2.0 is a file type of its own',
      source: 'Trados Studio documentation, file type XLIFF',
    },
  },
}
