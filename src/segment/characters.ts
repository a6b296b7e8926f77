/** Says whether a character is white space (no-break spaces and the zero-width space too). */
export function isSpace(char: string): boolean {
  return char !== '' && /^[\s\u200B]$/u.test(char)
}

/** Says whether a character is a letter, or a mark or joiner that belongs to one. */
export function isLetter(char: string): boolean {
  return char !== '' && /^[\p{L}\p{M}\u200C\u200D]/u.test(char)
}

/** Says whether a character is a figure of any script. */
export function isDigit(char: string): boolean {
  return char !== '' && /^\p{Nd}/u.test(char)
}

/** Says whether a character is of a script that is written without spaces between words. */
export function isUnspaced(char: string): boolean {
  return (
    char !== '' &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]/u.test(
      char,
    )
  )
}

/** Says whether a character is a letter of a script whose particles stand right after a closing mark: East Asian ones and Thai. */
export function isParticleScript(char: string): boolean {
  return isUnspaced(char) || (char !== '' && /^\p{Script=Hangul}/u.test(char))
}

/** Says whether a character is a capital letter. */
export function isUpper(char: string): boolean {
  return char !== '' && /^[\p{Lu}\p{Lt}]/u.test(char)
}

/** Says whether a character is a small letter (of a script that has capitals). */
export function isLower(char: string): boolean {
  return char !== '' && /^\p{Ll}/u.test(char) && char.toUpperCase() !== char
}

/** Says whether a character is a Hebrew letter. */
export function isHebrew(char: string): boolean {
  return char >= '\u05D0' && char <= '\u05EA'
}

/** Says whether a character is a dash: en dash, em dash, horizontal bar, not the hyphen. */
export function isDash(char: string): boolean {
  return char === '—' || char === '–' || char === '―' || char === '‒' || char === '⸺'
}

/** Says whether a character ends a sentence by itself in some script (Unicode's Sentence_Terminal), or is an ellipsis. */
export function isTerminal(char: string): boolean {
  return char !== '' && /^[\p{Sentence_Terminal}…⋯]/u.test(char)
}

/** Says whether a mark after this character is one that closes, rather than an apostrophe: the end of a sentence or a comma. */
export function isStop(char: string): boolean {
  return char !== '' && (isTerminal(char) || /^[,，、،;；]/u.test(char))
}

/** Says whether a character is an opening bracket or an inverted mark of Spanish. */
export function isOpeningPunctuation(char: string): boolean {
  return char !== '' && /^[\p{Ps}¿¡/]/u.test(char) && char !== '„' && char !== '‚'
}

/** Says whether a character is a closing bracket. */
export function isClosingBracket(char: string): boolean {
  return char !== '' && /^\p{Pe}/u.test(char)
}

/** The character before an offset, a surrogate pair as a whole; empty at the text's start. */
export function charBefore(text: string, offset: number): string {
  if (offset <= 0) return ''
  const unit = text.charCodeAt(offset - 1)
  if (unit >= 0xdc00 && unit <= 0xdfff && offset > 1) return String.fromCodePoint(text.codePointAt(offset - 2) ?? unit)
  return text.charAt(offset - 1)
}

/** The character at an offset, a surrogate pair as a whole; empty at the text's end. */
export function charAt(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  return point === undefined ? '' : String.fromCodePoint(point)
}
