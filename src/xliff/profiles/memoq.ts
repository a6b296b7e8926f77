import type { Profile } from '../profile.js'
import { generic } from './generic.js'

/** memoQ. */
export const memoq: Profile = {
  name: 'memoq',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: {
    ...generic.reasons,
    version: {
      reason: 'XLIFF 1 and XLIFF 2 have a filter each; this is the first',
      source: 'https://docs.memoq.com/current/en/Places/xliff-files.html',
    },
    codes: {
      reason:
        'native codes (bpt, ept, ph, it) may be read as XML, and the import fails on what is none; g and x hold none',
      source:
        'http://memoq.helpmax.net/en/reference-guide/document-import-settings/xliff-files-xml-localization-interchange-file-format/',
    },
  },
}
