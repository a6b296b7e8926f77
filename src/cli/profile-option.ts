import { closest } from '../workspace/closest.js'
import { SetupError } from '../workspace/setup-error.js'
import { type Profile, profiles } from '../xliff/index.js'
import type { OptionSpec } from './command.js'

const named = (basis: Profile['basis']): string =>
  [...profiles.values()].flatMap((profile) => (profile.basis === basis ? [profile.name] : [])).join(', ')

/** `--for PROFILE`: its help says which programs a shape was tried with, and which it rests on the documentation of. */
export const profileOption: OptionSpec = {
  flags: '--for <PROFILE>',
  values: { tried: named('tried'), documented: named('documentation') },
}

/**
 * The profile of a translator's tool.
 *
 * @throws SetupError `profile-unknown`
 */
export function profileNamed(name: string | undefined): Profile | undefined {
  if (name === undefined) return undefined
  const profile = profiles.get(name)
  if (profile !== undefined) return profile
  const known = [...profiles.keys()]
  const suggestion = closest(name, known)
  throw new SetupError('profile-unknown', {
    values: { profile: name, known: known.join(', '), ...(suggestion === undefined ? {} : { suggestion }) },
  })
}
