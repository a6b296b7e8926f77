/**
 * Every match of a pattern with the flag `g`, in order: what `matchAll` gives, without a copy of the pattern and an
 * iterator for each of the many texts that have none.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

const none: readonly RegExpExecArray[] = []
