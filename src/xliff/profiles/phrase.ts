import type { Profile } from '../profile.js'
import { generic } from './generic.js'

/** Phrase TMS and Strings. */
export const phrase: Profile = {
  name: 'phrase',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    ...generic.reasons,
    version: {
      reason: '1.2, and 2.x only where it is marked 2.0',
      source: 'https://support.phrase.com/hc/en-us/articles/5709613119516',
    },
    notes: {
      reason: 'notes are shown in the context window',
      source: 'https://support.phrase.com/hc/en-us/articles/5709613119516',
    },
  },
}
