import type { Profile, Reason } from '../profile.js'

const flat: Reason = {
  choice: 'shape',
  reason:
    'one trans-unit a segment is the only shape that OmegaT, Poedit, Lokalize and the Translate Toolkit all show segment by segment and give back whole',
  source: 'the programs themselves: OmegaT 3.6.0, Translate Toolkit 3.8.4, Poedit 3.2.2, Lokalize 22.12',
}

/** Any program that reads XLIFF 1.2. */
export const generic: Profile = {
  name: 'generic',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: [flat],
}

/** OmegaT 3.6 and later. */
export const omegat: Profile = {
  name: 'omegat',
  basis: 'tried',
  prefill: true,
  notes: 'composed',
  approvedFrom: 'translated',
  reasons: [
    flat,
    {
      choice: 'prefill',
      reason: 'OmegaT shows only what stands in the target: an empty one is no segment for it',
      source: 'OmegaT 3.6.0, run without a window over filled and empty files',
    },
    {
      choice: 'notes',
      reason: 'each note of a trans-unit clears the one before, so only the last would be seen',
      source: 'OmegaT 6.2-dev, filters4/xml/xliff (source read)',
    },
  ],
}

/** The Translate Toolkit's API and tools. */
export const translateToolkit: Profile = {
  name: 'translate-toolkit',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: [flat],
}

/** Poedit 3. */
export const poedit: Profile = {
  name: 'poedit',
  basis: 'tried',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: [flat],
}

/** KDE's Lokalize. */
export const lokalize: Profile = {
  name: 'lokalize',
  basis: 'documentation',
  prefill: false,
  notes: 'separate',
  approvedFrom: 'translated',
  reasons: [
    flat,
    {
      choice: 'approvedFrom',
      reason: 'Lokalize shows a unit that is not approved as fuzzy',
      source: 'Lokalize handbook, "Translation units: approved and fuzzy"; opened in 22.12, not edited',
    },
  ],
}
