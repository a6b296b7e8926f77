import type { Profile } from '../profile.js'
import { crowdin } from './crowdin.js'
import { generic } from './generic.js'
import { lokalize } from './lokalize.js'
import { matecat } from './matecat.js'
import { memoq } from './memoq.js'
import { omegat } from './omegat.js'
import { phrase } from './phrase.js'
import { poedit } from './poedit.js'
import { trados } from './trados.js'
import { translateToolkit } from './translate-toolkit.js'
import { weblate } from './weblate.js'

/** All profiles, by name: first those that were tried with the program itself. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  [generic, omegat, poedit, lokalize, translateToolkit, trados, memoq, phrase, matecat, weblate, crowdin].map(
    (profile) => [profile.name, profile],
  ),
)
