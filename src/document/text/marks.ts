/** What a sentence may end in, in the scripts that newspapers are written in; a colon too, as it ends a line on purpose. */
const terminal = /[.!?…:。！？．：؟۔।॥։።᙮។៕]/

/** What may stand after it: closing brackets and quotation marks of all kinds. */
const closing = /[\p{Pe}\p{Pf}\p{Pi}"'*_]/u

/**
 * Whether a line ends as a sentence does.
 *
 * @example
 * endsLikeSentence('He said: “Go!”') // => true
 */
export function endsLikeSentence(line: string): boolean {
  let end = line.length
  while (end > 0 && closing.test(line.slice(end - 1, end))) end -= 1
  return end > 0 && terminal.test(line.slice(end - 1, end))
}

/** A letter or a figure: a line without any is a rule or an ornament, and no text to translate. */
export const readable: RegExp = /[\p{L}\p{N}]/u

/** Han, kana and their punctuation, which are set without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF01-\uFF0F\uFF1A-\uFF20\uFF5B-\uFF65]/u

/** Whether a character belongs to a script that sets no spaces between words (Chinese, Japanese); `character` may be a surrogate pair. */
export function isUnspaced(character: string): boolean {
  return unspaced.test(character)
}

/** Whether a text is Chinese or Japanese by most of its letters. */
export function isMostlyUnspaced(text: string): boolean {
  let unspacedLetters = 0
  let letters = 0
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    letters += 1
    if (isUnspaced(letter)) unspacedLetters += 1
  }
  return unspacedLetters * 2 > letters
}

/** A list's mark and the space after it, where wrapped text has one; figures stay in the text, which may begin with a date. */
export const wrappedBullet: RegExp = /^[*+\-•‣◦▪▫●○∙·][ \t]+(?=\S)/

/** The same where each line is a paragraph: a hyphen there may begin a spoken line. */
export const lineBullet: RegExp = /^[*•‣◦▪▫●○∙][ \t]+(?=\S)/

/** The number of a numbered item at a line's start. */
export function itemNumber(line: string): number | undefined {
  const match = /^\(?(\d{1,3})[.)][ \t]/.exec(line)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

/** Whether a line is set in columns: tabs, wide spaces or bars between its cells. */
export function isTabular(line: string): boolean {
  return /\S(?:\t| {3,200})\s{0,200}\S/.test(line) || (line.startsWith('|') && line.indexOf('|', 1) > 0)
}
