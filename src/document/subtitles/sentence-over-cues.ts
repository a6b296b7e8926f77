import { endsLikeSentence } from '../text/marks.js'

/** The longest pause in a sentence, in milliseconds, and the most captions that one takes. */
const longestPause = 2000
const mostCues = 8

/** A dash, the arrows of live captions, the speaker's name in capitals (`ANN (on phone): `), a song, the description of a sound. */
const turn = /^(?:[-‐‒–—―]\s?|>>|[♪♫#]|[[(（［]|\p{Lu}[\p{Lu}\p{M}\p{N} .’'-]{1,40}(?:\([^()]{1,40}\) ?)?:\s)/u

/** Whether a line begins another speaker's words, a song or the description of a sound. */
export function opensTurn(line: string): boolean {
  return turn.test(line)
}

/**
 * Whether the text of a caption goes on in the next one, as far as its signs say: no end of a sentence, a pause that is short. In scripts without case, where a
 * line often ends without a mark, only a comma says so.
 *
 * @param pause milliseconds between the captions
 * @param count how many captions the sentence has already
 * @example
 * goesOn('We went home,', 'and then', 40, 1) // => true
 */
export function goesOn(line: string, next: string, pause: number, count: number): boolean {
  if (count >= mostCues || pause > longestPause || opensTurn(next) || /[\])）］♪♫#]$/u.test(line)) return false
  if (/(?:…|\.\.\.)$/u.test(line)) return /^(?:…|\.\.\.)?\s?\p{Ll}/u.test(next)
  if (endsLikeSentence(line)) return false
  return /[,،、，;؛；]$/u.test(line) || !/\p{Lo}\p{M}*$/u.test(line)
}
