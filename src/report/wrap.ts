/** Breaks a text into lines of at most `width` columns, each after an indent; what cannot be broken stands out. */
export function wrap(text: string, width: number, indent: string): string {
  const room = Math.max(20, width - indent.length)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).match(pieces) ?? []) {
    const wide = columns(piece.trimEnd())
    if (used > 0 && used + wide > room) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece
    used += columns(piece)
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines.map((each) => `${indent}${each}`).join('\n')
}

/** A word with the spaces after it, or one character of a script without spaces with the marks that may not begin a line. */
const pieces =
  /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][、。，．：；！？」』）】”’々ー]*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[^ ])+)[ ]*|[ ]+/gu

/**
 * How many columns a terminal gives a text: two for a wide character (UAX 11), none for a combining mark.
 *
 * @example
 * columns('ab日') // => 4
 */
export function columns(text: string): number {
  let sum = 0
  for (const character of text)
    if (!/\p{M}/u.test(character))
      sum +=
        /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
          character,
        )
          ? 2
          : 1
  return sum
}
