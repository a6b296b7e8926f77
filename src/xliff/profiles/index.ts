import type { Profile } from '../profile.js'
import { crowdin, matecat, memoq, phrase, trados, weblate } from './documented.js'
import { generic, lokalize, omegat, poedit, translateToolkit } from './tried.js'

/** All profiles, by name. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  [generic, omegat, poedit, lokalize, translateToolkit, trados, memoq, phrase, matecat, weblate, crowdin].map(
    (profile) => [profile.name, profile],
  ),
)
