/**
 * An id as XLIFF 2 allows it (NMTOKEN): what another version allows beyond that is written by number.
 *
 * @example
 * nmtoken('a b') // => 'a_x20_b'
 */
export function nmtoken(id: string): string {
  if (id === '') return '_'
  return /^[\p{L}\p{N}\p{M}._:\-·]+$/u.test(id)
    ? id
    : id.replace(/[^\p{L}\p{N}\p{M}._:\-·]/gu, (character) => `_x${character.codePointAt(0)?.toString(16)}_`)
}
