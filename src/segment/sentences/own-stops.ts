import { isParticleScript, isTerminal } from '../characters.js'

/** Full stops that scripts have of their own, by script (ISO 15924); Arabic script has one in Urdu and its neighbours. */
const ownStops: Readonly<Record<string, RegExp>> = {
  Jpan: /[。｡]/u,
  Hans: /[。｡]/u,
  Hant: /[。｡]/u,
  Deva: /[।॥]/u,
  Beng: /[।॥]/u,
  Guru: /[।॥]/u,
  Orya: /[।॥]/u,
  Arab: /۔/u,
  Armn: /։/u,
  Ethi: /።/u,
  Mymr: /။/u,
  Khmr: /។/u,
  // Thai has no full stop at all.
  Thai: /\p{Script=Thai}/u,
}

/** Whether a paragraph ends sentences with a full stop of its own script: then `.` belongs to abbreviations, numbers and foreign words in it. */
export function usesOwnStop(text: string, script: string): boolean {
  return ownStops[script]?.test(text) === true
}

/** Whether the character at an offset ends sentences in a paragraph that uses a full stop of its own, or does not: `.` in such a one only after a letter of an unspaced script. */
export function isFullStop(text: string, offset: number, ownStop: boolean): boolean {
  const char = text.charAt(offset)
  if (char !== '.' || !ownStop) return isTerminal(char) && char !== '…' && char !== '⋯'
  return isParticleScript(text.charAt(offset - 1))
}
