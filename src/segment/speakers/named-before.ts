import { isSpace } from '../characters.js'

/** How far before its mention a name is looked for, and in how many paragraphs. */
const reach = 1500
const mostParagraphs = 4

/** Whether a word stands as the last part of a longer name in the text before (`Tom Evans …`, then `Evans: “`), or right behind a headline that it begins. */
export function isNamedBefore(
  word: string,
  paragraphs: readonly string[],
  { paragraph, offset }: { readonly paragraph: number; readonly offset: number },
): boolean {
  let left = reach
  for (let index = paragraph; index >= 0 && index > paragraph - mostParagraphs && left > 0; index--) {
    const text = paragraphs[index] ?? ''
    const end = index === paragraph ? offset : text.length
    const near = text.slice(Math.max(0, end - left), end)
    if (namesIn(near, word)) return true
    left -= near.length
  }
  return offset === 0 && namesIn(paragraphs[paragraph + 1]?.slice(0, reach) ?? '', word)
}

function namesIn(near: string, word: string): boolean {
  for (let at = near.indexOf(word); at >= 0; at = near.indexOf(word, at + 1)) if (endsName(near, at)) return true
  return false
}

/** A word with a capital stands right before an offset, but for one space. */
function endsName(text: string, at: number): boolean {
  if (at < 2 || !isSpace(text.charAt(at - 1))) return false
  let start = at - 1
  while (start > 0 && !isSpace(text.charAt(start - 1))) start--
  return /^\p{Lu}\p{Ll}[\p{L}\p{M}.’'-]*$/u.test(text.slice(start, at - 1))
}
